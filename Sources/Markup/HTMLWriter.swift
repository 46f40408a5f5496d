/// Writes an HTML page that is well-formed XML too, straight into bytes: each call appends, nothing is kept.
///
///     var html = HTMLWriter()
///     html.document(language: "de") { html in
///       html.element(.body) { html in
///         html.element(.p, .class("lead"), text: "Weida ist auf Stufe 3.")
///       }
///     }
///     let page = html.finish()
///
/// The writer cannot be copied, and a closure must use the writer that it is given, so that nothing can be
/// written twice or out of order.
public struct HTMLWriter: ~Copyable {
  var sink: ByteSink

  /// Begins an empty output with room for a number of bytes.
  public init(capacity: Int = 65_536) {
    sink = ByteSink(capacity: capacity)
  }

  /// How many bytes have been written so far.
  public var count: Int { sink.count }

  /// Ends writing and gives the bytes.
  public consuming func finish() -> [UInt8] {
    sink.bytes
  }

  /// Writes the document type and the element `html` around a page.
  public mutating func document(
    language: String, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) throws -> Void
  ) rethrows {
    sink.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"")
    sink.append(HTMLAttribute.lang(language))
    for attribute in attributes { sink.append(attribute) }
    sink.append(UInt8(ascii: ">"))
    try content(&self)
    sink.append("</html>\n")
  }

  /// Writes an element with content.
  public mutating func element(
    _ element: HTMLElement, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) throws -> Void
  ) rethrows {
    open(element.rawValue, attributes)
    try content(&self)
    close(element)
  }

  /// Writes an element with content whose attributes were collected before.
  public mutating func element(
    _ element: HTMLElement, attributes: [HTMLAttribute], content: (inout HTMLWriter) throws -> Void
  ) rethrows {
    open(element.rawValue, attributes)
    try content(&self)
    close(element)
  }

  /// Writes an element that holds a text, or nothing.
  public mutating func element(_ element: HTMLElement, _ attributes: HTMLAttribute..., text: String = "") {
    open(element.rawValue, attributes)
    sink.append(escaping: text, in: .content)
    close(element)
  }

  /// Writes an element that has no content.
  public mutating func element(_ element: HTMLVoidElement, _ attributes: HTMLAttribute...) {
    sink.append(UInt8(ascii: "<"))
    sink.append(name: element.rawValue)
    for attribute in attributes { sink.append(attribute) }
    sink.append("/>")
  }

  /// Writes a text.
  public mutating func text(_ text: String) {
    sink.append(escaping: text, in: .content)
  }

  /// Lets a drawing be written into the page, into the same bytes.
  public mutating func drawing(_ draw: (inout SVGWriter) throws -> Void) rethrows {
    var svg = SVGWriter(continuing: sink.taken())
    defer { sink = svg.sink.taken() }
    try draw(&svg)
  }

  private mutating func open(_ name: String, _ attributes: [HTMLAttribute]) {
    sink.append(UInt8(ascii: "<"))
    sink.append(name: name)
    for attribute in attributes { sink.append(attribute) }
    sink.append(UInt8(ascii: ">"))
  }

  private mutating func close(_ element: HTMLElement) {
    sink.append("</")
    sink.append(name: element.rawValue)
    sink.append(UInt8(ascii: ">"))
  }
}
