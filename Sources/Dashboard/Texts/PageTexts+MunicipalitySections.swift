/// What the sections of a municipality's page say.
extension PageTexts {
  // MARK: - Headings

  func whereStands(_ name: String) -> String {
    pick("Wo steht \(name) im Vergleich?", "Where does \(name) stand among its peers?")
  }
  var whatMoved: String { pick("Was hat sich bewegt?", "What moved?") }
  var wayHere: String { pick("Wie war der Weg bisher?", "How did it get here?") }
  var howComplete: String { pick("Wie vollständig sind die Antworten?", "How complete are the answers?") }
  var whyTheScore: String {
    pick(
      "Was wurde geantwortet, und wie wird daraus der Wert?",
      "What was answered, and how does it make the score?")
  }
  var whatNext: String { pick("Was wäre der nächste Schritt?", "What would be the next step?") }
  var targets: String { pick("Ziele", "Targets") }
  var target: String { pick("Ziel", "Target") }
  var course: String { pick("Kurs", "Course") }
  var targetGap: String { pick("Es fehlen", "Missing") }
  var targetWay: String { pick("Weg geschafft", "Way done") }
  var targetMeasure: String {
    pick(
      "Im Plan ist, wer auf der geraden Linie vom Start zum Ziel liegt oder darüber.",
      "On track is whoever is on the straight line from start to target or above it.")
  }
  var gainsMost: String { pick("Was am meisten bringt", "What gains most") }
  /// The same below steps that gain something too.
  var elseGainsMost: String { pick("Was außerdem am meisten bringt", "What else gains most") }
  var nextPerDimension: String {
    pick("Der Weg zur nächsten Stufe je Handlungsfeld", "The way to the next level per dimension")
  }
  func figureSource(_ text: String, _ date: String) -> String {
    pick("Quelle: \(text), Stand \(date)", "Source: \(text), as of \(date)")
  }

  /// - Parameters:
  ///   - above: in how many dimensions.
  ///   - count: of how many that can be compared.
  ///   - isAll: whether these are all dimensions.
  /// - Returns: a finding.
  func profileTitle(above: Int, of count: Int, isAll: Bool = true) -> String {
    switch above {
    case 0 where isAll:
      pick(
        "In keinem Handlungsfeld über dem Median der Vergleichsgruppe",
        "Above the peers’ median in no dimension")
    case count where isAll:
      pick(
        "In allen Handlungsfeldern über dem Median der Vergleichsgruppe",
        "Above the peers’ median in every dimension")
    default:
      pick(
        "In \(above) von \(count) \(isAll ? "" : "vergleichbaren ")Handlungsfeldern über dem Median der "
          + "Vergleichsgruppe",
        "Above the peers’ median in \(above) of \(count) \(isAll ? "" : "comparable ")dimensions")
    }
  }
  var profileWithoutPeers: String { pick("Das Profil nach Handlungsfeldern", "The profile by dimension") }
  func profileSentence(best: String, bestValue: String, worst: String, worstValue: String) -> String {
    pick(
      "Der höchste Wert liegt bei \(best) (\(bestValue)), der niedrigste bei \(worst) (\(worstValue)).",
      "The highest score is in \(best) (\(bestValue)), the lowest in \(worst) (\(worstValue)).")
  }
  func radarTitle(before: String?) -> String {
    before.map {
      pick(
        "Dasselbe Profil als Fläche, jetzt und im \($0)", "The same profile as a shape, now and in the \($0)")
    }
      ?? pick("Dasselbe Profil als Fläche", "The same profile as a shape")
  }
  var radarSentence: String {
    pick(
      "Die Form zeigt, wie ausgewogen das Profil ist; zum Ablesen dienen die Punkte oben.",
      "The shape shows how balanced the profile is; read values off the dots above.")
  }
  var strengths: String { pick("Stärken gegenüber Vergleichbaren", "Strengths against peers") }
  var gaps: String { pick("Lücken gegenüber Vergleichbaren", "Gaps against peers") }
  func ahead(_ points: String) -> String {
    pick("\(self.points(points)) über dem Median", "\(self.points(points)) above the median")
  }
  func behind(_ points: String) -> String {
    pick("\(self.points(points)) unter dem Median", "\(self.points(points)) below the median")
  }
  var noStrengths: String {
    pick("Kein Handlungsfeld liegt deutlich vorn.", "No dimension is clearly ahead.")
  }
  var noGaps: String { pick("Kein Handlungsfeld liegt deutlich zurück.", "No dimension is clearly behind.") }

  func changeTitle(up: Int, down: Int, before: String) -> String {
    switch (up, down) {
    case (0, 0):
      pick(
        "Seit dem \(before) hat sich kein Handlungsfeld bewegt", "No dimension has moved since the \(before)")
    case (_, 0):
      pick(
        "Seit dem \(before) \(up == 1 ? "ist" : "sind") \(dimensionCount(up)) gestiegen",
        "\(dimensionCount(up)) rose since the \(before)")
    case (0, _):
      pick(
        "Seit dem \(before) \(down == 1 ? "ist" : "sind") \(dimensionCount(down)) gefallen",
        "\(dimensionCount(down)) fell since the \(before)")
    default:
      pick(
        "Seit dem \(before): \(dimensionCount(up)) höher, \(dimensionCount(down)) niedriger",
        "Dimensions higher than in the \(before): \(up); lower: \(down)")
    }
  }
  private func dimensionCount(_ count: Int) -> String {
    count == 1
      ? pick("ein Handlungsfeld", "One dimension") : pick("\(count) Handlungsfelder", "\(count) dimensions")
  }
  func largestChange(_ name: String, _ size: String) -> String {
    pick(
      "Die größte Veränderung: \(name) mit \(signedPointsDative(size)).",
      "The largest change: \(name) with \(signedPointsDative(size)).")
  }
  func nothingToCompare(since quarter: String) -> String {
    pick(
      "Seit dem \(quarter) gibt es keine Werte zum Vergleichen",
      "Since the \(quarter) there are no scores to compare")
  }
  var noTwoScores: String {
    pick(
      "In keinem Handlungsfeld gibt es jetzt und zuvor einen Wert.",
      "In no dimension is there a score both now and before.")
  }
  var nothingMoved: String { pick("Alle Werte sind gleich geblieben.", "All scores stayed the same.") }
  var noBefore: String {
    pick("Es gibt noch kein früheres Quartal zum Vergleich.", "There is no earlier quarter to compare with.")
  }
  var changedAnswers: String { pick("Geänderte Antworten", "Changed answers") }
  var before: String { pick("Zuvor", "Before") }
  var now: String { pick("Jetzt", "Now") }
  var effect: String { pick("Wirkung im Handlungsfeld", "Effect on the dimension") }
  var noChangedAnswers: String {
    pick("Keine gewertete Antwort wurde geändert.", "No scored answer was changed.")
  }
  func moreChanges(_ count: Int) -> String {
    count == 1
      ? pick(
        "Eine weitere geänderte Antwort steht unten bei den Antworten.",
        "One more changed answer stands below with the answers.")
      : pick(
        "\(count) weitere geänderte Antworten stehen unten bei den Antworten.",
        "\(count) more changed answers stand below with the answers.")
  }

  func trendTitle(change: String, first: String) -> String {
    pick("\(signedPoints(change)) seit dem \(first)", "\(signedPoints(change)) since the \(first)")
  }
  var trendTitleShort: String { pick("Der erste Punkt eines Verlaufs", "The first point of a trend") }
  func trendSentence(first: String, firstValue: String, last: String, lastValue: String) -> String {
    pick(
      "Der Gesamtwert ging von \(firstValue) (\(first)) auf \(lastValue) (\(last)).",
      "The overall score went from \(firstValue) (\(first)) to \(lastValue) (\(last)).")
  }
  var trendMedian: String {
    pick(
      "Die graue Linie zeigt den Median der Vergleichsgruppe.",
      "The grey line shows the median of the peers.")
  }
  func trendGaps(_ count: Int) -> String {
    count == 1
      ? pick(
        "Ein Quartal fehlt; dort hat die Linie eine Lücke.",
        "One quarter is missing; there the line has a gap.")
      : pick(
        "\(count) Quartale fehlen; dort hat die Linie Lücken.",
        "\(count) quarters are missing; there the line has gaps.")
  }

  func completenessTitle(_ answered: Int, _ applicable: Int) -> String {
    answered == applicable
      ? pick(
        "Alle \(applicable) zutreffenden Fragen sind beantwortet",
        "All \(applicable) questions that apply are answered")
      : pick(
        "\(answered) von \(applicable) zutreffenden Fragen sind beantwortet",
        "\(answered) of \(applicable) questions that apply are answered")
  }
  func completenessSentence(dontKnow: Int, doesNotApply: Int, notAnswered: Int) -> String {
    pick(
      "„Weiß nicht“: \(dontKnow), offen: \(notAnswered), „trifft nicht zu“: \(doesNotApply). Was nicht "
        + "zutrifft, zählt nicht mit; was offen ist, macht die Spanne breiter.",
      "“Don’t know”: \(dontKnow), open: \(notAnswered), “does not apply”: \(doesNotApply). What does not "
        + "apply does not count; what is open widens the range."
    )
  }
  func completenessMeasure(withContext: Bool) -> String {
    pick("Anzahl der Fragen nach Stand der Antwort", "Number of questions by state of the answer")
      + (withContext ? pick(", Kontextfragen eingeschlossen", ", context questions included") : "")
  }
  var count: String { pick("Anzahl", "Count") }

  // MARK: - Answers

  var comment: String { pick("Kommentar", "Comment") }
  var evidence: String { pick("Beleg", "Evidence") }
  var reason: String { pick("Grund", "Reason") }
  var yes: String { pick("Ja", "Yes") }
  var no: String { pick("Nein", "No") }
  var confidential: String { pick("vertraulich", "confidential") }
  var changedSign: String { pick("geändert", "changed") }
  var contextHint: String {
    pick("Ohne Wertung; hilft, die Werte einzuordnen.", "Not scored; helps to put the scores into context.")
  }
}
