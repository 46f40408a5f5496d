import Insights
@testable import MaturityModel
import Testing

@Suite("A network as it was is the one that only knows what was known then")
struct AsOfTests {
  private static let old = QuestionnaireReference(id: "sample", version: "0.9")

  /// - A: 20, 40, 80, the last by a newer version if there are two.
  /// - B: 60 in the first and last quarter, nothing between.
  /// - C: nothing before the last.
  private func assessments(first: QuestionnaireReference) throws -> [Assessment] {
    func by(_ reference: QuestionnaireReference, _ town: String, _ quarter: String, _ value: Double) throws
      -> Assessment
    {
      try NetworkSample.assessment(
        town, quarter, NetworkSample.level(value), questionnaire: reference, notice: "\(town) \(quarter)")
    }
    let now = NetworkSample.questionnaire().reference
    return [
      try by(first, "a", "2026-Q1", 20), try by(first, "b", "2026-Q1", 60), try by(first, "a", "2026-Q2", 40),
      try by(now, "a", "2026-Q4", 80), try by(now, "b", "2026-Q4", 60), try by(now, "c", "2026-Q4", 10),
    ]
  }

  private func check(_ network: Network, against expected: Network) {
    #expect(network.quarters == expected.quarters)
    #expect(network.questionnaire.reference == expected.questionnaire.reference)
    #expect(network.notices == expected.notices)
    for municipality in network.municipalities.indices {
      for quarter in network.quarters.indices {
        for measure in network.measures {
          #expect(
            network.score(measure, municipality, quarter) == expected.score(measure, municipality, quarter))
        }
        #expect(
          network.ranks(in: quarter).amongAll(.overall, of: municipality)
            == expected.ranks(in: quarter).amongAll(.overall, of: municipality))
      }
      #expect(
        network.peerSummary(.overall, of: municipality, in: network.current)
          == expected.peerSummary(.overall, of: municipality, in: network.current))
    }
  }

  @Test("With one version and with two, by scores, ranks, peers and notices", arguments: [false, true])
  func sameAsAnew(hasTwoVersions: Bool) throws {
    let now = NetworkSample.questionnaire()
    let first = hasTwoVersions ? Self.old : now.reference
    let definitions =
      [NetworkSample.questionnaire(version: "0.9", minimumCoverage: 0.5), now].suffix(hasTwoVersions ? 2 : 1)
    let towns = try NetworkSample.towns(3)
    let all = try assessments(first: first)
    let network = try #require(NetworkSample.network(towns, all, Array(definitions)))
    #expect(network.quarters.count == 4)
    for (index, quarter) in network.quarters.enumerated() where index < 2 {
      let known = all.filter { $0.quarter <= quarter }
      let expected = try #require(NetworkSample.network(towns, known, Array(definitions)))
      check(try #require(network.asOf(index)), against: expected)
    }
    let second = try #require(network.asOf(1))
    #expect(second.questionnaire.reference == first)
    #expect(isClose(second.value(.overall, 0, 1), 0.4))
    #expect(second.notices == ["a 2026-Q1", "a 2026-Q2", "b 2026-Q1"])
  }

  @Test("As of the current quarter it is the network itself; a quarter without anybody was never published")
  func quarters() throws {
    let all = try assessments(first: NetworkSample.questionnaire().reference)
    let network = try #require(NetworkSample.network(try NetworkSample.towns(3), all))
    #expect(network.asOf(3) === network)
    #expect(network.submittedQuarters == [0, 1, 3])
  }

  @Test("Drafts and targets of later times are not known yet")
  func laterPlans() throws {
    let draft = try NetworkSample.assessment("a", "2026-Q4", NetworkSample.level(5), isDraft: true)
    let targets = Targets(
      municipality: "a", questionnaire: "sample",
      targets: [
        Target(level: "l50.0", since: try #require(Quarter("2026-Q1")), by: try #require(Quarter("2027-Q1"))),
        Target(
          dimension: "d1", level: "l50.0", since: try #require(Quarter("2026-Q2")),
          by: try #require(Quarter("2027-Q1"))),
      ])
    let network = try #require(
      Network(
        participants: Participants(source: nil, municipalities: try NetworkSample.towns(1)),
        catalog: QuestionnaireCatalog([NetworkSample.questionnaire()]),
        assessments: [
          try NetworkSample.assessment("a", "2026-Q1", NetworkSample.level(20)),
          try NetworkSample.assessment("a", "2026-Q2", NetworkSample.level(30)), draft,
        ], targets: [targets]))
    #expect(network.draft(0) != nil)
    #expect(network.targetProgress(of: 0).count == 2)
    let then = try #require(network.asOf(0))
    #expect(then.draft(0) == nil)
    #expect(then.targetProgress(of: 0).map(\.measure) == [.overall])
  }
}
