public import Localization
internal import MaturityModel
public import Scoring

extension Explainer {
  /// How the score of a dimension or the whole came about.
  func notes(on trace: Trace) -> [String] {
    let score = trace.score
    var notes: [String] = []
    switch score.state {
    case .unscored, .nothingApplies: return []
    case .notAssessable: notes.append(tooLittle(trace))
    case .scored: notes.append(rule(of: trace))
    }
    if let openness = openness(trace) { notes.append(openness) }
    if score.heldBack.isEmpty {
      if let level = level(of: score) { notes.append(level) }
    } else {
      notes += heldBack(score)
    }
    return notes
  }

  // MARK: - The rule

  private func rule(of trace: Trace) -> String {
    let counted = trace.parts.filter { $0.share != nil }
    let what = things(counted)
    if counted.count == 1, trace.rule.method != .sum {
      return pick("Hier zählt \(what) allein.", "Here \(what) counts alone.")
    }
    let isEven = Set(counted.map(\.weight)).count <= 1
    let least = questionnaire.scale.minimum
    let start =
      least == 0
      ? ""
      : pick(
        " Die Skala beginnt bei \(points(least)); die Punkte der Teile kommen dazu.",
        " The scale begins at \(points(least)); the points of the parts are added to that.")
    switch trace.rule.method {
    case .mean:
      return
        (isEven
        ? pick(
          "Das ist der Durchschnitt aus \(what); alle zählen gleich viel.",
          "This is the average of \(what); all count the same.")
        : pick(
          "Das ist der Durchschnitt aus \(what); wie viel jeder Teil zählt, steht dabei.",
          "This is the average of \(what); how much each part counts is stated with it.")) + start
    case .sum:
      let sum = trace.points.map { (points($0.earned), points($0.possible)) } ?? ("–", "–")
      return pick(
        "Zusammengezählt sind das \(sum.0) von \(sum.1) Punkten aus \(what).",
        "Added up these are \(sum.0) of \(sum.1) points from \(what).")
    case .minimum:
      return pick(
        "Von \(what) entscheidet der schwächste Teil; ein starker gleicht ihn nicht aus.",
        "Of \(what) the weakest part decides; a strong one does not make up for it.")
    case .geometric:
      return pick(
        "Das ist das geometrische Mittel aus \(what): Ein schwacher Teil zieht stärker nach unten als beim "
          + "Durchschnitt, und eine 0 macht alles zu 0.",
        "This is the geometric mean of \(what): a weak part pulls down more than in an average, and a 0 "
          + "makes "
          + "everything 0.")
    }
  }

  private func things(_ parts: [Trace.Part]) -> String {
    let count = parts.count
    let areQuestions = parts.contains { if case .question = $0.child { true } else { false } }
    guard areQuestions else {
      return count == 1
        ? pick("1 Handlungsfeld", "1 dimension") : pick("\(count) Handlungsfeldern", "\(count) dimensions")
    }
    return count == 1 ? pick("1 Frage", "1 question") : pick("\(count) Fragen", "\(count) questions")
  }

  // MARK: - What is open

  private func tooLittle(_ trace: Trace) -> String {
    let coverage = trace.score.coverage
    guard coverage.answered > 0 else {
      return pick("Noch ist nichts beantwortet.", "Nothing is answered yet.")
    }
    let applying = trace.parts.filter { $0.gap?.isOpen ?? true }
    guard Set(applying.map(\.weight)).count == 1 else {
      let (least, share) = (percent(trace.rule.minimumCoverage), percent(coverage.weightShare))
      return pick(
        "Es gibt keinen Wert, weil zu wenig beantwortet ist: Nötig sind \(least) des Gewichts, vorhanden "
          + "\(share).",
        "There is no score because too little is answered: \(least) of the weight are needed, \(share) are "
          + "there.")
    }
    let needed = max(1, Int((trace.rule.minimumCoverage * Double(applying.count) - 1e-9).rounded(.up)))
    let present = applying.count { $0.gap == nil }
    return pick(
      "Es gibt keinen Wert, weil zu wenig beantwortet ist: Nötig sind \(needed) von \(things(applying)), "
        + "auswertbar \(present == 1 ? "ist" : "sind") \(present).",
      "There is no score because too little is answered: \(needed) of \(things(applying)) are needed, "
        + "\(present) can be scored.")
  }

  private func openness(_ trace: Trace) -> String? {
    let score = trace.score
    guard score.coverage.counts.open > 0, score.coverage.answered > 0, let range = score.range else {
      return nil
    }
    let count = score.coverage.counts.open
    let open =
      count == 1
      ? pick("Eine Frage ist offen", "One question is open")
      : pick("\(count) Fragen sind offen", "\(count) questions are open")
    let (low, high) = (words.value(range.lowerBound), words.value(range.upperBound))
    guard low != high else { return open + "." }
    return pick(
      "\(open). Je nach Antwort läge der Wert zwischen \(low) und \(high).",
      "\(open). Depending on the answers the score would be between \(low) and \(high).")
  }

  /// What is said where printed parts do not add up to the printed result.
  public static func roundingNote(in language: Language) -> String {
    language.pick("Die Teile sind einzeln gerundet.", "The parts are rounded one by one.")
  }

  /// Whether printed parts do not add up to the printed result.
  func isRounded(_ trace: Trace) -> Bool {
    guard let value = trace.score.value else { return false }
    let factor = (0..<words.decimals).reduce(1.0) { power, _ in power * 10 }
    // As numbers are printed.
    func printed(_ value: Double) -> Double { (value * factor + 1e-9).rounded(.toNearestOrAwayFromZero) }
    func differ(_ parts: [Double], from total: Double) -> Bool {
      parts.count > 1 && parts.reduce(0) { $0 + printed($1) } != printed(total)
    }
    switch trace.rule.method {
    case .mean:
      let scale = questionnaire.scale
      return differ(
        trace.parts.compactMap { $0.contribution.map(scale.shownDifference) },
        from: questionnaire.rounded(value, decimals: words.decimals) - scale.minimum)
    case .sum:
      let counted = trace.parts.filter { $0.share != nil }
      return differ(counted.map { $0.weight * ($0.value ?? 0) }, from: trace.points?.earned ?? 0)
    case .minimum, .geometric:
      return false
    }
  }

  // MARK: - The level

  private func level(of score: Score) -> String? {
    guard let value = score.value, let level = score.thresholdLevel else { return nil }
    let from = words.number.shortest(questionnaire.levels[level].from)
    let next = level + 1
    guard questionnaire.levels.indices.contains(next) else {
      return pick(
        "Die höchste Stufe beginnt bei \(from); sie ist nach Punkten erreicht.",
        "The highest level starts at \(from); by points it is reached.")
    }
    let nextFrom = questionnaire.levels[next].from
    let missing = words.missing(from: value, to: next)
    return pick(
      "\(words.level(level)) beginnt bei \(from). Bis \(words.level(next)) (ab "
        + "\(words.number.shortest(nextFrom))) fehlen \(missing).",
      "\(words.level(level).capitalizedFirst) starts at \(from). \(missing) are missing for "
        + "\(words.level(next)) (from \(words.number.shortest(nextFrom))).")
  }

  /// The gates that keep the level below what the value would give.
  public func heldBack(_ score: Score) -> [String] {
    guard let level = score.level, let threshold = score.thresholdLevel, level < threshold else { return [] }
    let start = pick(
      "Nach Punkten wäre es \(words.level(threshold)). Es bleibt bei \(words.level(level)):",
      "By points it would be \(words.level(threshold)). It stays at \(words.level(level)):")
    return [start]
      + score.heldBack.map { held in
        let actual = now(held).map { pick(" (jetzt \($0))", " (now \($0))") } ?? ""
        return pick(
          "\(words.level(held.level)) braucht \(gates.text(held.gate))\(actual).",
          "\(words.level(held.level).capitalizedFirst) needs \(gates.text(held.gate))\(actual).")
      }
  }

  /// The value that a gate meets, where a number says something.
  private func now(_ held: HeldGate) -> String? {
    switch held.gate {
    case .question(let id, _):
      switch questions[id]?.kind {
      case .multiple, .number: held.value.map(words.value)
      case .choice, .boolean, .text, nil: nil
      }
    case .dimension, .dimensionLevel: held.value.map(words.value)
    case .level: nil
    }
  }
}

extension String {
  /// The text with a capital at its start.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
