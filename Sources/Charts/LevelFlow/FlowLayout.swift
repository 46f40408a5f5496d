internal import Markup

/// Where the blocks and bands of a flow lie. Both columns share their rows, so that who rose goes up.
struct FlowLayout {
  /// One level in one column.
  struct Block {
    /// The level's digit; nil for those without one.
    let level: Int?
    let count: Int
    let top: Double
    let height: Double
    var middle: Double { top + height / 2 }
  }

  /// Those who went the same way.
  struct Band {
    let move: LevelFlow.Move
    let fromTop: Double
    let toTop: Double
    let height: Double
  }

  static let blockWidth = 16.0
  /// Least height of a row, so that its digit and count have room.
  private static let leastRow = 24.0
  private static let gap = 6.0
  /// Sets apart those without a level.
  private static let apart = 14.0
  /// How high the blocks of a column are together, at most.
  private static let fullHeight = 270.0
  /// How high one municipality is at most.
  private static let mostForOne = 26.0

  let before: [Block]
  let after: [Block]
  let bands: [Band]
  let bottom: Double
  /// Inner edges of the two columns, between which the bands run.
  let left: Double
  let right: Double

  init(_ flow: LevelFlow, top: Double, left: Double, right: Double) {
    self.left = left
    self.right = right
    let total = flow.moves.reduce(0) { $0 + $1.count }
    let unit = total == 0 ? 0 : min(Self.mostForOne, Self.fullHeight / Double(total))
    func height(_ count: Int) -> Double { count == 0 ? 0 : max(Double(count) * unit, 1.2) }

    var (before, after): ([Block], [Block]) = ([], [])
    var y = top
    let levels: [Int?] = flow.scale.levels.reversed().map(\.number) + [nil]
    for level in levels {
      let old = flow.moves.filter { $0.from == level }.reduce(0) { $0 + $1.count }
      let new = flow.moves.filter { $0.to == level }.reduce(0) { $0 + $1.count }
      if level == nil {
        guard old + new > 0 else { break }
        y += Self.apart
      }
      let row = max(height(old), height(new), Self.leastRow)
      for (count, isBefore) in [(old, true), (new, false)] {
        let block = Block(
          level: level, count: count, top: y + (row - height(count)) / 2, height: height(count))
        if isBefore { before.append(block) } else { after.append(block) }
      }
      y += row + Self.gap
    }
    self.before = before
    self.after = after
    bottom = y

    // Each block gives and takes its bands from top to bottom in the order of the other column.
    var free = (from: before.map(\.top), to: after.map(\.top))
    bands = flow.moves.compactMap { move in
      guard let from = before.firstIndex(where: { $0.level == move.from }),
        let to = after.firstIndex(where: { $0.level == move.to })
      else { return nil }
      let height = Double(move.count) * unit
      defer {
        free.from[from] += height
        free.to[to] += height
      }
      return Band(move: move, fromTop: free.from[from], toTop: free.to[to], height: max(height, 1.2))
    }
  }

  /// The middle of a band at a share of its way.
  func middle(of band: Band, at share: Double) -> (x: Double, y: Double) {
    let rest = 1 - share
    let ends = (rest * rest * (rest + 3 * share), share * share * (share + 3 * rest))
    let half = (left + right) / 2
    let x =
      rest * rest * rest * left + 3 * rest * share * half + share * share * share * right
    return (x, ends.0 * band.fromTop + ends.1 * band.toTop + band.height / 2)
  }

  func draw(_ band: Band, into path: inout PathWriter) {
    let half = (left + right) / 2
    path.move(left, band.fromTop)
    path.curve(half, band.fromTop, half, band.toTop, right, band.toTop)
    path.line(right, band.toTop + band.height)
    path.curve(
      half, band.toTop + band.height, half, band.fromTop + band.height, left, band.fromTop + band.height)
    path.close()
  }
}
