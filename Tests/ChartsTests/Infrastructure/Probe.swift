import Charts
import Localization
import Markup
import MarkupReader

/// A drawn chart that can be asked what stands where.
struct Probe {
  let bytes: [UInt8]
  let document: MarkupDocument

  init(
    _ chart: any Chart, _ size: ChartSize, prefix: String = "p", language: Language = .german
  ) throws {
    try self.init(chart, width: size.width, prefix: prefix, language: language)
  }

  init(
    _ chart: any Chart, width: Double, prefix: String = "p", language: Language = .german
  ) throws {
    var svg = SVGWriter()
    chart.draw(into: &svg, width: width, context: .demo(prefix: prefix, language: language))
    bytes = svg.finish()
    document = try MarkupDocument(parsing: bytes)
  }

  /// The elements of a kind that carry a class themselves or inherit it from their group.
  func elements(_ name: String, _ styleClass: String? = nil) throws -> [MarkupNode] {
    guard let styleClass else { return try document.nodes("//svg:\(name)[not(ancestor::svg:pattern)]") }
    let test = "contains(concat(' ', @class, ' '), ' \(styleClass) ')"
    return try document.nodes("//svg:\(name)[\(test) or ancestor::svg:g[\(test)]]")
  }

  /// What all texts say, their lines joined by `|`.
  func texts(_ styleClass: String? = nil) throws -> [String] {
    try elements("text", styleClass).map { text in
      try text.nodes(".//text()").map(\.text).joined(separator: "|")
    }
  }

  /// The numbers of an attribute of some elements.
  func numbers(_ attribute: String, _ name: String, _ styleClass: String) throws -> [Double] {
    try elements(name, styleClass).compactMap { $0[attribute].flatMap(Double.init) }
  }

  /// The data of the only path with a class.
  func path(_ styleClass: String) throws -> String? {
    try elements("path", styleClass).last?["d"]
  }
}

extension ChartContext {
  static func demo(prefix: String = "p", language: Language = .german) -> ChartContext {
    ChartContext(language: language, prefix: prefix, title: "Weida & Gera", description: "Ein <Satz>.")
  }
}
