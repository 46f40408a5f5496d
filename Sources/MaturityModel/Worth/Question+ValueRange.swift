extension Question {
  /// The least and the most that an answer which the question allows can be worth.
  public var valueRange: ClosedRange<Double> {
    switch kind {
    case .choice(let options): Self.range(of: options.map(\.score))
    case .multiple(let choice): choice.valueRange
    case .number(let range): range.valueRange
    case .boolean, .text: 0...1
    }
  }

  fileprivate static func range(of values: [Double]) -> ClosedRange<Double> {
    guard let least = values.min(), let most = values.max() else { return 0...1 }
    return least...most
  }
}

extension MultipleChoice {
  /// At least one option has to be chosen; an exclusive one alone is 0.
  fileprivate var valueRange: ClosedRange<Double> {
    guard countable > 0 else { return 0...0 }
    let points = options.filter { !$0.isExclusive }.map(\.points).sorted(by: >)
    let most = points.prefix(maximumSelections ?? points.count).reduce(0, +)
    let least = options.contains(where: \.isExclusive) ? 0 : points.last ?? 0
    return min(least / countable, 1)...min(most / countable, 1)
  }
}

extension NumberRange {
  /// The least and the most that a number which is allowed can be worth.
  var valueRange: ClosedRange<Double> {
    guard let normalisation else { return 0...1 }
    let least = share == nil ? minimum ?? -.infinity : 0
    let most = share == nil ? maximum ?? .infinity : 100
    var values = [normalisation.value(of: least), normalisation.value(of: most)]
    if case .thresholds(let steps) = normalisation {
      values += steps.filter { $0.from >= least && $0.from <= most }.map(\.score)
    }
    return Question.range(of: values.map { min($0, cap) })
  }
}
