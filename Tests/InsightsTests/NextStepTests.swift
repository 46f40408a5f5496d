@testable import Insights
@testable import MaturityModel
import Testing

@Suite("What can be done next")
struct NextStepTests {
  private static func text(_ text: String) -> LocalizedText { LocalizedText(de: text, en: text) }

  private static func question(_ id: String, visibleIf: Condition? = nil) -> Question {
    var question = Question(
      id: id, code: id, kind: .boolean, text: text(id), help: nil, references: [], weight: 1, isScored: true,
      isConfidential: false)
    question.visibleIf = visibleIf
    return question
  }

  private static func choice(_ id: String, visibleIf: Condition? = nil) -> Question {
    var question = question(id, visibleIf: visibleIf)
    question.kind = .choice(
      [0, 0.5, 1].enumerated().map { ChoiceOption(id: "\($0)", text: text("t"), score: $1) })
    return question
  }

  private static func dimension(
    _ id: String, _ questions: [Question], _ rule: AggregationRule = AggregationRule()
  ) -> Dimension {
    Dimension(
      id: id, code: id, name: text(id), description: nil, references: [], weight: 1, isScored: true,
      isConfidential: false, rule: rule, children: .questions(questions))
  }

  /// Levels from 0, 25, 50 and 75.
  private func next(
    _ dimensions: [Dimension], _ answers: [String: AnswerValue], requires: [[Gate]] = [[], [], [], []]
  ) throws -> NextSteps {
    var questionnaire = NetworkSample.questionnaire()
    questionnaire.dimensions = dimensions
    for (level, gates) in requires.enumerated() { questionnaire.levels[level].requires = gates }
    return NextSteps(
      from: answers.mapValues { Answer(.value($0)) }, to: questionnaire,
      of: try NetworkSample.municipality("Town"))
  }

  private func ids(_ path: LevelPath) -> [String]? {
    if case .lift(let lift) = path { lift.steps.map(\.question.id) } else { nil }
  }

  @Test("Single steps stand by what they gain for the whole, equal ones in the order of the questions")
  func gains() throws {
    let two = Self.dimension("d1", [Self.question("a"), Self.choice("b")])
    let one = Self.dimension("d2", [Self.question("c")])
    let found = try next(
      [two, one], ["a": .boolean(false), "b": .option("0"), "c": .boolean(false)]
    ).gains
    // c: half of the whole; a: half of a half; b: half a step of that.
    #expect(found.map(\.step.question.id) == ["c", "a", "b"])
    #expect(found.map(\.overallGain) == [0.5, 0.25, 0.125])
    #expect(found.map(\.dimensionGain) == [1, 0.5, 0.25])
    #expect(found.map(\.step.dimension) == [1, 0, 0])
    let equal = try next([two], ["a": .boolean(true), "b": .option("1")]).gains
    #expect(equal.map(\.step.question.id) == ["b"])
  }

  @Test("What is open, does not apply or is at its best is no step")
  func noSteps() throws {
    let dimension = Self.dimension("d", [Self.question("a"), Self.question("b")])
    let found = try next([dimension], ["a": .boolean(true)])
    #expect(found.gains.isEmpty)
    #expect(found.overall == .atTheTop)
  }

  @Test("A step that hides more than it gains is not proposed")
  func hiding() throws {
    // Yes to a hides b, which is worth 1, and shows c, of which nothing is known.
    let rule = AggregationRule(missing: .zero)
    let questions = [
      Self.question("a"), Self.question("b", visibleIf: .not(.question(id: "a", .isTrue(true)))),
      Self.question("c", visibleIf: .question(id: "a", .isTrue(true))),
      Self.question("d", visibleIf: .question(id: "a", .isTrue(true))),
    ]
    let answers: [String: AnswerValue] = ["a": .boolean(false), "b": .boolean(true)]
    // Now (0 + 1) / 2; then (1 + 0 + 0) / 3, whatever counts that is missing.
    #expect(try next([Self.dimension("d1", questions, rule)], answers).gains.isEmpty)
    #expect(try next([Self.dimension("d1", questions)], answers).gains.isEmpty)
    // As they are on file they cost nothing.
    let back = answers.merging(["c": .boolean(true), "d": .boolean(true)]) { $1 }
    let found = try next([Self.dimension("d1", questions)], back)
    #expect(found.gains.map(\.overallGain) == [0.5])
    #expect(found.gains.map(\.opens) == [[]])
    #expect(ids(found.overall) == ["a"])
  }

  // MARK: - What steps open

  private static let shown = Condition.question(id: "a", .isTrue(true))

  @Test("One step that would be enough is not, with what it opens answered worst")
  func opening() throws {
    let questions = [Self.question("a"), Self.choice("b"), Self.choice("c", visibleIf: Self.shown)]
    let answers: [String: AnswerValue] = ["a": .boolean(false), "b": .option("1")]
    // 25. With a it is (1 + 0.5) / 2 = 75 without an answer to c, but 50 with its worst.
    let found = try next([Self.dimension("d", questions)], answers)
    guard case .lift(let lift) = found.overall else {
      Issue.record("nothing found")
      return
    }
    #expect(lift.steps.map(\.question.id) == ["a"])
    #expect(isClose(lift.value, 0.5))
    #expect(lift.level == 2)
    #expect(lift.opens.map(\.id) == ["c"])
    #expect(found.gains.map(\.overallGain) == [0.25, 0.25])
    #expect(found.gains.map(\.opens) == [[questions[2]], []])
    // For 60 it takes b besides; c would do as well, but comes later.
    let gates: [Gate] = [.question(id: "a", atLeast: 1), .dimension(id: "d", atLeast: 0.6)]
    let gated = try next([Self.dimension("d", questions)], answers, requires: [[], [], gates, [.level(2)]])
    guard case .lift(let more) = gated.overall else {
      Issue.record("nothing found")
      return
    }
    #expect(more.steps.map(\.question.id) == ["a", "b"])
    #expect(more.steps.map(\.isOpened) == [false, false])
    #expect(isClose(more.value, 2 / 3.0))
  }

  @Test("What is opened may be improved further, from its worst answer on")
  func improving() throws {
    let questions = [Self.question("a"), Self.choice("c", visibleIf: Self.shown)]
    let gate = Gate.question(id: "a", atLeast: 1)
    let found = try next(
      [Self.dimension("d", questions)], ["a": .boolean(false)],
      requires: [[], [gate, .question(id: "c", atLeast: 0.5)], [.level(1)], [.level(2)]])
    guard case .lift(let lift) = found.overall else {
      Issue.record("nothing found")
      return
    }
    #expect(lift.steps.map(\.question.id) == ["a", "c"])
    #expect(lift.steps.map(\.isOpened) == [false, true])
    #expect(lift.steps.map(\.old) == [.boolean(false), .option("0")])
    #expect(lift.steps.map(\.new) == [.boolean(true), .option("1")])
    #expect(lift.opens.map(\.id) == ["c"])
    #expect(lift.value == 0.75)
  }

  @Test("A decisive step is found though what it opens leaves too little covered until it is answered")
  func covering() throws {
    let rule = AggregationRule(minimumCoverage: 0.6)
    let questions =
      [Self.question("a")] + ["b", "c", "d"].map { Self.choice($0, visibleIf: Self.shown) }
    let gate = Gate.question(id: "a", atLeast: 1)
    // Without answers to b, c and d a quarter would be covered. At worst it is (1 + 0 + 0 + 0) / 4 = 25.
    let found = try next(
      [Self.dimension("d", questions, rule)], ["a": .boolean(false)], requires: [[], [gate], [], []])
    #expect(ids(found.overall) == ["a"])
    #expect(ids(found.dimensions[0]) == ["a"])
    #expect(found.gains.map(\.overallGain) == [0.25])
    #expect(found.gains.map { $0.opens.map(\.id) } == [["b", "c", "d"]])
  }

  @Test("Worst answers open more, and gates look at them")
  func chain() throws {
    let questions = [
      Self.question("a"), Self.choice("b"), Self.question("c", visibleIf: Self.shown),
      // Asked because c is answered no.
      Self.question("d", visibleIf: .question(id: "c", .isTrue(false))),
      // Never asked: c has an answer.
      Self.question(
        "e", visibleIf: .all([Self.shown, .question(id: "c", .answered(false))])),
    ]
    let answers: [String: AnswerValue] = ["a": .boolean(false), "b": .option("2")]
    // 50; with a (1 + 1 + 0 + 0) / 4.
    #expect(try next([Self.dimension("d", questions)], answers).gains.isEmpty)
    let some = try next([Self.dimension("d", questions)], ["a": .boolean(false), "b": .option("0")])
    #expect(some.gains.map(\.step.question.id) == ["a", "b"])
    #expect(some.gains.map(\.overallGain) == [0.25, 0.25])
    #expect(some.gains.map { $0.opens.map(\.id) } == [["c", "d"], []])
    // A gate about what is not asked is passed over; once asked, the worst answer holds back. Yes to c hides it again.
    let gated = try next(
      [Self.dimension("d", questions)], ["a": .boolean(false), "b": .option("0")],
      requires: [[], [.question(id: "a", atLeast: 1), .question(id: "d", atLeast: 1)], [.level(1)], []])
    #expect(ids(gated.overall) == ["a", "c"])
    guard case .lift(let lift) = gated.overall else { return }
    #expect(lift.opens.map(\.id) == ["c"])
  }

  @Test("What comes back counts as it is on file")
  func returning() throws {
    let questions = [Self.question("a"), Self.choice("b", visibleIf: Self.shown)]
    let dimensions = [Self.dimension("d", questions)]
    let found = try next(dimensions, ["a": .boolean(false), "b": .option("1")])
    #expect(found.gains.map(\.overallGain) == [0.75])
    #expect(found.gains.map(\.opens) == [[]])
    // Don't know stays open, does not apply is left out: 1 of 1.
    for content in [Answer.Content.dontKnow, .doesNotApply(reason: "weil")] {
      var questionnaire = NetworkSample.questionnaire()
      questionnaire.dimensions = dimensions
      let next = NextSteps(
        from: ["a": Answer(.value(.boolean(false))), "b": Answer(content)], to: questionnaire,
        of: try NetworkSample.municipality("Town"))
      #expect(next.gains.map(\.overallGain) == [1])
      #expect(next.gains.map(\.opens) == [[]])
    }
  }

  @Test("Fewest steps first, then the highest value, then the order of the questions")
  func order() throws {
    let dimension = Self.dimension("d", [Self.choice("a"), Self.choice("b"), Self.question("c")])
    // 0.5 of 3 is 16.7; from 50 two of the halves are missing, or c alone: (0.5 + 0 + 1) / 3 = 50.
    let start: [String: AnswerValue] = ["a": .option("1"), "b": .option("0"), "c": .boolean(false)]
    // 16.7 is below 25, so the next level begins at 25: either half will do, 33.3; c gives more, 50.
    #expect(ids(try next([dimension], start).overall) == ["c"])
    let second: [String: AnswerValue] = ["a": .option("0"), "b": .option("0"), "c": .boolean(true)]
    // 33.3; 50 by either half step: the first.
    #expect(ids(try next([dimension], second).overall) == ["a"])
    // 66.7; 75 needs one more half: a or b. At 100 nothing is left.
    let third: [String: AnswerValue] = ["a": .option("1"), "b": .option("1"), "c": .boolean(true)]
    #expect(ids(try next([dimension], third).overall) == ["a"])
    let last: [String: AnswerValue] = ["a": .option("2"), "b": .option("1"), "c": .boolean(true)]
    #expect(try next([dimension], last).overall == .atTheTop)
  }

  @Test("Several steps of one question count as several")
  func several() throws {
    let path = try next(
      [Self.dimension("d", [Self.choice("a")])], ["a": .option("0")],
      requires: [
        [], [.question(id: "a", atLeast: 1)], [.question(id: "a", atLeast: 1)], [],
      ]
    ).overall
    guard case .lift(let lift) = path else {
      Issue.record("nothing found")
      return
    }
    #expect(lift.steps.map(\.new) == [.option("1"), .option("2")])
    #expect(lift.steps.map(\.old) == [.option("0"), .option("1")])
    // 100 is the highest level; the next one would have done.
    #expect(lift.level == 3)
    #expect(lift.value == 1)
  }

  @Test("A gate that holds back is what has to be lifted, whatever the value is")
  func gates() throws {
    let dimensions = [
      Self.dimension("d1", [Self.question("a"), Self.question("b")]),
      Self.dimension("d2", [Self.choice("c")]),
    ]
    let answers: [String: AnswerValue] = ["a": .boolean(true), "b": .boolean(false), "c": .option("1")]
    // 50, but the third level wants 100 in d2, and the fourth the third. Without that, b alone would give 75.
    let gates: [Gate] = [.dimension(id: "d2", atLeast: 1)]
    let found = try next(dimensions, answers, requires: [[], [], gates, [.level(2)]])
    #expect(ids(found.overall) == ["c"])
    // A dimension by itself: d1 from 50 to 75 by b alone.
    #expect(ids(found.dimensions[0]) == ["b"])
  }

  @Test("What cannot be reached within three steps is not")
  func notWithinThree() throws {
    let questions = (1...20).map { Self.question("q\($0)") }
    let answers = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, AnswerValue.boolean(false)) })
    // Three of twenty are 15, the next level begins at 25.
    #expect(try next([Self.dimension("d", questions)], answers).overall == .notWithinThree(open: []))
    // Of twelve they are 25.
    #expect(
      ids(try next([Self.dimension("d", Array(questions.prefix(12)))], answers).overall)
        == ["q1", "q2", "q3"])
  }

  @Test("Without a score the open questions are named")
  func noScore() throws {
    let dimension = Self.dimension(
      "d", [Self.question("a"), Self.question("b"), Self.question("c")], AggregationRule(minimumCoverage: 0.6)
    )
    let found = try next([dimension, Self.dimension("e", [Self.question("f")])], ["b": .boolean(false)])
    guard case .noScore(let open) = found.dimensions[0], case .noScore(let all) = found.overall else {
      Issue.record("a score out of nothing")
      return
    }
    #expect(open.map(\.id) == ["a", "c"])
    #expect(all.map(\.id) == ["a", "c", "f"])
    #expect(found.gains.isEmpty)
  }

  @Test("What is still open is named beside a way, and where there is none within three steps")
  func stillOpen() throws {
    let asked = Condition.question(id: "a", .isTrue(true))
    let questions = [Self.choice("a"), Self.question("b"), Self.question("c", visibleIf: asked)]
    let dimensions = [Self.dimension("d", questions), Self.dimension("e", [Self.question("f")])]
    let found = try next(dimensions, ["a": .option("0"), "f": .boolean(true)])
    guard case .lift(let lift) = found.dimensions[0] else {
      Issue.record("nothing found")
      return
    }
    // What is not asked is not open.
    #expect(lift.open.map(\.id) == ["b"])
    #expect(found.dimensions[1] == .atTheTop)
    #expect(found.dimensions.map { $0.open.map(\.id) } == [["b"], []])
    let many = (1...20).map { Self.question("q\($0)") }
    let answers = Dictionary(uniqueKeysWithValues: many.map { ($0.id, AnswerValue.boolean(false)) })
    let far = try next([Self.dimension("d", many + ["b", "c"].map { Self.question($0) })], answers).overall
    #expect(far == .notWithinThree(open: far.open))
    #expect(far.open.map(\.id) == ["b", "c"])
  }

  @Test("A minimum is lifted by its lowest part, a geometric mean by what is 0")
  func otherRules() throws {
    let answers: [String: AnswerValue] = ["a": .option("1"), "b": .option("0"), "c": .boolean(true)]
    let questions = [Self.choice("a"), Self.choice("b"), Self.question("c")]
    let minimum = try next([Self.dimension("d", questions, AggregationRule(method: .minimum))], answers)
    #expect(minimum.gains.map(\.step.question.id) == ["b"])
    #expect(ids(minimum.overall) == ["b"])
    let geometric = try next([Self.dimension("d", questions, AggregationRule(method: .geometric))], answers)
    // (0.5 · 0.5 · 1)^(1/3) = 0.63; without b nothing lifts it from 0.
    #expect(ids(geometric.overall) == ["b"])
    #expect(geometric.gains.map(\.step.question.id) == ["b"])
  }

  @Test("Gates that all ask for all earlier levels are looked at once each")
  func manyLevels() throws {
    var questionnaire = NetworkSample.questionnaire()
    questionnaire.dimensions = [Self.dimension("d", [Self.question("a"), Self.question("b")])]
    // 41 levels at 0, 1, …, 40; each asks for all below it, and the last for a yes to b as well.
    questionnaire.levels = (0...40).map { index in
      var level = MaturityLevel(
        id: "l\(index)", name: Self.text("l"), from: Double(index), description: Self.text("l"))
      level.requires = (0..<index).map { .level($0) }
      return level
    }
    questionnaire.levels[40].requires.append(.question(id: "b", atLeast: 1))
    let answers = ["a": Answer(.value(.boolean(true))), "b": Answer(.value(.boolean(false)))]
    let next = NextSteps(from: answers, to: questionnaire, of: try NetworkSample.municipality("Town"))
    #expect(ids(next.overall) == ["b"])
  }
}
