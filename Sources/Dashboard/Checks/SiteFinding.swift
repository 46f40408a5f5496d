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
    case .tabStopInChart: language.pick("In einem Diagramm steht ein Link.", "A link stands inside a chart.")
    }
  }
}
