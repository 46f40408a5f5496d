extension PageTexts {
  // MARK: - Head

  func municipalityTitle(_ name: String, level: String) -> String {
    pick("\(name) ist auf Stufe \(level)", "\(name) is on level \(level)")
  }
  func municipalityTitle(_ name: String, since quarter: String, level: String) -> String {
    pick(
      "\(name) ist seit dem \(quarter) auf Stufe \(level)",
      "\(name) has been on level \(level) since the \(quarter)")
  }
  func municipalityTitle(_ name: String, sinceFirst quarter: String, level: String) -> String {
    pick(
      "\(name) ist seit der ersten Teilnahme (\(quarter)) auf Stufe \(level)",
      "\(name) has been on level \(level) since it first took part (\(quarter))")
  }
  func municipalityTitle(_ name: String, movedUp isUp: Bool, level: String) -> String {
    isUp
      ? pick("\(name) ist auf Stufe \(level) gestiegen", "\(name) rose to level \(level)")
      : pick("\(name) ist auf Stufe \(level) gefallen", "\(name) fell to level \(level)")
  }
  var earlierNotAssessable: String {
    pick("Der frühere Wert ist nicht auswertbar.", "The earlier score cannot be told.")
  }
  var independentCity: String { pick("kreisfreie Stadt", "a city of its own, in no district") }
  var peersSpread: String { pick("Spannweite der Vergleichsgruppe", "Spread of peers") }
  func medianRow(_ name: String) -> String {
    pick("\(name) (Median der Vergleichsgruppe)", "\(name) (median of peers)")
  }
  func municipalityNotAssessable(_ name: String) -> String {
    pick("\(name): noch nicht auswertbar", "\(name): cannot be scored yet")
  }
  func municipalityNever(_ name: String) -> String {
    pick(
      "\(name) hat noch keine Selbsteinschätzung abgegeben", "\(name) has not handed in an assessment yet")
  }
  func pulls(up: String?, down: String?) -> String? {
    switch (up, down) {
    case (let up?, let down?):
      pick("Am stärksten ist \(up), am schwächsten \(down).", "Strongest is \(up), weakest is \(down).")
    default: nil
    }
  }
  func municipalityLead(points: String, answered: String, quarter: String) -> String {
    pick("\(points) im \(quarter), \(answered).", "\(points) in the \(quarter), \(answered).")
  }
  /// A signed number of points against an earlier quarter, as a sentence.
  func changeSince(_ signed: String, before: String) -> String {
    let size = points(String(signed.dropFirst()))
    return if signed.hasPrefix("+") {
      pick("\(size) mehr als im \(before).", "\(size) more than in the \(before).")
    } else if signed.hasPrefix("\u{2212}") {
      pick("\(size) weniger als im \(before).", "\(size) less than in the \(before).")
    } else {
      pick("So viel wie im \(before).", "The same as in the \(before).")
    }
  }
  var firstTime: String { pick("Es ist die erste Selbsteinschätzung.", "It is the first assessment.") }
  func shownIsOlder(current: String, shown: String, state: String) -> String {
    pick(
      "Für das \(current) liegt nichts Abgegebenes vor (\(state)). Gezeigt wird das \(shown).",
      "Nothing is handed in for the \(current) (\(state)). Shown is the \(shown).")
  }
  func notEnough(_ share: String, _ minimum: String) -> String {
    pick(
      "Nicht auswertbar: Erst \(share) sind beantwortet, nötig sind \(minimum).",
      "Cannot be scored: \(share) are answered so far, \(minimum) are needed.")
  }
  func toNextLevel(_ points: String, _ level: String) -> String {
    pick(
      "Bis Stufe \(level) \(points == "1" ? "fehlt" : "fehlen") \(self.points(points)).",
      "\(self.points(points)) \(points == "1" ? "is" : "are") missing to level \(level).")
  }
  var topLevel: String { pick("Das ist die höchste Stufe.", "This is the highest level.") }
  var ranksAmongPeers: String { pick("Unter Vergleichbaren", "Among peers") }
  var ranksAmongAll: String { pick("Im ganzen Netzwerk", "In the whole network") }
  func scaleTitle(_ value: String, level: String) -> String {
    pick(
      "\(points(value)) \(value == "1" ? "reicht" : "reichen") für Stufe \(level)",
      "\(points(value)) \(value == "1" ? "reaches" : "reach") level \(level)")
  }
  /// The same where points alone do not do.
  ///
  /// - Parameters:
  ///   - level: the level that is reached.
  ///   - next: the level that the points would be enough for.
  ///   - count: how many conditions of it do not hold.
  /// - Returns: a finding.
  func scaleTitle(level: String, heldBackFrom next: String, conditions count: Int) -> String {
    count == 1
      ? pick(
        "Stufe \(level): Für Stufe \(next) fehlt eine Bedingung",
        "Level \(level): one condition is missing for level \(next)")
      : pick(
        "Stufe \(level): Für Stufe \(next) fehlen \(count) Bedingungen",
        "Level \(level): \(count) conditions are missing for level \(next)")
  }
  func scaleSentence(range: String?) -> String {
    range.map {
      pick(
        "Weil Antworten offen sind, kann der Wert zwischen \($0) liegen.",
        "As answers are open, the score can lie between \($0).")
    }
      ?? pick(
        "Alle zutreffenden Fragen sind beantwortet; der Wert steht fest.",
        "All questions that apply are answered; the score is settled.")
  }
  func between(_ low: String, _ high: String) -> String {
    pick("\(low) und \(high) Punkten", "\(low) and \(high) points")
  }
  var facts: String { pick("Auf einen Blick", "At a glance") }
  var district: String { pick("Kreis", "District") }
  var members: String { pick("Mitglieder", "Members") }
  var funding: String { pick("Förderung", "Funding") }
  func fundingRound(_ programme: String, _ round: Int?, since: String) -> String {
    let name = round.map { pick("\(programme), \($0). Staffel", "\(programme), round \($0)") } ?? programme
    return pick("\(name) (ausgewählt \(since))", "\(name) (selected \(since))")
  }
  func populationOn(_ date: String) -> String { pick("Einwohner (\(date))", "Population (\(date))") }

  // MARK: - Sections

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
  var nextPerDimension: String {
    pick("Der Weg zur nächsten Stufe je Handlungsfeld", "The way to the next level per dimension")
  }
  func figureSource(_ text: String, _ date: String) -> String {
    pick("Quelle: \(text), Stand \(date)", "Source: \(text), as of \(date)")
  }

  func profileTitle(above: Int, of count: Int) -> String {
    switch above {
    case 0:
      pick(
        "In keinem Handlungsfeld über dem Median der Vergleichsgruppe",
        "Above the peers’ median in no dimension")
    case count:
      pick(
        "In allen Handlungsfeldern über dem Median der Vergleichsgruppe",
        "Above the peers’ median in every dimension")
    default:
      pick(
        "In \(above) von \(count) Handlungsfeldern über dem Median der Vergleichsgruppe",
        "Above the peers’ median in \(above) of \(count) dimensions")
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
  var completenessMeasure: String {
    pick(
      "Anzahl der Fragen nach Stand der Antwort, Kontextfragen eingeschlossen",
      "Number of questions by state of the answer, context questions included")
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
