internal import Localization
internal import Markup

extension LevelFlow {
  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let legend = Legend(legendEntries(frame), frame: frame)
    let half = frame.width / 2 - 8
    let heads = [beforeName, afterName].map { TextStyle.strong.lines(of: $0, within: half) }
    let headLines = heads.map(\.count).max() ?? 1
    let top = legend.height + Double(headLines) * TextStyle.strong.lineHeight + 8
    let labels = Labels(self, frame: frame)
    let edge = labels.width + FlowLayout.blockWidth
    let layout = FlowLayout(self, top: top, left: edge, right: frame.width - edge)

    return Drawing(height: layout.bottom) { svg in
      if moves.contains(where: { $0.from == nil || $0.to == nil }) {
        svg.hatchDefinition(prefix: frame.prefix)
      }
      legend.draw(into: &svg, y: 0)
      let headY = legend.height + TextStyle.strong.ascent + 2
      svg.label(heads[0], x: 0, y: headY, style: .strong, class: "c-b")
      svg.label(heads[1], x: frame.width, y: headY, style: .strong, class: "c-b c-e")
      drawBands(layout, into: &svg, frame: frame)
      drawBlocks(layout.before, x: labels.width, into: &svg, frame: frame)
      drawBlocks(layout.after, x: layout.right, into: &svg, frame: frame)
      labels.draw(layout, into: &svg, frame: frame)
      drawCounts(layout, into: &svg, frame: frame)
    }
  }

  private func legendEntries(_ frame: ChartFrame) -> [Legend.Entry] {
    let directions = Set(moves.map(\.direction))
    var entries: [Legend.Entry] = []
    // Where there is no room for names beside the blocks.
    if frame.size == .narrow {
      entries += scale.levels.map {
        Legend.Entry(
          sign: .level($0.number, step: scale.paletteStep(ofLevel: $0.number)), text: $0.name)
      }
    }
    let ways: [(Move.Direction, String)] = [
      (.rose, frame.words.rose), (.fell, frame.words.fell), (.stayed, frame.words.stayed),
    ]
    for (direction, text) in ways where directions.contains(direction) {
      entries.append(
        Legend.Entry(sign: .bar(direction.styleClass), text: "\(direction.sign)\u{A0}\(text)"))
    }
    if frame.size == .narrow {
      for (direction, text) in [(Move.Direction.new, newName), (.gone, goneName)]
      where directions.contains(direction) {
        entries.append(Legend.Entry(sign: .hatch, text: "\(direction.sign)\u{A0}\(text)"))
      }
    }
    return entries
  }

  private func drawBands(_ layout: FlowLayout, into svg: inout SVGWriter, frame: ChartFrame) {
    // What moved lies above what did not.
    for direction in Move.Direction.allCases {
      let bands = layout.bands.filter { $0.move.direction == direction }
      guard !bands.isEmpty else { continue }
      let isHatched = direction == .new || direction == .gone
      svg.path(
        .class(direction.styleClass), .when(isHatched, .fillReference(id: frame.prefix + "-h"))
      ) { path in
        for band in bands { layout.draw(band, into: &path) }
      }
    }
  }

  private func drawBlocks(
    _ blocks: [FlowLayout.Block], x: Double, into svg: inout SVGWriter, frame: ChartFrame
  ) {
    for block in blocks where block.count > 0 {
      guard let level = block.level else {
        svg.hatch(
          prefix: frame.prefix, x: x + 0.5, y: block.top, width: FlowLayout.blockWidth - 1,
          height: block.height)
        continue
      }
      svg.element(
        .rect, .class("c-l\(scale.paletteStep(ofLevel: level))"), .x(x), .y(block.top),
        .width(FlowLayout.blockWidth), .height(block.height))
    }
  }

  /// Writes on the bands how many they are.
  private func drawCounts(_ layout: FlowLayout, into svg: inout SVGWriter, frame: ChartFrame) {
    let counts = counts(layout)
    svg.haloed("c-b c-m c-n") { svg in
      for (text, box) in counts {
        svg.label(
          text, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 + TextStyle.label.middleShift)
      }
    }
  }

  /// The numbers that find a place where they cover no other; the table has them all.
  private func counts(_ layout: FlowLayout) -> [(text: String, box: Box)] {
    let order = layout.bands.sorted { first, second in
      let (isMove, isOtherMove) = (first.move.direction != .stayed, second.move.direction != .stayed)
      return isMove != isOtherMove ? isMove : first.move.count > second.move.count
    }
    var placed: [(text: String, box: Box)] = []
    for band in order {
      let text = "\(band.move.count)\u{A0}\(band.move.direction.sign)"
      let half = TextStyle.strong.width(of: text) / 2 + 3
      let boxes = [0.5, 0.38, 0.62, 0.28, 0.72, 0.2, 0.8].map { share in
        let place = layout.middle(of: band, at: share)
        return Box(left: place.x - half, top: place.y - 9, right: place.x + half, bottom: place.y + 9)
      }
      let free = boxes.first { box in placed.allSatisfy { $0.box.overlap(box) == 0 } }
      if let free { placed.append((text, free)) }
    }
    return placed
  }
}

extension LevelFlow {
  /// What stands outside beside the blocks: digit, count and, where there is room, the name.
  private struct Labels {
    private static let badge = 20.0
    private static let gap = 6.0

    /// How much room a column of labels takes.
    let width: Double
    private let flow: LevelFlow
    private let countRoom: Double
    private let nameRoom: Double

    init(_ flow: LevelFlow, frame: ChartFrame) {
      self.flow = flow
      let total = flow.moves.reduce(0) { $0 + $1.count }
      countRoom = TextStyle.strong.width(of: String(total)) + Self.gap
      let names = flow.scale.levels.map(\.name) + [flow.newName, flow.goneName]
      nameRoom =
        frame.size == .narrow
        ? 0 : min(TextStyle.small.width(of: names) + Self.gap, (frame.width * 0.2).rounded())
      width = nameRoom + countRoom + Self.badge + Self.gap
    }

    func draw(_ layout: FlowLayout, into svg: inout SVGWriter, frame: ChartFrame) {
      for (blocks, isBefore) in [(layout.before, true), (layout.after, false)] {
        /// The place of something that begins at a distance from the drawing's edge.
        func x(_ distance: Double) -> Double { isBefore ? distance : frame.width - distance }
        let anchor = isBefore ? "c-e" : ""
        for block in blocks where block.level != nil || block.count > 0 {
          let name =
            block.level.map { number in flow.scale.levels.first { $0.number == number }?.name ?? "" }
            ?? (isBefore ? flow.newName : flow.goneName)
          let y = block.middle + TextStyle.label.middleShift
          svg.label(
            String(block.count), x: x(nameRoom + countRoom - Self.gap), y: y,
            class: "\(block.count > 0 ? "c-b" : "c-2") c-n \(anchor)")
          guard nameRoom > 0 else { continue }
          let lines = TextStyle.small.lines(of: name, within: nameRoom - Self.gap)
          let firstY =
            block.middle + TextStyle.small.middleShift
            - Double(lines.count - 1) * TextStyle.small.lineHeight / 2
          svg.label(
            lines, x: x(nameRoom - Self.gap), y: firstY, style: .small, class: "c-s \(anchor)")
        }
        LevelBadge.draw(
          blocks.compactMap { block in
            block.level.map { level in
              let left = nameRoom + countRoom
              return LevelBadge(
                level: level, step: flow.scale.paletteStep(ofLevel: level),
                x: isBefore ? left : frame.width - left - Self.badge, y: block.middle - Self.badge / 2,
                side: Self.badge)
            }
          }, into: &svg)
      }
    }
  }
}
