import Localization
import Testing

@Suite("Moments in UTC")
struct TimestampTests {
  static let moments: [(text: String, seconds: Int)] = [
    ("1970-01-01T00:00:00Z", 0),
    ("1970-01-01T00:00:01Z", 1),
    ("1970-01-01T23:59:59Z", 86_399),
    ("1970-01-02T00:00:00Z", 86_400),
    ("1969-12-31T23:59:59Z", -1),
    ("1969-12-31T00:00:00Z", -86_400),
    ("1969-12-30T23:59:59Z", -86_401),
    // 30 years with 7 leap days, 31 days of January and 28 of February.
    ("2000-02-29T12:30:15Z", (30 * 365 + 7 + 31 + 28) * 86_400 + 12 * 3_600 + 30 * 60 + 15),
    ("2038-01-19T03:14:08Z", 1 << 31),
    ("1901-12-13T20:45:52Z", -(1 << 31)),
  ]

  @Test("A moment is so many seconds after 1970, and back", arguments: moments)
  func seconds(_ text: String, _ seconds: Int) throws {
    let moment = try #require(Timestamp(text))
    #expect(moment.seconds == seconds)
    #expect(Timestamp(seconds: seconds).iso == text)
    #expect(Timestamp(seconds: seconds).date.iso == text.prefix(10))
  }

  @Test("Every moment that can be written can be read, also before 1970 and at the ends of days")
  func roundTrip() {
    // 7,919 · 1,009 seconds apart, so that all times of day come up, plus the second before and after each day.
    for step in -5_000...5_000 {
      for seconds in [step * 7_919 * 1_009, step * 86_400 * 3 - 1, step * 86_400 * 3, step * 86_400 * 3 + 1] {
        let moment = Timestamp(seconds: seconds)
        #expect(Timestamp(moment.iso) == moment)
      }
    }
  }

  @Test(
    "What is no moment in UTC is refused",
    arguments: [
      "", "2026-11-24", "2026-11-24T09:12:00", "2026-11-24T09:12Z", "2026-11-24 09:12:00Z",
      "2026-11-24t09:12:00Z",
      "2026-11-24T09:12:00z", "2026-11-24T09:12:00+01:00", "2026-11-24T24:00:00Z", "2026-11-24T09:60:00Z",
      "2026-11-24T09:12:60Z", "2026-02-29T09:12:00Z", "2026-11-24T+9:12:00Z", "2026-11-24T09-12-00Z",
      "2026-11-24T09:12:0ZZ", "+026-11-24T09:12:00Z", "2026-11-24T09:12:00.5Z", "2026-11-24T09:1ä:00Z",
    ])
  func refused(_ text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test("Earlier moments stand first")
  func order() {
    let seconds = [-86_401, -1, 0, 1, 86_400]
    #expect(seconds.reversed().map { Timestamp(seconds: $0) }.sorted().map(\.seconds) == seconds)
  }
}
