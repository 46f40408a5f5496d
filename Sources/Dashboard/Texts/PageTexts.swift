internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel

/// The words of the pages, German and English side by side; the compiler asks for both.
struct PageTexts: Sendable {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  // MARK: - Small words

  var and: String { pick(" und ", " and ") }
  var missing: String { pick("k.\u{A0}A.", "n/a") }
  var overall: String { pick("Gesamtwert", "Overall score") }
  var level: String { pick("Stufe", "Level") }
  var score: String { pick("Wert", "Score") }
  var change: String { pick("Veränderung", "Change") }
  var range: String { pick("Spanne", "Range") }
  var rank: String { pick("Platz", "Rank") }
  var municipality: String { pick("Kommune", "Municipality") }
  var dimension: String { pick("Handlungsfeld", "Dimension") }
  var question: String { pick("Frage", "Question") }
  var quarter: String { pick("Quartal", "Quarter") }
  var peersMedian: String { pick("Median der Vergleichsgruppe", "Median of peers") }
  var answered: String { pick("Beantwortet", "Answered") }
  var kind: String { pick("Art", "Kind") }
  var status: String { pick("Stand", "Status") }
  func of(_ part: Int, _ whole: Int) -> String { pick("\(part) von \(whole)", "\(part) of \(whole)") }
  func answeredQuestions(_ part: Int, _ whole: Int) -> String {
    pick("\(part) von \(whole) Fragen beantwortet", "\(part) of \(whole) questions answered")
  }
  func points(_ number: String) -> String {
    number == "1" ? pick("1 Punkt", "1 point") : pick("\(number) Punkte", "\(number) points")
  }
  /// The same after "bei", "mit", "von" and "bis".
  func pointsDative(_ number: String) -> String {
    number == "1" ? pick("einem Punkt", "1 point") : pick("\(number) Punkten", "\(number) points")
  }
  /// A number of points with its sign: "+1 Punkt", "−4 Punkte".
  func signedPoints(_ number: String) -> String {
    Self.isSignedOne(number) ? pick("\(number) Punkt", "\(number) point") : points(number)
  }
  /// The same after "bei" and "mit".
  func signedPointsDative(_ number: String) -> String {
    Self.isSignedOne(number) ? signedPoints(number) : pointsDative(number)
  }
  private static func isSignedOne(_ number: String) -> Bool { number == "+1" || number == "\u{2212}1" }
  func ranks(_ rank: ClosedRange<Int>, of count: Int) -> String {
    rank.lowerBound == rank.upperBound
      ? pick("Platz \(rank.lowerBound) von \(count)", "rank \(rank.lowerBound) of \(count)")
      : pick(
        "Platz \(rank.lowerBound) bis \(rank.upperBound) von \(count)",
        "rank \(rank.lowerBound) to \(rank.upperBound) of \(count)")
  }
  func rankCell(_ rank: ClosedRange<Int>) -> String {
    rank.lowerBound == rank.upperBound ? "\(rank.lowerBound)" : "\(rank.lowerBound)–\(rank.upperBound)"
  }

  // MARK: - Frame

  var siteName: String { pick("Reifegrad", "Maturity") }
  var overview: String { pick("Überblick", "Overview") }
  var progress: String { pick("Fortschritt", "Progress") }
  var method: String { pick("Methode", "Method") }
  var data: String { pick("Daten", "Data") }
  var skip: String { pick("Zum Inhalt springen", "Skip to content") }
  var mainNavigation: String { pick("Hauptnavigation", "Main navigation") }
  var breadcrumb: String { pick("Sie sind hier", "You are here") }
  var otherLanguage: String { pick("English", "Deutsch") }
  var networkEdition: String {
    pick(
      "Ausgabe für das Netzwerk – nicht zur Veröffentlichung", "Edition for the network – not for publication"
    )
  }
  var source: String {
    pick("Quelle: Selbsteinschätzung der Kommunen", "Source: self-assessment of the municipalities")
  }
  func asOf(_ date: String) -> String { pick("Stand \(date)", "as of \(date)") }
  func footer(_ title: String, version: String) -> String {
    pick(
      "Fragebogen „\(title)“, Version \(version). Diese Seite lädt nichts nach und speichert nichts.",
      "Questionnaire “\(title)”, version \(version). This page loads nothing from elsewhere and stores "
        + "nothing."
    )
  }

  /// A notice of the data; the one of invented data is explained to those who read English.
  func notice(_ text: String) -> String { language.notice(text) }

  // MARK: - Charts

  var table: String { pick("Tabelle", "Table") }
  func tableOf(_ title: String) -> String { pick("Tabelle: \(title)", "Table: \(title)") }
  var saveSVG: String { pick("SVG", "SVG") }
  func saveSVGOf(_ title: String) -> String { pick("Als SVG: \(title)", "As SVG: \(title)") }
  var linkHere: String { pick("Link", "Link") }
  func linkTo(_ title: String) -> String { pick("Link zu: \(title)", "Link to: \(title)") }
  func scaleMeasure(_ minimum: String, _ maximum: String) -> String {
    pick("Punkte von \(minimum) bis \(maximum)", "Points from \(minimum) to \(maximum)")
  }
  func scrollRegion(_ title: String) -> String {
    pick("\(title) (waagerecht verschiebbar)", "\(title) (scrolls sideways)")
  }

  // MARK: - Kinds

  func kind(_ kind: Municipality.Kind) -> String { MunicipalityWords(language).kind(kind) }

  func sizeClass(_ size: SizeClass) -> String { MunicipalityWords(language).sizeClass(size) }

  /// Who the peers are.
  ///
  /// - Parameters:
  ///   - basis: what they have in common.
  ///   - names: their names in a sentence, or how many they are.
  /// - Returns: a sentence.
  func peers(_ basis: PeerGroup.Basis, _ names: String) -> String {
    switch basis {
    case .kindAndSize(let kind, let size):
      pick(
        "Verglichen wird mit Kommunen derselben Art und Größe (\(self.kind(kind)), \(sizeClass(size))): "
          + "\(names).",
        "Compared with municipalities of the same kind and size (\(self.kind(kind)), "
          + "\(sizeClass(size))): \(names)."
      )
    case .kind(let kind):
      pick(
        "Verglichen wird mit Kommunen derselben Art (\(self.kind(kind))): \(names).",
        "Compared with municipalities of the same kind (\(self.kind(kind))): \(names).")
    case .municipalities:
      pick(
        "Verglichen wird mit den anderen Städten: \(names).",
        "Compared with the other cities and towns: \(names).")
    case .regions:
      pick(
        "Verglichen wird mit den anderen Regionen: \(names).", "Compared with the other regions: \(names)."
      )
    case .all:
      pick(
        "Es gibt keine vier ähnlichen Teilnehmenden; verglichen wird mit allen anderen: \(names).",
        "There are no four similar participants; compared is with all others: \(names).")
    }
  }
  func peersWithoutValue(_ names: String) -> String {
    pick(" Ohne Wert in diesem Quartal: \(names).", " Without a score in this quarter: \(names).")
  }

  func band(_ isMiddleHalf: Bool) -> String {
    isMiddleHalf
      ? pick("mittlere Hälfte der Vergleichsgruppe", "middle half of the peers")
      : pick("Spannweite der Vergleichsgruppe", "spread of the peers")
  }

  // MARK: - States of answers

  func state(_ state: AnswerState) -> String {
    switch state {
    case .answered: pick("beantwortet", "answered")
    case .dontKnow: pick("weiß nicht", "don’t know")
    case .doesNotApply: pick("trifft nicht zu", "does not apply")
    case .notAnswered: pick("nicht beantwortet", "not answered")
    case .notAsked: pick("nicht gefragt", "not asked")
    }
  }
}
