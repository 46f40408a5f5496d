internal import MaturityModel

/// The accessibility statement, after the model of the Commission Implementing Decision (EU) 2018/1523.
extension PageTexts {
  var accessibilityTitle: String { pick("Erklärung zur Barrierefreiheit", "Accessibility statement") }

  /// The commitment of a publisher; of the pages where nobody says who publishes.
  func accessibilityCommitment(_ publisher: String?, scope: String?) -> String {
    guard let publisher else {
      return pick(
        "Diese Seiten sollen alle nutzen können: mit Tastatur, Vorleseprogramm, Vergrößerung, auf Papier und ohne "
          + "Farben zu unterscheiden.",
        "Everybody is to be able to use these pages: by keyboard, with a screen reader, enlarged, on paper and without "
          + "telling colours apart.")
    }
    let where_ = scope ?? pick("diese Seiten", "these pages")
    return pick(
      "\(publisher) ist bemüht, diese Website im Einklang mit dem Thüringer Gesetz über den barrierefreien Zugang zu den "
        + "Websites und mobilen Anwendungen öffentlicher Stellen (ThürBarrWebG) barrierefrei zugänglich zu machen, das "
        + "die Richtlinie (EU) 2016/2102 umsetzt. Diese Erklärung gilt für \(where_).",
      "\(publisher) is committed to making this website accessible in accordance with the Thuringian act on the "
        + "accessibility of websites and mobile applications of public bodies (ThürBarrWebG), which transposes Directive "
        + "(EU) 2016/2102. This statement applies to \(where_).")
  }

  private var rules: String {
    pick(
      "der Thüringer Barrierefreie-Informationstechnik-Verordnung (ThürBITVO), die auf die BITV 2.0 und damit auf die Norm "
        + "EN 301 549 verweist",
      "the Thuringian regulation on accessible information technology (ThürBITVO), which refers to BITV 2.0 and so to the "
        + "standard EN 301 549")
  }

  var conformance: String {
    pick("Stand der Vereinbarkeit mit den Anforderungen", "Compliance status")
  }
  func conformance(_ status: AccessibilityStatement.Status, hasExceptions: Bool) -> String {
    switch status {
    case .full:
      pick(
        "Diese Website ist mit \(rules), vollständig vereinbar.",
        "This website is fully compliant with \(rules).")
    case .partial:
      hasExceptions
        ? pick(
          "Diese Website ist mit \(rules), teilweise vereinbar. Was nicht vereinbar ist, steht im nächsten Abschnitt.",
          "This website is partially compliant with \(rules). What is not is listed in the next section.")
        : pick(
          "Diese Website ist mit \(rules), teilweise vereinbar.",
          "This website is partially compliant with \(rules).")
    case .none:
      pick(
        "Diese Website ist mit \(rules), nicht vereinbar.", "This website is not compliant with \(rules).")
    }
  }

  var notAccessible: String { pick("Nicht barrierefreie Inhalte", "Non-accessible content") }
  func reason(_ reason: AccessibilityStatement.Reason) -> String {
    switch reason {
    case .nonCompliance:
      pick("Unvereinbarkeit mit den Anforderungen", "Non-compliance with the requirements")
    case .burden: pick("Unverhältnismäßige Belastung", "Disproportionate burden")
    case .outOfScope:
      pick(
        "Die Inhalte fallen nicht in den Anwendungsbereich der Vorschriften",
        "The content is not within the scope of the applicable legislation")
    }
  }

  var howPagesAreBuilt: String { pick("Wie sind die Seiten gebaut?", "How are the pages built?") }
  var accessibilityFacts: [String] {
    [
      pick(
        "Jedes Diagramm hat einen Satz, der seine Aussage nennt, und eine Tabelle mit denselben Zahlen.",
        "Each chart has a sentence that says what it shows, and a table with the same figures."),
      pick(
        "Farbe sagt nie allein etwas: Stufen tragen ihre Ziffer, Veränderungen ein Zeichen.",
        "Colour never says anything alone: levels bear their digit, changes a sign."),
      pick(
        "Alles lässt sich mit der Tastatur erreichen; der erste Sprung führt zum Inhalt.",
        "Everything can be reached by keyboard; the first jump leads to the content."),
      pick(
        "Überschriften, Listen, Tabellen und Sprachen sind als solche ausgezeichnet.",
        "Headings, lists, tables and languages are marked as such."),
      pick(
        "Die Seiten richten sich nach Ihren Einstellungen: helle oder dunkle Darstellung, Kontrastfarben, Schriftgröße, "
          + "weniger Bewegung. Alles geht auch ohne Skripte und auf Papier.",
        "The pages follow your settings: light or dark, contrast colours, size of text, less motion. Everything works "
          + "without scripts, too, and on paper."),
    ]
  }

  var preparation: String {
    pick("Erstellung dieser Erklärung zur Barrierefreiheit", "Preparation of this accessibility statement")
  }
  func statementMade(_ date: String) -> String {
    pick("Diese Erklärung wurde am \(date) erstellt.", "This statement was prepared on \(date).")
  }
  func method(_ method: AccessibilityStatement.Method) -> String {
    switch method {
    case .selfAssessment:
      pick("Sie beruht auf einer Selbstbewertung.", "It is based on a self-assessment.")
    case .external:
      pick("Sie beruht auf einer Bewertung durch Dritte.", "It is based on an assessment by a third party.")
    }
  }
  func statementReviewed(_ date: String) -> String {
    pick("Zuletzt überprüft wurde sie am \(date).", "It was last reviewed on \(date).")
  }

  var feedback: String { pick("Feedback und Kontaktangaben", "Feedback and contact information") }
  var feedbackLead: String {
    pick(
      "Ist Ihnen etwas nicht zugänglich, oder brauchen Sie Inhalte in anderer Form? Sagen Sie es uns.",
      "Is something not accessible to you, or do you need content in another form? Tell us.")
  }
  var enforcement: String { pick("Durchsetzungsverfahren", "Enforcement procedure") }
  var enforcementLead: String {
    pick(
      "Antworten wir nicht zufriedenstellend, können Sie sich an die Durchsetzungsstelle wenden.",
      "If our answer does not satisfy you, you can turn to the enforcement body.")
  }
  var enforcementBody: String { pick("Stelle", "Body") }
}
