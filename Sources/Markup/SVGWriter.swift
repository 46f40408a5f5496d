/// Writes a drawing straight into bytes: each call appends, nothing is kept.
///
/// The writer cannot be copied, and a closure must use the writer that it is given, so that a drawing cannot be
/// written in two places or out of order.
public struct SVGWriter: ~Copyable {
  var sink: ByteSink
  /// Where the parts lie that were written as marked ones, in bytes and in rising order.
  public private(set) var marks: [Range<Int>] = []

  /// Begins an empty output with room for a number of bytes.
  public init(capacity: Int = 8_192) {
    sink = ByteSink(capacity: capacity)
  }

  init(continuing sink: consuming ByteSink) {
    self.sink = sink
  }

  /// How many bytes have been written so far.
  public var count: Int { sink.count }

  /// Ends writing and gives the bytes.
  public consuming func finish() -> [UInt8] {
    sink.bytes
  }

  /// Writes an element with content.
  public mutating func element(
    _ element: SVGElement, _ attributes: SVGAttribute..., content: (inout SVGWriter) throws -> Void
  ) rethrows {
    open(element, attributes)
    sink.append(UInt8(ascii: ">"))
    try content(&self)
    close(element)
  }

  /// Writes an element without content.
  public mutating func element(_ element: SVGElement, _ attributes: SVGAttribute...) {
    open(element, attributes)
    sink.append("/>")
  }

  /// Writes an element that holds a text.
  public mutating func element(_ element: SVGElement, _ attributes: SVGAttribute..., text: String) {
    open(element, attributes)
    sink.append(UInt8(ascii: ">"))
    sink.append(escaping: text, in: .content)
    close(element)
  }

  /// Writes a path whose data a closure draws.
  public mutating func path(_ attributes: SVGAttribute..., draw: (inout PathWriter) -> Void) {
    open(.path, attributes)
    sink.append(" d=\"")
    var path = PathWriter(continuing: sink.taken())
    draw(&path)
    sink = path.sink
    sink.append("\"/>")
  }

  /// Writes a text.
  public mutating func text(_ text: String) {
    sink.append(escaping: text, in: .content)
  }

  /// Notes where something is written; a marked part must not hold another.
  public mutating func marked(_ content: (inout SVGWriter) throws -> Void) rethrows {
    let start = count
    try content(&self)
    marks.append(start..<count)
  }

  /// Writes what another writer wrote, or a whole part of it.
  public mutating func drawn(_ markup: ArraySlice<UInt8>) {
    sink.append(verbatim: markup)
  }

  /// Writes the line that begins an XML file of its own.
  public mutating func declaration() {
    sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Writes the element `svg` that holds a drawing.
  public mutating func root(
    _ attributes: SVGAttribute..., content: (inout SVGWriter) throws -> Void
  ) rethrows {
    sink.append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    for attribute in attributes { sink.append(attribute) }
    sink.append(UInt8(ascii: ">"))
    try content(&self)
    close(.svg)
  }

  private mutating func open(_ element: SVGElement, _ attributes: [SVGAttribute]) {
    sink.append(UInt8(ascii: "<"))
    sink.append(name: element.rawValue)
    for attribute in attributes { sink.append(attribute) }
  }

  private mutating func close(_ element: SVGElement) {
    sink.append("</")
    sink.append(name: element.rawValue)
    sink.append(UInt8(ascii: ">"))
  }
}
