extension ContentLines {
  /// The name of the time zone.
  static let germanTime = "Europe/Berlin"

  /// Describes the local time in Germany, as it has been since 1996: summer time from the last Sunday of March to the last
  /// one of October, changed at 1:00 UTC (directive 2000/84/EC, and 94/21/EC before it).
  mutating func addGermanTime() {
    add("BEGIN", "VTIMEZONE")
    add("TZID", Self.germanTime)
    addRule("DAYLIGHT", from: "19960331T020000", month: 3, offsets: ("+0100", "+0200"), name: "CEST")
    addRule("STANDARD", from: "19961027T030000", month: 10, offsets: ("+0200", "+0100"), name: "CET")
    add("END", "VTIMEZONE")
  }

  private mutating func addRule(
    _ kind: String, from start: String, month: Int, offsets: (before: String, after: String), name: String
  ) {
    add("BEGIN", kind)
    add("DTSTART", start)
    add("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
    add("TZOFFSETFROM", offsets.before)
    add("TZOFFSETTO", offsets.after)
    add("TZNAME", name)
    add("END", kind)
  }
}
