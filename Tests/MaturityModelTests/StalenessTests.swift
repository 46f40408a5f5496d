import Localization
import Testing

@testable import MaturityModel

@Suite("Answers that are carried over for too long")
struct StalenessTests {
  private static let question = Question(
    id: "q", code: "Q", kind: .number(NumberRange(decimals: 0)), text: LocalizedText(de: "F?", en: "Q?"),
    help: nil, references: [], weight: 1, isScored: false, isConfidential: false, staleAfter: 4)

  private static func answer(source: String? = nil, answered: String? = nil) -> Answer {
    Answer(
      .value(.number(1)),
      source: source.flatMap { CalendarDate($0) }.map { FigureSource(text: "Q", date: $0) },
      answered: answered.flatMap { Timestamp($0) })
  }

  private func isStale(_ answer: Answer, in quarter: String) throws -> Bool {
    Self.question.isStale(answer, in: try #require(Quarter(quarter)))
  }

  @Test("An answer of exactly as many quarters ago is still good, one more is too many")
  func bound() throws {
    // From the third quarter of 2025 to that of 2026 it is four quarters, to the fourth five.
    let answer = Self.answer(answered: "2025-09-30T23:59:59Z")
    #expect(try !isStale(answer, in: "2026-Q3"))
    #expect(try isStale(answer, in: "2026-Q4"))
  }

  @Test("A figure is as old as its source, whenever it was entered")
  func source() throws {
    let old = Self.answer(source: "2024-12-31", answered: "2026-01-05T08:00:00Z")
    #expect(try isStale(old, in: "2026-Q1"))
    let new = Self.answer(source: "2025-12-31", answered: "2023-01-05T08:00:00Z")
    #expect(try !isStale(new, in: "2026-Q1"))
  }

  @Test("An answer whose age nobody knows is given anew")
  func unknown() throws {
    #expect(try isStale(Self.answer(), in: "2026-Q1"))
  }

  @Test("Where the question sets no bound, no answer is too old")
  func boundless() throws {
    var question = Self.question
    question.staleAfter = nil
    let quarter = try #require(Quarter("2026-Q1"))
    #expect(!question.isStale(Self.answer(answered: "1999-01-01T00:00:00Z"), in: quarter))
  }
}
