@testable import Insights
import MaturityModel
import Testing

@Suite("What the network is made of")
struct NetworkTests {
  private func assessment(
    _ name: String, _ quarter: String, _ value: Double, isDraft: Bool = false, notice: String? = nil
  ) throws -> Assessment {
    try NetworkSample.assessment(name, quarter, NetworkSample.level(value), isDraft: isDraft, notice: notice)
  }

  @Test("With nothing submitted there is no network")
  func nothing() throws {
    let towns = try NetworkSample.towns(2)
    #expect(NetworkSample.network(towns, []) == nil)
    #expect(NetworkSample.network(towns, [try assessment("A", "2026-Q4", 50, isDraft: true)]) == nil)
    #expect(NetworkSample.network(towns, [try assessment("A", "2026-Q4", 50)], []) == nil)
  }

  @Test("Quarters reach from the first to the last submitted one without gaps, across years")
  func quarters() throws {
    let network = try #require(
      NetworkSample.network(
        try NetworkSample.towns(2),
        [
          try assessment("A", "2026-Q2", 10), try assessment("B", "2025-Q3", 20),
          try assessment("A", "2027-Q1", 10, isDraft: true),
          try assessment("B", "2025-Q1", 10, isDraft: true),
        ]))
    #expect(network.quarters.map(\.code) == ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"])
    #expect(network.quarter.code == "2026-Q2")
    #expect(network.current == 3)
    #expect(isClose(network.value(.overall, 1, 0), 0.2))
    #expect(network.entry(1, 3) == nil)
  }

  @Test("Municipalities stand in the order of their names")
  func names() throws {
    let names = ["Zella", "Özdorf", "Ofen", "Apolda", "ärzte"]
    let network = try #require(
      NetworkSample.network(
        try names.map { try NetworkSample.municipality($0) }, [try assessment("zella", "2026-Q4", 10)]))
    #expect(network.municipalities.map(\.name) == ["Apolda", "ärzte", "Ofen", "Özdorf", "Zella"])
    #expect(network.entry(4, 0) != nil)
  }

  @Test("A draft is known but never compared")
  func drafts() throws {
    let network = try #require(
      NetworkSample.network(
        try NetworkSample.towns(3),
        [
          try assessment("A", "2026-Q4", 40), try assessment("B", "2026-Q4", 90, isDraft: true),
          try assessment("C", "2027-Q1", 90, isDraft: true),
        ]))
    #expect(network.draft(1)?.assessment.quarter.code == "2026-Q4")
    #expect(network.draft(2)?.assessment.quarter.code == "2027-Q1")
    #expect(network.draft(0) == nil)
    #expect(network.entry(1, 0) == nil)
    #expect(network.participants(.overall, in: 0) == [0])
    #expect(isClose(network.median(.overall, in: 0), 0.4))
    #expect(network.peerSummary(.overall, of: 0, in: 0) == nil)
    #expect(network.ranking(.overall, in: 0).count == 1)
  }

  @Test("A draft of an earlier quarter than the current one is forgotten")
  func oldDrafts() throws {
    let network = try #require(
      NetworkSample.network(
        try NetworkSample.towns(2),
        [
          try assessment("A", "2026-Q3", 40), try assessment("A", "2026-Q4", 40),
          try assessment("B", "2026-Q3", 90, isDraft: true),
        ]))
    #expect(network.draft(1) == nil)
  }

  @Test("The questionnaire that most have submitted decides; of equally used ones the first by id")
  func mostUsed() throws {
    let towns = try NetworkSample.towns(3)
    let two = [NetworkSample.questionnaire(id: "alt"), NetworkSample.questionnaire(id: "neu")]
    func assessment(_ name: String, _ id: String, isDraft: Bool = false) throws -> Assessment {
      try NetworkSample.assessment(
        name, "2026-Q4", NetworkSample.level(50), isDraft: isDraft,
        questionnaire: QuestionnaireReference(id: id, version: "1.0"))
    }
    let most = try #require(
      NetworkSample.network(
        towns, [try assessment("A", "alt"), try assessment("B", "neu"), try assessment("C", "neu")], two))
    #expect(most.questionnaire.id == "neu")
    #expect(most.entry(0, 0) == nil)
    #expect(most.entry(1, 0) != nil)
    let tie = try #require(
      NetworkSample.network(
        towns,
        [try assessment("A", "neu"), try assessment("B", "alt"), try assessment("C", "neu", isDraft: true)],
        two))
    #expect(tie.questionnaire.id == "alt")
    #expect(tie.draft(2) == nil)
  }

  @Test(
    "The newest version in use decides, also for answers to an older one; a newer one nobody uses does not")
  func versions() throws {
    let versions = ["1.0", "1.9", "1.10", "2.0"].map { NetworkSample.questionnaire(version: $0) }
    func assessment(_ name: String, _ version: String, isDraft: Bool = false) throws -> Assessment {
      try NetworkSample.assessment(
        name, "2026-Q4", NetworkSample.level(50), isDraft: isDraft,
        questionnaire: QuestionnaireReference(id: "sample", version: version))
    }
    let network = try #require(
      NetworkSample.network(
        try NetworkSample.towns(4),
        [
          try assessment("A", "1.9"), try assessment("B", "1.10"), try assessment("C", "1.9"),
          try assessment("D", "2.0", isDraft: true),
        ], versions))
    #expect(network.questionnaire.version == "1.10")
    #expect(network.participants(.overall, in: 0) == [0, 1, 2])
  }

  @Test("The order in which files are read changes nothing")
  func order() throws {
    let towns = try NetworkSample.towns(3)
    let assessments = [
      try assessment("A", "2026-Q3", 10, notice: "Erfunden."),
      try assessment("B", "2026-Q4", 20, notice: "Geschätzt."),
      try assessment("C", "2026-Q4", 30, isDraft: true), try assessment("C", "2027-Q1", 40, isDraft: true),
    ]
    let one = try #require(NetworkSample.network(towns, assessments))
    let other = try #require(NetworkSample.network(towns.reversed(), assessments.reversed()))
    #expect(one.municipalities == other.municipalities)
    #expect(one.notices == other.notices)
    #expect(Set(one.notices) == ["Erfunden.", "Geschätzt."])
    for index in towns.indices {
      #expect(one.draft(index)?.assessment == other.draft(index)?.assessment)
      for quarter in one.quarters.indices {
        #expect(one.entry(index, quarter)?.assessment == other.entry(index, quarter)?.assessment)
      }
    }
    // The draft that is next to be handed in.
    #expect(one.draft(2)?.assessment.quarter.code == "2026-Q4")
  }

  @Test("Who no longer takes part moves neither the quarters nor anything else")
  func strangers() throws {
    let network = try #require(
      NetworkSample.network(
        try NetworkSample.towns(1),
        [try assessment("A", "2026-Q3", 10), try assessment("Fremd", "2027-Q4", 90, notice: "Fremd")]))
    #expect(network.quarters.map(\.code) == ["2026-Q3"])
    #expect(network.notices.isEmpty)
    #expect(
      NetworkSample.network(try NetworkSample.towns(1), [try assessment("Fremd", "2026-Q4", 90)]) == nil)
  }

  @Test("A notice is told once")
  func notices() throws {
    let network = try #require(
      NetworkSample.network(
        try NetworkSample.towns(2),
        [
          try assessment("A", "2026-Q4", 10, notice: "Erfunden."),
          try assessment("B", "2026-Q4", 10, notice: "Erfunden."),
        ]))
    #expect(network.notices == ["Erfunden."])
  }

  @Test("The measures are the whole and then each dimension")
  func measures() throws {
    let network = try NetworkSample.network(of: [50])
    #expect(network.measures == [.overall, .dimension(0), .dimension(1)])
    #expect(network.dimension(.overall) == nil)
    #expect(network.dimension(.dimension(1))?.id == "d2")
  }

  @Test("The median of all is the one in the middle or between two")
  func median() throws {
    #expect(isClose(try NetworkSample.network(of: [10, 80, 30]).median(.overall, in: 0), 0.3))
    // (30 + 40) / 2
    #expect(isClose(try NetworkSample.network(of: [10, 80, 30, 40]).median(.overall, in: 0), 0.35))
  }
}
