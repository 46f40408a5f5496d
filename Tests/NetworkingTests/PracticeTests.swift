import Insights
import Localization
import MaturityModel
import Networking
import Testing

@Suite("What others have released")
struct PracticeTests {
  private func answer(_ texts: [(String, isReleased: Bool)], at seconds: Int? = nil) -> Answer {
    Answer(
      .value(.number(50)), evidence: texts.map { Evidence(text: $0.0, isReleased: $0.isReleased) },
      answered: seconds.map { Timestamp(seconds: $0) })
  }

  @Test("The newest first, equals by municipality and question, only what is released and was handed in last")
  func order() throws {
    let network = try ExchangeSample.network([
      Place("A", ["q1": answer([("a1", true)], at: 100), "q3": answer([("a3", true)], at: 300)]),
      Place(
        "B",
        in: [
          "2026-Q3": ["q2": answer([("old", true)], at: 999)],
          "2026-Q4": [
            "q1": answer([("b1", true), ("secret", false), ("b1b", true)], at: 300),
            "q2": answer([("never", false)], at: 900),
          ],
        ]),
      // Without a time of its own, that of handing in counts, which is later than all others.
      Place("C", ["q2": answer([("c2", true)]), "k1": answer([("context", true)], at: 900)]),
    ])
    let practices = network.practices()
    #expect(practices.map(\.evidence.text) == ["c2", "a3", "b1", "b1b", "a1"])
    #expect(practices.map(\.municipality) == [2, 0, 1, 1, 0])
    #expect(practices.map(\.question.id) == ["q2", "q3", "q1", "q1", "q1"])
    #expect(Set(practices.map(\.quarter)) == [1])
    #expect(practices.first?.time == Timestamp(seconds: 1_795_000_000))
    let second = network.questionnaire.scoredDimensions[1]
    #expect(network.practices(in: second).map(\.evidence.text) == ["a3"])
  }
}
