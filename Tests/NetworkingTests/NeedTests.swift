import Insights
import MaturityModel
import Networking
import Testing

@Suite("What is lacked, and what could be done together")
struct NeedTests {
  /// One on each of the five levels, C and E with a wish, and F who does not know and wishes.
  private func ladder() throws -> ExchangeSheet {
    try ExchangeSample.sheet(
      Place("A", ["q1": .number(10)]), Place("B", ["q1": .number(39)]),
      Place("C", ["q1": .number(40, .wish)]),
      Place("D", ["q1": .number(60)]), Place("E", ["q1": .number(80)]), Place("F", ["q1": .open(.wish)]),
      Place("G", ["q1": .number(90, .wish)]), Place("H", ["q1": .applyingNot]), Place("I", in: [:]))
  }

  // MARK: - Needs

  @Test("Below the middle level, or with a wish, somebody lacks it; on the two upper ones it is solved")
  func needs() throws {
    let sheet = try ladder()
    let need = try #require(sheet.needs().first)
    #expect(need.question == 0)
    #expect(need.dimension == 0)
    #expect(need.levels == [1, 1, 1, 1, 2])
    #expect(need.count == 6)
    #expect(need.sharing == [0, 1, 2, 5, 6])
    #expect(need.wishing == [2, 5, 6])
    // The furthest first, without G, who seeks help itself.
    #expect(need.solved == [4, 3])
    #expect(sheet.needs().map(\.dimension) == [0, 0, 1, 1])
    #expect(sheet.needs(of: [0, 3, 8]).first?.levels == [1, 0, 0, 1, 0])
    #expect(sheet.needs(of: [0, 3, 8]).first?.sharing == [0])
  }

  @Test("Of those who are equally far the first one stands first")
  func solved() throws {
    let sheet = try ExchangeSample.sheet(
      Place("A", ["q1": .number(60)]), Place("B", ["q1": .number(70)]), Place("C", ["q1": .number(70)]))
    #expect(sheet.needs().first?.solved == [1, 2, 0])
  }

  // MARK: - Mentions

  private func named() throws -> ExchangeSheet {
    try ExchangeSample.sheet(
      Place("A", ["k3": .options("people"), "k4": .options("advice", "templates")]),
      Place("B", ["k3": .options("people", "money"), "k4": .options("training", "advice")]),
      Place("C", ["k3": .options("nothing"), "k4": .options("templates")]), Place("D", ["k3": .open()]),
      Place("E", [:]))
  }

  @Test("The most frequent first, equals in the order of the options; that of none is no mention")
  func mentions() throws {
    let sheet = try named()
    let obstacles = sheet.mentions(.obstacles, by: [0, 1, 2, 3, 4])
    #expect(obstacles.map(\.option) == ["people", "money"])
    #expect(obstacles.map(\.municipalities) == [[0, 1], [1]])
    #expect(sheet.answered(.obstacles, by: [0, 1, 2, 3, 4]) == [0, 1, 2])
    let support = sheet.mentions(.support, by: [0, 1, 2, 3, 4])
    #expect(support.map(\.option) == ["advice", "templates", "training"])
    #expect(sheet.mentions(.support, by: [2]).map(\.option) == ["templates"])
    #expect(sheet.mentions(.staff, by: [0, 1]).isEmpty)
  }

  // MARK: - Joint actions

  private static let catalogue = [
    institution("none", [], []), institution("trainer", ["training"], []), institution("field", [], ["d1"]),
    institution("both", ["advice"], ["d1"]), institution("other", [], ["d2"]),
  ]

  private static func institution(_ id: String, _ support: [String], _ dimensions: [String]) -> Institution {
    Institution(id: id, name: LocalizedText(de: id, en: id), support: support, dimensions: dimensions)
  }

  /// q1: A, B, C lack it, D has solved it. q2: all four lack it. q3: A, B, C lack it, nobody has solved it; A and B seek
  /// help. b1: two lack it.
  private func common() throws -> ExchangeSheet {
    let none = Answer.number(0)
    return try ExchangeSample.sheet(
      Place(
        "A",
        [
          "q1": none, "q2": none, "q3": .number(0, .wish), "b1": .boolean(false),
          "k4": .options("training", "advice"),
        ]),
      Place(
        "B",
        ["q1": none, "q2": none, "q3": .number(0, .wish), "b1": .boolean(false), "k4": .options("training")]),
      Place("C", ["q1": none, "q2": none, "q3": none, "b1": .boolean(true), "k4": .options("templates")]),
      Place("D", ["q1": .number(80), "q2": none, "q3": .number(50), "k4": .options("advice")]))
  }

  @Test("Three share it: first those most wished, then most shared, then solved, then by question")
  func actions() throws {
    let actions = try common().jointActions([])
    #expect(actions.map(\.need.question) == [2, 1, 0])
    #expect(actions.map(\.need.sharing.count) == [3, 4, 3])
    // Two are too few.
    #expect(!actions.contains { $0.need.question == 3 })
  }

  @Test("What somebody has solved stands before what nobody has, then the order of the questions decides")
  func solvedFirst() throws {
    let lacking = { (name: String) in Place(name, ["q1": .number(0), "q2": .number(0), "q3": .number(0)]) }
    let sheet = try ExchangeSample.sheet(
      lacking("A"), lacking("B"), lacking("C"), Place("D", ["q1": .number(50), "q3": .number(90)]))
    #expect(sheet.jointActions([]).map(\.need.question) == [2, 0, 1])
    #expect(sheet.jointActions([], of: [0, 1, 3]).isEmpty)
  }

  @Test("The support is that for which those ask who lack it; two institutions fit best")
  func institutions() throws {
    let actions = try common().jointActions(Self.catalogue)
    let field = try #require(actions.first { $0.need.question == 0 })
    // A and B ask for training, A for advice, C for templates; D lacks nothing.
    #expect(field.support.map(\.option) == ["training", "advice", "templates"])
    #expect(field.support.map(\.municipalities.count) == [2, 1, 1])
    // Three share it: both 1 + 3, field 0 + 3, trainer 2, none and other 0.
    #expect(field.institutions.map(\.id) == ["both", "field"])
    // In the other dimension: other 0 + 3, trainer 2, both 1.
    let third = try #require(actions.first { $0.need.question == 2 })
    #expect(third.institutions.map(\.id) == ["other", "trainer"])
    #expect(try common().jointActions(Array(Self.catalogue.prefix(1))).first?.institutions.isEmpty == true)
  }

  // MARK: - Rows

  @Test("The levels of a group add up to those who answered, and no number is greater")
  func rows() throws {
    let sheet = try ladder()
    let rows = sheet.needRows
    let groups = Set(rows.map(\.group))
    // All, towns, and those of 5,000 to under 20,000 people.
    #expect(groups == [.all, .kind(.town), .size(.small)])
    for group in groups {
      for question in sheet.questions {
        let own = rows.filter { $0.group == group && $0.question.id == question.id }
        let levels = own.filter { if case .level = $0.count { true } else { false } }
        #expect(levels.count == 5)
        #expect(levels.allSatisfy { $0.answered == levels.reduce(0) { $0 + $1.number } })
        #expect(own.allSatisfy { $0.number <= $0.answered })
        #expect(own.filter { $0.count == .lacking }.count == 1)
        #expect(own.filter { $0.count == .wishing }.count == 1)
      }
    }
    let first = rows.filter { $0.group == .all && $0.question.id == "q1" }
    #expect(first.map(\.number) == [1, 1, 1, 1, 2, 5, 3])
    // F says no level and yet that help is sought.
    #expect(first.map(\.answered) == [6, 6, 6, 6, 6, 7, 7])
  }

  @Test("A group holds its own; options are counted even where nobody names them")
  func groupsAndOptions() throws {
    let sheet = try ExchangeSample.sheet(
      Place("A", ["q1": .number(0), "k3": .options("people")]),
      Place("B", ["q1": .number(90), "k3": .options("nothing")]).changed { $0.kind = .villageRegion },
      Place("C", ["q1": .number(0)]).changed { $0.people = 3_000 },
      Place("D", in: [:]).changed { ($0.kind, $0.people) = (.city, 200_000) })
    let rows = sheet.needRows
    #expect(
      Set(rows.map(\.group)) == [
        .all, .kind(.town), .kind(.villageRegion), .size(.small), .size(.rural), .size(.region),
      ])
    func number(_ group: GroupRecord.Group, _ count: NeedRow.Count) -> [Int] {
      rows.filter { $0.group == group && $0.count == count && ["q1", "k3"].contains($0.question.id) }
        .map(\.number)
    }
    #expect(number(.kind(.town), .lacking) == [2])
    #expect(number(.size(.rural), .lacking) == [1])
    #expect(number(.size(.region), .level(4)) == [1])
    #expect(number(.all, .naming(.obstacles, option: "people")) == [1])
    #expect(number(.all, .naming(.obstacles, option: "money")) == [0])
    let naming = rows.filter { $0.group == .all && $0.question.id == "k3" }
    #expect(naming.map(\.answered) == [2, 2, 2])
    // Nobody has said for which support they ask.
    #expect(!rows.contains { $0.question.id == "k4" })
    #expect(!rows.contains { $0.group == .size(.rural) && $0.question.id == "k3" })
  }
}
