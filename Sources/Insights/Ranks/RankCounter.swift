/// Ranks some municipalities in every draw and tells the quantiles.
struct RankCounter {
  /// Up to so many, comparing each with each is quicker than anything else.
  private static let few = 48
  /// Up to so many rounded values are counted; more are sorted.
  private static let countable = 1 << 16

  private let draws: RankDraws
  private let precision: RankPrecision
  /// How many have each rounded value, later how many have a higher one; or how many have each rank.
  private var counts: [Int32] = []
  /// By municipality and draw.
  private var ranks: [Int32] = []

  init(_ draws: RankDraws, _ precision: RankPrecision) {
    self.draws = draws
    self.precision = precision
  }

  /// The 5 % and the 95 % quantile of the ranks of some.
  ///
  /// - Parameters:
  ///   - rows: who is ranked, as rows of `steps`.
  ///   - wanted: whose quantiles are told, as places among `rows`.
  ///   - steps: rounded values by row and draw.
  /// - Returns: the quantiles of those wanted.
  mutating func quantiles(of rows: [Int], wanted: [Int], in steps: [Int32]) -> [ClosedRange<Int>] {
    ranks.removeAll(keepingCapacity: true)
    ranks.append(contentsOf: repeatElement(1, count: rows.count * draws.count))
    if rows.count <= Self.few {
      rankByPairs(rows, steps)
    } else if precision.count <= Self.countable {
      rankByCounting(rows, steps)
    } else {
      rankBySorting(rows, steps)
    }
    return wanted.map { quantiles(of: $0, among: rows.count) }
  }

  private mutating func rankByPairs(_ rows: [Int], _ steps: [Int32]) {
    let count = draws.count
    ranks.withUnsafeMutableBufferPointer { ranks in
      steps.withUnsafeBufferPointer { steps in
        for (place, row) in rows.enumerated() {
          let (own, start) = (place * count, row * count)
          for other in rows where other != row {
            let rival = other * count
            for draw in 0..<count where steps[rival + draw] > steps[start + draw] { ranks[own + draw] &+= 1 }
          }
        }
      }
    }
  }

  private mutating func rankByCounting(_ rows: [Int], _ steps: [Int32]) {
    let (count, least, values) = (draws.count, precision.least, precision.count)
    counts = [Int32](repeating: 0, count: values)
    ranks.withUnsafeMutableBufferPointer { ranks in
      counts.withUnsafeMutableBufferPointer { counts in
        steps.withUnsafeBufferPointer { steps in
          for draw in 0..<count {
            counts.update(repeating: 0)
            for row in rows { counts[Int(steps[row * count + draw] &- least)] &+= 1 }
            var higher: Int32 = 0
            for value in stride(from: values - 1, through: 0, by: -1) {
              let equal = counts[value]
              counts[value] = higher
              higher &+= equal
            }
            for (place, row) in rows.enumerated() {
              ranks[place * count + draw] = 1 &+ counts[Int(steps[row * count + draw] &- least)]
            }
          }
        }
      }
    }
  }

  private mutating func rankBySorting(_ rows: [Int], _ steps: [Int32]) {
    var order = Array(rows.indices)
    for draw in 0..<draws.count {
      func step(_ place: Int) -> Int32 { steps[rows[place] * draws.count + draw] }
      order.sort { step($0) > step($1) }
      var rank: Int32 = 1
      for (position, place) in order.enumerated() {
        if position > 0, step(place) < step(order[position - 1]) { rank = Int32(position) + 1 }
        ranks[place * draws.count + draw] = rank
      }
    }
  }

  private mutating func quantiles(of place: Int, among members: Int) -> ClosedRange<Int> {
    counts = [Int32](repeating: 0, count: members + 1)
    for draw in 0..<draws.count { counts[Int(ranks[place * draws.count + draw])] &+= 1 }
    var seen = 0
    var low: Int?
    for rank in counts.indices {
      seen += Int(counts[rank])
      if low == nil, seen > draws.lowPlace { low = rank }
      if let low, seen > draws.highPlace { return low...rank }
    }
    return 1...max(1, members)
  }
}
