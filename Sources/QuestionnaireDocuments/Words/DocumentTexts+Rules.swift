internal import Localization
internal import MaturityModel

/// Rules, what answers are worth, and what they may be.
extension DocumentTexts {
  // MARK: - Rules

  func rule(_ rule: AggregationRule, of parts: String) -> String {
    let method =
      switch rule.method {
      case .mean: pick("Gewichtetes Mittel der \(parts).", "Weighted mean of the \(parts).")
      case .geometric:
        pick(
          "Gewichtetes geometrisches Mittel der \(parts); ist eines davon 0, ist alles 0.",
          "Weighted geometric mean of the \(parts); if one of them is 0, all is 0.")
      case .minimum:
        pick("Der niedrigste Wert der \(parts) entscheidet.", "The lowest value of the \(parts) decides.")
      case .sum:
        pick(
          "Punktsumme der \(parts), jedes mit seinem Gewicht.",
          "Sum of points of the \(parts), each with its weight.")
      }
    let missing =
      switch (rule.missing, rule.method) {
      case (.zero, _): pick("Was offen ist, zählt 0.", "What is open counts 0.")
      case (.exclude, .minimum): pick("Was offen ist, bleibt außen vor.", "What is open is left out.")
      case (.exclude, _):
        pick(
          "Was offen ist, bleibt außen vor; die übrigen Gewichte zählen entsprechend mehr.",
          "What is open is left out; the other weights count the more.")
      }
    var texts = [method, missing]
    if rule.minimumCoverage > 0 {
      let share = number.percent(rule.minimumCoverage, decimals: 1).replacing(pick(",0", ".0"), with: "")
      texts.append(
        pick(
          "Einen Wert gibt es ab \(share) des Gewichts dessen, was zutrifft.",
          "There is a score from \(share) of the weight of what applies."))
    }
    return texts.joined(separator: " ")
  }
  /// The weight among the parts of a node; nothing where the lowest part decides, whatever its weight.
  func weight(_ weight: Double, of all: Double, by rule: AggregationRule) -> Fact? {
    // How much has to be answered goes by weight all the same.
    rule.method == .minimum && rule.minimumCoverage == 0
      ? nil : Fact(self.weight, weightText(weight, of: all))
  }
  private func weightText(_ weight: Double, of all: Double) -> String {
    let share = all > 0 ? weight / all : 1
    return "\(number.shortest(weight)) (\(number.percent(share)))"
  }
  var unscoredDimension: String {
    pick("Wird nicht gewertet; beschreibt nur die Lage.", "Not scored; only describes the situation.")
  }
  var notScored: String { pick("Wird nicht gewertet.", "Not scored.") }

  // MARK: - Worth

  var exclusive: String { pick("nur allein", "only alone") }
  func counts(_ points: String) -> String { pick("zählt \(points)", "counts \(points)") }
  func countable(_ sum: String, _ full: String) -> String {
    pick(
      "Was angekreuzt ist, wird zusammengezählt; ab \(sum) gibt es \(full), darunter den entsprechenden Teil.",
      "What is ticked is added up; from \(sum) on it is worth \(full), below that its part.")
  }
  func cap(_ points: String) -> String {
    pick("Höchstens sind \(points) erreichbar.", "At most \(points) can be reached.")
  }
  func linear(_ worst: String, _ none: String, _ best: String, _ full: String) -> String {
    pick(
      "\(none) bei \(worst), \(full) bei \(best), dazwischen gleichmäßig.",
      "\(none) at \(worst), \(full) at \(best), evenly between.")
  }
  func logarithmic(_ worst: String, _ none: String, _ best: String, _ full: String) -> String {
    pick(
      "\(none) bei \(worst), \(full) bei \(best), dazwischen logarithmisch: Jede Verdopplung zählt gleich viel.",
      "\(none) at \(worst), \(full) at \(best), logarithmic between: every doubling counts the same.")
  }
  func steps(_ steps: [(from: String, worth: String)], below none: String) -> String {
    let list = steps.map { pick("ab \($0.from): \($0.worth)", "from \($0.from): \($0.worth)") }
    return pick("In Schritten: ", "In steps: ") + list.joined(separator: ", ")
      + pick("; darunter \(none).", "; below \(none).")
  }

  // MARK: - What may be answered

  func chooseAtMost(_ count: Int) -> String {
    count == 1
      ? pick("Kreuzen Sie höchstens eine Antwort an.", "Tick at most one answer.")
      : pick("Kreuzen Sie höchstens \(count) Antworten an.", "Tick at most \(count) answers.")
  }
  var chooseAny: String { pick("Kreuzen Sie alles an, was stimmt.", "Tick all that is true.") }
  func atMostCharacters(_ count: Int) -> String {
    let count = number.string(Double(count))
    return pick("Höchstens \(count) Zeichen.", "At most \(count) characters.")
  }
  func numberInstruction(_ range: NumberRange) -> String? {
    if range.share != nil {
      return pick(
        "Zwei ganze Zahlen; der Anteil wird daraus berechnet.",
        "Two whole numbers; the share is computed from them.")
    }
    let bounds: String? =
      switch (range.minimum, range.maximum) {
      case (let least?, let most?):
        pick(
          "von \(amount(least, range)) bis \(amount(most, range))",
          "from \(amount(least, range)) to \(amount(most, range))")
      case (let least?, nil): pick("ab \(amount(least, range))", "from \(amount(least, range))")
      case (nil, let most?): pick("bis \(amount(most, range))", "up to \(amount(most, range))")
      case (nil, nil): nil
      }
    let kind =
      range.decimals == 0
      ? pick("Ganze Zahl", "Whole number")
      : pick(
        "Zahl mit höchstens \(range.decimals) \(range.decimals == 1 ? "Nachkommastelle" : "Nachkommastellen")",
        "Number with at most \(range.decimals) \(range.decimals == 1 ? "decimal" : "decimals")")
    return kind + (bounds.map { " " + $0 } ?? "") + "." + (unitWord(of: range).map(inUnit) ?? "")
  }
}
