/// Writes XML that is neither page nor drawing, such as feeds, straight into bytes.
///
/// Names are literals of the program; everything else is escaped.
public struct XMLWriter: ~Copyable {
  private var sink: ByteSink

  /// An attribute: its name and its value.
  public typealias Attribute = (name: StaticString, value: String)

  /// Begins a document.
  public init(capacity: Int = 8_192) {
    sink = ByteSink(capacity: capacity)
    sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Ends writing and gives the bytes.
  public consuming func finish() -> [UInt8] {
    sink.append(UInt8(ascii: "\n"))
    return sink.bytes
  }

  /// Writes an element with content.
  public mutating func element(
    _ name: StaticString, _ attributes: Attribute..., content: (inout XMLWriter) throws -> Void
  ) rethrows {
    open(name, attributes)
    sink.append(UInt8(ascii: ">"))
    try content(&self)
    sink.append("</")
    sink.append(name)
    sink.append(UInt8(ascii: ">"))
  }

  /// Writes an element that holds a text.
  public mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    open(name, attributes)
    sink.append(UInt8(ascii: ">"))
    sink.append(escaping: text, in: .content)
    sink.append("</")
    sink.append(name)
    sink.append(UInt8(ascii: ">"))
  }

  /// Writes an element without content.
  public mutating func element(_ name: StaticString, _ attributes: Attribute...) {
    open(name, attributes)
    sink.append("/>")
  }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    sink.append("\n<")
    sink.append(name)
    for attribute in attributes {
      sink.append(UInt8(ascii: " "))
      sink.append(attribute.name)
      sink.append("=\"")
      sink.append(escaping: attribute.value, in: .quotes)
      sink.append(UInt8(ascii: "\""))
    }
  }
}
