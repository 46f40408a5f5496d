internal import Localization
internal import MaturityModel

extension Lore {
  /// The meetings of the demonstration: two that are over, and one to come.
  static let meetings: [Meeting] = {
    let quarters = (2...4).compactMap { Quarter(year: 2026, number: $0) }
    let dates = [(6, 11), (9, 10), (12, 10)].compactMap { CalendarDate(year: 2026, month: $0, day: $1) }
    let deadlines = [(6, 4), (9, 3), (12, 3)].compactMap { CalendarDate(year: 2026, month: $0, day: $1) }
    let hosts = ["jena", "weida", "seltenrain"]
    let places = ["Rathaus (Beispiel)", "Bürgerhaus (Beispiel)", "Dorfgemeinschaftshaus (Beispiel)"]
    let topics = [
      ["Online-Terminvergabe in kleinen Verwaltungen", "Wer betreibt Funknetze für Sensoren?"],
      ["Vom Antrag ins Fachverfahren", "Offene Daten: die ersten drei Datensätze"],
      ["Notfallpläne, die auch geübt werden", "Vom Antrag ins Fachverfahren: Zwischenstand"],
    ]
    let hours = [10, 15].compactMap { TimeOfDay(hour: $0, minute: 0) }
    return quarters.indices.map { place in
      Meeting(
        quarter: quarters[place], date: dates[place], hours: hours[0]...hours[1], deadline: deadlines[place],
        host: hosts[place], place: places[place], topics: topics[place],
        institutions: ["ministerium", "agentur", "fh-erfurt", "tu-ilmenau", "staatskanzlei"])
    }
  }()

  /// With what the institutions are made to help: kinds of support, and dimensions that they know well.
  static let help: [String: (support: [String], dimensions: [String])] = [
    "ministerium": (["funding-applications"], ["dv"]),
    "agentur": (["contacts", "joint-procurement", "templates"], []),
    "fh-erfurt": (["training", "strategy-advice"], ["bt", "me"]),
    "tu-ilmenau": (["expertise"], ["dp", "is"]),
    "staatskanzlei": (["strategy-advice"], ["sg"]),
  ]

  /// What members are made to have said that they will do, in the order in which they said it.
  static let commitments: [String: [PlacedCommitment]] = [
    "weida": [
      PlacedCommitment(
        "Online-Terminvergabe im Bürgerbüro", made: 2, by: (2026, 4), with: ["erfurt"], question: "dv2",
        ended: .done(3)),
      PlacedCommitment(
        "Pilot: Anträge fließen aus dem Formular ins Fachverfahren", made: 3, by: (2027, 1),
        with: ["erfurt"], question: "dv5"),
    ],
    "gera": [
      PlacedCommitment(
        "Stelle für Digitalisierung wieder ausschreiben", made: 2, by: (2026, 3), question: "ok1")
    ],
    "muehlhausen": [
      PlacedCommitment(
        "Grundschulung für alle Beschäftigten", made: 2, by: (2026, 4), with: ["weida"], question: "ok2",
        ended: .dropped(3, "Der Schulungsraum wird umgebaut; neuer Anlauf im nächsten Jahr."))
    ],
    "seltenrain": [
      PlacedCommitment(
        "Notfallplan mit Kontakten für alle sechs Gemeinden", made: 2, by: (2026, 4),
        with: ["tu-ilmenau", "thueringer-becken"], question: "is2")
    ],
    "dingelstaedt": [
      PlacedCommitment(
        "Liste der Vorhaben mit Zuständigen und Terminen", made: 2, by: (2026, 4), with: ["jena"],
        question: "sg2", ended: .done(4))
    ],
    "ilmenau": [
      PlacedCommitment(
        "Mängelmelder auf der Website", made: 3, by: (2027, 2), with: ["jena"], question: "bt2")
    ],
    "thueringer-becken": [
      PlacedCommitment(
        "Erklärung zur Barrierefreiheit gemeinsam mit Weida prüfen", made: 3, by: (2026, 4),
        with: ["weida"], question: "dv6")
    ],
  ]
}

/// A commitment with the number of the quarter of 2026 in which it was made, and what became of it.
struct PlacedCommitment {
  /// How it ended, in which quarter of 2026.
  enum End {
    case done(Int)
    case dropped(Int, String)
  }

  var text: String
  var made: Int
  var by: (year: Int, quarter: Int)
  var partners: [String]
  var question: String
  var end: End?

  init(
    _ text: String, made: Int, by: (Int, Int), with partners: [String] = [], question: String,
    ended end: End? = nil
  ) {
    (self.text, self.made, self.by) = (text, made, by)
    (self.partners, self.question, self.end) = (partners, question, end)
  }

  /// The commitment with a number.
  func numbered(_ number: Int) -> Commitment? {
    func quarter(_ number: Int) -> Quarter? { Quarter(year: 2026, number: number) }
    guard let made = quarter(made), let by = Quarter(year: by.year, number: by.quarter) else { return nil }
    let state: Commitment.State? =
      switch end {
      case nil: .open
      case .done(let number): quarter(number).map { .done($0) }
      case .dropped(let number, let reason): quarter(number).map { .dropped($0, reason: reason) }
      }
    return state.map {
      Commitment(
        number: number, text: text, made: made, by: by, partners: partners, question: question, state: $0)
    }
  }
}
