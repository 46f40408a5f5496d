internal import Localization
internal import Markup

extension Radar {
  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let legend = Legend(legendEntries, frame: frame)
    let isAround = frame.width >= RadarLabels.leastWidthAround && axes.count <= RadarLabels.mostAround
    return isAround ? drawingAround(legend, frame) : drawingListed(legend, frame)
  }

  private var legendEntries: [Legend.Entry] {
    var entries = [Legend.Entry(sign: .line("c-ol"), text: name)]
    if let comparisonName { entries.append(Legend.Entry(sign: .line("c-cl"), text: comparisonName)) }
    return entries
  }

  private func drawingAround(_ legend: Legend, _ frame: ChartFrame) -> Drawing {
    let radius = 150.0
    let labels = axes.map { $0.value == nil ? "\($0.label) (\(frame.words.missing))" : $0.label }
    let blocks = RadarLabels.blocks(labels, radius: radius, width: frame.width)
    let lineHeight = TextStyle.label.lineHeight
    let above = blocks.reduce(radius) { max($0, lineHeight - $1.y) }
    let below = blocks.reduce(radius) { max($0, $1.y + Double($1.lines.count - 1) * lineHeight + 6) }
    let geometry = RadarGeometry(
      count: axes.count, centerX: frame.width / 2, centerY: legend.height + above, radius: radius)
    return Drawing(height: geometry.centerY + below) { svg in
      legend.draw(into: &svg, y: 0)
      draw(geometry, into: &svg, frame: frame)
      for block in blocks {
        svg.label(
          block.lines, x: geometry.centerX + block.x, y: geometry.centerY + block.y, class: block.anchorClass)
      }
    }
  }

  private func drawingListed(_ legend: Legend, _ frame: ChartFrame) -> Drawing {
    let radius = frame.size == .narrow ? 126.0 : 150
    let list = KeyedList(
      axes.enumerated().map { index, axis in
        let figure = axis.value.map { frame.numbers.string($0, decimals: scale.decimals) }
        return KeyedList.Entry(
          key: String(index + 1), name: axis.label, figure: figure ?? frame.words.missing)
      }, width: frame.width)
    let geometry = RadarGeometry(
      count: axes.count, centerX: frame.width / 2, centerY: legend.height + radius + 24, radius: radius)
    let listTop = geometry.centerY + radius + 30
    return Drawing(height: listTop + list.height) { svg in
      legend.draw(into: &svg, y: 0)
      draw(geometry, into: &svg, frame: frame)
      for index in axes.indices {
        let point = geometry.point(index, distance: radius + 14)
        svg.label(String(index + 1), x: point.x, y: point.y + TextStyle.label.middleShift, class: "c-b c-m")
      }
      list.draw(into: &svg, y: listTop)
    }
  }

  private func draw(_ geometry: RadarGeometry, into svg: inout SVGWriter, frame: ChartFrame) {
    let distance = LinearScale(scale, from: 0, to: geometry.radius)
    svg.path(.class("c-g")) { path in
      for tick in scale.ticks where tick > scale.minimum {
        for index in axes.indices {
          let point = geometry.point(index, distance: distance(tick))
          if index == 0 { path.move(point.x, point.y) } else { path.line(point.x, point.y) }
        }
        path.close()
      }
      for index in axes.indices {
        let point = geometry.point(index, distance: geometry.radius)
        path.move(geometry.centerX, geometry.centerY)
        path.line(point.x, point.y)
      }
    }
    if comparisonName != nil {
      drawOutline(axes.map(\.comparison), "c-cl", geometry, distance, into: &svg)
    }
    drawOutline(axes.map(\.value), "c-ol c-ra", geometry, distance, into: &svg)
    drawPoints(geometry, distance, into: &svg)
    drawDigits(geometry, distance, into: &svg, frame: frame)
  }

  /// Draws the outline as far as neighbours are known; all known, it is closed.
  private func drawOutline(
    _ values: [Double?], _ styleClass: String, _ geometry: RadarGeometry, _ distance: LinearScale,
    into svg: inout SVGWriter
  ) {
    let firstGap = values.firstIndex { $0 == nil }
    guard values.contains(where: { $0 != nil }) else { return }
    svg.path(.class(firstGap == nil ? styleClass : "\(styleClass) c-nf")) { path in
      var isDrawing = false
      for offset in values.indices {
        let index = ((firstGap ?? 0) + offset) % values.count
        guard let value = values[index] else {
          isDrawing = false
          continue
        }
        let point = geometry.point(index, distance: distance(value))
        if isDrawing { path.line(point.x, point.y) } else { path.move(point.x, point.y) }
        isDrawing = true
      }
      if firstGap == nil { path.close() }
    }
  }

  private func drawPoints(_ geometry: RadarGeometry, _ distance: LinearScale, into svg: inout SVGWriter) {
    svg.element(.g, .class("c-own c-pt")) { svg in
      for (index, axis) in axes.enumerated() {
        guard let value = axis.value else { continue }
        let point = geometry.point(index, distance: distance(value))
        svg.element(.circle, .cx(point.x), .cy(point.y), .r(4))
      }
    }
  }

  /// Writes the digits of the levels between the rings, half-way between two axes.
  private func drawDigits(
    _ geometry: RadarGeometry, _ distance: LinearScale, into svg: inout SVGWriter, frame: ChartFrame
  ) {
    guard axes.count > 2 else { return }
    let halves = RadarGeometry(
      count: axes.count * 2, centerX: geometry.centerX, centerY: geometry.centerY, radius: geometry.radius)
    let shrink = -RadarGeometry(count: axes.count * 2, centerX: 0, centerY: 0, radius: 1).direction(1).y
    let gap = calmestGap(distance)
    svg.haloed("c-s c-m c-n") { svg in
      for band in scale.bands {
        let (start, end) = (distance(band.level.start), distance(band.end))
        guard (end - start) * shrink >= TextStyle.small.ascent else { continue }
        let point = halves.point(2 * gap + 1, distance: (start + end) / 2 * shrink)
        svg.label(String(band.level.number), x: point.x, y: point.y + TextStyle.small.middleShift)
      }
    }
  }

  /// The gap between two axes where the outlines come least close to the middle of a level.
  private func calmestGap(_ distance: LinearScale) -> Int {
    let middles = scale.bands.map { (distance($0.level.start) + distance($0.end)) / 2 }
    func clearance(_ gap: Int) -> Double {
      let ends = (axes[gap], axes[(gap + 1) % axes.count])
      let crossings = [(ends.0.value, ends.1.value), (ends.0.comparison, ends.1.comparison)].compactMap {
        pair in
        pair.0.flatMap { first in pair.1.map { (distance(first) + distance($0)) / 2 } }
      }
      let distances = crossings.flatMap { crossing in middles.map { abs($0 - crossing) } }
      return distances.min() ?? .infinity
    }
    let quarter = axes.indices.prefix(max(axes.count / 3, 1))
    return quarter.max { clearance($0) < clearance($1) } ?? 0
  }
}
