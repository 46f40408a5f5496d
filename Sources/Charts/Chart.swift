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
    DrawnChart(self, width: width, context: context).write(into: &svg)
  }
}
