internal import Localization
internal import Markup

extension BubbleMap {
  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let isNarrow = frame.size == .narrow
    let legend = Legend(legendEntries(frame), frame: frame)
    let points = (outline + districts).flatMap(\.rings).joined() + bubbles.map(\.place)
    let projection = MapProjection(
      fitting: Array(points), width: frame.width, maximumHeight: 480, margin: isNarrow ? 4 : 8,
      top: legend.height)
    let placed = PlacedBubble.place(
      bubbles, projection: projection, largest: isNarrow ? 17 : 26, smallest: isNarrow ? 11 : 12)
    let bottom = legend.height + projection.height
    let placer = LabelPlacer(
      bounds: Box(left: 0, top: legend.height - 4, right: frame.width, bottom: bottom + 4),
      lineWidth: isNarrow ? 120 : 170)
    let naming = placer.place(placed) { bubble in
      bubble.level == nil ? "\(bubble.label) (\(frame.words.missing))" : bubble.label
    }
    let labels = naming.labels
    let list = KeyedList(
      naming.keyed.map { KeyedList.Entry(key: $0.key, name: $0.name, figure: "") }, width: frame.width)
    let listTop = bottom + (naming.keyed.isEmpty ? 0 : 10)
    let noticeTop = listTop + list.height
    let notice = TextStyle.small.lines(of: notice, within: frame.width)
    let height = noticeTop + 10 + Double(notice.count) * TextStyle.small.lineHeight

    return Drawing(height: height) { svg in
      if bubbles.contains(where: { $0.level == nil }) { svg.hatchDefinition(prefix: frame.prefix) }
      legend.draw(into: &svg, y: 0)
      drawAreas(districts, "c-di", projection, into: &svg)
      drawAreas(outline, "c-st", projection, into: &svg)
      drawLeaders(placed, labels, into: &svg)
      for bubble in placed { draw(bubble, into: &svg, frame: frame) }
      svg.haloed("c-n") { svg in
        for (label, bubble) in zip(labels, placed) {
          let styleClass = bubble.bubble.isOwn ? "c-b \(label.anchorClass)" : label.anchorClass
          svg.label(label.lines, x: label.x, y: label.y, style: label.style, class: styleClass)
        }
      }
      list.draw(into: &svg, y: listTop)
      svg.label(
        notice, x: 0, y: noticeTop + 8 + TextStyle.small.ascent, style: .small, class: "c-s")
    }
  }

  private func legendEntries(_ frame: ChartFrame) -> [Legend.Entry] {
    var entries = scale.levels.map { level in
      Legend.Entry(
        sign: .level(level.number, step: scale.paletteStep(ofLevel: level.number)), text: level.name)
    }
    if bubbles.contains(where: { $0.level == nil }) {
      entries.append(Legend.Entry(sign: .hatch, text: frame.words.missingMeaning))
    }
    if let magnitudeName { entries.append(Legend.Entry(sign: .sizes, text: magnitudeName)) }
    return entries
  }

  private func drawAreas(
    _ areas: [GeoPolygon], _ styleClass: String, _ projection: MapProjection, into svg: inout SVGWriter
  ) {
    guard !areas.isEmpty else { return }
    svg.path(.class(styleClass)) { path in
      for ring in areas.flatMap(\.rings) {
        var last: (x: Double, y: Double)?
        for point in ring {
          let place = projection(point)
          if let last {
            guard abs(place.x - last.x) + abs(place.y - last.y) >= finestDetail else { continue }
            path.line(place.x, place.y)
          } else {
            path.move(place.x, place.y)
          }
          last = place
        }
        path.close()
      }
    }
  }

  /// Steps of a border shorter than this cannot be seen and are left out.
  private var finestDetail: Double { 1.2 }

  private func drawLeaders(
    _ placed: [PlacedBubble], _ labels: [LabelPlacer.Label], into svg: inout SVGWriter
  ) {
    guard zip(placed, labels).contains(where: { $0.isMoved || $1.isFar }) else { return }
    svg.path(.class("c-ld")) { path in
      for (bubble, label) in zip(placed, labels) {
        if bubble.isMoved {
          path.move(bubble.trueX, bubble.trueY)
          path.line(bubble.x, bubble.y)
        }
        if label.isFar {
          let box = label.box
          path.move(bubble.x, bubble.y)
          path.line(min(max(bubble.x, box.left), box.right), min(max(bubble.y, box.top), box.bottom))
        }
      }
    }
  }

  private func draw(_ placed: PlacedBubble, into svg: inout SVGWriter, frame: ChartFrame) {
    let y = placed.y + TextStyle.label.middleShift
    if placed.bubble.isOwn {
      svg.element(.circle, .class("c-rd"), .cx(placed.x), .cy(placed.y), .r(placed.radius + 2.5))
    }
    guard let level = placed.bubble.level else {
      svg.element(.circle, .class("c-pg"), .cx(placed.x), .cy(placed.y), .r(placed.radius))
      svg.element(
        .circle, .class("c-ho"), .cx(placed.x), .cy(placed.y), .r(placed.radius),
        .fillReference(id: frame.prefix + "-h"))
      svg.haloed("c-b c-m") { $0.label("–", x: placed.x, y: y) }
      return
    }
    let step = scale.paletteStep(ofLevel: level)
    svg.element(.circle, .class("c-l\(step) c-pt"), .cx(placed.x), .cy(placed.y), .r(placed.radius))
    svg.label(String(level), x: placed.x, y: y, class: "c-t\(step) c-b c-m")
  }
}
