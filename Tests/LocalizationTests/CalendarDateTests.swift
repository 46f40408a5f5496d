import Localization
import Testing

@Suite("Days of the calendar")
struct CalendarDateTests {
  static let days: [(text: String, days: Int)] = [
    ("1970-01-01", 0),
    ("1970-01-02", 1),
    ("1969-12-31", -1),
    ("1970-03-01", 31 + 28),
    ("1971-01-01", 365),
    // 1972 is a leap year: two years of 365 days, January, and 29 days of February.
    ("1972-02-29", 2 * 365 + 31 + 28),
    ("1972-03-01", 2 * 365 + 31 + 29),
    // 30 years, of which 1972, 76, 80, 84, 88, 92 and 96 are leap years.
    ("2000-01-01", 30 * 365 + 7),
    ("2000-02-29", 30 * 365 + 7 + 31 + 28),
    ("2000-03-01", 30 * 365 + 7 + 31 + 29),
    // 1968 is a leap year: back over 1969 (365) and the days from 29 February 1968 to its end (306 + 1).
    ("1968-02-29", -365 - 307),
    // 70 years, of which 1904, 08, … 68 (17) are leap years and 1900 is none.
    ("1900-01-01", -(70 * 365 + 17)),
    ("1900-03-01", -(70 * 365 + 17) + 31 + 28),
    // 56 years with 14 leap years (1972, 76, … 2024), then 10 months of 2026 and 23 days.
    ("2026-11-24", 56 * 365 + 14 + (31 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31) + 23),
  ]

  @Test("A day is so many days after 1970-01-01, and back", arguments: days)
  func daysSinceEpoch(_ text: String, _ days: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.daysSinceEpoch == days)
    #expect(CalendarDate(daysSinceEpoch: days) == date)
    #expect(date.iso == text)
  }

  @Test("Every day of 1600 to 2400 follows the one before and is one more")
  func everyDay() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var count = try #require(CalendarDate("1600-01-01")).daysSinceEpoch
    for year in 1600...2400 {
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      for month in 1...12 {
        let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
        for day in 1...length {
          let date = CalendarDate(daysSinceEpoch: count)
          guard date.year == year, date.month == month, date.day == day, date.daysSinceEpoch == count else {
            Issue.record("day \(count) is \(date.iso), not \(year)-\(month)-\(day)")
            return
          }
          count += 1
        }
        #expect(CalendarDate(year: year, month: month, day: length + 1) == nil)
      }
    }
  }

  @Test("The year 0 and the years before it count on")
  func beforeYearOne() {
    // 2000 years before 2000-01-01 hold 2000 · 365 + 485 days: of 0…1999, 500 are divisible by 4, 20 by 100, 5 by 400.
    #expect(CalendarDate(daysSinceEpoch: 30 * 365 + 7 - (2000 * 365 + 485)).iso == "0000-01-01")
    let before = CalendarDate(daysSinceEpoch: 30 * 365 + 7 - (2000 * 365 + 485) - 1)
    #expect([before.year, before.month, before.day] == [-1, 12, 31])
  }

  @Test(
    "What is no day of the calendar is refused",
    arguments: [
      "", "2026", "2026-11", "2026-11-24 ", " 2026-11-24", "2026-11-4", "2026-1-24", "26-11-24", "2026/11/24",
      "24.11.2026", "2026-00-10", "2026-13-10", "2026-11-00", "2026-11-31", "2026-02-29", "1900-02-29",
      "2100-02-29", "2024-02-30", "+026-11-24", "2026-+1-24", "2026-11-+4", "-026-11-24", "2026--1-24",
      "2026-11-2a", "２026-11-2", "2026-11-٢", "2026-11-24T00:00:00Z",
    ])
  func refused(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(
    "29 February exists in leap years alone",
    arguments: [
      (1996, true), (1900, false), (2000, true), (2024, true), (2025, false), (2100, false), (2400, true),
    ])
  func leapDay(_ year: Int, _ exists: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == exists)
  }

  @Test("A day is written with its points in German and by its month's name in English")
  func written() throws {
    let november = try #require(CalendarDate("2026-11-24"))
    #expect(november.string(in: .german) == "24.11.2026")
    #expect(november.string(in: .english) == "24 November 2026")
    let march = try #require(CalendarDate("2024-03-05"))
    #expect(march.string(in: .german) == "05.03.2024")
    #expect(march.string(in: .english) == "5 March 2024")
  }

  @Test("Days are ordered by year, then month, then day")
  func order() {
    let texts = ["1969-12-31", "1970-01-01", "2025-12-31", "2026-01-30", "2026-02-01", "2026-02-02"]
    let dates = texts.compactMap { CalendarDate($0) }
    #expect(dates.reversed().sorted().map(\.iso) == texts)
  }
}
