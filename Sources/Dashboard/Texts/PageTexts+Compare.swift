/// What stands where municipalities stand side by side. The script fills some of these in; it has no words of its own.
extension PageTexts {
  var compare: String { pick("Vergleichen", "Compare") }
  var compareTitle: String {
    pick("Zwei bis vier Kommunen nebeneinander", "Two to four municipalities side by side")
  }
  func compareLead(_ quarter: String) -> String {
    pick(
      "Alle Werte sind aus dem \(quarter) und auf derselben Skala. Fair ist der Vergleich unter ähnlichen Kommunen.",
      "All scores are from the \(quarter) and on the same scale. Comparison is fair among similar municipalities."
    )
  }
  /// Why some are not offered.
  func notToCompare(_ names: String) -> String {
    pick(
      "Zur Wahl steht, wer Punkte veröffentlicht. Nur Stufen veröffentlichen: \(names).",
      "Offered are those who publish points. Levels alone are published by: \(names).")
  }
  var tooFewPoints: String {
    pick(
      "Für dieses Quartal veröffentlichen keine zwei Kommunen Punkte.",
      "No two municipalities publish points of this quarter.")
  }
  var nobodyToCompare: String {
    pick(
      "In diesem Quartal haben noch keine zwei Kommunen abgegeben.",
      "No two municipalities have handed in this quarter yet.")
  }
  var chooseTwo: String {
    pick("Wählen Sie mindestens zwei Kommunen.", "Choose at least two municipalities.")
  }
  var sideBySide: String { pick("Werte nebeneinander, in Punkten", "Scores side by side, in points") }
  var withoutScore: String { pick("ohne Wert", "without a score") }
  func compareOverall(_ list: String) -> String { pick("Insgesamt: \(list).", "Overall: \(list).") }
  func compareApart(_ measure: String, _ high: String, _ low: String) -> String {
    pick(
      "Am weitesten auseinander liegen sie bei \(measure) (\(high), \(low)).",
      "They are furthest apart in \(measure) (\(high), \(low)).")
  }

  // MARK: - Pairs

  var pairsOfPeers: String {
    pick("Welche Paare gibt es als fertige Seite?", "Which pairs have a page of their own?")
  }
  var pairsLead: String {
    pick(
      "Jede Seite stellt zwei Kommunen nebeneinander, die zu einer Vergleichsgruppe gehören.",
      "Each page puts two municipalities side by side that belong to one group of peers.")
  }
  func pairName(_ one: String, _ other: String) -> String {
    pick("\(one) und \(other)", "\(one) and \(other)")
  }
  func pairTitle(_ one: String, _ other: String) -> String {
    pick("\(one) und \(other) nebeneinander", "\(one) and \(other) side by side")
  }
  func pairTitle(_ one: String, _ other: String, bothWith points: String) -> String {
    pick(
      "\(one) und \(other) liegen gleichauf bei \(pointsDative(points))",
      "\(one) and \(other) are level at \(self.points(points))")
  }
  func pairTitle(_ ahead: String, _ more: String, before behind: String, _ less: String) -> String {
    pick(
      "\(ahead) liegt mit \(pointsDative(more)) vor \(behind) mit \(less)",
      "\(ahead) is ahead with \(points(more)); \(behind) has \(less)")
  }
  func pairMember(_ name: String, _ kind: String, population: String) -> String {
    pick("\(name): \(kind), \(population) Einwohner.", "\(name): \(kind), population \(population).")
  }
  func pairQuarter(_ quarter: String) -> String {
    pick("Verglichen wird das \(quarter).", "Compared is the \(quarter).")
  }
  var chooseOthers: String { pick("Andere wählen", "Choose others") }
  var compareWith: String { pick("Nebeneinander mit:", "Side by side with:") }
  var whereStandBoth: String { pick("Wo stehen beide?", "Where do both stand?") }
  var difference: String { pick("Unterschied", "Difference") }
  func differenceMeans(_ one: String, _ other: String) -> String {
    pick(
      "Unterschied: Punkte von \(one) minus Punkte von \(other).",
      "Difference: points of \(one) minus points of \(other).")
  }
  func aheadCount(_ one: String, _ ahead: Int, _ other: String, _ behind: Int) -> String {
    func fields(_ count: Int) -> String {
      count == 0
        ? pick("keinem Handlungsfeld", "no dimension")
        : count == 1
          ? pick("einem Handlungsfeld", "1 dimension")
          : pick("\(count) Handlungsfeldern", "\(count) dimensions")
    }
    return pick(
      "\(one) ist in \(fields(ahead)) weiter, \(other) in \(fields(behind))",
      "\(one) is further in \(fields(ahead)), \(other) in \(fields(behind))")
  }
  var whoIsAhead: String { pick("Worin ist wer weiter?", "Who is further in what?") }
  func isAhead(_ name: String) -> String { pick("\(name) ist weiter bei", "\(name) is further in") }
  var aheadNowhere: String { pick("In keinem Handlungsfeld.", "In no dimension.") }
  var differingAnswers: String { pick("Welche Antworten unterscheiden sich?", "Which answers differ?") }
  func differingAnswersLead(_ shown: Int, of count: Int) -> String {
    switch (shown, count) {
    case (1, 1): pick("Eine gewertete Antwort ist verschieden.", "One scored answer differs.")
    case let (shown, count) where shown == count:
      pick(
        "\(count) gewertete Antworten sind verschieden, die größten Unterschiede zuerst.",
        "\(count) scored answers differ, the largest differences first.")
    default:
      pick(
        "Die \(shown) größten Unterschiede von \(count).", "The \(shown) largest differences of \(count).")
    }
  }
}
