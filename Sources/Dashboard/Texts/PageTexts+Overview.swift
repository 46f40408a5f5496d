extension PageTexts {
  var notAssessable: String { pick("nicht auswertbar", "cannot be scored") }

  // MARK: - Overview

  /// `count` is how many are shown, where these are not the whole network.
  func overviewTitle(quarter: String, level: String, of count: Int?) -> String {
    guard let count else {
      return pick(
        "\(quarter): Die Mitte des Netzwerks steht auf Stufe \(level)",
        "\(quarter): the middle of the network is on level \(level)")
    }
    return count == 1
      ? pick(
        "\(quarter): Die eine Kommune steht auf Stufe \(level)",
        "\(quarter): the one municipality is on level \(level)")
      : pick(
        "\(quarter): Die Mitte von \(count) Kommunen steht auf Stufe \(level)",
        "\(quarter): the middle of \(count) municipalities is on level \(level)")
  }
  /// Who handed in, where there is no score to speak of.
  func overviewLead(submitted: Int, all: Int) -> String {
    pick(
      "\(submitted) von \(all) Kommunen \(submitted == 1 ? "hat" : "haben") ihre Selbsteinschätzung abgegeben.",
      "\(submitted) of \(all) municipalities \(submitted == 1 ? "has" : "have") handed in their assessment.")
  }
  func overviewTitleWithoutScores(quarter: String) -> String {
    pick("\(quarter): Noch kein Wert ist auswertbar", "\(quarter): no score yet")
  }
  /// `count` of them have points, where others publish the level alone.
  func overviewLead(submitted: Int, all: Int, median: String, of count: Int?) -> String {
    let who = count.map {
      $0 == 1
        ? pick(" (eine veröffentlicht Punkte)", " (one publishes points)")
        : pick(" (\($0) veröffentlichen Punkte)", " (\($0) publish points)")
    }
    return pick(
      "\(submitted) von \(all) Kommunen \(submitted == 1 ? "hat" : "haben") ihre Selbsteinschätzung "
        + "abgegeben\(who ?? ""). \(who == nil ? "Ihr" : "Der") mittlere\(who == nil ? "r" : "") Wert (Median) liegt "
        + "bei \(pointsDative(median)).",
      "\(submitted) of \(all) municipalities \(submitted == 1 ? "has" : "have") handed in their "
        + "assessment\(who ?? ""). \(who == nil ? "Their" : "The") middle score (median) is \(points(median))."
    )
  }
  /// How the median moved among those who took part both times.
  func overviewChange(_ signed: String, before: String, count: Int, isOfAll: Bool) -> String {
    let size = points(String(signed.dropFirst()))
    let who =
      !isOfAll
      ? count == 1
        ? pick(
          "Bei der einen, die auch für das \(before) Punkte veröffentlicht, ",
          "For the one that publishes points of the \(before) too, ")
        : pick(
          "Bei den \(count), die auch für das \(before) Punkte veröffentlichen, ",
          "Among the \(count) who publish points of the \(before) too, ")
      : count == 1
        ? pick(
          "Bei der einen, die auch im \(before) dabei war, ",
          "For the one that took part in the \(before) too, ")
        : pick(
          "Bei den \(count), die auch im \(before) dabei waren, ",
          "Among the \(count) who took part in the \(before) too, ")
    let verb = signed.dropFirst() == "1" ? "ist" : "sind"
    return who
      + (signed.hasPrefix("+")
        ? pick("\(verb) es \(size) mehr als damals.", "it is \(size) more than then.")
        : signed.hasPrefix("\u{2212}")
          ? pick("\(verb) es \(size) weniger als damals.", "it is \(size) less than then.")
          : pick("ist er gleich geblieben.", "it stayed the same."))
  }
  func flow(rose: Int, fell: Int, stayed: Int) -> String {
    func count(_ number: Int) -> String {
      number == 0 ? pick("keine", "none") : number == 1 ? pick("eine", "one") : "\(number)"
    }
    return pick(
      "Eine Stufe höher als zuvor: \(count(rose)). Niedriger: \(count(fell)). Gleich: \(count(stayed)).",
      "On a higher level than before: \(count(rose)). Lower: \(count(fell)). The same: \(count(stayed)).")
  }
  var whoStandsWhere: String { pick("Wer steht wo?", "Who stands where?") }
  var whereOnTheMap: String { pick("Wo liegen die Teilnehmenden?", "Where are the participants?") }
  var whereAreStrengths: String { pick("Wo liegen Stärken und Lücken?", "Where are strengths and gaps?") }
  var whoTakesPart: String { pick("Wer ist dabei?", "Who takes part?") }

  /// Where others publish a level alone behind which there may be a higher score.
  func rankingTitle(published leaders: String, count: Int, value: String) -> String {
    pick(
      "\(leaders) \(count == 1 ? "hat" : "haben") mit \(pointsDative(value)) den höchsten veröffentlichten Wert",
      "\(leaders) \(count == 1 ? "has" : "have") the highest score that is published, \(points(value))")
  }
  func rankingTitle(leader: String, value: String, isCertain: Bool) -> String {
    isCertain
      ? pick("\(leader) liegt mit \(pointsDative(value)) vorn", "\(leader) leads with \(points(value))")
      : pick(
        "\(leader) hat mit \(pointsDative(value)) den höchsten Wert",
        "\(leader) has the highest score, \(points(value))")
  }
  func rankingTitle(leaders: String, value: String) -> String {
    pick(
      "\(leaders) haben mit \(pointsDative(value)) den höchsten Wert",
      "\(leaders) have the highest score, \(points(value))")
  }
  func rankingSentence(first: String, firstValue: String, last: String, lastValue: String, median: String)
    -> String
  {
    pick(
      "Die Werte reichen von \(pointsDative(lastValue)) (\(last)) bis \(pointsDative(firstValue)) "
        + "(\(first)); der Median liegt bei \(pointsDative(median)). "
        + "Die Kommunen sind sehr verschieden groß; fair ist der Vergleich unter ähnlichen.",
      "Scores go from \(pointsDative(lastValue)) (\(last)) to \(pointsDative(firstValue)) (\(first)); the "
        + "median is \(pointsDative(median)). "
        + "The municipalities differ greatly in size; comparison is fair among similar ones.")
  }
  func rankingSentence(only name: String, value: String, isOfAll: Bool) -> String {
    guard isOfAll else {
      return pick(
        "Punkte veröffentlicht nur \(name): \(value).", "Points are published by \(name) alone: \(value).")
    }
    return pick(
      "Bisher hat \(name) einen Wert: \(points(value)).", "So far \(name) has a score: \(points(value)).")
  }

  func mapTitle(levels: String) -> String {
    guard !levels.isEmpty else { return pick("Auf der Karte: noch keine Stufe", "On the map: no level yet") }
    return pick("Auf der Karte: \(levels)", "On the map: \(levels)")
  }
  func mapLevelCount(_ count: Int, _ level: String) -> String {
    count == 1
      ? pick("eine Kommune auf Stufe \(level)", "one municipality on level \(level)")
      : pick("\(count) auf Stufe \(level)", "\(count) on level \(level)")
  }
  /// Who is not on the map, as a further sentence; nothing if all are.
  func mapWithout(_ names: [String], _ list: ([String]) -> String) -> String {
    guard !names.isEmpty else { return "" }
    return pick(
      " Ohne Angabe der Lage nicht auf der Karte: \(list(names)).",
      " Not on the map, since their location is not known: \(list(names)).")
  }
  var mapSentence: String {
    pick(
      "Jeder Kreis ist eine Kommune oder Region: je größer, desto mehr Menschen leben dort (sehr kleine "
        + "sind größer "
        + "gezeichnet, damit man sie sieht). Ziffer und Farbe nennen die Stufe des Gesamtwerts.",
      "Each circle is a municipality or region: the larger, the more people live there (very small ones are "
        + "drawn "
        + "larger so that they can be seen). Digit and colour tell the level of the overall score.")
  }
  var mapMeasure: String { pick("Stufe des Gesamtwerts", "Level of the overall score") }
  var population: String { pick("Einwohner", "Population") }

  /// The same of a part of the network.
  func heatmapLead(bestMedian best: String, _ bestValue: String, worst: String, _ worstValue: String)
    -> String
  {
    pick(
      "Am höchsten liegt der Median der Punkte bei \(best) (\(bestValue)), am niedrigsten bei \(worst) (\(worstValue)).",
      "The median of points is highest in \(best) (\(bestValue)) and lowest in \(worst) (\(worstValue)).")
  }
  func heatmapLead(best: String, bestValue: String, worst: String, worstValue: String) -> String {
    pick(
      "Am weitesten ist das Netzwerk bei \(best) (Median \(bestValue)), am meisten Luft ist bei \(worst) "
        + "(Median \(worstValue)).",
      "The network is furthest in \(best) (median \(bestValue)); there is most room in \(worst) (median "
        + "\(worstValue))."
    )
  }
  var heatmapCaption: String {
    pick(
      "Stufe und Wert je Kommune und Handlungsfeld. Je weiter sich ein Feld von der Seite abhebt, desto "
        + "höher ist die "
        + "Stufe; die Ziffer nennt sie.",
      "Level and score by municipality and dimension. The further a cell stands out from the page, the "
        + "higher is the "
        + "level; the digit tells it.")
  }
  var medianRow: String { pick("Median aller", "Median of all") }
  func medianRow(ofPoints count: Int) -> String {
    pick("Median der Punkte (n = \(count))", "Median of points (n = \(count))")
  }

  // MARK: - Taking part

  var submittedStatus: String { pick("abgegeben", "handed in") }
  func draftStatus(_ answered: Int, _ all: Int) -> String {
    pick("Entwurf, \(answered) von \(all) beantwortet", "draft, \(answered) of \(all) answered")
  }
  func missingStatus(last: String?) -> String {
    last.map { pick("fehlt noch, zuletzt \($0)", "missing, last in \($0)") }
      ?? pick("noch nie abgegeben", "never handed in")
  }
}
