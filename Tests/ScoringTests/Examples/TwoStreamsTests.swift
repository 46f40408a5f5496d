@testable import MaturityModel
import Scoring
import Testing

@Suite("The example of practices with two streams")
struct TwoStreamsTests {
  private let definition: Questionnaire
  private let weida: Municipality

  init() throws {
    definition = try Example.questionnaire("two-streams")
    weida = try Example.municipality("weida")
  }

  static let steps: [String: [String]] = [
    "overview": ["list", "details", "review"], "benefit": ["purpose", "target", "check"],
    "skills": ["briefing", "needs", "plan"], "funding": ["item", "operation", "afterwards"],
    "needs": ["feedback", "trial", "change"], "language": ["plain", "rules", "test"],
    "support": ["contact", "onsite", "causes"], "reliability": ["notice", "plan", "drill"],
    "inventory": ["list", "owner", "quality"], "sharing": ["inside", "open", "catalogue"],
    "indicators": ["collected", "shown", "used"], "learning": ["compare", "exchange", "adopt"],
  ]

  /// Answers to the three steps of streams: "none" is worth 0, "some" 0.25, "half" 0.5 and "most" 1.
  private func answers(_ streams: [String: String]) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for (stream, options) in streams {
      for (step, option) in zip(Self.steps[stream] ?? [], options.split(separator: " ")) {
        answers["\(stream)-\(step)"] = .option(String(option))
      }
    }
    return answers
  }

  /// A town on its way. Thirds are those of three steps, sixths and twelfths those of two streams and practices:
  ///
  ///     overview      1.75/3   benefit       0.75/3   selection     2.5/6
  ///     skills        2.5/3    funding       1/2      resources     4/6     steering  6.5/12
  ///     needs         0.5/3    language      1.5/3    design        2/6
  ///     support       2.25/3   reliability   0.75/3   operation     3/6     services  5/12
  ///     inventory     0/3      sharing       0.25/3   stewardship   0.25/6
  ///     indicators    1/3      learning      0.5/3    insight       1.5/6   data      1.75/12
  private var town: [String: Answer] {
    answers([
      "overview": "most half some", "benefit": "half some none", "skills": "most most half",
      "funding": "half half", "needs": "half none none", "language": "most half none",
      "support": "most most some", "reliability": "some some some", "inventory": "none none none",
      "sharing": "some none none", "indicators": "half half none", "learning": "half none none",
    ])
  }

  /// Everything in full.
  private var best: [String: Answer] { answers(Self.steps.mapValues { _ in "most most most" }) }

  private func profile(
    _ answers: [String: Answer], _ changes: [String: Answer?] = [:], by municipality: Municipality? = nil
  )
    -> Profile
  {
    var answers = answers
    for (question, answer) in changes { answers[question] = answer }
    return Scorer(definition).profile(of: answers, by: municipality ?? weida)
  }

  private func state(_ question: String, _ profile: Profile) -> AnswerState? {
    profile.overall.allQuestions.first { $0.id == question }?.state
  }

  @Test("It reads without a complaint: three areas of two practices of two streams of three steps")
  func definitionItself() throws {
    #expect(try Example.reading("two-streams").diagnostics.isEmpty)
    let practices = definition.dimensions.flatMap(\.childDimensions)
    let streams = practices.flatMap(\.childDimensions)
    #expect(definition.dimensions.map(\.childDimensions.count) == [2, 2, 2])
    #expect(practices.map(\.childDimensions.count) == Array(repeating: 2, count: 6))
    #expect(Set(streams.map(\.id)) == Set(Self.steps.keys))
    let scored = definition.questions.filter(\.isScored)
    #expect(
      Set(scored.map(\.id)) == Set(Self.steps.flatMap { stream, steps in steps.map { "\(stream)-\($0)" } }))
    for question in scored {
      guard case .choice(let options) = question.kind else {
        Issue.record("\(question.id)")
        continue
      }
      #expect(options.map(\.score) == [0, 0.25, 0.5, 1])
    }
    #expect(definition.levels.map(\.from) == [0, 1, 2, 2.75])
  }

  @Test("Steps, streams, practices and areas are means of one another")
  func means() {
    let profile = profile(town)
    let expected: [String: Double] = [
      "overview": 1.75 / 3, "benefit": 0.75 / 3, "selection": 2.5 / 6, "skills": 2.5 / 3, "funding": 0.5,
      "resources": 4.0 / 6, "steering": 6.5 / 12, "design": 2.0 / 6, "operation": 3.0 / 6,
      "services": 5.0 / 12,
      "stewardship": 0.25 / 6, "insight": 1.5 / 6, "data": 1.75 / 12,
    ]
    for (dimension, value) in expected {
      #expect(isClose(profile.score(of: dimension)?.value, value), "\(dimension)")
    }
    // 6.5 + 5 + 1.75 = 13.25 twelfths, a third of them; on the scale 3 · 13.25 / 36 = 1.104.
    #expect(profile.overall.isClose(13.25 / 36, in: (13.25 / 36)...(13.25 / 36)))
    #expect(profile.overall.level == 1)
    #expect(profile.overall.thresholdLevel == 1)
    #expect(profile.overall.heldBack.isEmpty)
    // On the scale: steering 1.625, services 1.25, data 0.4375; design 1, which is level 1 already.
    #expect(profile.dimensions.map(\.level) == [1, 1, 0])
    #expect(profile.score(of: "design")?.level == 1)
    // 36 steps less one that is not asked.
    #expect(profile.overall.coverage.applicable == 35)
    #expect(profile.overall.coverage.answered == 35)
  }

  @Test("Without the list of projects there is no level but the first")
  func listGate() {
    let profile = profile(town, ["overview-list": .option("some")])
    // Overview 1/3, selection 1.75/6, steering 5.75/12: 12.5 / 36, on the scale 1.042.
    #expect(isClose(profile.overall.value, 12.5 / 36))
    #expect(profile.overall.thresholdLevel == 1)
    #expect(profile.overall.level == 0)
    #expect(profile.overall.heldBack.map(\.gate) == [.question(id: "overview-list", atLeast: 0.5)])
    // At exactly one half the gate holds: overview 1.25/3, selection 2/6, steering 6/12.
    let half = self.profile(town, ["overview-list": .option("half")])
    #expect(isClose(half.overall.value, 12.75 / 36))
    #expect(half.overall.level == 1)
    #expect(half.overall.heldBack.isEmpty)
  }

  @Test("A level that is not reached blocks all above it that require it")
  func ladder() {
    let profile = profile(best, ["overview-list": .option("some")])
    // Overview 2.25/3, selection 5.25/6, steering 11.25/12, services and data 1: 35.25 / 36, on the scale 2.9375.
    // The town has no funded project, but 2 of 2 are as good as 3 of 3.
    #expect(isClose(profile.overall.value, 35.25 / 36))
    #expect(profile.overall.thresholdLevel == 3)
    #expect(profile.overall.level == 0)
    // "Begun" misses the list, "settled" misses "begun", "mastered" misses "settled".
    #expect(
      profile.overall.heldBack.map(\.gate) == [
        .question(id: "overview-list", atLeast: 0.5), .level(1), .level(2),
      ])
    #expect(profile.overall.heldBack.map(\.level) == [1, 2, 3])
  }

  @Test("The second level needs the practice of choosing projects")
  func selectionGate() {
    let weak = answers(["overview": "half none none", "benefit": "none none none"])
    let profile = profile(best.merging(weak) { $1 })
    // Overview 0.5/3, selection 0.5/6, 0.25 on the scale; steering 6.5/12: 30.5 / 36, on the scale 2.542.
    #expect(isClose(profile.score(of: "selection")?.value, 0.5 / 6))
    #expect(isClose(profile.overall.value, 30.5 / 36))
    #expect(profile.overall.thresholdLevel == 2)
    #expect(profile.overall.level == 1)
    #expect(profile.overall.heldBack.map(\.gate) == [.dimensionLevel(id: "selection", level: 1)])
  }

  @Test("The third level needs designing with people at 2.5")
  func designGate() {
    let profile = profile(best.merging(answers(["needs": "half half half"])) { $1 })
    // Needs 1.5/3, design 4.5/6, 2.25 on the scale; services 10.5/12: 34.5 / 36, on the scale 2.875.
    #expect(isClose(profile.overall.value, 34.5 / 36))
    #expect(profile.overall.thresholdLevel == 3)
    #expect(profile.overall.level == 2)
    // 2.5 of the scale's 3.
    #expect(profile.overall.heldBack.map(\.gate) == [.dimension(id: "design", atLeast: 2.5 / 3)])
    // Needs 2/3, design 5/6: exactly 2.5.
    let enough = self.profile(best.merging(answers(["needs": "half half most"])) { $1 })
    #expect(isClose(enough.score(of: "design")?.value, 5.0 / 6))
    #expect(enough.overall.level == 3)
    #expect(enough.overall.heldBack.isEmpty)
  }

  @Test("A practice has a gate of its own, which lowers its level but neither its score nor the whole")
  func dimensionGate() {
    let open = profile(best, ["support-contact": .option("some")])
    // Support 2.25/3, operation 5.25/6: 2.625 on the scale, "settled"; but contacts are missing too often.
    let operation = open.score(of: "operation")
    #expect(isClose(operation?.value, 5.25 / 6))
    #expect(operation?.thresholdLevel == 2)
    #expect(operation?.level == 1)
    #expect(operation?.heldBack.map(\.gate) == [.question(id: "support-contact", atLeast: 0.5)])
    // Services 11.25/12: 35.25 / 36; the gates of the whole do not ask for this practice.
    #expect(isClose(open.overall.value, 35.25 / 36))
    #expect(open.overall.level == 3)
    #expect(open.overall.heldBack.isEmpty)

    let held = profile(best, ["support-contact": .option("half")])
    // Support 2.5/3, operation 5.5/6: 2.75 on the scale.
    #expect(held.score(of: "operation")?.level == 3)
    #expect(held.score(of: "operation")?.heldBack.isEmpty == true)
  }

  @Test("Whoever has a funded project is asked what comes after, by its programme or by its own word")
  func funded() throws {
    let jena = try Example.municipality("jena")
    for profile in [profile(town, by: jena), profile(town, ["funded": .boolean(true)])] {
      #expect(state("funding-afterwards", profile) == .notAnswered)
      // Funding is open, so is resources; steering is selection alone, one half of it: 5/12. (5 + 5 + 1.75) / 36.
      #expect(profile.score(of: "funding")?.state == .notAssessable)
      #expect(profile.score(of: "resources")?.state == .notAssessable)
      #expect(isClose(profile.score(of: "steering")?.value, 5.0 / 12))
      // Funding from 1/3 to 2/3, resources from 3.5/6 to 4.5/6, steering from 6/12 to 7/12, the whole from 12.75 to
      // 13.75; the value for now belongs to the range as well.
      #expect(profile.overall.isClose(11.75 / 36, in: (11.75 / 36)...(13.75 / 36)))
    }
    let answered = profile(town, ["funding-afterwards": .option("most")], by: jena)
    // Funding 2/3, resources 4.5/6, steering 7/12.
    #expect(isClose(answered.overall.value, 13.75 / 36))
    // In Weida the same answer stays in the file and counts nothing.
    let hidden = profile(town, ["funding-afterwards": .option("most"), "funded": .boolean(false)])
    #expect(state("funding-afterwards", hidden) == .notAsked)
    #expect(isClose(hidden.overall.value, 13.25 / 36))
  }

  @Test("A village region is not asked for its technology, and its practice is the other stream alone")
  func villageRegion() throws {
    let profile = profile(town, by: try Example.municipality("seltenrain"))
    #expect(profile.score(of: "reliability")?.state == .nothingApplies)
    #expect(state("reliability-plan", profile) == .notAsked)
    // Operation is support, 4.5/6, 2.25 on the scale, and most services name a contact: "settled".
    #expect(isClose(profile.score(of: "operation")?.value, 4.5 / 6))
    #expect(profile.score(of: "operation")?.level == 2)
    // Services 6.5/12: (6.5 + 6.5 + 1.75) / 36.
    #expect(profile.overall.isClose(14.75 / 36, in: (14.75 / 36)...(14.75 / 36)))
    // 36 steps less one about funding and three about technology.
    #expect(profile.overall.coverage.applicable == 32)
  }

  @Test("A gate passes over what does not apply and holds back for what is not known")
  func unknownGate() {
    let selection =
      (Self.steps["overview"] ?? []).map { "overview-\($0)" }
      + (Self.steps["benefit"] ?? []).map { "benefit-\($0)" }
    let without = profile(best, Dictionary(uniqueKeysWithValues: selection.map { ($0, Answer.doesNotApply) }))
    #expect(without.score(of: "selection")?.state == .nothingApplies)
    #expect(without.overall.value == 1)
    #expect(without.overall.level == 3)
    #expect(without.overall.heldBack.isEmpty)

    let unknown = profile(best, ["overview-list": .dontKnow])
    // Overview is open, so is selection; steering is resources alone, 1.
    #expect(unknown.score(of: "selection")?.state == .notAssessable)
    #expect(unknown.overall.value == 1)
    // Overview from 2/3 to 1, selection from 5/6, steering from 11/12, the whole from 35/36.
    #expect(unknown.overall.isClose(1, in: (35.0 / 36)...1))
    #expect(unknown.overall.thresholdLevel == 3)
    #expect(unknown.overall.level == 0)
    #expect(
      unknown.overall.heldBack.map(\.gate) == [
        .question(id: "overview-list", atLeast: 0.5),
        .level(1), .dimensionLevel(id: "selection", level: 1),
        .level(2),
      ])
    #expect(unknown.overall.heldBack.map(\.value) == [nil, nil, nil, nil])
  }

  @Test("A step that does not apply leaves its stream, one that is open leaves the stream without a score")
  func missingStep() {
    // Language 1.5/2, design (0.5/3 + 2.25/3) / 2 = 2.75/6, services 5.75/12.
    let without = profile(town, ["language-test": .doesNotApply])
    #expect(isClose(without.score(of: "language")?.value, 1.5 / 2))
    #expect(isClose(without.overall.value, 14.0 / 36))
    // Services is operation alone, 6/12; language from 1.5/3 to 2.5/3, design to 3/6, services from 5/12 to 6/12.
    let open = profile(town, ["language-test": .dontKnow])
    #expect(open.score(of: "language")?.state == .notAssessable)
    #expect(open.score(of: "design")?.state == .notAssessable)
    #expect(open.overall.isClose(14.25 / 36, in: (13.25 / 36)...(14.25 / 36)))
  }

  @Test("Two areas of three make a whole, one does not")
  func areas() {
    let streams = Set([
      "overview", "benefit", "skills", "funding", "needs", "language", "support", "reliability",
    ])
    let two = town.filter { id, _ in streams.contains { id.hasPrefix("\($0)-") } }
    // (6.5 + 5) / 24; with data from 0 to 1 from 11.5 to 23.5 of 36.
    #expect(profile(two).overall.isClose(11.5 / 24, in: (11.5 / 36)...(23.5 / 36)))
    // On the scale 1.4375.
    #expect(profile(two).overall.level == 1)
    let one = profile(two.filter { id, _ in !id.hasPrefix("support") && !id.hasPrefix("needs") })
    // One stream is left in each practice of services, which need both.
    #expect(one.score(of: "services")?.state == .notAssessable)
    #expect(one.overall.state == .notAssessable)
    #expect(one.overall.level == nil)
  }
}

extension Dimension {
  /// The dimensions directly below.
  fileprivate var childDimensions: [Dimension] {
    if case .dimensions(let dimensions) = children { dimensions } else { [] }
  }
}
