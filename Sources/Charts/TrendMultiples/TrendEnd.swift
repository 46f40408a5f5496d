/// The first or last known value of a line, which is labelled on the side that the line does not take.
struct TrendEnd {
  let index: Int
  let value: Double
  let isFirst: Bool
  let prefersBelow: Bool

  /// Where the value is written: on the side that the line does not take, if the drawing has room there.
  func labelY(at y: Double, between top: Double, and bottom: Double) -> Double {
    let style = TextStyle.smallStrong
    let below = y + 8 + style.ascent
    let above = y - 8
    let fitsBelow = below <= bottom + 4
    let fitsAbove = above - style.ascent >= top - 6
    return (prefersBelow && fitsBelow) || !fitsAbove ? below : above
  }

  /// The ends of a line; only one if a single value is known.
  static func ends(of values: [Double?]) -> [TrendEnd] {
    let known = values.enumerated().compactMap { index, value in value.map { (index: index, value: $0) } }
    guard let first = known.first, let last = known.last else { return [] }
    let lastEnd = TrendEnd(
      index: last.index, value: last.value, isFirst: false,
      prefersBelow: known.count > 1 && known[known.count - 2].value > last.value)
    guard known.count > 1 else { return [lastEnd] }
    let firstEnd = TrendEnd(
      index: first.index, value: first.value, isFirst: true, prefersBelow: known[1].value > first.value)
    return [firstEnd, lastEnd]
  }
}
