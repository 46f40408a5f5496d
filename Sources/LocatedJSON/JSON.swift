/// A value to be written.
public indirect enum JSON: Sendable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A number; whole numbers are written without a point.
  case number(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object; members are written in this order.
  case object([(key: String, value: JSON)])

  /// A number that may be missing.
  public static func number(_ value: Double?) -> JSON { value.map { .number($0) } ?? .null }

  /// A whole number.
  public static func number(_ value: Int) -> JSON { .number(Double(value)) }

  /// A string that may be missing.
  public static func string(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }

  /// The value as text: two spaces of indent, arrays and objects that hold only plain values and fit on a line
  /// stand on one line, a newline at the end. The same value gives the same bytes.
  public func serialized() -> [UInt8] {
    var writer = JSONWriter()
    writer.write(self, indent: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }
}
