extension PageTexts {
  var feed: String { pick("Neues als Feed", "News as a feed") }

  func newsOfQuarter(_ quarter: String) -> String { pick("\(quarter) im Vergleich", "\(quarter) compared") }

  func newsSummary(submitted: Int, rose: Int, fell: Int) -> String {
    let who = pick(
      "\(submitted) \(submitted == 1 ? "Kommune hat" : "Kommunen haben") abgegeben.",
      "\(submitted) \(submitted == 1 ? "municipality has" : "municipalities have") submitted.")
    guard rose + fell > 0 else { return who }
    return who
      + pick(
        " Auf einer höheren Stufe als zuvor: \(rose), auf einer niedrigeren: \(fell).",
        " On a higher level than before: \(rose), on a lower one: \(fell).")
  }

  func newsOfMunicipality(_ name: String, _ level: String, isHigher: Bool) -> String {
    isHigher
      ? pick("\(name) steigt auf Stufe \(level)", "\(name) rises to level \(level)")
      : pick("\(name) ist jetzt auf Stufe \(level)", "\(name) is on level \(level) now")
  }

  func newsFromTo(_ old: String, _ before: String, _ new: String) -> String {
    pick("\(before): Stufe \(old). Jetzt: Stufe \(new).", "\(before): level \(old). Now: level \(new).")
  }
}
