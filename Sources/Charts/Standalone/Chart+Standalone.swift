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
    let frame = ChartFrame(width: width, context: context, isStandalone: true)
    let drawing = drawing(in: frame)
    let margin = 20.0
    let width = frame.width + 2 * margin
    let blocks = StandaloneBlocks(title: context.title, labels: labels, width: frame.width)
    let height = margin + blocks.headHeight + drawing.height + blocks.footHeight + margin

    var svg = SVGWriter(capacity: 16_384)
    svg.declaration()
    svg.root(
      .width(width), .height(height), .viewBox(width: width, height: height),
      .class("chart \(styleClass) \(frame.size.styleClass)"), .role("img"), .lang(context.language.rawValue),
      .aria(.labelledBy, "\(context.prefix)-t \(context.prefix)-d")
    ) { svg in
      svg.element(.title, .id(context.prefix + "-t"), text: context.title)
      svg.element(.desc, .id(context.prefix + "-d"), text: context.description)
      svg.element(.style, text: style.text)
      svg.element(.rect, .class("c-pg"), .width(width), .height(height))
      svg.element(.g, .translate(margin, margin)) { svg in
        blocks.drawHead(into: &svg)
        svg.element(.g, .translate(0, blocks.headHeight)) { svg in drawing.draw(&svg) }
        blocks.drawFoot(into: &svg, y: blocks.headHeight + drawing.height)
      }
    }
    return svg.finish()
  }
}
