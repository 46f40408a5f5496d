import Insights
import MaturityModel
import Networking
import Testing

@Suite("What one can do for another")
struct HelpTests {
  /// A seeker's and a helper's answers to q1, and what comes of it: nothing, or lead, wish, offer and points.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let seeker: Answer?
    let helper: Answer?
    let topic: (lead: Int?, isWished: Bool, isOffered: Bool, points: Int)?

    init(
      _ name: String, _ seeker: Answer?, _ helper: Answer?, _ topic: (Int?, Bool, Bool, Int)?
    ) {
      (testDescription, self.seeker, self.helper, self.topic) = (name, seeker, helper, topic)
    }
  }

  static let cases = [
    Case("a lead alone", .number(40), .number(70), (30, false, false, 30)),
    Case("a step", .number(40), .number(65), (25, false, false, 25)),
    Case("less than a step", .number(40), .number(64), nil),
    Case("half of a hundredth is rounded", .number(40), .number(64.5), (25, false, false, 25)),
    Case("behind", .number(70), .number(40), nil),
    Case("a wish", .number(40, .wish), .number(70), (30, true, false, 130)),
    Case("an offer", .number(40), .number(70, .offer), (30, false, true, 80)),
    Case("both", .number(40, .wish), .number(70, .offer), (30, true, true, 180)),
    Case("a wish of both", .number(40, .wish), .number(70, .wish), nil),
    Case("a wish, just far enough", .number(45, .wish), .number(50), (5, true, false, 105)),
    Case("a wish, not far enough", .number(45, .wish), .number(49), nil),
    Case("a wish, far enough yet no further", .number(50, .wish), .number(50), nil),
    Case("a wish, and an offer as far", .number(30, .wish), .number(30, .offer), (0, true, true, 150)),
    Case("a wish, and an offer of who is behind", .number(50, .wish), .number(40, .offer), nil),
    Case("an offer without a step", .number(50), .number(60, .offer), nil),
    Case("a wish of who does not know", .open(.wish), .number(50), (nil, true, false, 100)),
    Case("a wish of who does not know, not far enough", .open(.wish), .number(49), nil),
    Case(
      "a wish, and an offer of who does not know", .number(40, .wish), .open(.offer), (nil, true, true, 150)),
    Case("an offer of who does not know", .number(0), .open(.offer), nil),
    Case("one of both does not know", .open(), .number(100), nil),
    Case("no answer", nil, .number(100), nil),
    Case("no answer of the helper", .number(0), nil, nil),
    Case("does not apply to the seeker", .applyingNot, .number(100), nil),
    Case("does not apply to the helper", .number(0, .wish), .applyingNot, nil),
  ]

  @Test("Lead, wish and offer count, where somebody is far enough", arguments: cases)
  func topics(_ example: Case) throws {
    let sheet = try ExchangeSample.sheet(
      Place("A", ["q1": example.seeker].compactMapValues(\.self)),
      Place("B", ["q1": example.helper].compactMapValues(\.self)))
    let help = Help(from: 1, for: 0, in: sheet)
    #expect(help.topics.map(\.question) == (example.topic == nil ? [] : [0]))
    #expect(help.topics.first?.lead == example.topic?.lead)
    #expect(help.topics.first?.isWished == example.topic?.isWished)
    #expect(help.topics.first?.isOffered == example.topic?.isOffered)
    #expect(help.points == example.topic?.points ?? 0)
  }

  @Test("A yes is one step ahead of a no, whatever it is worth")
  func yesOrNo() throws {
    let sheet = try ExchangeSample.sheet(
      Place("A", ["b1": .boolean(false)]), Place("B", ["b1": .boolean(true)]),
      Place("C", ["b1": .boolean(false, .wish)]))
    #expect(Help(from: 1, for: 0, in: sheet).topics.map(\.lead) == [25])
    #expect(Help(from: 1, for: 0, in: sheet).points == 25)
    #expect(Help(from: 1, for: 2, in: sheet).points == 125)
    #expect(Help(from: 0, for: 1, in: sheet).topics.isEmpty)
  }

  @Test("The three best topics count; of equals the earlier question stands first")
  func most() throws {
    let sheet = try ExchangeSample.sheet(
      Place("A", ["q1": .number(0), "q2": .number(0), "q3": .number(0), "b1": .boolean(false)]),
      Place("B", ["q1": .number(30), "q2": .number(50), "q3": .number(30), "b1": .boolean(true)]),
      Place("C", ["q1": .number(25), "q2": .number(25), "q3": .number(25), "b1": .boolean(true)]))
    // 50 + 30 + 30; the 25 of the yes is left over.
    #expect(Help(from: 1, for: 0, in: sheet).topics.map(\.question) == [1, 0, 2])
    #expect(Help(from: 1, for: 0, in: sheet).points == 110)
    #expect(Help(from: 2, for: 0, in: sheet).topics.map(\.question) == [0, 1, 2])
  }

  @Test("What was handed in last counts, and whoever never did can neither give nor take")
  func last() throws {
    let sheet = try ExchangeSample.sheet(
      Place("A", in: ["2026-Q3": ["q1": .number(90)], "2026-Q4": ["q1": .number(10)]]),
      Place("B", in: ["2026-Q2": ["q1": .number(60)]]), Place("C", in: [:]))
    #expect(sheet.quarters == [2, 0, nil])
    #expect(Help(from: 1, for: 0, in: sheet).points == 50)
    #expect(Help(from: 0, for: 1, in: sheet).points == 0)
    #expect(Help(from: 1, for: 2, in: sheet).topics.isEmpty)
    #expect(sheet.entry(2, 0).value == nil)
    #expect(!sheet.entry(2, 0).applies)
  }

  @Test("Since when somebody is where they are: as long as they were not lower, over quarters left out")
  func since() throws {
    let sheet = try ExchangeSample.sheet(
      Place(
        "A",
        in: [
          "2025-Q4": ["q1": .number(70)], "2026-Q1": ["q1": .number(50)], "2026-Q2": ["q1": .number(90)],
          "2026-Q4": ["q1": .number(65), "q2": .number(10)],
        ]))
    // Level 4 (60…79) now; 90 in 2026-Q2 is above it, 50 in 2026-Q1 below.
    #expect(sheet.level(0, 0) == 3)
    #expect(sheet.since(0, 0).map { sheet.network.quarters[$0].code } == "2026-Q2")
    // q2 was not answered before.
    #expect(sheet.since(0, 1).map { sheet.network.quarters[$0].code } == "2026-Q4")
    #expect(sheet.since(0, 2) == nil)
  }
}
