/// On which side of a bubble its name stands, in order of preference.
enum Side: CaseIterable {
  case right, left, above, below, aboveRight, belowRight, aboveLeft, belowLeft

  private var horizontal: Double {
    switch self {
    case .right: 1
    case .left: -1
    case .above, .below: 0
    case .aboveRight, .belowRight: 0.7
    case .aboveLeft, .belowLeft: -0.7
    }
  }

  private var vertical: Double {
    switch self {
    case .right, .left: 0
    case .above: -1
    case .below: 1
    case .aboveRight, .aboveLeft: -0.7
    case .belowRight, .belowLeft: 0.7
    }
  }

  /// Where a name of some size lies.
  func box(around bubble: PlacedBubble, size: (width: Double, height: Double), gap: Double) -> Box {
    let x = bubble.x + horizontal * (bubble.reach + gap)
    let y = bubble.y + vertical * (bubble.reach + gap)
    let left = horizontal == 0 ? x - size.width / 2 : horizontal > 0 ? x : x - size.width
    let top = vertical == 0 ? y - size.height / 2 : vertical > 0 ? y : y - size.height
    return Box(left: left, top: top, right: left + size.width, bottom: top + size.height)
  }

  func anchorX(in box: Box) -> Double {
    horizontal == 0 ? (box.left + box.right) / 2 : horizontal > 0 ? box.left : box.right
  }

  var anchorClass: String {
    horizontal == 0 ? "c-m" : horizontal > 0 ? "" : "c-e"
  }
}
