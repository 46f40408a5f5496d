/// A time of the day to the minute, without a day and without a time zone.
public struct TimeOfDay: Sendable, Hashable, Comparable {
  /// The hour, 0…23.
  public let hour: Int
  /// The minute, 0…59.
  public let minute: Int

  /// Creates a time; nothing if no day has it.
  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// Reads `09:30`, with two digits each; nothing if the text is none.
  public init?(_ text: String) {
    var text = text
    guard let time = text.withUTF8(Self.time) else { return nil }
    self = time
  }

  private static func time(_ bytes: UnsafeBufferPointer<UInt8>) -> Self? {
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = DecimalDigits.number(bytes[..<2]),
      let minute = DecimalDigits.number(bytes[3...])
    else { return nil }
    return Self(hour: hour, minute: minute)
  }

  /// `09:30`
  public var text: String {
    [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// Earlier times stand first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.hour, left.minute) < (right.hour, right.minute)
  }
}
