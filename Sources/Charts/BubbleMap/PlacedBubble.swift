/// A bubble with its size, moved aside where it would cover another.
struct PlacedBubble {
  let bubble: BubbleMap.Bubble
  /// Where it truly lies.
  let trueX: Double
  let trueY: Double
  let radius: Double
  var x: Double
  var y: Double

  var isMoved: Bool { abs(x - trueX) + abs(y - trueY) > radius / 2 }

  /// Its radius with the ring around the own bubble.
  var reach: Double { bubble.isOwn ? radius + 4 : radius }

  var box: Box { Box(left: x - reach, top: y - reach, right: x + reach, bottom: y + reach) }

  /// Sizes the bubbles by area and pushes overlapping ones apart, the smaller one more.
  static func place(
    _ bubbles: [BubbleMap.Bubble], projection: MapProjection, largest: Double, smallest: Double
  ) -> [PlacedBubble] {
    let most = bubbles.compactMap(\.magnitude).filter(\.isFinite).max() ?? 0
    var placed = bubbles.map { bubble in
      let share = most > 0 ? max(bubble.magnitude ?? 0, 0) / most : 0
      let point = projection(bubble.place)
      return PlacedBubble(
        bubble: bubble, trueX: point.x, trueY: point.y,
        radius: max(smallest, largest * min(share, 1).squareRoot()), x: point.x, y: point.y)
    }
    for _ in 0..<60 where !pushApart(&placed) { break }
    return placed
  }

  /// One round of pushing; gives whether anything moved.
  private static func pushApart(_ placed: inout [PlacedBubble]) -> Bool {
    var hasMoved = false
    for first in placed.indices {
      for second in placed.indices.dropFirst(first + 1) {
        let (a, b) = (placed[first], placed[second])
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let distance = (dx * dx + dy * dy).squareRoot()
        let overlap = a.reach + b.reach + 2 - distance
        guard overlap > 0.1 else { continue }
        let (unitX, unitY) = distance > 0.01 ? (dx / distance, dy / distance) : (1, 0)
        let shareOfFirst = b.radius / (a.radius + b.radius)
        placed[first].x -= unitX * overlap * shareOfFirst
        placed[first].y -= unitY * overlap * shareOfFirst
        placed[second].x += unitX * overlap * (1 - shareOfFirst)
        placed[second].y += unitY * overlap * (1 - shareOfFirst)
        hasMoved = true
      }
    }
    return hasMoved
  }
}
