public import Localization

/// One date to meet, as a file that calendars take in.
public struct CalendarEvent: Sendable, Hashable {
  /// By what calendars know the event again when it has changed.
  public var uid: String
  /// What the event is called.
  public var title: String
  /// The day.
  public var date: CalendarDate
  /// From and until, local time in Germany; nothing: the whole day.
  public var hours: ClosedRange<TimeOfDay>?
  /// Where it takes place.
  public var place: String?
  /// What else is to be said.
  public var text: String?
  /// How often the event was changed; calendars keep the greatest.
  public var sequence: Int

  /// Creates an event.
  public init(
    uid: String, title: String, date: CalendarDate, hours: ClosedRange<TimeOfDay>? = nil,
    place: String? = nil, text: String? = nil, sequence: Int = 0
  ) {
    self.uid = uid
    self.title = title
    self.date = date
    self.hours = hours
    self.place = place
    self.text = text
    self.sequence = sequence
  }

  /// The event as an iCalendar file (RFC 5545), in UTF-8.
  ///
  /// - Parameters:
  ///   - stamp: When this was said of the event.
  ///   - product: What made the file, such as `-//Netz//Programm//DE`.
  /// - Returns: The bytes of the file, the same for the same event, stamp and product.
  public func file(stamp: Timestamp, product: String) -> [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", text: product)
    lines.add("CALSCALE", "GREGORIAN")
    if hours != nil { lines.addGermanTime() }
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: uid)
    lines.add("DTSTAMP", stamp.basic)
    lines.add("SEQUENCE", String(max(0, sequence)))
    addTime(to: &lines)
    lines.add("SUMMARY", text: title)
    if let place, !place.isEmpty { lines.add("LOCATION", text: place) }
    if let text, !text.isEmpty { lines.add("DESCRIPTION", text: text) }
    lines.add("END", "VEVENT")
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }

  private func addTime(to lines: inout ContentLines) {
    guard let hours else {
      lines.add("DTSTART;VALUE=DATE", date.basic)
      // The end is the first day that is no part of it.
      lines.add("DTEND;VALUE=DATE", CalendarDate(daysSinceEpoch: date.daysSinceEpoch + 1).basic)
      return
    }
    lines.add("DTSTART;TZID=\(ContentLines.germanTime)", date.basic(at: hours.lowerBound))
    // An end must be later; without one an event ends when it begins.
    guard hours.lowerBound < hours.upperBound else { return }
    lines.add("DTEND;TZID=\(ContentLines.germanTime)", date.basic(at: hours.upperBound))
  }
}
