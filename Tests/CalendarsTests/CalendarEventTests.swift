import Calendars
import Localization
import Testing

@Suite("Files for calendars")
struct CalendarEventTests {
  private func event(
    _ date: String = "2026-11-24", hours: (String, String)? = nil, title: String = "Treffen"
  ) throws -> CalendarEvent {
    let hours = try hours.map { from, until in
      try #require(TimeOfDay(from))...(try #require(TimeOfDay(until)))
    }
    return CalendarEvent(
      uid: "treffen@netz", title: title, date: try #require(CalendarDate(date)), hours: hours)
  }

  private func text(_ event: CalendarEvent, product: String = "-//Netz//DE") throws -> String {
    let stamp = try #require(Timestamp("2026-11-02T08:05:09Z"))
    return try #require(String(validating: event.file(stamp: stamp, product: product), as: UTF8.self))
  }

  /// The lines of a file as they were before folding.
  private func unfolded(_ event: CalendarEvent) throws -> [String] {
    let joined = try text(event).replacing("\r\n ", with: "")
    #expect(joined.hasSuffix("\r\n"))
    return joined.split(separator: "\r\n").map(String.init)
  }

  @Test("An event with hours, byte by byte")
  func hours() throws {
    var event = try event(hours: ("09:30", "12:00"), title: "Treffen der Kommunen, Herbst")
    event.uid = "treffen-2026-Q4@netz.example"
    event.place = "Rathaus; Saal 2"
    event.text = "Erster Punkt\nZweiter Punkt: \\o/"
    event.sequence = 3
    let expected = [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Netz//DE",
      "CALSCALE:GREGORIAN",
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Berlin",
      "BEGIN:DAYLIGHT",
      "DTSTART:19960331T020000",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "TZNAME:CEST",
      "END:DAYLIGHT",
      "BEGIN:STANDARD",
      "DTSTART:19961027T030000",
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "TZNAME:CET",
      "END:STANDARD",
      "END:VTIMEZONE",
      "BEGIN:VEVENT",
      "UID:treffen-2026-Q4@netz.example",
      "DTSTAMP:20261102T080509Z",
      "SEQUENCE:3",
      "DTSTART;TZID=Europe/Berlin:20261124T093000",
      "DTEND;TZID=Europe/Berlin:20261124T120000",
      #"SUMMARY:Treffen der Kommunen\, Herbst"#,
      #"LOCATION:Rathaus\; Saal 2"#,
      #"DESCRIPTION:Erster Punkt\nZweiter Punkt: \\o/"#,
      "END:VEVENT",
      "END:VCALENDAR",
    ]
    #expect(try Array(text(event).utf8) == expected.flatMap { Array("\($0)\r\n".utf8) })
  }

  @Test("An event of a whole day, byte by byte: no time zone, and the end is the next day")
  func wholeDay() throws {
    let expected = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Netz//DE", "CALSCALE:GREGORIAN", "BEGIN:VEVENT",
      "UID:treffen@netz", "DTSTAMP:20261102T080509Z", "SEQUENCE:0", "DTSTART;VALUE=DATE:20261124",
      "DTEND;VALUE=DATE:20261125", "SUMMARY:Treffen", "END:VEVENT", "END:VCALENDAR",
    ]
    #expect(try Array(text(event()).utf8) == expected.flatMap { Array("\($0)\r\n".utf8) })
  }

  @Test(
    "The next day may lie in the next month or year",
    arguments: [
      ("2026-11-30", "20261201"), ("2026-12-31", "20270101"), ("2027-02-28", "20270301"),
      ("2028-02-28", "20280229"), ("2028-02-29", "20280301"),
    ])
  func nextDay(_ date: String, _ next: String) throws {
    #expect(try unfolded(event(date)).contains("DTEND;VALUE=DATE:\(next)"))
  }

  @Test("An event that ends when it begins has no end, for that must be later")
  func moment() throws {
    let lines = try unfolded(event(hours: ("10:00", "10:00")))
    #expect(lines.contains("DTSTART;TZID=Europe/Berlin:20261124T100000"))
    #expect(!lines.contains { $0.hasPrefix("DTEND") })
  }

  @Test("What is not said has no line, and nothing was changed less than never")
  func absent() throws {
    var event = try event()
    event.place = ""
    event.text = ""
    event.sequence = -1
    let lines = try unfolded(event)
    #expect(!lines.contains { $0.hasPrefix("LOCATION") || $0.hasPrefix("DESCRIPTION") })
    #expect(lines.contains("SEQUENCE:0"))
  }

  // `SUMMARY:` takes 8 bytes of the 75.
  static let folded: [(title: String, lines: [String])] = [
    (String(repeating: "a", count: 67), ["SUMMARY:" + String(repeating: "a", count: 67)]),
    (String(repeating: "a", count: 68), ["SUMMARY:" + String(repeating: "a", count: 67), " a"]),
    // 74 more after a space, and one in a third line.
    (
      String(repeating: "a", count: 67 + 74 + 1),
      ["SUMMARY:" + String(repeating: "a", count: 67), " " + String(repeating: "a", count: 74), " a"]
    ),
    // Two bytes end at the limit,
    (String(repeating: "a", count: 65) + "äb", ["SUMMARY:" + String(repeating: "a", count: 65) + "ä", " b"]),
    // or would lie across it.
    (String(repeating: "a", count: 66) + "äb", ["SUMMARY:" + String(repeating: "a", count: 66), " äb"]),
    // Three of four bytes would fit.
    (String(repeating: "a", count: 64) + "😀", ["SUMMARY:" + String(repeating: "a", count: 64), " 😀"]),
    // 33 umlauts are 66 bytes; a line that goes on takes 37, which are 74.
    (
      String(repeating: "ü", count: 33 + 37 + 2),
      [
        "SUMMARY:" + String(repeating: "ü", count: 33), " " + String(repeating: "ü", count: 37), " üü",
      ]
    ),
  ]

  @Test("Lines are folded at 75 bytes, between characters", arguments: folded)
  func folding(_ title: String, _ lines: [String]) throws {
    let file = try text(event(title: title))
    #expect(file.contains("\r\n" + lines.joined(separator: "\r\n") + "\r\nEND:VEVENT\r\n"))
    for line in file.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(try unfolded(event(title: title)).contains("SUMMARY:\(title)"))
  }

  static let escaped: [(title: String, value: String)] = [
    (#"a\b"#, #"a\\b"#),
    ("a;b,c:d\"e", #"a\;b\,c:d"e"#),
    (#"\n"#, #"\\n"#),
    ("a\nb", #"a\nb"#),
    ("a\r\nb", #"a\nb"#),
    ("a\rb", #"a\nb"#),
    ("a\n\nb", #"a\n\nb"#),
    ("a\r\n\r\nb", #"a\n\nb"#),
    ("a\r\r\nb", #"a\n\nb"#),
    ("a\u{0B}b\u{0C}c\u{85}d\u{2028}e\u{2029}f", #"a\nb\nc\nd\ne\nf"#),
    ("a\tb", "a\tb"),
    ("a\u{0}b\u{7}c\u{1B}[1md\u{7F}e\u{9B}f", "abc[1mdef"),
    ("Straße in Thüringen 😀", "Straße in Thüringen 😀"),
  ]

  @Test("Texts are escaped", arguments: escaped)
  func escaping(_ title: String, _ value: String) throws {
    #expect(try unfolded(event(title: title)).contains("SUMMARY:\(value)"))
  }

  static let ends = [
    "\r\n", "\n", "\r", "\u{0}\r\n", "\r\u{0}\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}",
  ]

  @Test("No text can begin a property of its own", arguments: ends)
  func injection(_ end: String) throws {
    let evil = "x\(end)ATTACH:https://evil.example\(end)END:VEVENT\(end) y"
    var event = try event(hours: ("09:00", "10:00"), title: evil)
    let harmless = try unfolded(event).count
    event.uid = evil
    event.place = evil
    event.text = evil
    let file = try text(event, product: evil)
    let lines = file.replacing("\r\n ", with: "").split(separator: "\r\n")
    // The place and the text are two more lines.
    #expect(lines.count == harmless + 2)
    #expect(!lines.contains { $0.hasPrefix("ATTACH") })
    #expect(lines.count { $0 == "END:VEVENT" } == 1)
    // Between the ends of lines there is no control character at all.
    let inside = file.unicodeScalars.filter { $0.properties.generalCategory == .control }
    #expect(inside.count == 2 * file.split(separator: "\r\n").count)
    #expect(!file.unicodeScalars.contains { ["\u{2028}", "\u{2029}", "\u{85}"].contains($0) })
  }
}
