internal import Insights
internal import Localization
internal import MaturityModel

/// What editions say about themselves.
extension PageTexts {
  /// The mark of an edition; the public one has none.
  func mark(of edition: Edition) -> String? {
    switch edition {
    case .network: networkEdition
    case .public: nil
    case .municipality(_, let name):
      pick(
        "Ausgabe nur für \(name) – nicht zur Veröffentlichung",
        "Edition for \(name) only – not for publication")
    }
  }

  /// How many an edition is about; of others it says nothing.
  func coverage(of edition: Edition, _ count: Int) -> String? {
    switch edition {
    case .network: nil
    case .public:
      count == 1
        ? pick("Eine Kommune veröffentlicht ihre Ergebnisse.", "One municipality publishes its results.")
        : pick(
          "\(count) Kommunen veröffentlichen ihre Ergebnisse.",
          "\(count) municipalities publish their results.")
    case .municipality(_, let name):
      pick(
        "Alle außer \(name) stehen hier ohne Namen. Wer das Netzwerk oder die öffentliche Ausgabe kennt, kann sie "
          + "trotzdem an ihren Werten erkennen; geben Sie diese Ausgabe deshalb nicht weiter.",
        "All but \(name) stand here without their names. Who knows the network or the public edition can still "
          + "recognise them by their scores; so do not pass this edition on.")
    }
  }

  // MARK: - What is withheld

  var whatIsWithheld: String { pick("Was zeigt diese Ausgabe nicht?", "What does this edition not show?") }
  func scoresWithout(of edition: Edition) -> String {
    let basis = pick(
      "Der Gesamtwert, seine Spanne, die Stufe und die Plätze sind hier ohne die vertraulichen Handlungsfelder "
        + "und Fragen berechnet. Bedingungen von Stufen, die darauf schauen, entfallen. Deshalb können sie von "
        + "den Werten abweichen, die das Netzwerk sieht.",
      "The overall score, its range, the level and the ranks are worked out without the confidential dimensions "
        + "and questions here. Conditions of levels that look at these are left out. So they may differ from what "
        + "the network sees.")
    guard edition == .public else { return basis }
    return basis + " "
      + pick(
        "Kommentare, Begründungen und Quellen erscheinen nicht, Belege nur, wenn sie freigegeben sind. Wer nur seine "
          + "Stufen veröffentlicht, zählt in keinem Median, keinem Platz und keiner Spanne mit.",
        "Comments, reasons and sources do not appear, evidence only where it is released. Who publishes levels "
          + "alone counts in no median, no rank and no range.")
  }
  var withheldDimensions: String {
    pick(
      "Von diesen Handlungsfeldern gibt es nur Zahlen von Gruppen:",
      "Of these dimensions there are figures of groups only:")
  }
  var withheldQuestions: String { pick("Vertrauliche Fragen:", "Confidential questions:") }
  var withheldContext: String { pick("Nicht gewertete Fragen:", "Questions that are not scored:") }
  var withheldDependent: String {
    pick(
      "Fragen, die nur nach einer solchen Antwort gestellt werden und sie verraten würden:",
      "Questions that are asked only after such an answer and would tell it:")
  }

  // MARK: - Groups

  func withheldTitle(_ name: String) -> String {
    pick("\(name): nur Zahlen von Gruppen", "\(name): figures of groups only")
  }
  var withheldLead: String {
    pick(
      "Dieses Handlungsfeld ist vertraulich. Einzelne Kommunen erscheinen hier nicht.",
      "This dimension is confidential. Single municipalities do not appear here.")
  }
  var howGroupsStand: String {
    pick("Wo stehen Gruppen von Kommunen?", "Where do groups of municipalities stand?")
  }
  var noGroups: String {
    pick(
      "Noch gibt es keine Gruppe, von der sich etwas zeigen lässt, ohne Einzelne zu verraten.",
      "There is no group yet of which anything can be shown without telling about single ones.")
  }
  func groupsLead(quarter: String, isOlder: Bool) -> String {
    pick(
      isOlder ? "Zuletzt gezeigt: \(quarter)." : "Stand: \(quarter).",
      isOlder ? "Last shown: \(quarter)." : "As of \(quarter).")
  }
  var noNewerGroups: String {
    pick(
      "Neuere Zahlen fehlen, bis ein Quartal zusammen mit diesen nichts über weniger als fünf Kommunen verrät, also "
        + "auch, solange von den hier gezählten eine bis vier fehlen.",
      "Newer figures are missing until a quarter tells, together with these, nothing about fewer than five "
        + "municipalities, so also as long as one to four of those counted here are missing.")
  }
  var groupRule: String {
    pick(
      "Gezeigt wird eine Gruppe erst ab fünf Werten, und nur, wenn sich aus allen gezeigten Zahlen zusammen – auch aus "
        + "denen früherer Quartale und Veröffentlichungen – kein einzelner Wert und keine kleinere Gruppe errechnen "
        + "lässt. Deshalb fehlen Gruppen, neu Hinzugekommene zählen erst mit, wenn es fünf sind, und manche Quartale "
        + "entfallen. Einmal gezeigte Zahlen bleiben, wie sie waren, auch wenn danach eine Antwort berichtigt oder eine "
        + "Zustimmung gegeben oder zurückgezogen wird. Es zählen nur Kommunen, die damals der vollen "
        + "Veröffentlichung zugestimmt hatten.",
      "A group is shown from five values up only, and only if no single value and no smaller group can be worked out "
        + "of all figures shown together, those of earlier quarters and publications included. So groups are missing, "
        + "newcomers count only once they are five, and some quarters are left out. Figures once shown stay as they "
        + "were, even where an answer is corrected or a consent given or withdrawn afterwards. Only municipalities "
        + "that agreed to full publication at that time count.")
  }
  var group: String { pick("Gruppe", "Group") }
  var groupMean: String { pick("Mittelwert", "Mean") }
  func group(_ group: GroupFigures.Group) -> String {
    switch group {
    case .all: pick("Alle", "All")
    case .kind(let kind): self.kind(kind)
    case .size(let size): sizeClass(size)
    }
  }

  // MARK: - Levels alone

  func levelsAlone(_ name: String) -> String {
    pick(
      "Von \(name) sind nur die Reifestufen veröffentlicht. Punkte, Antworten und Plätze erscheinen hier deshalb nicht.",
      "Of \(name) the maturity levels alone are published. Therefore points, answers and ranks do not appear here."
    )
  }
  var levelAlone: String { pick("nur Stufe veröffentlicht", "level alone published") }
  var levelsByDimension: String {
    pick("Welche Stufe in welchem Handlungsfeld?", "Which level in which dimension?")
  }

  // MARK: - One municipality

  var ownAlone: String { pick("Was sehen nur Sie?", "What do you alone see?") }
  var ownLead: String {
    pick(
      "Verglichen wird ohne die vertraulichen Handlungsfelder und Fragen, weil die der anderen hier nicht erscheinen. "
        + "Mit ihnen sieht Ihr Ergebnis so aus; auch die nächsten Schritte und die Antworten unten zählen alles.",
      "The comparison leaves out confidential dimensions and questions, since those of others do not appear here. "
        + "With them your result is this; the next steps and the answers below count everything, too.")
  }
  var overallByEverything: String { pick("Gesamtwert mit allem", "Overall score by everything") }
}
