internal import Localization
internal import Markup

extension Chart {
  /// Draws the chart as an `.svg` file of its own: title, subtitle, source and notice stand inside, and so do the
  /// styles, in fixed colours on white paper, so that it looks the same in a browser and in a report.
  ///
  /// - Parameters:
  ///   - width: how wide the chart is drawn, among `ChartSize.widths`; the file has a margin around it.
  ///   - context: language and texts.
  ///   - labels: what is written above and below.
  ///   - style: the style sheet.
  /// - Returns: the file.
  public func standalone(
    width: Double = ChartSize.wide.width, context: ChartContext, labels: StandaloneLabels,
    style: StandaloneStyle
  ) -> [UInt8] {
    DrawnChart(self, width: width, context: context).file(labels: labels, style: style)
  }
}

extension DrawnChart {
  /// The chart as a file of its own, as `Chart.standalone` makes it.
  public func file(labels: StandaloneLabels, style: StandaloneStyle) -> [UInt8] {
    let margin = 20.0
    let outerWidth = width + 2 * margin
    let blocks = StandaloneBlocks(title: context.title, labels: labels, width: width)
    let outerHeight = margin + blocks.headHeight + height + blocks.footHeight + margin

    var svg = SVGWriter(capacity: 16_384)
    writeFile(into: &svg, width: outerWidth, height: outerHeight) { svg in
      svg.element(.style, text: style.text)
      svg.element(.rect, .class("c-pg"), .width(outerWidth), .height(outerHeight))
      svg.element(.g, .translate(margin, margin)) { svg in
        blocks.drawHead(into: &svg)
        svg.element(.g, .translate(0, blocks.headHeight)) { svg in writeContent(into: &svg) }
        blocks.drawFoot(into: &svg, y: blocks.headHeight + height)
      }
    }
    return svg.finish()
  }
}
