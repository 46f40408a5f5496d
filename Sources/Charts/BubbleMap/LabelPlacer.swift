/// Finds a place for the name of each bubble where it covers neither another name nor a bubble.
struct LabelPlacer {
  /// A name in its place.
  struct Label {
    let lines: [String]
    let style: TextStyle
    let x: Double
    /// Where the first line stands.
    let y: Double
    let anchorClass: String
    let box: Box
    /// Whether a thin line must lead to the bubble.
    let isFar: Bool
  }

  let bounds: Box
  let lineWidth: Double

  /// Places the own name first, then from the largest bubble to the smallest.
  func place(_ bubbles: [PlacedBubble], name: (BubbleMap.Bubble) -> String) -> [Label] {
    let order = bubbles.indices.sorted { first, second in
      let (a, b) = (bubbles[first], bubbles[second])
      if a.bubble.isOwn != b.bubble.isOwn { return a.bubble.isOwn }
      return a.radius != b.radius ? a.radius > b.radius : first < second
    }
    var labels = [Label?](repeating: nil, count: bubbles.count)
    var taken = bubbles.map(\.box)
    for index in order {
      let label = bestLabel(for: bubbles[index], name: name(bubbles[index].bubble), taken: taken)
      labels[index] = label
      taken.append(label.box)
    }
    return labels.compactMap { $0 }
  }

  /// The first free place, near before far; if none is free, the one that covers least.
  private func bestLabel(for bubble: PlacedBubble, name: String, taken: [Box]) -> Label {
    let style: TextStyle = bubble.bubble.isOwn ? .strong : .label
    let lines = style.lines(of: name, within: lineWidth)
    let size = (width: style.width(of: lines), height: Double(lines.count) * style.lineHeight)
    var best: (label: Label, cost: Double)?
    for gap in Self.gaps {
      for side in Side.allCases {
        let box = side.box(around: bubble, size: size, gap: gap)
        let cost = taken.reduce(0) { $0 + $1.overlap(box) } + 4 * box.excess(over: bounds)
        guard cost < best?.cost ?? .infinity else { continue }
        let label = Label(
          lines: lines, style: style, x: side.anchorX(in: box), y: box.top + style.ascent + 2,
          anchorClass: side.anchorClass, box: box, isFar: gap > Self.gaps[0])
        if cost == 0 { return label }
        best = (label, cost)
      }
    }
    return best?.label
      ?? Label(
        lines: lines, style: style, x: bubble.x, y: bubble.y, anchorClass: "", box: bubble.box, isFar: false)
  }

  /// How far names stand from their bubbles at first, and where they may be moved to.
  private static let gaps: [Double] = [4, 10, 17, 25, 35, 47, 60, 75]
}
