import Insights
import MaturityModel
import Networking
import Testing

@Suite("Who can help whom, dimension by dimension")
struct ExchangeMatrixTests {
  /// q1 and q2 make the first dimension, q3 and the yes or no the second.
  private func sheet() throws -> ExchangeSheet {
    try ExchangeSample.sheet(
      Place("Ahlstadt", ["q1": .number(10), "q2": .number(40), "q3": .number(60)]),
      Place("Bergen", ["q1": .number(90), "q2": .number(40), "q3": .number(20)]),
      Place("Calau", ["q1": .number(60), "q2": .number(60), "q3": .number(30, .wish)]))
  }

  @Test("Help can be restricted to the questions of one dimension")
  func restricted() throws {
    let sheet = try sheet()
    // Ahlstadt is 40 ahead of Bergen at q3, and behind in the first dimension.
    #expect(Help(from: 0, for: 1, in: sheet).topics.map(\.question) == [2])
    #expect(Help(from: 0, for: 1, in: sheet, about: 0).topics.isEmpty)
    #expect(Help(from: 0, for: 1, in: sheet, about: 1).topics.map(\.question) == [2])
    #expect(sheet.questions(of: 0) == 0..<2)
    #expect(sheet.questions(of: 1) == 2..<4)
  }

  @Test("Below the middle level each is told whom to ask, above it how many it can help")
  func advice() throws {
    let matrix = ExchangeMatrix(try sheet())
    #expect(matrix.members == [0, 1, 2])
    func asked(_ municipality: Int, _ dimension: Int) -> [Int]? {
      guard case .ask(let partner, let topic)? = matrix.cell(municipality, dimension)?.advice else {
        return nil
      }
      return [partner, topic.question, topic.lead ?? -1]
    }
    // At q1 Bergen is 80 ahead of Ahlstadt and 30 ahead of Calau, which is 50 ahead of Ahlstadt; 20 at q2 are too few.
    #expect(asked(0, 0) == [1, 0, 80])
    #expect(matrix.cell(1, 0)?.advice == .help(2))
    // 60 in the dimension is above the middle level, so Calau helps.
    #expect(matrix.cell(2, 0)?.advice == .help(1))
    #expect(matrix.cell(2, 0)?.helpers == 1)
    #expect(matrix.cell(2, 0)?.helped == 1)
    // At q3 Ahlstadt is 40 ahead of Bergen and 30 ahead of Calau, which is no more than 10 ahead of Bergen.
    #expect(matrix.cell(0, 1)?.advice == .help(2))
    #expect(asked(1, 1) == [0, 2, 40])
    #expect(asked(2, 1) == [0, 2, 30])
    #expect(matrix.mostAsked.map(\.municipality) == [0, 1])
    #expect(matrix.mostAsked.map(\.count) == [2, 1])
  }

  @Test("Who seeks help asks, however many it can help itself")
  func wish() throws {
    let sheet = try ExchangeSample.sheet(
      Place("Ahlstadt", ["q1": .number(50, .wish), "q2": .number(100)]),
      Place("Bergen", ["q1": .number(80), "q2": .number(0)]),
      Place("Calau", ["q1": .number(20), "q2": .number(0)]))
    let cell = ExchangeMatrix(sheet).cell(0, 0)
    #expect(cell?.helpers == 1)
    #expect(cell?.helped == 2)
    guard case .ask(1, let topic)? = cell?.advice else {
      Issue.record("\(String(describing: cell))")
      return
    }
    #expect(topic.question == 0 && topic.isWished)
  }

  @Test("Of two who can help as much, the one more alike is asked, then the first")
  func alike() throws {
    func asked(_ change: (inout Place) -> Void) throws -> Int? {
      let sheet = try ExchangeSample.sheet([
        Place("Ahlstadt", ["q1": .number(10)]),
        Place("Bergen", ["q1": .number(60)]).changed(change),
        Place("Calau", ["q1": .number(60)]),
      ])
      guard case .ask(let partner, _)? = ExchangeMatrix(sheet).cell(0, 0)?.advice else { return nil }
      return partner
    }
    #expect(try asked { _ in } == 1)
    // With 30,000 people it is one class of size above Ahlstadt.
    #expect(try asked { $0.people = 30_000 } == 2)
  }

  @Test("Nobody ahead and ahead of nobody is told apart from who can help")
  func nothing() throws {
    let matrix = ExchangeMatrix(
      try ExchangeSample.sheet(
        Place("Ahlstadt", ["q1": .number(50)]), Place("Bergen", ["q1": .number(60)])))
    #expect(matrix.cell(0, 0)?.advice == .nothing)
    #expect(matrix.cell(1, 0)?.advice == .nothing)
    #expect(matrix.mostAsked.isEmpty)
  }

  @Test("Partners are those that are found pair by pair, among those who are looked at")
  func partners() throws {
    let sheet = try sheet()
    let matrix = ExchangeMatrix(sheet)
    for municipality in 0..<3 {
      #expect(matrix.partners(of: municipality) == sheet.partners(of: municipality))
    }
    let two = ExchangeMatrix(sheet, among: [0, 2])
    #expect(two.cell(1, 0) == nil)
    #expect(two.partners(of: 0).map(\.partner) == [2])
    #expect(ExchangeMatrix(sheet, most: 1).partners(of: 0).count == 1)
  }
}
