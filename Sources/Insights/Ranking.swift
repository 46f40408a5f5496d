internal import MaturityModel
public import Scoring

/// Where a municipality stands among those that have a value.
public struct Standing: Sendable, Hashable {
  /// Index of the municipality.
  public let municipality: Int
  /// Its score.
  public let score: Score
  /// The best and the worst rank that it can have once all that is open is answered; equal at the shown
  /// precision is equal in rank.
  public let rank: ClosedRange<Int>
}

extension Network {
  /// All with a value for a measure in a quarter, the highest first; equal ones by name.
  ///
  /// - Parameters:
  ///   - measure: what is compared.
  ///   - quarter: index of the quarter.
  ///   - decimals: the precision at which values are shown and compared.
  /// - Returns: where each stands.
  public func ranking(_ measure: Measure, in quarter: Int, decimals: Int = 1) -> [Standing] {
    ranking(measure, in: quarter, among: Array(municipalities.indices), decimals: decimals)
  }

  /// The same among some of the municipalities.
  public func ranking(
    _ measure: Measure, in quarter: Int, among members: [Int], decimals: Int = 1
  ) -> [Standing] {
    let factor = (0..<decimals).reduce(1.0) { value, _ in value * 10 }
    func rounded(_ value: Double) -> Double { (questionnaire.scale.shown(value) * factor).rounded() }
    let scores = members.compactMap { municipality -> (Int, Score, ClosedRange<Double>)? in
      guard let score = score(measure, municipality, quarter), score.value != nil, let range = score.range
      else { return nil }
      return (municipality, score, rounded(range.lowerBound)...rounded(range.upperBound))
    }
    let worst = SortedValues(scores.map(\.2.lowerBound))
    let best = SortedValues(scores.map(\.2.upperBound))
    let order = scores.map { ($0.0, rounded($0.1.value ?? 0)) }.enumerated().sorted { left, right in
      let (left, right) = (left.element, right.element)
      return left.1 == right.1 ? left.0 < right.0 : left.1 > right.1
    }
    return order.map { place, _ in
      let (municipality, score, range) = scores[place]
      let first = 1 + worst.count(above: range.upperBound)
      let ownIsCounted = range.upperBound > range.lowerBound ? 1 : 0
      let last = 1 + best.count(above: range.lowerBound) - ownIsCounted
      return Standing(municipality: municipality, score: score, rank: first...max(first, last))
    }
  }
}
