/// What the head of a municipality's page says.
extension PageTexts {
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
  func municipalityNothingApplies(_ name: String) -> String {
    pick("\(name): Hier trifft nichts zu", "\(name): nothing applies here")
  }
  var nothingAppliesLead: String {
    pick("Keine Frage trifft zu; deshalb gibt es keinen Wert.", "No question applies; so there is no score.")
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
    pick("noch \(self.points(points)) bis Stufe \(level)", "\(self.points(points)) to go to level \(level)")
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
  var membersWithPeople: String { pick("Mitglieder (Einwohner)", "Members (people)") }
  var funding: String { pick("Förderung", "Funding") }
  func fundingRound(_ programme: String, _ round: Int?, since: String) -> String {
    let name = round.map { pick("\(programme), \($0). Staffel", "\(programme), round \($0)") } ?? programme
    return pick("\(name) (ausgewählt \(since))", "\(name) (selected \(since))")
  }
  func populationOn(_ date: String) -> String { pick("Einwohner (\(date))", "Population (\(date))") }
}
