internal import Localization
internal import Markup

extension TrendMultiples {
  /// Lays the chart out.
  public func drawing(in frame: ChartFrame) -> Drawing {
    let legend = Legend(legendEntries(frame), frame: frame)
    let grid = TrendGrid(
      labels: panels.map(\.label), frame: frame, top: legend.height, hasLevels: !scale.levels.isEmpty)

    let missing = zip(panels, grid.places).compactMap { panel, place in isEmpty(panel) ? place : nil }

    return Drawing(height: grid.height) { svg in
      if !missing.isEmpty { svg.hatchDefinition(prefix: frame.prefix) }
      legend.draw(into: &svg, y: 0)
      for place in missing {
        svg.hatch(
          prefix: frame.prefix, x: place.left - 4, y: place.top, width: place.right - place.left + 8,
          height: place.bottom - place.top)
      }
      drawGrid(grid, into: &svg)
      drawLines("c-ml", \.medians, grid: grid, into: &svg)
      drawLines("c-ol", \.values, grid: grid, into: &svg)
      svg.element(.g, .class("c-p")) { svg in
        for place in grid.places {
          svg.label(place.lines, x: place.x, y: place.labelY, style: .small)
        }
      }
      drawLoneValues(grid, into: &svg)
      svg.haloed("c-m") { svg in
        for place in missing {
          let middle = (place.top + place.bottom) / 2 + TextStyle.label.middleShift
          svg.label(frame.words.missing, x: (place.left + place.right) / 2, y: middle)
        }
      }
      drawEndValues(grid, into: &svg, frame: frame)
      drawQuarters(grid, into: &svg)
    }
  }

  private func isEmpty(_ panel: Panel) -> Bool { panel.values.allSatisfy { $0 == nil } }

  private func legendEntries(_ frame: ChartFrame) -> [Legend.Entry] {
    var entries = [Legend.Entry(sign: .line("c-ol"), text: name)]
    if panels.contains(where: { !$0.medians.isEmpty }) {
      entries.append(Legend.Entry(sign: .line("c-ml"), text: medianName ?? frame.words.peersMedian))
    }
    return entries
  }

  private func drawGrid(_ grid: TrendGrid, into svg: inout SVGWriter) {
    svg.path(.class("c-g")) { path in
      for place in grid.places {
        let position = LinearScale(scale, from: place.bottom, to: place.top)
        for tick in scale.ticks {
          path.move(place.left - 4, position(tick))
          path.line(place.right + 4, position(tick))
        }
      }
    }
    svg.element(.g, .class("c-s c-n")) { svg in
      for place in grid.places {
        let position = LinearScale(scale, from: place.bottom, to: place.top)
        for band in scale.bands {
          let (lower, upper) = (position(band.level.start), position(band.end))
          guard lower - upper >= TextStyle.small.ascent else { continue }
          svg.label(
            String(band.level.number), x: place.x, y: (lower + upper) / 2 + TextStyle.small.middleShift)
        }
      }
    }
  }

  /// Draws the lines of all panels as one path; a missing quarter is a gap.
  private func drawLines(
    _ styleClass: String, _ series: (Panel) -> [Double?], grid: TrendGrid, into svg: inout SVGWriter
  ) {
    guard panels.contains(where: { series($0).contains { $0 != nil } }) else { return }
    svg.path(.class(styleClass)) { path in
      for (panel, place) in zip(panels, grid.places) {
        let y = LinearScale(scale, from: place.bottom, to: place.top)
        let values = series(panel)
        var isDrawing = false
        for (index, value) in values.enumerated() {
          guard let value else {
            isDrawing = false
            continue
          }
          let x = quarterX(index, in: place)
          if isDrawing {
            path.line(x, y(value))
          } else {
            path.move(x, y(value))
          }
          isDrawing = true
        }
      }
    }
  }

  private func quarterX(_ index: Int, in place: TrendGrid.Place) -> Double {
    guard quarters.count > 1 else { return (place.left + place.right) / 2 }
    return place.left + Double(index) / Double(quarters.count - 1) * (place.right - place.left)
  }

  /// Draws values between two gaps, which no line shows, as dots.
  private func drawLoneValues(_ grid: TrendGrid, into svg: inout SVGWriter) {
    var points: [(x: Double, y: Double)] = []
    for (panel, place) in zip(panels, grid.places) {
      let y = LinearScale(scale, from: place.bottom, to: place.top)
      let values = panel.values
      for (index, value) in values.enumerated() {
        guard let value, index == 0 || values[index - 1] == nil,
          index + 1 == values.count || values[index + 1] == nil
        else { continue }
        points.append((quarterX(index, in: place), y(value)))
      }
    }
    svg.dots("c-own", at: points, radius: 2.5)
  }

  private func drawEndValues(_ grid: TrendGrid, into svg: inout SVGWriter, frame: ChartFrame) {
    let ends = zip(panels, grid.places).flatMap { panel, place in
      let y = LinearScale(scale, from: place.bottom, to: place.top)
      return TrendEnd.ends(of: panel.values).map { end in
        (end: end, x: quarterX(end.index, in: place), y: y(end.value), place: place)
      }
    }
    svg.dots("c-own", at: ends.map { ($0.x, $0.y) }, radius: 3.5)
    svg.haloed("c-v") { svg in
      for (end, x, y, place) in ends {
        svg.label(
          frame.numbers.string(end.value, decimals: scale.decimals), x: end.isFirst ? x - 4 : x + 4,
          y: end.labelY(at: y, between: place.top, and: place.bottom), class: end.isFirst ? "" : "c-e")
      }
    }
  }

  /// Writes the quarters below the lowest panels: all of them if they have room, else the first and the last.
  private func drawQuarters(_ grid: TrendGrid, into svg: inout SVGWriter) {
    guard let lowest = grid.places.last, quarters.count > 0 else { return }
    let widest = TextStyle.small.width(of: quarters)
    let step = (lowest.right - lowest.left) / Double(max(quarters.count - 1, 1))
    let shown = step >= widest + 14 ? Array(quarters.indices) : Array(Set([0, quarters.count - 1])).sorted()
    svg.element(.g, .class("c-s c-n")) { svg in
      for place in grid.places where place.isLowest {
        let y = place.bottom + 5 + TextStyle.small.ascent
        for index in shown {
          let x = quarterX(index, in: place)
          switch index {
          case _ where quarters.count == 1: svg.label(quarters[index], x: x, y: y, class: "c-m")
          case 0: svg.label(quarters[index], x: x - 4, y: y)
          case quarters.count - 1: svg.label(quarters[index], x: x + 4, y: y, class: "c-e")
          default: svg.label(quarters[index], x: x, y: y, class: "c-m")
          }
        }
      }
    }
  }
}
