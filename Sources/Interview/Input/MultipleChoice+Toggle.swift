internal import MaturityModel

extension MultipleChoice {
  /// The ticked options after one more was toggled: an exclusive one clears the others and the other way
  /// round; more than the maximum are refused.
  func toggled(_ index: Int, in ticked: Set<Int>) -> Result<Set<Int>, InputProblem> {
    guard options.indices.contains(index) else { return .success(ticked) }
    if ticked.contains(index) { return .success(ticked.subtracting([index])) }
    if options[index].isExclusive { return .success([index]) }
    let next = ticked.filter { !options[$0].isExclusive }.union([index])
    if let maximumSelections, next.count > maximumSelections {
      return .failure(.tooMany(maximum: maximumSelections))
    }
    return .success(next)
  }
}
