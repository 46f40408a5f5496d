internal import Localization
public import Markup

/// A chart of plain numbers and labels that can be drawn in two kinds of layout and any width.
public protocol Chart: Sendable {
  /// What the style sheet calls this kind of chart, such as `c-ranked-dots`.
  var styleClass: String { get }

  /// Lays the chart out: how high it becomes, and how to draw it.
  func drawing(in frame: ChartFrame) -> Drawing
}

extension Chart {
  /// Draws the chart in one of its two sizes as one `svg role="img"` with its title and description, without links
  /// or tab stops.
  public func draw(into svg: inout SVGWriter, size: ChartSize, context: ChartContext) {
    draw(into: &svg, width: size.width, context: context)
  }

  /// The same in any width among `ChartSize.widths`.
  public func draw(into svg: inout SVGWriter, width: Double, context: ChartContext) {
    let frame = ChartFrame(width: width, context: context)
    let drawing = drawing(in: frame)
    svg.root(
      .viewBox(width: frame.width, height: drawing.height),
      .class("chart \(styleClass) \(frame.size.styleClass)"), .role("img"), .lang(context.language.rawValue),
      .aria(.labelledBy, "\(context.prefix)-t \(context.prefix)-d")
    ) { svg in
      svg.element(.title, .id(context.prefix + "-t"), text: context.title)
      svg.element(.desc, .id(context.prefix + "-d"), text: context.description)
      drawing.draw(&svg)
    }
  }
}
