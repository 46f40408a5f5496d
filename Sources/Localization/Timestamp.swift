/// A moment in UTC, to the second.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  /// Creates a moment.
  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// Reads `2026-11-24T09:12:00Z`; nothing if the text is none.
  public init?(_ text: String) {
    var text = text
    guard let seconds = text.withUTF8(Self.seconds) else { return nil }
    self.init(seconds: seconds)
  }

  private static func seconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let date = CalendarDate(ascii: bytes[..<10]),
      let hour = DecimalDigits.number(bytes[11..<13]), let minute = DecimalDigits.number(bytes[14..<16]),
      let second = DecimalDigits.number(bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    return date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second
  }

  /// The day in UTC.
  public var date: CalendarDate {
    CalendarDate(daysSinceEpoch: Int((Double(seconds) / 86_400).rounded(.down)))
  }

  /// `2026-11-24T09:12:00Z`
  public var iso: String {
    let second = seconds - date.daysSinceEpoch * 86_400
    let parts = [second / 3_600, second / 60 % 60, second % 60]
    return date.iso + "T" + parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + "Z"
  }

  /// Earlier moments stand first.
  public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}
