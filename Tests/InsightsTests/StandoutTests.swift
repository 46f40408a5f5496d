@testable import Insights
import MaturityModel
import Testing

@Suite("Strengths and gaps against the peers")
struct StandoutTests {
  /// A with these values in D1 and D2; all peers have 40 everywhere.
  private func network(_ first: Double, _ second: Double) throws -> Network {
    let towns = try NetworkSample.towns(5)
    var assessments = try towns.dropFirst().map {
      try NetworkSample.assessment($0.id, "2026-Q4", NetworkSample.level(40))
    }
    assessments.append(
      try NetworkSample.assessment("A", "2026-Q4", NetworkSample.numbers([first, first, second])))
    return try #require(NetworkSample.network(towns, assessments))
  }

  @Test(
    "Three points are enough either way, less is not",
    arguments: [
      (43.0, true, false), (42.9, false, false), (40, false, false), (37.1, false, false), (37, false, true),
      (100, true, false), (0, false, true),
    ])
  func threshold(_ value: Double, _ isStrength: Bool, _ isGap: Bool) throws {
    let network = try network(value, 40)
    #expect(network.strengths(of: 0, in: 0).map(\.measure) == (isStrength ? [.dimension(0)] : []))
    #expect(network.gaps(of: 0, in: 0).map(\.measure) == (isGap ? [.dimension(0)] : []))
  }

  @Test("The largest stands first, equal ones in the order of the questionnaire")
  func order() throws {
    #expect(try network(50, 60).strengths(of: 0, in: 0).map(\.measure) == [.dimension(1), .dimension(0)])
    #expect(try network(60, 50).strengths(of: 0, in: 0).map(\.measure) == [.dimension(0), .dimension(1)])
    #expect(try network(50, 50).strengths(of: 0, in: 0).map(\.measure) == [.dimension(0), .dimension(1)])
    #expect(try network(20, 10).gaps(of: 0, in: 0).map(\.measure) == [.dimension(1), .dimension(0)])
    #expect(try network(10, 10).gaps(of: 0, in: 0).map(\.measure) == [.dimension(0), .dimension(1)])
  }

  @Test("A lead is the value less the peers’ median")
  func lead() throws {
    let standout = try #require(try network(65, 40).strengths(of: 0, in: 0).first)
    // 65 − 40
    #expect(isClose(standout.lead, 0.25))
    #expect(isClose(standout.value, 0.65))
    #expect(standout.peers.count == 4)
  }

  @Test("Without a value or without peers nothing stands out")
  func nothing() throws {
    #expect(try NetworkSample.network(of: [90]).strengths(of: 0, in: 0).isEmpty)
    let towns = try NetworkSample.towns(2)
    let network = try #require(
      NetworkSample.network(towns, [try NetworkSample.assessment("B", "2026-Q4", NetworkSample.level(90))]))
    #expect(network.gaps(of: 0, in: 0).isEmpty)
  }
}
