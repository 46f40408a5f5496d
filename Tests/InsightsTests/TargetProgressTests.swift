@testable import Insights
@testable import MaturityModel
import Scoring
import Testing

@Suite("How far it is to a target")
struct TargetProgressTests {
  private static let first = "2026-Q1"

  /// One town with these values all over in Q1, Q2 and so on of 2026; nil is not submitted.
  private func network(_ values: [Double?], gate: Gate? = nil) throws -> Network {
    var questionnaire = NetworkSample.questionnaire()
    if let gate { questionnaire.levels[2].requires = [gate] }
    let assessments = try values.enumerated().compactMap { index, value in
      try value.map {
        try NetworkSample.assessment(
          "A", try #require(Quarter(Self.first)).advanced(by: index).code, NetworkSample.level($0))
      }
    }
    return try #require(NetworkSample.network(try NetworkSample.towns(1), assessments, [questionnaire]))
  }

  /// To the level from 50 of the whole, if nothing else is said.
  private func progress(
    _ network: Network, level: String = "l50.0", dimension: String? = nil, since: String = first,
    by: String = "2027-Q1", in quarter: Int? = nil
  ) throws -> TargetProgress {
    let target = Target(
      dimension: dimension, level: level, since: try #require(Quarter(since)), by: try #require(Quarter(by)))
    let targets = Targets(municipality: "a", questionnaire: "sample", targets: [target])
    return try #require(network.progress(towards: targets, in: quarter ?? network.current).first)
  }

  @Test("Gap and way are measured from the start to the level’s threshold")
  func way() throws {
    let found = try progress(try network([30, 35]))
    #expect(found.level == 2)
    #expect(found.measure == .overall)
    #expect(isClose(found.start, 0.3))
    #expect(isClose(found.current?.value, 0.35))
    // 50 − 35; 5 of 20 points.
    #expect(isClose(found.gap, 15))
    #expect(isClose(found.percent, 25))
    #expect(!found.isReached)
  }

  @Test(
    "On track is who is on the straight line or above it",
    arguments: [
      // From 30 in Q1 to 50 four quarters later: 35 in Q2, 40 in Q3, 45 in Q4.
      ([30, 35], TargetProgress.Course.onTrack), ([30, 34.9], .behind), ([30, 60], .reached),
      ([30, 20, 40], .onTrack), ([30, 49, 39.9], .behind), ([30, nil, nil, 45], .onTrack),
      // At the start itself nothing is asked for yet.
      ([30], .onTrack),
    ])
  func line(_ values: [Double?], _ course: TargetProgress.Course) throws {
    #expect(try progress(try network(values)).course == course)
  }

  @Test("Whoever has not submitted since is measured by the quarter of the last submission")
  func silent() throws {
    // Of two towns only B submits in Q3 and Q4.
    let towns = try NetworkSample.towns(2)
    let network = try #require(
      NetworkSample.network(
        towns,
        try [("A", "2026-Q1", 30.0), ("A", "2026-Q2", 35), ("B", "2026-Q4", 90)].map {
          try NetworkSample.assessment($0.0, $0.1, NetworkSample.level($0.2))
        }))
    let found = try progress(network)
    #expect(isClose(found.current?.value, 0.35))
    #expect(found.course == .onTrack)
  }

  @Test("Before the way begins, whoever is not below the start is on track")
  func early() throws {
    // `since` lies ahead: the start is what there is now.
    #expect(try progress(try network([30, 20]), since: "2026-Q4", by: "2027-Q4").course == .onTrack)
    #expect(isClose(try progress(try network([30, 20]), since: "2026-Q4").start, 0.2))
    // Asked for an earlier quarter than `since`, later submissions do not count.
    let found = try progress(try network([30, 40]), since: "2026-Q2", in: 0)
    #expect(isClose(found.start, 0.3))
    #expect(found.course == .onTrack)
  }

  @Test("The start is the last submission up to that quarter; without one there is no way")
  func start() throws {
    #expect(isClose(try progress(try network([30, nil, 40]), since: "2026-Q2").start, 0.3))
    let late = try progress(try network([nil, 30, 40, 40].map(\.self)), since: "2025-Q4")
    #expect(late.start == nil)
    #expect(late.percent == nil)
    #expect(isClose(late.gap, 10))
    #expect(late.course == .unknown)
    #expect(try progress(try network([30, 60]), since: "2025-Q4").course == .reached)
  }

  @Test("Past its quarter a target is missed unless it is reached")
  func past() throws {
    // By Q3.
    func course(_ values: [Double?], in quarter: Int? = nil) throws -> TargetProgress.Course {
      try progress(try network(values), by: "2026-Q3", in: quarter).course
    }
    #expect(try course([30, 40, 49]) == .behind)
    #expect(try course([30, 40, 50]) == .reached)
    #expect(try course([30, 40, 49, 49]) == .missed)
    #expect(try course([30, 40, 49, 50]) == .reached)
    // Reached once and lost again: missed.
    #expect(try course([30, 40, 50, 49]) == .missed)
    #expect(try course([30, 40, 49, 49], in: 1) == .onTrack)
  }

  @Test("The share of the way stays between 0 and 100")
  func clamped() throws {
    #expect(try progress(try network([30, 20])).percent == 0)
    #expect(try progress(try network([30, 20])).course == .behind)
    #expect(try progress(try network([30, 90])).percent == 100)
    #expect(try progress(try network([30, 90])).gap == 0)
    // Who was there at the start has no way to go.
    #expect(try progress(try network([60, 60])).percent == 100)
    #expect(try progress(try network([60, 40])).percent == 0)
    #expect(try progress(try network([60, 40])).course == .behind)
  }

  @Test("A level behind a closed gate is not reached, whatever the value is")
  func gate() throws {
    let gate = Gate.question(id: "q1", atLeast: 0.7)
    let held = try progress(try network([40, 60], gate: gate))
    #expect(!held.isReached)
    #expect(held.course == .onTrack)
    #expect(held.percent == 100)
    #expect(held.gap == 0)
    #expect(try progress(try network([40, 70], gate: gate)).course == .reached)
    // In the last quarter nothing but the gate is missing, and it is late.
    #expect(try progress(try network([40, 60], gate: gate), by: "2026-Q2").course == .behind)
    // Held back from the start on: it has to stay above the threshold.
    #expect(try progress(try network([65, 60], gate: gate)).course == .onTrack)
    #expect(try progress(try network([65, 40], gate: gate)).course == .behind)
  }

  @Test("A target of a dimension is about its score")
  func dimension() throws {
    let towns = try NetworkSample.towns(1)
    let network = try #require(
      NetworkSample.network(
        towns,
        [
          try NetworkSample.assessment("A", "2026-Q1", NetworkSample.numbers([20, 40, 90])),
          try NetworkSample.assessment("A", "2026-Q2", NetworkSample.numbers([30, 50, 10])),
        ]))
    let found = try progress(network, dimension: "d1")
    #expect(found.measure == .dimension(0))
    // D1: 30, then 40; half of the way to 50.
    #expect(isClose(found.start, 0.3))
    #expect(isClose(found.percent, 50))
  }

  @Test("What the questionnaire does not have, or nobody who takes part has set, is left out")
  func unknown() throws {
    let network = try network([30])
    func count(_ municipality: String, _ questionnaire: String, _ dimension: String?, _ level: String) throws
      -> Int
    {
      let target = Target(
        dimension: dimension, level: level, since: try #require(Quarter(Self.first)),
        by: try #require(Quarter("2027-Q1")))
      return network.progress(
        towards: Targets(municipality: municipality, questionnaire: questionnaire, targets: [target]), in: 0
      ).count
    }
    #expect(try count("a", "sample", "d1", "l50.0") == 1)
    #expect(try count("z", "sample", "d1", "l50.0") == 0)
    #expect(try count("a", "other", "d1", "l50.0") == 0)
    #expect(try count("a", "sample", "d9", "l50.0") == 0)
    #expect(try count("a", "sample", "d1", "l9") == 0)
  }
}
