public import MaturityModel

/// One answer of several that were given to the same question.
public struct WeightedAnswer: Sendable, Hashable {
  /// What was answered.
  public let value: AnswerValue
  /// How many people it speaks for.
  public let population: Int

  /// Creates an answer.
  public init(_ value: AnswerValue, population: Int) {
    self.value = value
    self.population = population
  }
}

extension Question {
  /// What several answers come to.
  ///
  /// - A choice: what most have chosen; of two chosen equally often the one that is worth less. Yes or no alike.
  /// - Several options: each that more than half have chosen, at most as many as may be chosen, those chosen more often
  ///   first.
  /// - A percentage: the mean weighted with people, as exact as the question asks for it.
  /// - Another number, such as posts or euros: nothing. Such amounts add up, and a sum would lack whoever does not take part.
  /// - A share: the mean of the percentages weighted with people, as a part of the sum of all wholes.
  /// - A text: nothing, since texts have no mean.
  ///
  /// - Parameter answers: what was answered; what does not fit the question is passed over.
  /// - Returns: nothing if there is no such answer.
  public func joint(_ answers: [WeightedAnswer]) -> AnswerValue? {
    switch kind {
    case .choice(let options): jointOption(answers, among: options).map { .option($0) }
    case .boolean: jointTruth(answers)
    case .multiple(let choice): jointOptions(answers, of: choice)
    case .number(let range) where range.share != nil: jointShare(answers)
    case .number(let range) where range.isPercentage: jointNumber(answers, decimals: range.decimals)
    case .number: nil
    case .text: nil
    }
  }

  private func jointOption(_ answers: [WeightedAnswer], among options: [ChoiceOption]) -> String? {
    // The order of the definition decides where two are worth the same.
    let ranked = options.enumerated().sorted { ($0.element.score, $0.offset) < ($1.element.score, $1.offset) }
    var best: (id: String, count: Int)?
    for option in ranked.map(\.element) {
      let count = answers.count { $0.value == .option(option.id) }
      if count > best?.count ?? 0 { best = (option.id, count) }
    }
    return best?.id
  }

  private func jointTruth(_ answers: [WeightedAnswer]) -> AnswerValue? {
    let yes = answers.count { $0.value == .boolean(true) }
    let no = answers.count { $0.value == .boolean(false) }
    return yes + no == 0 ? nil : .boolean(yes > no)
  }

  private func jointOptions(_ answers: [WeightedAnswer], of choice: MultipleChoice) -> AnswerValue? {
    let chosen = answers.map { Set($0.value.options) }.filter { !$0.isEmpty }
    let counts = choice.options.map { option in (option, chosen.count { $0.contains(option.id) }) }
    let wanted = counts.filter { $0.1 * 2 > chosen.count }
    if let alone = wanted.first(where: { $0.0.isExclusive }) { return .options([alone.0.id]) }
    let places = wanted.indices.sorted { (wanted[$1].1, $0) < (wanted[$0].1, $1) }
    let kept = places.prefix(choice.maximumSelections ?? places.count).sorted()
    return kept.isEmpty ? nil : .options(kept.map { wanted[$0].0.id })
  }

  private func jointNumber(_ answers: [WeightedAnswer], decimals: Int) -> AnswerValue? {
    let numbers = answers.compactMap { answer -> (Double, Int)? in
      if case .number(let number) = answer.value { (number, answer.population) } else { nil }
    }
    return mean(of: numbers).map { mean in
      let factor = (0..<max(decimals, 0)).reduce(1.0) { power, _ in power * 10 }
      return .number((mean * factor).rounded(.toNearestOrAwayFromZero) / factor)
    }
  }

  private func jointShare(_ answers: [WeightedAnswer]) -> AnswerValue? {
    var percentages: [(Double, Int)] = []
    var sum = 0.0
    for answer in answers {
      guard case .share(_, let whole) = answer.value, let percentage = answer.value.numericValue else {
        continue
      }
      percentages.append((percentage, answer.population))
      sum += whole
    }
    let whole = min(sum, Self.largestWhole)
    return mean(of: percentages).map { percentage in
      let part = (percentage / 100 * whole).rounded(.toNearestOrAwayFromZero)
      return .share(part: min(max(part, 0), whole), whole: whole)
    }
  }

  /// The largest whole of a share that a file may hold.
  private static let largestWhole = 1e9

  /// The mean weighted with people; where nobody lives anywhere, the plain one.
  private func mean(of values: [(value: Double, population: Int)]) -> Double? {
    guard !values.isEmpty else { return nil }
    let people = values.reduce(0.0) { $0 + Double($1.population) }
    guard people > 0 else { return values.reduce(0) { $0 + $1.value } / Double(values.count) }
    return values.reduce(0) { $0 + $1.value * Double($1.population) } / people
  }
}

extension NumberRange {
  /// Whether it is of a hundred.
  fileprivate var isPercentage: Bool { unit.map { $0.texts.values.contains("%") } ?? false }
}
