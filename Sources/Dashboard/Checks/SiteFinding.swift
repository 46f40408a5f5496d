public import Localization

/// Something that a site must not be published with.
public struct SiteFinding: Sendable, Hashable {
  /// What is wrong.
  public enum Problem: Sendable, Hashable {
    /// The markup is broken, in libxml2's words.
    case malformed(String)
    /// An id stands twice.
    case duplicateID(String)
    /// A reference to an id that is not on the page.
    case missingID(String)
    /// A link to a file that is not in the site.
    case brokenLink(String)
    /// A link to a place that the other page does not have.
    case missingAnchor(String)
    /// A chart without title or description.
    case chartWithoutTitle
    /// A link or tab stop inside a chart.
    case tabStopInChart
    /// A chart without its numbers.
    case chartWithoutTable
    /// A page that does not say its language, or another one than that of its place.
    case wrongLanguage
    /// Not exactly one heading on top.
    case topHeadings(Int)
    /// A heading that leaves out a level.
    case headingGap(from: Int, to: Int)
    /// A page without the policy that forbids what it does not need.
    case noPolicy
    /// A script or style that the policy does not allow.
    case notAllowedByPolicy
    /// An element, attribute or address that must never be on a page.
    case forbidden(String)
  }

  /// The file, below the site's root.
  public let file: String
  /// The line, if it is known.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// What is wrong, as a sentence with the place.
  public func message(in language: Language) -> String {
    let place = line.map { "\(file):\($0)" } ?? file
    return place + ": " + text(in: language)
  }

  private func text(in language: Language) -> String {
    switch problem {
    case .malformed(let message):
      language.pick("Die Auszeichnung ist fehlerhaft: \(message)", "The markup is broken: \(message)")
    case .duplicateID(let id):
      language.pick("Die id „\(id)“ gibt es zweimal.", "The id “\(id)” exists twice.")
    case .missingID(let id):
      language.pick("Die id „\(id)“ fehlt auf der Seite.", "The id “\(id)” is not on the page.")
    case .brokenLink(let target):
      language.pick("Der Link „\(target)“ führt ins Leere.", "The link “\(target)” leads nowhere.")
    case .missingAnchor(let target):
      language.pick(
        "Die Stelle „\(target)“ gibt es auf der verlinkten Seite nicht.",
        "The place “\(target)” is not on the linked page.")
    case .chartWithoutTitle:
      language.pick("Einem Diagramm fehlt Titel oder Beschreibung.", "A chart lacks title or description.")
    case .chartWithoutTable:
      language.pick("Einem Diagramm fehlt die Tabelle.", "A chart lacks its table.")
    case .wrongLanguage:
      language.pick(
        "Die Sprache der Seite fehlt oder ist die falsche.", "The page's language is missing or wrong.")
    case .topHeadings(let count):
      language.pick(
        "Die Seite hat \(count) Überschriften der ersten Ebene statt einer.",
        "The page has \(count) headings of the first level instead of one.")
    case .headingGap(let from, let to):
      language.pick(
        "Auf eine Überschrift der Ebene \(from) folgt eine der Ebene \(to).",
        "A heading of level \(from) is followed by one of level \(to).")
    case .noPolicy:
      language.pick(
        "Der Seite fehlt die Content-Security-Policy.", "The page lacks its Content-Security-Policy.")
    case .notAllowedByPolicy:
      language.pick(
        "Die Content-Security-Policy der Seite erlaubt dieses Skript oder diesen Stil nicht.",
        "The page's Content-Security-Policy does not allow this script or style.")
    case .forbidden(let what):
      language.pick("„\(what)“ darf auf keiner Seite stehen.", "“\(what)” must not be on any page.")
    case .tabStopInChart: language.pick("In einem Diagramm steht ein Link.", "A link stands inside a chart.")
    }
  }
}
