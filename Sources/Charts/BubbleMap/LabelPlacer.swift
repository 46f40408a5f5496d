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

  /// Names in their places, and the names that found none: a letter stands for each of those.
  struct Result {
    var labels: [Label] = []
    var keyed: [(key: String, name: String)] = []
  }

  /// Places the own name first, then from the largest bubble to the smallest.
  func place(_ bubbles: [PlacedBubble], name: (BubbleMap.Bubble) -> String) -> Result {
    let order = bubbles.indices.sorted { first, second in
      let (a, b) = (bubbles[first], bubbles[second])
      if a.bubble.isOwn != b.bubble.isOwn { return a.bubble.isOwn }
      return a.radius != b.radius ? a.radius > b.radius : first < second
    }
    var labels = [Label?](repeating: nil, count: bubbles.count)
    var taken = bubbles.map(\.box)
    var result = Result()
    for index in order {
      let name = name(bubbles[index].bubble)
      var (label, isFree) = bestLabel(for: bubbles[index], name: name, taken: taken)
      if !isFree {
        let key = Self.key(result.keyed.count)
        result.keyed.append((key, name))
        label = bestLabel(for: bubbles[index], name: key, taken: taken).label
      }
      labels[index] = label
      taken.append(label.box)
    }
    result.labels = labels.compactMap { $0 }
    return result
  }

  /// A, B … Z, A1, B1 …
  private static func key(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? letter : letter + String(index / 26)
  }

  /// The first free place, near before far; if none is free, the one that covers least.
  private func bestLabel(
    for bubble: PlacedBubble, name: String, taken: [Box]
  ) -> (label: Label, isFree: Bool) {
    let style: TextStyle = bubble.bubble.isOwn ? .strong : .label
    let lines = style.lines(of: name, within: lineWidth)
    let isShort = lines.count <= Self.mostLines
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
        if cost == 0 { return (label, isShort) }
        best = (label, cost)
      }
    }
    let fallback = Label(
      lines: lines, style: style, x: bubble.x, y: bubble.y, anchorClass: "", box: bubble.box, isFar: false)
    return (best?.label ?? fallback, false)
  }

  /// Longer names would hide the map.
  private static let mostLines = 3

  /// How far names stand from their bubbles at first, and where they may be moved to.
  private static let gaps: [Double] = [4, 10, 17, 25, 35, 47, 60, 75]
}
