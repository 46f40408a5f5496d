import Localization
import MaturityModel
import Testing

@Suite("Quarters")
struct QuarterTests {
  @Test(
    "A quarter is read in three forms and either case, and written in one",
    arguments: ["2026-Q4", "2026-q4", "2026Q4", "2026q4", "Q4/2026", "q4/2026"])
  func forms(_ text: String) throws {
    let quarter = try #require(Quarter(text))
    #expect(quarter.year == 2026)
    #expect(quarter.number == 4)
    #expect(quarter.code == "2026-Q4")
    #expect(quarter == Quarter(year: 2026, number: 4))
  }

  @Test(
    "What is no quarter is refused",
    arguments: [
      "", "2026", "Q4", "2026-Q0", "2026-Q5", "2026-4", "2026-Q", "26-Q4", "2026-Q44", "2026 Q4", "2026/Q4",
      "Q4-2026",
      "4/2026", "Q4/26", "q/42026", "1899-Q4", "3000-Q1", "0000-Q1", "-026-Q4", "+026-Q4", "2026-Q+",
      "２０２６-Q4",
      "2026-Q٤", " 2026-Q4", "2026-Q4 ", "2026-Q4.json", "../2026-Q4", "2026-Q4\u{301}", "2026-Q4\n",
      "202a-Q4",
    ])
  func refused(_ text: String) {
    #expect(Quarter(text) == nil)
  }

  @Test("Quarters follow each other over the turn of the year")
  func arithmetic() throws {
    let last = try #require(Quarter("2026-Q4"))
    #expect(last.next.code == "2027-Q1")
    #expect(last.next.previous == last)
    #expect(Quarter("2026-Q1")?.previous.code == "2025-Q4")
    #expect(last.advanced(by: 0) == last)
    #expect(last.advanced(by: -4).code == "2025-Q4")
    #expect(last.advanced(by: 9).code == "2029-Q1")
    // From the first quarter of 2024 it is two years of 4 and three quarters more.
    #expect(Quarter("2024-Q1")?.distance(to: last) == 2 * 4 + 3)
    #expect(last.distance(to: last.advanced(by: -7)) == -7)
  }

  @Test("Earlier quarters stand first")
  func order() {
    let codes = ["2024-Q4", "2025-Q1", "2025-Q2", "2025-Q4", "2026-Q1"]
    #expect(codes.reversed().compactMap { Quarter($0) }.sorted().map(\.code) == codes)
  }

  @Test(
    "A day lies in its quarter",
    arguments: [
      ("2026-01-01", "2026-Q1"), ("2026-03-31", "2026-Q1"), ("2026-04-01", "2026-Q2"),
      ("2026-06-30", "2026-Q2"),
      ("2026-07-01", "2026-Q3"), ("2026-09-30", "2026-Q3"), ("2026-10-01", "2026-Q4"),
      ("2026-12-31", "2026-Q4"),
    ])
  func day(_ day: String, _ code: String) throws {
    #expect(Quarter(containing: try #require(CalendarDate(day))).code == code)
  }

  @Test("A quarter has a name in both languages")
  func names() throws {
    let quarters = (1...4).compactMap { Quarter(year: 2026, number: $0) }
    #expect(
      quarters.map { $0.name(in: .german) } == [
        "1. Quartal 2026", "2. Quartal 2026", "3. Quartal 2026", "4. Quartal 2026",
      ])
    #expect(
      quarters.map { $0.name(in: .english) } == [
        "1st quarter of 2026", "2nd quarter of 2026", "3rd quarter of 2026", "4th quarter of 2026",
      ])
  }
}
