internal import Localization
public import Markup

/// A chart that was drawn once, to be shown in pages and files as often as they want.
public struct DrawnChart: Sendable {
  /// What the class of texts with a rim begins with.
  static let haloClass = "c-h "

  /// Size in user units.
  let width: Double
  let height: Double
  private let styleClass: String
  let context: ChartContext
  /// What lies inside the drawing, as markup.
  private let content: [UInt8]
  /// Where in it texts with a rim stand, in rising order.
  private let halos: [Range<Int>]

  init(_ chart: some Chart, width: Double, context: ChartContext) {
    let frame = ChartFrame(width: width, context: context)
    let drawing = chart.drawing(in: frame)
    var svg = SVGWriter()
    drawing.draw(&svg)
    self.width = frame.width
    height = drawing.height
    styleClass = "chart \(chart.styleClass) \(frame.size.styleClass)"
    self.context = context
    halos = svg.marks
    content = svg.finish()
  }

  /// Writes the drawing as one `svg role="img"` with its title and description, without links or tab stops.
  public func write(into svg: inout SVGWriter) {
    svg.root(
      .viewBox(width: width, height: height), .class(styleClass), .role("img"),
      .lang(context.language.rawValue), .aria(.labelledBy, "\(context.prefix)-t \(context.prefix)-d")
    ) { svg in
      writeNames(into: &svg)
      svg.drawn(content[...])
    }
  }

  /// Writes the element `svg` of a file, and inside it what stands around the drawing.
  func writeFile(
    into svg: inout SVGWriter, width: Double, height: Double, content: (inout SVGWriter) -> Void
  ) {
    svg.declaration()
    svg.root(
      .width(width), .height(height), .viewBox(width: width, height: height), .class(styleClass),
      .role("img"), .lang(context.language.rawValue),
      .aria(.labelledBy, "\(context.prefix)-t \(context.prefix)-d")
    ) { svg in
      writeNames(into: &svg)
      content(&svg)
    }
  }

  /// Writes what lies inside the drawing for programs that cannot paint a rim: the texts below stand in as one.
  func writeContent(into svg: inout SVGWriter) {
    var done = 0
    for halo in halos {
      svg.drawn(content[done..<halo.lowerBound])
      writeHalo(content[halo], into: &svg)
      done = halo.upperBound
    }
    svg.drawn(content[done...])
  }

  private func writeNames(into svg: inout SVGWriter) {
    svg.element(.title, .id(context.prefix + "-t"), text: context.title)
    svg.element(.desc, .id(context.prefix + "-d"), text: context.description)
  }

  /// Writes the group `<g class="c-h x">…</g>` as `<g class="x c-h0">…</g><g class="x">…</g>`.
  private func writeHalo(_ group: ArraySlice<UInt8>, into svg: inout SVGWriter) {
    let inside = group.dropFirst(Self.haloStart.count)
    let quote = inside.firstIndex(of: UInt8(ascii: "\"")) ?? inside.endIndex
    let styleClass = String(decoding: inside[..<quote], as: UTF8.self)
    let texts = inside[quote...].dropFirst(2).dropLast(Self.haloEnd.count)
    svg.element(.g, .class(styleClass + " c-h0")) { $0.drawn(texts) }
    svg.element(.g, .class(styleClass)) { $0.drawn(texts) }
  }

  private static let haloStart = "<g class=\"\(haloClass)".utf8
  private static let haloEnd = "</g>".utf8
}

extension Chart {
  /// Draws the chart in one of its two sizes, to be written wherever it is shown.
  public func drawn(_ size: ChartSize, context: ChartContext) -> DrawnChart {
    DrawnChart(self, width: size.width, context: context)
  }
}
