import Localization
import MaturityModel
import Testing

@Suite("Parts of one assessment joined question by question")
struct JoinedPartsTests {
  private func answer(_ number: Double, _ time: Int? = nil, comment: String? = nil) -> Answer {
    Answer(.value(.number(number)), comment: comment, answered: time.map { Timestamp(seconds: $0) })
  }

  @Test("What only one has is taken, and counted for the part that it came from")
  func onlyOne() {
    let joined = JoinedParts(
      [["a": answer(1)], ["b": answer(2), "c": answer(3)], ["d": answer(4)]], order: ["a", "b", "c", "d"])
    #expect(joined.contests.isEmpty)
    #expect(joined.answers == ["a": answer(1), "b": answer(2), "c": answer(3), "d": answer(4)])
    #expect((0...2).map { joined.count(from: $0) } == [1, 2, 1])
  }

  @Test("A suggestion counts only where nobody has said anything")
  func derived() {
    var suggestion = answer(3)
    suggestion.derivedFrom = ["greiz", "jena"]
    let joined = JoinedParts(
      [["a": suggestion, "b": suggestion], ["a": answer(1)]], order: ["a", "b"])
    #expect(joined.contests.isEmpty)
    #expect(joined.answers == ["a": answer(1), "b": suggestion])
  }

  @Test("What all say the same, whenever they said it, stays as the first has it")
  func same() {
    let joined = JoinedParts([["a": answer(1, 10)], ["a": answer(1, 90)], ["a": answer(1)]], order: ["a"])
    #expect(joined.answers == ["a": answer(1, 10)])
    #expect((0...2).map { joined.count(from: $0) } == [1, 0, 0])
  }

  @Test("Another value, another comment: each is a candidate with all who say so; nothing is settled")
  func different() {
    let joined = JoinedParts(
      [["a": answer(1, 10)], ["a": answer(2, 20)], ["a": answer(1, 30)], ["a": answer(1, comment: "c")]],
      order: ["a"])
    #expect(joined.answers.isEmpty)
    #expect(joined.contests.map(\.question) == ["a"])
    #expect(joined.contests.first?.candidates.map(\.parts) == [[0, 2], [1], [3]])
    // The first was said again after the second.
    #expect(
      joined.contests.first?.candidates.map(\.time) == [
        Timestamp(seconds: 30), Timestamp(seconds: 20), nil,
      ])
  }

  @Test("Contests stand in the order in which the questions are asked")
  func order() {
    let joined = JoinedParts(
      [["a": answer(1), "b": answer(1)], ["a": answer(2), "b": answer(2)]], order: ["b", "a"])
    #expect(joined.contests.map(\.question) == ["b", "a"])
  }

  @Test("By time the last one counts, also if it was first and was only said again")
  func byTime() {
    var joined = JoinedParts(
      [
        ["a": answer(1, 10), "b": answer(1, 5)], ["a": answer(2, 20), "b": answer(2, 6)],
        ["a": answer(1, 30)],
      ],
      order: ["a", "b"])
    joined.settleByTime()
    #expect(joined.contests.isEmpty)
    #expect(joined.answers["a"]?.value == .number(1))
    #expect(joined.answers["b"]?.value == .number(2))
  }

  @Test("Without a time, or with the same one, nobody can tell which is the last")
  func undecided() {
    var joined = JoinedParts(
      [
        ["a": answer(1, 10), "b": answer(1, 10), "c": answer(1, 10)],
        ["a": answer(2), "b": answer(2, 10), "c": answer(2, 11)],
      ], order: ["a", "b", "c"])
    joined.settleByTime()
    #expect(joined.contests.map(\.question) == ["a", "b"])
    #expect(joined.answers == ["c": answer(2, 11)])
  }

  @Test("Whoever is asked decides one question, the others stay open")
  func settled() throws {
    var joined = JoinedParts(
      [["a": answer(1), "b": answer(1)], ["a": answer(2), "b": answer(2)]], order: ["a", "b"])
    joined.settle(try #require(joined.contests.first), with: 1)
    #expect(joined.answers == ["a": answer(2)])
    #expect(joined.contests.map(\.question) == ["b"])
    #expect(joined.count(from: 1) == 1)
  }
}
