internal import Localization

/// Sentences in easy language (Leichte Sprache): short, one statement each, no clauses inside others, numbers as digits,
/// long words divided and explained.
struct EasyTexts: Sendable {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  private func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  // MARK: - Frame

  var title: String { pick("In Leichter Sprache", "Easy read") }
  var byComputer: [String] {
    [
      pick("Diesen Text hat ein Computer geschrieben.", "A computer wrote this text."),
      pick("Menschen haben diesen Text nicht geprüft.", "People did not check this text."),
    ]
  }

  // MARK: - Words that are explained

  var whatIsAMunicipality: [String] {
    [
      pick("Eine Kommune ist zum Beispiel eine Stadt.", "A municipality is for example a town."),
      pick("Auch mehrere Dörfer zusammen können eine Kommune sein.", "Several villages can be one, too."),
    ]
  }
  var whatIsAnAssessment: [String] {
    [
      pick("Jede Kommune beantwortet Fragen über sich.", "Each municipality answers questions about itself."),
      pick("Das schwere Wort dafür ist: Selbst-Einschätzung.", "The hard word for it is: self-assessment."),
      pick("Aus den Antworten entstehen Punkte.", "The answers give points."),
    ]
  }
  func whatIsALevel(_ count: Int) -> [String] {
    [
      pick("Zu den Punkten gehört eine Stufe.", "A level belongs to the points."),
      pick("Das schwere Wort dafür ist: Reife-Stufe.", "The hard word for it is: maturity level."),
      pick("Es gibt \(count) Stufen.", "There are \(count) levels."),
      pick("Stufe 1 ist der Anfang.", "Level 1 is the start."),
      pick("Stufe \(count) ist das Ziel.", "Level \(count) is the goal."),
    ]
  }
  var whatIsADimension: String {
    pick("Das schwere Wort für Thema ist: Handlungs-Feld.", "The hard word for topic is: dimension.")
  }

  // MARK: - Counts

  private func municipalities(_ count: Int) -> String {
    count == 1 ? pick("1 Kommune", "1 municipality") : pick("\(count) Kommunen", "\(count) municipalities")
  }
  func takePart(_ count: Int) -> String {
    pick(
      "\(municipalities(count)) \(count == 1 ? "macht" : "machen") mit.",
      "\(municipalities(count)) \(count == 1 ? "takes" : "take") part.")
  }
  func publish(_ count: Int) -> String {
    pick(
      "\(municipalities(count)) \(count == 1 ? "zeigt" : "zeigen") hier ihre Ergebnisse.",
      "\(municipalities(count)) \(count == 1 ? "shows its" : "show their") results here.")
  }
  func handedIn(_ count: Int) -> String {
    pick(
      "\(municipalities(count)) \(count == 1 ? "hat" : "haben") die Fragen beantwortet.",
      "\(municipalities(count)) \(count == 1 ? "has" : "have") answered the questions.")
  }
  func higherLevel(_ count: Int) -> String {
    pick(
      "\(municipalities(count)) \(count == 1 ? "ist" : "sind") auf einer höheren Stufe als vorher.",
      "\(municipalities(count)) \(count == 1 ? "is" : "are") on a higher level than before.")
  }
  func lowerLevel(_ count: Int) -> String {
    pick(
      "\(municipalities(count)) \(count == 1 ? "ist" : "sind") auf einer niedrigeren Stufe als vorher.",
      "\(municipalities(count)) \(count == 1 ? "is" : "are") on a lower level than before.")
  }
  func sameLevel(_ count: Int) -> String {
    pick(
      "\(municipalities(count)) \(count == 1 ? "ist" : "sind") auf derselben Stufe wie vorher.",
      "\(municipalities(count)) \(count == 1 ? "is" : "are") on the same level as before.")
  }
  func middleLevel(_ level: Int) -> [String] {
    [
      pick("Die mittlere Kommune ist auf Stufe \(level).", "The middle municipality is on level \(level)."),
      pick("Das heißt: Die Hälfte liegt höher oder gleich.", "This means: half of them are higher or equal."),
    ]
  }
  func mostPoints(_ name: String) -> String {
    pick("Die meisten Punkte hat: \(name).", "The most points has: \(name).")
  }
  func quarter(_ name: String) -> [String] {
    [
      pick("Die Zahlen sind aus dieser Zeit: \(name).", "The numbers are from this time: \(name)."),
      whatIsAQuarter,
    ]
  }
  private var whatIsAQuarter: String { pick("Ein Quartal hat 3 Monate.", "A quarter has 3 months.") }

  // MARK: - Pages

  var overview: String { pick("Diese Seite vergleicht Kommunen.", "This page compares municipalities.") }
  func about(_ name: String) -> String {
    pick("Diese Seite ist über: \(name).", "This page is about: \(name).")
  }
  func level(_ name: String, _ level: Int, called word: String) -> [String] {
    [
      pick("\(name) ist auf Stufe \(level).", "\(name) is on level \(level)."),
      pick("Diese Stufe heißt: \(word).", "This level is called: \(word)."),
    ]
  }
  func points(_ points: String, most: String?) -> String {
    most.map { pick("Das sind \(points) von \($0) Punkten.", "That is \(points) of \($0) points.") }
      ?? pick("Die Punkte sind: \(points).", "The points are: \(points).")
  }
  func noScore(_ name: String) -> String {
    pick("\(name) hat noch keine Punkte.", "\(name) has no points yet.")
  }
  func change(_ points: String, up isUp: Bool?) -> String {
    switch isUp {
    case true?: pick("Das ist mehr als vorher: plus \(points).", "That is more than before: plus \(points).")
    case false?:
      pick("Das ist weniger als vorher: minus \(points).", "That is less than before: minus \(points).")
    case nil: pick("Das ist so viel wie vorher.", "That is as much as before.")
    }
  }
  func best(_ dimension: String) -> String {
    pick("Am besten ist: \(dimension).", "The best is: \(dimension).")
  }
  func weakest(_ dimension: String) -> String {
    pick("Am meisten fehlt bei: \(dimension).", "The most is missing in: \(dimension).")
  }
  func answered(_ part: Int, of whole: Int) -> String {
    pick("\(part) von \(whole) Fragen sind beantwortet.", "\(part) of \(whole) questions are answered.")
  }

  var oneTopic: String { pick("Diese Seite ist über ein Thema.", "This page is about one topic.") }
  func topic(_ name: String) -> String { pick("Das Thema heißt: \(name).", "The topic is called: \(name).") }
  func topicQuestions(_ count: Int) -> String {
    count == 1
      ? pick("Zu dem Thema gibt es 1 Frage.", "There is 1 question on the topic.")
      : pick("Zu dem Thema gibt es \(count) Fragen.", "There are \(count) questions on the topic.")
  }

  var groupsOnly: [String] {
    [
      pick("Die Antworten dazu sind geheim.", "The answers on it are secret."),
      pick("Die Seite zeigt nur Zahlen von Gruppen.", "The page shows numbers of groups only."),
      pick("Eine Gruppe sind mindestens 5 Kommunen.", "A group is at least 5 municipalities."),
    ]
  }

  var progress: [String] {
    [
      pick("Diese Seite zeigt: Was ist jetzt anders?", "This page shows: what is different now?"),
      pick("Alle 3 Monate gibt es neue Antworten.", "There are new answers every 3 months."),
      whatIsAQuarter,
    ]
  }
  var firstTime: String {
    pick("Es gibt noch keine älteren Antworten.", "There are no older answers yet.")
  }

  var compare: [String] {
    [
      pick("Hier können Sie Kommunen vergleichen.", "Here you can compare municipalities."),
      pick("Sie wählen 2, 3 oder 4 Kommunen aus.", "You choose 2, 3 or 4 municipalities."),
      pick("Dann kommt ein Bild.", "Then a picture appears."),
      pick("Unter dem Bild ist eine Tabelle.", "Below the picture is a table."),
    ]
  }
  func pair(_ one: String, _ other: String) -> [String] {
    [
      pick("Diese Seite vergleicht 2 Kommunen.", "This page compares 2 municipalities."),
      pick("Sie heißen: \(one) und \(other).", "They are called: \(one) and \(other)."),
    ]
  }
  func has(_ name: String, _ points: String) -> String {
    pick("\(name) hat: \(points).", "\(name) has: \(points).")
  }

  func method(_ questions: Int, _ dimensions: Int) -> [String] {
    [
      pick("Diese Seite erklärt: So wird gerechnet.", "This page explains: how it is worked out."),
      pick("Es gibt \(questions) Fragen.", "There are \(questions) questions."),
      pick("Die Fragen gehören zu \(dimensions) Themen.", "The questions belong to \(dimensions) topics."),
    ]
  }
  var data: [String] {
    [
      pick("Auf dieser Seite gibt es alle Zahlen.", "All numbers are on this page."),
      pick("Sie können die Zahlen herunter-laden.", "You can download the numbers."),
      pick(
        "Das heißt: Die Zahlen kommen auf Ihren Computer.", "This means: the numbers come to your computer."),
      pick("Dafür brauchen Sie ein Programm für Tabellen.", "You need a program for tables."),
    ]
  }

  // MARK: - What the network does together

  var exchange: [String] {
    [
      pick("Diese Seite zeigt: Wer kann wem helfen?", "This page shows: who can help whom?"),
      pick("Kommunen können voneinander lernen.", "Municipalities can learn from each other."),
      pick("In der Tabelle steht: Wen kann man fragen?", "The table says: whom can one ask?"),
    ]
  }
  /// What most seek help on, where it has a short name.
  func mostWished(_ topic: String?) -> [String] {
    [pick("Einige Kommunen suchen Hilfe.", "Some municipalities seek help.")]
      + (topic.map {
        [pick("Am meisten gesucht ist Hilfe hierzu: \($0).", "Most sought is help with this: \($0).")]
      } ?? [])
  }
  var needs: [String] {
    [
      pick(
        "Diese Seite zeigt: Was fehlt vielen Kommunen?", "This page shows: what do many municipalities lack?"),
      pick("Das schwere Wort dafür ist: Bedarf.", "The hard word for it is: need."),
      pick("In den Tabellen stehen Zahlen.", "The tables hold numbers."),
      pick("Die Zahlen zählen Kommunen.", "The numbers count municipalities."),
    ]
  }
  func share(_ count: Int) -> String {
    pick(
      "Am häufigsten fehlt etwas bei \(count) Kommunen.",
      "What is lacked most often is lacked by \(count).")
  }
  var meetings: [String] {
    [
      pick("Diese Seite ist über Treffen.", "This page is about meetings."),
      pick(
        "Bei den Treffen reden Kommunen miteinander.", "At the meetings municipalities talk to each other."),
      pick("Es gibt jedes Quartal ein Treffen.", "There is a meeting every quarter."),
      whatIsAQuarter,
    ]
  }
  func nextMeeting(_ day: String) -> [String] {
    [pick("Das nächste Treffen ist am \(day).", "The next meeting is on \(day).")]
  }
  func meeting(_ day: String) -> [String] {
    [
      pick("Diese Seite ist über ein Treffen.", "This page is about one meeting."),
      pick("Das Treffen ist vorbei.", "The meeting is over."),
      pick("Die Zahlen sind vom \(day).", "The numbers are of \(day)."),
    ]
  }

  // MARK: - About the site

  var accessibility: [String] {
    [
      pick(
        "Alle Menschen sollen diese Seiten benutzen können.", "Everybody should be able to use these pages."),
      pick("Das schwere Wort dafür ist: Barriere-Freiheit.", "The hard word for it is: accessibility."),
      pick("Etwas geht für Sie nicht?", "Something does not work for you?"),
      pick("Dann sagen Sie es uns bitte.", "Then please tell us."),
    ]
  }
  var imprint: [String] {
    [
      pick("Hier steht der Name von dem Amt.", "Here is the name of the office."),
      pick("Das Amt ist für diese Seiten zuständig.", "The office is responsible for these pages."),
      pick("Das schwere Wort dafür ist: Impressum.", "The hard word for it is: imprint."),
    ]
  }
  var privacy: [String] {
    [
      pick("Diese Seiten merken sich nichts über Sie.", "These pages remember nothing about you."),
      pick("Diese Seiten laden nichts von fremden Seiten.", "These pages load nothing from other sites."),
      pick("Das schwere Wort dafür ist: Daten-Schutz.", "The hard word for it is: privacy."),
    ]
  }
}
