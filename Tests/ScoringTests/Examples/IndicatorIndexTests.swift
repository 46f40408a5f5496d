@testable import MaturityModel
import Scoring
import Testing

@Suite("The example of an index of raw indicators")
struct IndicatorIndexTests {
  private let definition: Questionnaire
  private let municipality: Municipality

  init() throws {
    definition = try Example.questionnaire("indicator-index")
    municipality = try Example.municipality("weida")
  }

  /// Figures half way.
  ///
  ///     networks    45 of 90 % = 0.5 (weight 2); 95 of 95 % = 1; 1 of 4 = 0.25: ⁴√(0.5² · 1 · 0.25) = ⁴√0.0625 = 0.5
  ///     online      40 of 80 % = 0.5 (3); 30 of 60 % = 0.5 (2); 20.25 of 27 days = 0.75 (2); 10 h between 100
  ///                 and 1 = 0.5 (1): 4.5 / 8 = 0.5625
  ///     openness    lg(10 / 0.1) / lg(100 / 0.1) = 2/3 of 25; 5 of 20 of 25; 0.7 of 30; 3 of 12 of 20:
  ///                 50/3 + 6.25 + 21 + 5 points of 100
  ///     buildings   70 of 140 kWh = 0.5 (2); 1 of 5 = 0.2; 30 of 60 % = 0.5: 1.7 / 4 = 0.425
  static let figures: [String: Answer] = [
    "has-sites": .boolean(true),
    "fibre": .number(45), "mobile": .number(95), "site-fibre": .share(1, of: 4),
    "online-services": .share(16, of: 40), "online-use": .number(30), "processing-days": .number(9.75),
    "downtime": .number(10),
    "open-data": .number(10), "data-current": .number(5), "participation": .number(3),
    "meetings": .share(3, of: 12),
    "heat": .number(130), "metered": .share(1, of: 5), "solar": .share(3, of: 10),
  ]
  static let openness = (50.0 / 3 + 6.25 + 21 + 5) / 100

  /// Figures that are worth the most.
  static let best: [String: Answer] = [
    "has-sites": .boolean(true),
    "fibre": .number(90), "mobile": .number(95), "site-fibre": .share(4, of: 4),
    "online-services": .share(32, of: 40), "online-use": .number(60), "processing-days": .number(3),
    "downtime": .number(1),
    "open-data": .number(100), "data-current": .number(20), "participation": .number(4),
    "meetings": .share(12, of: 12),
    "heat": .number(60), "metered": .share(5, of: 5), "solar": .share(6, of: 10),
  ]

  private func profile(_ answers: [String: Answer] = figures, _ changes: [String: Answer?] = [:]) -> Profile {
    var answers = answers
    for (question, answer) in changes { answers[question] = answer }
    return Scorer(definition).profile(of: answers, by: municipality)
  }

  @Test("It reads without a complaint, and every figure needs its source")
  func definitionItself() throws {
    #expect(try Example.reading("indicator-index").diagnostics.isEmpty)
    #expect(definition.scoredDimensions.map(\.rule.method) == [.geometric, .mean, .sum, .mean])
    #expect(definition.scoredDimensions.map(\.weight) == [3, 4, 2, 1])
    let scored = definition.questions.filter(\.isScored)
    #expect(scored.count == 14)
    for question in scored {
      guard case .number(let range) = question.kind else {
        Issue.record("\(question.id)")
        continue
      }
      #expect(range.needsSource, "\(question.id)")
    }
  }

  @Test("Each field is computed by its own rule, and the whole weighs them")
  func fields() {
    let profile = profile()
    #expect(isClose(profile.score(of: "networks")?.value, 0.5))
    #expect(isClose(profile.score(of: "online")?.value, 4.5 / 8))
    // 48.9166… points of 100.
    #expect(isClose(profile.score(of: "openness")?.value, Self.openness))
    #expect(isClose(Self.openness, 0.489_166_666_666_667, within: 1e-14))
    #expect(isClose(profile.score(of: "buildings")?.value, 1.7 / 4))
    // (3 · 0.5 + 4 · 0.5625 + 2 · 0.48917 + 0.425) / 10 = 0.51533
    let overall = (1.5 + 2.25 + 2 * Self.openness + 0.425) / 10
    #expect(profile.overall.isClose(overall, in: overall...overall))
    #expect(isClose(overall, 0.515_333_333_333_333, within: 1e-14))
    #expect(profile.dimensions.map(\.level) == [2, 2, 1, 1])
    #expect(profile.overall.level == 2)
    #expect(profile.overall.heldBack.isEmpty)
  }

  static let values: [(question: String, answer: Answer, value: Double)] = [
    // Beyond the anchors, rising and falling.
    ("fibre", .number(90), 1), ("fibre", .number(100), 1), ("fibre", .number(0), 0),
    ("processing-days", .number(3), 1), ("processing-days", .number(1), 1),
    ("processing-days", .number(30), 0),
    ("processing-days", .number(60), 0), ("processing-days", .number(12), 18.0 / 27),
    ("heat", .number(40), 1), ("heat", .number(250), 0), ("heat", .number(95), 105.0 / 140),
    ("online-services", .share(36, of: 40), 1), ("online-services", .share(10, of: 40), 25.0 / 80),
    ("solar", .share(8, of: 10), 1),
    // A falling logarithm from 100 to 1, of which 0 is the best.
    ("downtime", .number(0), 1), ("downtime", .number(0.5), 1), ("downtime", .number(1), 1),
    ("downtime", .number(10), 0.5), ("downtime", .number(100), 0), ("downtime", .number(500), 0),
    // A rising one from 0.1 to 100 of which no more than 0.8 counts: 1 is a third, 10 two.
    ("open-data", .number(0), 0), ("open-data", .number(1), 1.0 / 3), ("open-data", .number(10), 2.0 / 3),
    // lg 250 = 2.39794 is less than 0.8 · 3 = 2.4, lg 260 = 2.41497 is more.
    ("open-data", .number(25), 2.397_940_008_672_037_6 / 3), ("open-data", .number(26), 0.8),
    ("open-data", .number(100), 0.8), ("open-data", .number(50_000), 0.8),
    // Steps from 1, 2 and 4.
    ("participation", .number(0), 0), ("participation", .number(1), 0.4), ("participation", .number(2), 0.7),
    ("participation", .number(3), 0.7), ("participation", .number(4), 1), ("participation", .number(9), 1),
  ]

  @Test("A figure is worth what its rule says, no more beyond the anchors and the cap", arguments: values)
  func value(_ question: String, _ answer: Answer, _ expected: Double) {
    let questions = profile([:], [question: answer]).overall.allQuestions
    #expect(isClose(questions.first { $0.id == question }?.value, expected))
  }

  @Test("At best one is at 99, because the cap keeps 5 points of openness")
  func bestOfAll() {
    let profile = profile(Self.best)
    // 20 + 25 + 30 + 20 points.
    #expect(isClose(profile.score(of: "openness")?.value, 0.95))
    // (3 + 4 + 2 · 0.95 + 1) / 10
    #expect(isClose(profile.overall.value, 0.99))
    #expect(profile.overall.level == 3)
    #expect(profile.overall.heldBack.isEmpty)
  }

  @Test("One 0 makes networks 0, and a whole that is solid by its average is not")
  func geometricZero() {
    let half = profile(Self.figures, ["mobile": .number(0)])
    #expect(half.score(of: "networks")?.value == 0)
    #expect(isClose(half.overall.value, (2.25 + 2 * Self.openness + 0.425) / 10))

    let profile = profile(Self.best, ["mobile": .number(0)])
    // (0 + 4 + 1.9 + 1) / 10
    #expect(isClose(profile.overall.value, 0.69))
    #expect(profile.overall.thresholdLevel == 2)
    #expect(profile.overall.level == 1)
    #expect(profile.overall.heldBack.map(\.gate) == [.dimension(id: "networks", atLeast: 0.25)])
    #expect(profile.overall.heldBack.map(\.value) == [0])
    // With mobile open, at worst 0 and at best ⁴√(0.5² · 1 · 0.25) = 0.5; for now ³√(0.5² · 0.25) of weight 3 of 4.
    let open = self.profile(Self.figures, ["mobile": .dontKnow]).score(of: "networks")
    let value = open?.value ?? 0
    #expect(isClose(value * value * value, 0.0625))
    #expect(isClose(open?.range?.lowerBound, 0))
    #expect(isClose(open?.range?.upperBound, 0.5))
  }

  @Test("The highest level needs online services that are solid themselves")
  func onlineGate() {
    let profile = profile(
      Self.best,
      [
        // 16 of 80 % = 0.2 (3); 1 (2); 13.5 of 27 days = 0.5 (2); 0 (1): 3.6 / 8 = 0.45.
        "online-services": .share(4, of: 25), "processing-days": .number(16.5), "downtime": .number(100),
      ])
    #expect(isClose(profile.score(of: "online")?.value, 0.45))
    // (3 + 1.8 + 1.9 + 1) / 10
    #expect(isClose(profile.overall.value, 0.77))
    #expect(profile.overall.thresholdLevel == 3)
    #expect(profile.overall.level == 2)
    #expect(profile.overall.heldBack.map(\.gate) == [.dimensionLevel(id: "online", level: 2)])
  }

  @Test("In openness a missing figure earns no points; too many of them, and there is no score")
  func missingPoints() {
    let one = profile(Self.figures, ["open-data": nil]).score(of: "openness")
    // 6.25 + 21 + 5, and 20 more at best, for the cap holds for what is open as well.
    #expect(one?.isClose(32.25 / 100, in: 0.3225...0.5225) == true)
    #expect(isClose(one?.coverage.weightShare, 0.75))
    // Of 100 points 45 are left.
    let two = profile(Self.figures, ["open-data": nil, "participation": .dontKnow]).score(of: "openness")
    #expect(two?.state == .notAssessable)
    #expect(two?.isClose(nil, in: 0.1125...0.6125) == true)
    // What does not apply is no missing figure: 80 points are to be had.
    let without = profile(Self.figures, ["meetings": .doesNotApply]).score(of: "openness")
    #expect(isClose(without?.value, (50.0 / 3 + 6.25 + 21) / 80))
    let rule = definition.scoredDimensions[2].rule
    #expect(isClose(one?.points(by: rule)?.earned, 32.25))
    #expect(one?.points(by: rule)?.possible == 100)
    #expect(two?.points(by: rule) == nil)
    #expect(isClose(without?.points(by: rule)?.earned, 50.0 / 3 + 6.25 + 21))
    #expect(without?.points(by: rule)?.possible == 80)
  }

  @Test("Without buildings of its own a region is not asked about them")
  func hidden() {
    let profile = profile(Self.figures, ["has-sites": .boolean(false)])
    let states = profile.overall.allQuestions.filter { $0.state == .notAsked }.map(\.id)
    #expect(states == ["site-fibre", "heat", "metered", "solar"])
    #expect(profile.score(of: "buildings")?.state == .nothingApplies)
    // ³√(0.5² · 1)
    let networks = profile.score(of: "networks")?.value ?? 0
    #expect(isClose(networks * networks * networks, 0.25))
    // 0.62996 cubed is 0.25. (3 · 0.62996 + 2.25 + 0.97833) / 9 = 0.56869
    #expect(isClose(profile.overall.value, (3 * networks + 2.25 + 2 * Self.openness) / 9))
    #expect(isClose(profile.overall.value, 0.568_690, within: 1e-5))
    #expect(profile.overall.level == 2)
    // Who does not say is asked.
    #expect(self.profile(Self.figures, ["has-sites": nil]).overall == self.profile().overall)
  }

  @Test("Seven tenths of the weight make a whole, and a field without a score holds back")
  func coverage() {
    // Without fibre networks have 2 of 4 of their weight, less than 0.6.
    let profile = profile(Self.figures, ["fibre": .dontKnow])
    #expect(profile.score(of: "networks")?.state == .notAssessable)
    let rest = 2.25 + 2 * Self.openness + 0.425
    // 3.65333 / 7 = 0.5219; networks from 0 to ⁴√(1 · 1 · 0.25) = √0.5.
    #expect(isClose(profile.overall.value, rest / 7))
    #expect(isClose(profile.overall.range?.lowerBound, rest / 10))
    #expect(isClose(profile.overall.range?.upperBound, (3 * 0.5.squareRoot() + rest) / 10))
    #expect(profile.overall.thresholdLevel == 2)
    #expect(profile.overall.level == 1)
    #expect(profile.overall.heldBack.map(\.gate) == [.dimension(id: "networks", atLeast: 0.25)])
    #expect(profile.overall.heldBack.map(\.value) == [nil])
    // Without buildings as well six tenths are left.
    let less = self.profile(Self.figures, ["fibre": .dontKnow, "heat": nil, "metered": nil])
    #expect(less.score(of: "buildings")?.state == .notAssessable)
    #expect(less.overall.state == .notAssessable)
    #expect(less.overall.level == nil)
  }
}
