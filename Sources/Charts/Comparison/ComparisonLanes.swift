/// Spreads the marks of a row over as few lanes as keep them from covering each other.
struct ComparisonLanes {
  /// The lane of each mark, counted from the top; nil where there is no value.
  let lanes: [Int?]
  /// How many lanes there are.
  let count: Int

  init(_ positions: [Double?], distance: Double) {
    var ends: [Double] = []
    var lanes = [Int?](repeating: nil, count: positions.count)
    let marks = positions.enumerated().compactMap { index, x in x.map { (index: index, x: $0) } }
    for mark in marks.sorted(by: { ($0.x, $0.index) < ($1.x, $1.index) }) {
      let lane = ends.firstIndex { mark.x - $0 >= distance } ?? ends.count
      if lane == ends.count { ends.append(mark.x) } else { ends[lane] = mark.x }
      lanes[mark.index] = lane
    }
    self.lanes = lanes
    count = max(ends.count, 1)
  }
}
