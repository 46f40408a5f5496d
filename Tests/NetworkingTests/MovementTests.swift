import Insights
import MaturityModel
import Networking
import Testing

@Suite("What moved since the last meeting")
struct MovementTests {
  /// q1…q3 alike, so that the whole and both dimensions are worth a hundredth of it.
  private func level(_ value: Double) -> [String: Answer] {
    ["q1": .number(value), "q2": .number(value), "q3": .number(value)]
  }

  private func movement(
    _ places: [Place], at quarter: String = "2026-Q4", since last: String? = "2026-Q2",
    targets: [Targets] = [], reviews: (ExchangeSheet) throws -> [CommitmentReview] = { _ in [] }
  ) throws -> Movement {
    let network = try ExchangeSample.network(places, targets: targets)
    return Movement(
      in: network, at: try quarter.quarter, since: try last?.quarter, try reviews(ExchangeSheet(network)))
  }

  // MARK: - Steps

  @Test("Compared is with the quarter of the meeting before, not with the last quarter")
  func twoQuarters() throws {
    let place = Place(
      "A", in: ["2026-Q1": level(90), "2026-Q2": level(10), "2026-Q3": level(50), "2026-Q4": level(45)])
    let step = try #require(try movement([place]).steps.first)
    #expect(step.municipality == 0)
    #expect(step.quarter == 3)
    #expect(step.overall?.before == 1)
    #expect(isClose(step.overall?.difference, 0.35))
    // From level 1 to level 3, in the whole and both dimensions.
    #expect(step.levels.map(\.measure) == [.overall, .dimension(0), .dimension(1)])
    #expect(step.levels.map(\.levels) == [2, 2, 2])
    #expect(Set(step.answers.map(\.question.id)) == ["q1", "q2", "q3"])
    // Without a meeting before, the quarter before counts: 50 to 45.
    let other = try #require(try movement([place], since: nil).steps.first)
    #expect(isClose(other.overall?.difference, -0.05))
    #expect(other.levels.isEmpty)
  }

  @Test("The largest step is the largest rise; falling is none, and of equals the first one is it")
  func largest() throws {
    func place(_ name: String, _ values: (Double, Double)) -> Place {
      Place(name, in: ["2026-Q2": level(values.0), "2026-Q4": level(values.1)])
    }
    let several = try movement([
      place("A", (10, 20)), place("B", (10, 40)), place("C", (50, 80)), place("D", (90, 10)),
    ])
    #expect(several.largest?.municipality == 1)
    #expect(several.steps.map(\.municipality) == [0, 1, 2, 3])
    #expect(try movement([place("A", (50, 50)), place("B", (50, 40))]).largest == nil)
  }

  @Test("Who hands in for the first time is new, not a step; who did not since then is neither")
  func newcomers() throws {
    let movement = try movement([
      Place("A", in: ["2026-Q3": level(10)]), Place("B", in: ["2026-Q2": level(10)]),
      Place("C", in: ["2026-Q3": level(10), "2026-Q4": level(90)]), Place("D", in: [:]),
    ])
    #expect(movement.newcomers == [0, 2])
    #expect(movement.steps.isEmpty)
    #expect(movement.largest == nil)
    // Before anybody had handed in, all are new.
    let first = try self.movement([Place("A", in: ["2026-Q3": level(10)])], since: "2025-Q4")
    #expect(first.newcomers == [0])
  }

  @Test("A meeting for which nobody has handed in yet shows no steps")
  func nothingNew() throws {
    let movement = try movement(
      [Place("A", in: ["2026-Q1": level(10), "2026-Q2": level(50)])], at: "2026-Q3", since: "2026-Q2")
    #expect(movement.steps.isEmpty)
    #expect(movement.newcomers.isEmpty)
    #expect(movement.concerns.isEmpty)
  }

  // MARK: - Concerns

  @Test("Silence of two quarters is a concern, of one not; so is never having handed in")
  func silence() throws {
    let movement = try movement([
      Place("A", in: ["2026-Q3": level(50)]), Place("B", in: ["2026-Q2": level(50)]),
      Place("C", in: ["2026-Q4": level(50)]), Place("D", in: [:]), Place("E", in: ["2026-Q1": level(50)]),
    ])
    #expect(movement.concerns.map(\.municipality) == [1, 3, 4])
    #expect(movement.concerns.map(\.reasons) == [[.silent(2)], [.silent(nil)], [.silent(3)]])
  }

  @Test("A lower level is a fall; five points on the same level are a loss, less is none")
  func fallsAndLosses() throws {
    func reasons(_ before: Double, _ now: Double) throws -> [Movement.Reason] {
      try movement([Place("A", in: ["2026-Q2": level(before), "2026-Q4": level(now)])]).concerns
        .flatMap(\.reasons)
    }
    // Whole and both dimensions each.
    let falls = try reasons(40, 39)
    #expect(falls.count == 3)
    for reason in falls {
      guard case .fell(let change) = reason else { Issue.record("\(reason)"); continue }
      #expect(change.levels == -1)
    }
    let losses = try reasons(50, 45)
    #expect(losses.count == 3)
    for reason in losses {
      guard case .lost(let change) = reason else { Issue.record("\(reason)"); continue }
      #expect(isClose(change.difference, -0.05))
    }
    #expect(try reasons(50, 45.1).isEmpty)
    #expect(try reasons(50, 90).isEmpty)
  }

  @Test("Targets that are missed or behind are a concern")
  func targets() throws {
    let place = Place("A", in: ["2026-Q1": level(20), "2026-Q2": level(20), "2026-Q4": level(30)])
    func target(_ level: String, by: String) throws -> Targets {
      Targets(
        municipality: "a", questionnaire: "sample",
        targets: [
          Target(dimension: nil, level: level, since: try "2026-Q1".quarter, by: try by.quarter)
        ])
    }
    func courses(_ targets: Targets) throws -> [TargetProgress.Course] {
      try movement([place], targets: [targets]).concerns.flatMap(\.reasons).compactMap {
        guard case .target(let progress) = $0 else { return nil }
        return progress.course
      }
    }
    #expect(try courses(target("l3", by: "2026-Q3")) == [.missed])
    // From 20 to 60 in four quarters; after three 30 is less than 50.
    #expect(try courses(target("l4", by: "2027-Q1")) == [.behind])
    // From 20 to 40 in eight quarters; after three 27.5 is enough.
    #expect(try courses(target("l3", by: "2028-Q1")).isEmpty)
  }

  @Test("Overdue commitments of its own are a concern")
  func overdue() throws {
    let commitments = try zip([1, 2], ["2026-Q3", "2026-Q4"]).map { number, by in
      Commitment(number: number, text: "T", made: try "2026-Q2".quarter, by: try by.quarter)
    }
    let places = ["A", "B"].map { Place($0, ["q1": .number(50), "q2": .number(50), "q3": .number(50)]) }
    let movement = try movement(places) { sheet in
      try commitments.map { CommitmentReview($0, of: 1, in: try "2026-Q4".quarter, sheet) }
    }
    #expect(movement.concerns.map(\.municipality) == [1])
    #expect(movement.concerns.flatMap(\.reasons) == [.overdue(commitments[0])])
  }

  @Test("Too few answers for a score are a concern, with their number")
  func notAssessable() throws {
    // One dimension of two has a value, which is less than six tenths.
    let movement = try movement([
      Place("A", ["q1": .number(50)]), Place("B", ["q1": .number(50), "q2": .number(50), "q3": .number(50)]),
    ])
    #expect(movement.newcomers == [0, 1])
    #expect(movement.concerns.map(\.municipality) == [0])
    #expect(movement.concerns.flatMap(\.reasons) == [.notAssessable(answered: 1, applicable: 4)])
  }
}

/// Equal but for the last bits of floating point.
func isClose(_ left: Double?, _ right: Double?) -> Bool {
  guard let left, let right else { return left == right }
  return abs(left - right) < 1e-12
}
