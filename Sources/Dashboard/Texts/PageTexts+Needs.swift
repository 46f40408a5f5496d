/// What is said of what many lack.
extension PageTexts {
  var needs: String { pick("Bedarfe", "Needs") }

  // MARK: - Head

  func needsTitle(_ topic: String, _ count: Int, of all: Int) -> String {
    pick(
      "Am häufigsten fehlt: \(topic) – \(count == 1 ? "eine" : "\(count)") von \(all) Kommunen "
        + "\(count == 1 ? "teilt" : "teilen") diesen Bedarf",
      "Lacked most often: \(topic) – \(count == 1 ? "one" : "\(count)") of \(all) municipalities "
        + "\(count == 1 ? "shares" : "share") this need")
  }
  var noNeeds: String { pick("Bei keiner Frage ist ein Bedarf zu erkennen", "No question shows a need") }
  func needsLead(shared: Int, of questions: Int, least: Int) -> String {
    pick(
      "Bei \(shared) von \(questions) Fragen teilen mindestens \(least) Kommunen denselben Bedarf.",
      "At \(shared) of \(questions) questions at least \(least) municipalities share the same need.")
  }
  func needsWished(_ count: Int) -> String {
    count == 1
      ? pick("Ausdrücklich gesucht wird Hilfe zu einer Frage.", "Help is expressly sought on one question.")
      : pick(
        "Ausdrücklich gesucht wird Hilfe zu \(count) Fragen.",
        "Help is expressly sought on \(count) questions.")
  }

  // MARK: - Tables

  func needMeasure(below level: Int, withWishes: Bool) -> String {
    let seek = withWishes ? pick(" oder Hilfe sucht", " or seeks help") : ""
    return pick(
      "Zahl der Kommunen auf jeder Stufe der Frage. Einen Bedarf hat, wer unter Stufe \(level) steht\(seek).",
      "Number of municipalities on each level of the question. A need has who stands below level \(level)\(seek)."
    )
  }
  func levelNumber(_ level: Int) -> String { pick("Stufe \(level)", "Level \(level)") }
  var haveNeed: String { pick("haben den Bedarf", "have the need") }
  var seekHelp: String { pick("suchen Hilfe", "seek help") }
  var haveSolved: String { pick("gelöst haben es", "have solved it") }

  // MARK: - Obstacles and support

  var whatHinders: String { pick("Was bremst?", "What hinders?") }
  var whatWouldHelp: String { pick("Was würde helfen?", "What would help?") }
  func mentionedMost(_ option: String, _ count: Int, of answered: Int) -> String {
    pick(
      "Am häufigsten genannt: \(option) (\(count) von \(answered)).",
      "Named most often: \(option) (\(count) of \(answered)).")
  }
  var mentionMeasure: String {
    pick(
      "Wie viele Kommunen es nennen, zusammen, nach Art und nach Größe; in Klammern, wie viele geantwortet haben.",
      "How many municipalities name it, together, by kind and by size; in brackets how many answered.")
  }
  var shareMeasure: String {
    pick(
      "Anteil der Kommunen, die es nennen; in Klammern, wie viele geantwortet haben. Wer es ist, steht nirgends.",
      "Share of the municipalities that name it; in brackets how many answered. Who these are stands nowhere."
    )
  }
  var shareRule: String {
    pick(
      "Gezeigt wird, was mindestens drei von mindestens sechs Kommunen nannten, und nur, wo daraus auf niemanden zu "
        + "schließen ist.",
      "Shown is what at least three of at least six municipalities named, and only where nobody’s choice follows from it."
    )
  }
  var namedThing: String { pick("Nennung", "Named") }
  var everybody: String { pick("Alle", "All") }

  // MARK: - Joint actions

  var whatTogether: String { pick("Was ließe sich gemeinsam angehen?", "What could be done together?") }
  func jointLead(least: Int, isPublic: Bool) -> String {
    pick(
      "Bedarfe, die mindestens \(least) Kommunen teilen"
        + (isPublic ? ", die häufigsten zuerst." : "; zuerst die, zu denen die meisten Hilfe suchen."),
      "Needs that at least \(least) municipalities share, "
        + (isPublic ? "the most frequent first." : "those first on which most seek help."))
  }
  func municipalityCount(_ count: Int) -> String {
    count == 1
      ? pick("eine Kommune", "one municipality") : pick("\(count) Kommunen", "\(count) municipalities")
  }
  func belowLevel(_ level: Int) -> String { pick("Unter Stufe \(level)", "Below level \(level)") }
  var whoSeeks: String { pick("Hilfe suchen", "Seeking help") }
  var whoSolved: String { pick("Auf den zwei oberen Stufen", "On the two upper levels") }
  var nobodySolved: String { pick("noch niemand", "nobody yet") }
  var supportAsked: String { pick("Gewünschte Unterstützung", "Support asked for") }
  var couldHelp: String { pick("Mögliche Hilfe", "Possible help") }
  func moreActions(_ count: Int) -> String {
    count == 1
      ? pick("Ein weiterer geteilter Bedarf steht in den Tabellen.", "One more shared need is in the tables.")
      : pick(
        "\(count) weitere geteilte Bedarfe stehen in den Tabellen.",
        "\(count) more shared needs are in the tables.")
  }

  // MARK: - Data

  var takeNeeds: String { pick("Die Zahlen als Tabelle:", "The numbers as a table:") }
  var needFields: String { pick("Spalten der Bedarfe", "Columns of the needs") }
  /// The public has the levels and gaps of all, and nothing else of the table.
  func needFieldList(isPublic: Bool) -> [(String, String)] {
    let counts = pick(
      "level (auf einer Stufe), lacking (mit Bedarf)", "level (on a level), lacking (has the need)")
    let said = pick(
      ", wishing (sucht Hilfe), obstacles oder support (nennt es)",
      ", wishing (seeks help), obstacles or support (names it)")
    return [
      ("quarter", pick("Quartal, bis zu dem gezählt wird", "quarter up to which is counted")),
      (
        "group",
        isPublic
          ? pick("all: alle zusammen", "all: everybody together")
          : pick(
            "all, oder das Wort für Art oder Größenklasse der Kommunen",
            "all, or the word for the kind or the class of size of the municipalities")
      ),
      ("groupName", pick("Name der Gruppe", "name of the group")),
      ("count", isPublic ? counts : counts + said),
      ("level", pick("Stufe, bei count = level", "level, where count = level")),
      ("question", pick("Kennung der Frage", "id of the question")),
      ("code", pick("Kürzel der Frage", "code of the question")),
      (
        "option",
        isPublic
          ? pick("leer in dieser Ausgabe", "empty in this edition")
          : pick(
            "Kennung der Nennung, bei obstacles und support", "id of what is named, of obstacles and support")
      ),
      (
        "name",
        pick("Thema der Frage oder Text der Nennung", "topic of the question or text of what is named")
      ),
      (
        "answered",
        isPublic
          ? pick("wie viele geantwortet haben", "how many answered")
          : pick("wie viele geantwortet haben oder Hilfe suchen", "how many answered or seek help")
      ),
      ("number", pick("wie viele davon gezählt sind", "how many of them are counted")),
      (
        "notice",
        pick(
          "Hinweis zu den Daten, etwa dass sie erfunden sind",
          "notice on the data, such as that they are invented")
      ),
    ]
  }
}
