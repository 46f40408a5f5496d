@testable import Insights
@testable import MaturityModel
import Scoring
import Testing

@Suite("What is released to whom")
struct ReleaseTests {
  /// A published in full, B by levels, C not at all.
  private func towns() throws -> [Municipality] {
    try zip(NetworkSample.towns(3), [Municipality.Publication.full, .levels, .none]).map {
      town, publication in
      var town = town
      town.publication = publication
      town.note = "secret note"
      town.funding = [Funding(programme: "secret programme", round: 1, since: "2020-09")]
      return town
    }
  }

  private func assessments() throws -> [Assessment] {
    try ["a", "b", "c"].flatMap { id in
      [
        try DisclosureSample.assessment(id, "2026-Q3", DisclosureSample.answers(40, secret: 20)),
        try DisclosureSample.assessment(id, "2026-Q4", DisclosureSample.answers(80, secret: 10)),
        try DisclosureSample.assessment(
          id, "2027-Q1", DisclosureSample.answers(90, secret: 30), isDraft: true),
      ]
    }
  }

  /// Everything that is in a value, found by walking through it.
  private func everything(in value: Any) -> String {
    var text = ""
    dump(value, to: &text, maxDepth: 60)
    return text
  }

  // MARK: - Public

  @Test("To the public only those are known who agreed, without a word of theirs")
  func consenting() throws {
    let release = try DisclosureSample.release(.consented, try towns(), try assessments())
    let network = release.network
    #expect(network.municipalities.map(\.id) == ["a", "b"])
    #expect([network.depth(of: 0), network.depth(of: 1)] == [.full, .levels])
    #expect(network.quarters.map(\.code) == ["2026-Q3", "2026-Q4"])
    #expect(network.draft(0) == nil)
    let dumped = everything(in: network)
    for secret in ["secret comment", "secret evidence", "secret.example", "secret source", "secret reason"]
      + ["secret role", "secret seal", "secret text", "secret note", "1794000000", "Exchange.wish"]
    {
      #expect(!dumped.contains(secret), "\(secret)")
    }
    let whole = try DisclosureSample.release(.everything, try towns(), try assessments())
    #expect(everything(in: whole.network).contains("secret comment"))
    #expect(everything(in: whole.network).contains("Exchange.wish"))
    #expect(whole.network.draft(0) != nil)
  }

  @Test("Evidence that was released for others stays with the public answers of who publishes everything")
  func practice() throws {
    var answers = try DisclosureSample.answers(50, secret: 50)
    for id in answers.keys {
      answers[id]?.evidence.append(Evidence(text: "released \(id)", isReleased: true))
    }
    let assessments = try ["a", "b", "c"].map { try DisclosureSample.assessment($0, "2026-Q4", answers) }
    let network = try DisclosureSample.release(.consented, try towns(), assessments).network
    let kept = network.entry(0, 0)?.assessment.answers.values.flatMap(\.evidence).compactMap(\.text).sorted()
    #expect(kept == ["released q1", "released q5", "released q7"])
    #expect(network.entry(1, 0)?.assessment.answers.isEmpty == true)
    let own = try DisclosureSample.release(.own("c"), try towns(), assessments).network
    #expect(!everything(in: own).contains("released q"))
  }

  @Test("The public's overall score, range and level are without the confidential part and its gates")
  func scores() throws {
    let network = try DisclosureSample.release(.consented, try towns(), try assessments()).network
    // d1 is q1 alone, d2 is q5 and q7: all 80; the gate before 50 looked at d3, the one before 75 holds.
    let overall = try #require(network.score(.overall, 0, 1))
    #expect(isClose(overall.value, 0.8))
    #expect(overall.level == 3)
    #expect(overall.range == 0.8...0.8)
    #expect(overall.heldBack.isEmpty)
    #expect(network.measures.count == 3)
    #expect(network.entry(0, 1)?.profile.counts.total == 3)
    #expect(Set(network.entry(0, 1)?.assessment.answers.keys ?? [:].keys) == ["q1", "q5", "q7"])
    // In truth: d1 has q1 80 and q2 10, d3 is 10: (45 + 80 + 10) / 3 = 45.
    let whole = try DisclosureSample.release(.everything, try towns(), try assessments()).network
    #expect(isClose(whole.value(.overall, 0, 1), 0.45))
    #expect(whole.score(.overall, 0, 1)?.level == 1)
  }

  @Test("Whose levels alone are published is left out of everything from which a value could follow")
  func levels() throws {
    var assessments = try assessments()
    assessments.append(
      try DisclosureSample.assessment("b", "2026-Q2", DisclosureSample.answers(10, secret: 20)))
    let network = try DisclosureSample.release(.consented, try towns(), assessments).network
    #expect([0, 1, 2].map { network.score(.overall, 1, $0)?.level } == [0, 1, 3])
    for quarter in network.quarters.indices {
      let entry = try #require(network.entry(1, quarter))
      #expect(entry.assessment.answers.isEmpty)
      for measure in network.measures {
        #expect(network.value(measure, 1, quarter) == nil)
        #expect(network.score(measure, 1, quarter)?.range == nil)
        #expect(network.score(measure, 1, quarter)?.allQuestions.isEmpty == true)
        #expect(network.ranks(in: quarter).amongAll(measure, of: 1) == nil)
        #expect(network.peerSummary(measure, of: 0, in: quarter) == nil)
        #expect(network.participants(measure, in: quarter) == (quarter == 0 ? [] : [0]))
      }
      #expect(network.median(.overall, in: quarter) == network.value(.overall, 0, quarter))
    }
    let change = try #require(network.change(.overall, of: 1, in: 2))
    #expect(change.levels == 2)
    #expect(change.difference == nil)
    #expect(network.answerChanges(of: 1, in: 2).isEmpty)
    #expect(NetworkAdvice(network).nextSteps(of: 1) == nil)
    #expect(NetworkAdvice(network).nextSteps(of: 0) != nil)
    #expect(network.levelFlow(.overall, in: 2).rose == [0, 1])
  }

  @Test("Levels of different versions are not compared where nothing else is known")
  func levelsAcrossVersions() throws {
    let questionnaires = [
      DisclosureSample.questionnaire(), DisclosureSample.questionnaire(version: "2.0") { $0.weight = 2 },
    ]
    let all = try ["a", "b"].flatMap { id in
      [
        try DisclosureSample.assessment(id, "2026-Q3", DisclosureSample.answers(40, secret: 20)),
        try DisclosureSample.assessment(
          id, "2026-Q4", DisclosureSample.answers(80, secret: 10), version: "2.0"),
      ]
    }
    let network = try DisclosureSample.release(.consented, try towns(), all, questionnaires).network
    #expect(network.score(.overall, 1, 1)?.level == 3)
    #expect(network.change(.overall, of: 1, in: 1) == nil)
    #expect(network.change(.overall, of: 0, in: 1)?.levels == 2)
    #expect(network.wayValue(.overall, of: 1, in: 1) == nil)
  }

  @Test("Of targets those remain that are about what is published, of those who publish everything")
  func targets() throws {
    func targets(_ id: String) throws -> Targets {
      let quarters = (try #require(Quarter("2026-Q3")), try #require(Quarter("2027-Q4")))
      return Targets(
        municipality: id, questionnaire: "sample",
        targets: [nil, "d2", "d3"].map {
          Target(dimension: $0, level: "l75.0", since: quarters.0, by: quarters.1)
        })
    }
    let release = try DisclosureSample.release(
      .consented, try towns(), try assessments(), targets: ["a", "b", "c"].map(targets))
    #expect(release.network.targetProgress(of: 0).map(\.target.dimension) == [nil, "d2"])
    #expect(release.network.targetProgress(of: 1).isEmpty)
    #expect(!everything(in: release.network).contains("\"d3\""))
  }

  @Test("Who does not agree is not named as a member of a region either")
  func members() throws {
    var towns = try towns()
    towns[2].ags = "16000003"
    var region = try NetworkSample.municipality("R", kind: .alliance)
    region.members = [("16000001", "X"), ("16000003", "Y"), ("16000004", "C")].map {
      Member(ags: $0.0, ars: nil, name: $0.1, population: 1, areaHectares: nil)
    }
    let release = try DisclosureSample.release(.consented, towns + [region], try assessments())
    #expect(release.network.municipalities.last?.members.map(\.name) == ["X"])
  }

  @Test(
    "Without consent, without anything handed in, and without a public question there is nothing to release")
  func obstacles() throws {
    let silent = try NetworkSample.towns(2).map { town in
      var town = town
      town.publication = .none
      return town
    }
    #expect(throws: Release.Obstacle.nobodyConsents) {
      try DisclosureSample.release(.consented, silent, try assessments())
    }
    #expect(throws: Release.Obstacle.nothingOfThoseWhoConsent) {
      let town = try NetworkSample.municipality("Z")
      _ = try DisclosureSample.release(.consented, silent + [town], try assessments())
    }
    #expect(throws: Release.Obstacle.everythingWithheld) {
      let secret = DisclosureSample.questionnaire { $0.isConfidential = true }
      _ = try DisclosureSample.release(.consented, try towns(), try assessments(), [secret])
    }
    #expect(throws: Release.Obstacle.nothingSubmitted) {
      try DisclosureSample.release(.everything, try towns(), [])
    }
    #expect(throws: Release.Obstacle.unknownMunicipality) {
      try DisclosureSample.release(.own("nobody"), try towns(), try assessments())
    }
  }

  // MARK: - One municipality

  @Test("A municipality sees all of its own, and of the others no name, no word and nothing withheld")
  func own() throws {
    let release = try DisclosureSample.release(.own("c"), try towns(), try assessments())
    let network = release.network
    #expect(Set(network.municipalities.map(\.name)) == ["C", "Kommune A", "Kommune B"])
    let dumped = everything(in: network)
    for secret in ["secret comment", "secret evidence", "secret source", "secret reason", "secret seal"] {
      #expect(!dumped.contains(secret), "\(secret)")
    }
    #expect(!dumped.contains("\"a\""))
    #expect(!dumped.contains("\"b\""))
    for index in network.municipalities.indices where network.municipalities[index].id != "c" {
      #expect(network.depth(of: index) == .anonymous)
      #expect(isClose(network.value(.overall, index, 1), 0.8))
      let other = network.municipalities[index]
      #expect(other.population.count == 5_000)
      #expect(other.funding.isEmpty && other.district.name.isEmpty && other.note == nil)
      #expect(network.peers(of: index).members.count == 3)
    }
    let own = try #require(release.own)
    #expect(own.municipalities.map(\.id) == ["c"])
    #expect(isClose(own.value(.overall, 0, 1), 0.45))
    #expect(own.entry(0, 1)?.assessment.answers["q6"]?.comment == "secret comment")
    #expect(own.draft(0) != nil)
    #expect(!everything(in: own).contains("\"a\""))
  }

  @Test(
    "Nothing of an anonymous municipality is left but its kind, its class of size and the day of the count")
  func anonymous() throws {
    var town = try NetworkSample.municipality("Town", kind: .city, population: 34_567)
    town.officialName = "Stadt Town"
    town.ags = "16000001"
    town.ars = "160000000001"
    town.areaHectares = 12
    town.note = "note"
    town.members = [Member(ags: "16000002", ars: nil, name: "M", population: 1, areaHectares: nil)]
    let other = try NetworkSample.municipality("Other", kind: .city, population: 99_999)
    let assessments = try ["town", "other"].map {
      try DisclosureSample.assessment($0, "2026-Q4", DisclosureSample.answers(1, secret: 1))
    }
    let aliases = Alias.all(of: [town, other], but: "none", assessments)
    let alias = try #require(aliases["town"])
    // Two of the same kind and class cannot be told apart, field by field; a new field fails here.
    let fields = Mirror(reflecting: town.anonymous(alias)).children.map { "\($0.label ?? ""): \($0.value)" }
    #expect(
      fields == Mirror(reflecting: other.anonymous(alias)).children.map { "\($0.label ?? ""): \($0.value)" })
    #expect(fields.count == 14)
    #expect(town.anonymous(alias).sizeClass == .medium)
  }

  @Test("Letters follow neither name nor size nor score, keep to a municipality, and differ between editions")
  func letters() throws {
    let towns = try NetworkSample.towns(12)
    let first = try towns.enumerated().map { place, town in
      try DisclosureSample.assessment(
        town.id, "2026-Q3", DisclosureSample.answers(Double(place), secret: 50))
    }
    func names(_ own: String, _ assessments: [Assessment], _ towns: [Municipality]) -> [String: String] {
      Alias.all(of: towns, but: own, assessments).mapValues(\.name)
    }
    let names = names("a", first, towns)
    #expect(Set(names.values) == Set("ABCDEFGHIJK".map { "Kommune \($0)" }))
    let order = names.sorted { $0.value < $1.value }.map(\.key)
    #expect(order != order.sorted() && order != order.sorted().reversed())
    let second = try towns.map {
      try DisclosureSample.assessment($0.id, "2026-Q4", DisclosureSample.answers(5, secret: 5))
    }
    #expect(names == Alias.all(of: towns.reversed(), but: "a", second + first).mapValues(\.name))
    let newcomer = try NetworkSample.municipality("Aa")
    let newcomers = try [DisclosureSample.assessment("aa", "2026-Q4", DisclosureSample.answers(5, secret: 5))]
    let later = Alias.all(of: towns + [newcomer], but: "a", first + newcomers).mapValues(\.name)
    #expect(later.filter { $0.key != "aa" } == names)
    #expect(later["aa"] == "Kommune L")
    let others = Alias.all(of: towns, but: "b", first).mapValues(\.name)
    #expect(names.filter { $0.key != "b" } != others.filter { $0.key != "a" })
  }

  @Test("After Kommune Z comes Kommune AA, and nobody gets the name of the one who sees it")
  func manyLetters() throws {
    let towns = try (0..<60).map { try NetworkSample.municipality("T\($0)") }
    let assessments = try towns.map {
      try DisclosureSample.assessment($0.id, "2026-Q4", DisclosureSample.answers(5, secret: 5))
    }
    let aliases = Alias.all(of: towns, but: "kommune-b", assessments)
    #expect(Set(aliases.values.map(\.id)).count == 60)
    #expect(!aliases.values.contains { $0.id == "kommune-b" })
    #expect(
      aliases.values.contains { $0.name == "Kommune Z" }
        && aliases.values.contains { $0.name == "Kommune AA" })
    #expect(aliases.values.contains { $0.name == "Kommune BI" })
  }
}
