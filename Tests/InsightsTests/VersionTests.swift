@testable import Insights
@testable import MaturityModel
import Localization
import Scoring
import Testing

/// Version 1.0 of the sample has q1 and q2 in D1 and q3 in D2; in version 2.0 q2 is worth half as much, and D2 has
/// q4 besides. So q1 and q3 of four questions are comparable.
@Suite("Quarters of different versions are compared by what is comparable")
struct VersionTests {
  static let first = QuestionnaireReference(id: "sample", version: "1.0")
  static let second = QuestionnaireReference(id: "sample", version: "2.0")
  static let third = QuestionnaireReference(id: "sample", version: "3.0")

  /// The sample as another version, its questions changed.
  static func version(
    _ version: String, adding added: [String] = [], _ change: (inout Question) -> Void = { _ in }
  ) -> Questionnaire {
    var questionnaire = NetworkSample.questionnaire(version: version)
    for index in questionnaire.dimensions.indices {
      var questions = questionnaire.dimensions[index].ownQuestions
      if index == 1, let model = questions.first {
        questions += added.map { id in
          var question = model
          question.id = id
          return question
        }
      }
      for place in questions.indices { change(&questions[place]) }
      questionnaire.dimensions[index].children = .questions(questions)
    }
    return questionnaire
  }

  static func rescore(_ question: inout Question) {
    guard case .number(var range) = question.kind else { return }
    range.normalisation = .linear(worst: 0, best: 200)
    question.kind = .number(range)
  }

  static let newer = version("2.0", adding: ["q4"]) { if $0.id == "q2" { rescore(&$0) } }

  static func submit(
    _ town: String, _ quarter: Int, _ version: QuestionnaireReference, _ values: [Double?]
  ) throws -> Assessment {
    try NetworkSample.assessment(
      town, "2026-Q\(quarter)", NetworkSample.numbers(values), questionnaire: version)
  }

  static func network(
    _ towns: Int, _ assessments: [Assessment], _ versions: [Questionnaire]
  ) throws -> Network {
    try #require(NetworkSample.network(try NetworkSample.towns(towns), assessments, versions))
  }

  /// A changes from the first to the second version; B stays with the first.
  static func twoTowns() throws -> Network {
    try network(
      2,
      [
        submit("A", 1, first, [20, 40, 60]), submit("A", 2, second, [50, 100, 80, 0]),
        submit("B", 1, first, [10, 90, 30]), submit("B", 2, first, [20, 90, 30]),
      ], [NetworkSample.questionnaire(), newer])
  }

  @Test("A change is by the common questions, on both sides")
  func change() throws {
    let network = try Self.twoTowns()
    let common = try #require(network.commonQuestions(of: 0, in: 1))
    #expect(common.count == 2)
    #expect(common.total == 4)
    #expect(common.dimensions == [1, 1])
    #expect(common.versions == ["1.0", "2.0"])
    // D1 by q1 alone, D2 by q3 alone.
    let d1 = try #require(network.change(.dimension(0), of: 0, in: 1))
    #expect(isClose(d1.old.value, 0.2) && isClose(d1.new.value, 0.5))
    let d2 = try #require(network.change(.dimension(1), of: 0, in: 1))
    #expect(isClose(d2.difference, 0.2))
    // (20 + 60) / 2 = 40 before, (50 + 80) / 2 = 65 now: from the level from 25 to the one from 50.
    let overall = try #require(network.change(.overall, of: 0, in: 1))
    #expect(isClose(overall.difference, 0.25))
    #expect(overall.levels == 1)
    #expect(overall.common == common)
    // What is published is by all questions: ((50 + 50) / 2 + (80 + 0) / 2) / 2 = 45.
    #expect(isClose(network.value(.overall, 0, 1), 0.45))
  }

  @Test("Who keeps to one version is compared by all its questions")
  func sameVersion() throws {
    let network = try Self.twoTowns()
    let change = try #require(network.change(.overall, of: 1, in: 1))
    // ((10 + 90) / 2 + 30) / 2 = 40 before, ((20 + 90) / 2 + 30) / 2 = 42.5 now.
    #expect(isClose(change.old.value, 0.4) && isClose(change.new.value, 0.425))
    #expect(change.common == nil)
    #expect(network.commonQuestions(of: 1, in: 1) == nil)
    // With the old answer D1 would be (10 + 90) / 2 = 50 rather than 55, by the version that was answered.
    let answers = network.answerChanges(of: 1, in: 1)
    #expect(answers.map(\.question.id) == ["q1"])
    #expect(isClose(answers[0].effect, 0.05))
  }

  @Test("The middle moves by what is comparable for all")
  func median() throws {
    let change = try #require(try Self.twoTowns().medianChange(.overall, in: 1))
    // A 40 → 65 and B (10 + 30) / 2 = 20 → (20 + 30) / 2 = 25: in the middle 30 → 45.
    #expect(isClose(change.difference, 0.15))
    #expect(change.count == 2)
    #expect(change.common?.count == 2)
  }

  @Test("Trends are by what is comparable in all versions")
  func trend() throws {
    let network = try Self.twoTowns()
    #expect(network.commonQuestions?.count == 2)
    #expect(isClose(network.trendValue(.overall, 0, 0), 0.4))
    #expect(isClose(network.trendValue(.overall, 0, 1), 0.65))
    #expect(isClose(network.trendValue(.overall, 1, 1), 0.25))
    #expect(isClose(network.trendMedian(.overall, in: 0), 0.3))
    #expect(isClose(network.trendPeerMedian(.dimension(0), of: 0, in: 1), 0.2))
  }

  @Test("The way of who kept to one version is by all its questions, beside peers of the same version only")
  func way() throws {
    let network = try Self.twoTowns()
    #expect(network.wayQuestions(of: 0)?.count == 2)
    #expect(isClose(network.wayValue(.overall, of: 0, in: 1), 0.65))
    #expect(isClose(network.wayPeerMedian(.overall, of: 0, in: 1), 0.25))
    #expect(network.wayQuestions(of: 1) == nil)
    // ((20 + 90) / 2 + 30) / 2 = 42.5, as everywhere else.
    #expect(isClose(network.wayValue(.overall, of: 1, in: 1), 0.425))
    // A by the same version: ((20 + 40) / 2 + 60) / 2 = 45; then it changed to another.
    #expect(isClose(network.wayPeerMedian(.overall, of: 1, in: 0), 0.45))
    #expect(network.wayPeerMedian(.overall, of: 1, in: 1) == nil)
  }

  @Test("Changed answers are those to common questions")
  func answers() throws {
    let changes = try Self.twoTowns().answerChanges(of: 0, in: 1)
    #expect(changes.map(\.question.id) == ["q1", "q3"])
    #expect(isClose(changes[0].effect, 0.3))
    #expect(isClose(changes[1].effect, 0.2))
  }

  @Test("Levels rise and fall by the common questions")
  func flow() throws {
    let flow = try Self.twoTowns().levelFlow(.overall, in: 1)
    #expect(flow.rose == [0])
    // B stays between 25 and 50.
    #expect(flow.stayed == [1])
  }

  @Test("A dimension without a common question has no change, and without any there is none at all")
  func nothingInCommon() throws {
    func network(_ incomparable: Set<String>) throws -> Network {
      let other = Self.version("2.0") { question in
        guard incomparable.contains(question.id) else { return }
        question.replaces = Replacement(question: question.id, isComparable: false, note: nil)
      }
      return try Self.network(
        1, [Self.submit("A", 1, Self.first, [20, 40, 60]), Self.submit("A", 2, Self.second, [40, 60, 90])],
        [NetworkSample.questionnaire(), other])
    }
    let some = try network(["q3"])
    #expect(some.commonQuestions(of: 0, in: 1)?.incomparable == [1])
    #expect(some.change(.dimension(1), of: 0, in: 1) == nil)
    #expect(some.trendValue(.dimension(1), 0, 0) == nil)
    // The whole by D1 alone: (20 + 40) / 2 = 30 before, (40 + 60) / 2 = 50 now.
    #expect(isClose(try #require(some.change(.overall, of: 0, in: 1)).difference, 0.2))
    let none = try network(["q1", "q2", "q3"])
    #expect(none.commonQuestions(of: 0, in: 1)?.count == 0)
    #expect(none.change(.overall, of: 0, in: 1) == nil)
    #expect(none.medianChange(.overall, in: 1) == nil)
    #expect(none.answerChanges(of: 0, in: 1).isEmpty)
  }

  @Test("Answers are carried over to other ids of questions and options, and so compared")
  func carried() throws {
    func choice(
      _ version: String, _ id: String, _ options: [(String, Double, [String])], _ replaces: Replacement?
    )
      -> Questionnaire
    {
      Self.version(version) { question in
        guard question.id == "q3" else { return }
        let text = LocalizedText(de: "t", en: "t")
        question.id = id
        question.kind = .choice(
          options.map { ChoiceOption(id: $0.0, text: text, score: $0.1, replaces: $0.2) })
        question.replaces = replaces
      }
    }
    let old = choice("1.0", "c1", [("a", 0, []), ("b", 1, [])], nil)
    let new = choice(
      "2.0", "c2", [("x", 0, ["a"]), ("z", 0.5, []), ("y", 1, ["b"])],
      Replacement(question: "c1", isComparable: true, note: nil))
    func answers(_ id: String, _ option: String) -> [String: Answer] {
      [
        "q1": Answer(.value(.number(50))), "q2": Answer(.value(.number(50))),
        id: Answer(.value(.option(option))),
      ]
    }
    let network = try Self.network(
      1,
      [
        NetworkSample.assessment("A", "2026-Q1", answers("c1", "b")),
        NetworkSample.assessment("A", "2026-Q2", answers("c2", "z"), questionnaire: Self.second),
      ], [old, new])
    let change = try #require(network.change(.dimension(1), of: 0, in: 1))
    #expect(change.old.value == 1)
    #expect(change.new.value == 0.5)
    let answer = try #require(network.answerChanges(of: 0, in: 1).first)
    #expect(answer.old?.value == .option("y"))
    #expect(answer.new?.value == .option("z"))
    #expect(answer.effect == -0.5)
  }

  @Test("What was not asked then does not count then")
  func hidden() throws {
    let old = Self.version("1.0") { question in
      if question.id == "q2" { question.visibleIf = .question(id: "q1", .atLeast(50)) }
    }
    let network = try Self.network(
      1, [Self.submit("A", 1, Self.first, [20, 90, 60]), Self.submit("A", 2, Self.second, [20, 90, 60])],
      [old, Self.version("2.0")])
    let change = try #require(network.change(.dimension(0), of: 0, in: 1))
    // q1 alone before; (20 + 90) / 2 now.
    #expect(isClose(change.old.value, 0.2) && isClose(change.new.value, 0.55))
    #expect(change.common?.count == 3)
  }

  @Test(
    "Between two versions what lies between them counts, and all three have in common what all steps keep")
  func three() throws {
    // q2 is worth again in the third version what it was worth in the first.
    let network = try Self.network(
      2,
      [
        Self.submit("A", 1, Self.first, [20, 40, 60]), Self.submit("A", 2, Self.third, [40, 40, 60]),
        Self.submit("B", 1, Self.second, [20, 40, 60]), Self.submit("B", 2, Self.third, [20, 60, 60]),
      ],
      [
        NetworkSample.questionnaire(), Self.version("2.0") { if $0.id == "q2" { Self.rescore(&$0) } },
        Self.version("3.0"),
      ])
    #expect(network.commonQuestions?.versions == ["1.0", "2.0", "3.0"])
    #expect(network.commonQuestions(of: 0, in: 1)?.versions == ["1.0", "3.0"])
    #expect(network.commonQuestions(of: 0, in: 1)?.dimensions == [1, 1])
    #expect(isClose(network.change(.dimension(0), of: 0, in: 1)?.difference, 0.2))
    #expect(isClose(network.change(.dimension(0), of: 1, in: 1)?.difference, 0))
  }

  @Test("A gate about a question that is not in common does not hold either side back")
  func gates() throws {
    var new = Self.newer
    new.levels[1].requires = [.question(id: "q4", atLeast: 0.5)]
    let network = try Self.network(
      1,
      [Self.submit("A", 1, Self.first, [20, 40, 20]), Self.submit("A", 2, Self.second, [50, 100, 80, 0])],
      [NetworkSample.questionnaire(), new])
    // 20 before and 65 now by q1 and q3; by all questions q4 keeps from every level above the first.
    #expect(network.change(.overall, of: 0, in: 1)?.levels == 2)
    #expect(network.score(.overall, 0, 1)?.level == 0)
  }

  @Test("With one version in use nothing is said of common questions")
  func single() throws {
    let network = try Self.network(
      1, [Self.submit("A", 1, Self.first, [20, 40, 60]), Self.submit("A", 2, Self.first, [40, 40, 60])],
      [NetworkSample.questionnaire(), Self.newer])
    #expect(network.commonQuestions == nil)
    #expect(network.commonQuestions(of: 0, in: 1) == nil)
    #expect(network.change(.overall, of: 0, in: 1)?.common == nil)
    #expect(network.medianChange(.overall, in: 1)?.common == nil)
    #expect(network.trendValue(.overall, 0, 1) == network.value(.overall, 0, 1))
    #expect(network.trendMedian(.overall, in: 1) == network.median(.overall, in: 1))
  }
}
