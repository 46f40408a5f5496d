@testable import Insights
import MaturityModel
import Scoring
import Testing

@Suite("What moved, and because of what")
struct ProgressTests {
  /// One town with these answers in Q1, Q2 and so on; nil is not submitted.
  private func town(
    _ quarters: [[Double?]?], _ questionnaire: Questionnaire = NetworkSample.questionnaire()
  ) throws -> Network {
    let assessments = try quarters.enumerated().compactMap { index, answers in
      try answers.map { try NetworkSample.assessment("A", "2026-Q\(index + 1)", NetworkSample.numbers($0)) }
    }
    return try #require(NetworkSample.network(try NetworkSample.towns(1), assessments, [questionnaire]))
  }

  @Test("A change is against the last submitted quarter, however long ago")
  func skips() throws {
    let network = try town([[40, 40, 40], nil, [55, 55, 55]])
    #expect(network.quarters.map(\.code) == ["2026-Q1", "2026-Q2", "2026-Q3"])
    let change = try #require(network.change(.overall, of: 0, in: 2))
    #expect(change.before == 0)
    #expect(isClose(change.difference, 0.15))
    // 40 is on the second level (from 25), 55 on the third (from 50).
    #expect(change.levels == 1)
    #expect(network.change(.overall, of: 0, in: 1) == nil)
    #expect(network.change(.overall, of: 0, in: 0) == nil)
    #expect(network.lastQuarter(of: 0, upTo: 1) == 0)
    #expect(network.lastQuarter(of: 0, upTo: 2) == 2)
  }

  @Test("Between a value and none there is a change without size")
  func withoutValue() throws {
    let change = try #require(try town([[40, 40, nil], [40, 40, 50]]).change(.dimension(1), of: 0, in: 1))
    #expect(change.difference == nil)
    #expect(change.levels == nil)
    #expect(isClose(change.new.value, 0.5))
  }

  @Test("Who rose, fell and stayed, those who did not submit or have no value left out")
  func flow() throws {
    let before: [Double?] = [40, 60, 40, 40, nil, 40]
    let now: [Double?] = [50, 49, 49, nil, 40, 75]
    var assessments: [Assessment] = []
    for (town, values) in zip(try NetworkSample.towns(6), zip(before, now)) {
      if let value = values.0 { assessments.append(try .init(town, "2026-Q3", value)) }
      if let value = values.1 { assessments.append(try .init(town, "2026-Q4", value)) }
    }
    let network = try #require(NetworkSample.network(try NetworkSample.towns(6), assessments))
    // Levels from 25, 50 and 75: A 40 → 50 up, B 60 → 49 down, C 40 → 49 stays, F 40 → 75 up by two.
    let flow = network.levelFlow(.overall, in: 1)
    #expect(flow.rose == [0, 5])
    #expect(flow.fell == [1])
    #expect(flow.stayed == [2])
  }

  // MARK: - Answers

  @Test("An answer's effect is the value now less the value with the old answer")
  func effect() throws {
    let changes = try town([[20, 40, 60], [80, 40, 50]]).answerChanges(of: 0, in: 1)
    #expect(changes.map(\.question.id) == ["q1", "q3"])
    #expect(changes.map(\.dimension) == [0, 1])
    // D1: (80 + 40) / 2 = 60 now, (20 + 40) / 2 = 30 with the old answer. D2: 50 less 60.
    #expect(isClose(changes[0].effect, 0.3))
    #expect(isClose(changes[1].effect, -0.1))
    #expect(changes[0].old?.value == .number(20))
    #expect(changes[0].new?.value == .number(80))
  }

  @Test("An answer that is new or gone has the effect of its being there")
  func newAndGone() throws {
    let new = try town([[20, nil, 60], [20, 60, 60]]).answerChanges(of: 0, in: 1)
    // D1: (20 + 60) / 2 = 40 now, 20 without q2.
    #expect(new.map(\.question.id) == ["q2"])
    #expect(isClose(new[0].effect, 0.2))
    #expect(new[0].old == nil)
    let gone = try town([[20, 60, 60], [20, nil, 60]]).answerChanges(of: 0, in: 1)
    // D1: 20 now, (20 + 60) / 2 = 40 with it.
    #expect(isClose(gone[0].effect, -0.2))
    #expect(gone[0].new == nil)
  }

  @Test("Where either value is missing there is no effect, and such answers stand last")
  func withoutEffect() throws {
    let changes = try town(
      [[20, nil, 60], [20, 40, 61]], NetworkSample.questionnaire(minimumCoverage: 0.6)
    )
    .answerChanges(of: 0, in: 1)
    // Without q2 half of D1 is answered, which is less than 0.6.
    #expect(changes.map(\.question.id) == ["q3", "q2"])
    #expect(isClose(changes[0].effect, 0.01))
    #expect(changes[1].effect == nil)
  }

  @Test("Equal effects stand in the order of the questions, whatever their sign")
  func equalEffects() throws {
    let changes = try town([[50, 50, 50], [40, 40, 55]]).answerChanges(of: 0, in: 1)
    // D1: 40 less (50 + 40) / 2 = 45 for either question; D2: 55 less 50.
    #expect(changes.map(\.question.id) == ["q1", "q2", "q3"])
  }

  @Test("An unscored answer has the effect 0")
  func unscored() throws {
    let changes = try town(
      [[20, 40, 60], [20, 90, 60]], NetworkSample.questionnaire(isScored: ["q2": false])
    )
    .answerChanges(of: 0, in: 1)
    #expect(changes.map(\.question.id) == ["q2"])
    #expect(changes[0].effect == 0)
  }

  @Test("A remark or a proof is no changed answer; nor is what was said in a quarter before the last")
  func notAChange() throws {
    var remarked = NetworkSample.level(50)
    remarked["q1"]?.comment = "neu"
    remarked["q2"]?.evidence = [Evidence(text: "Beschluss")]
    let network = try #require(
      NetworkSample.network(
        try NetworkSample.towns(1),
        [
          try NetworkSample.assessment("A", "2026-Q1", NetworkSample.level(10)),
          try NetworkSample.assessment("A", "2026-Q2", NetworkSample.level(50)),
          try NetworkSample.assessment("A", "2026-Q4", remarked),
        ]))
    #expect(network.answerChanges(of: 0, in: 3).isEmpty)
    #expect(network.answerChanges(of: 0, in: 2).isEmpty)
    #expect(network.answerChanges(of: 0, in: 1).count == 3)
    #expect(network.answerChanges(of: 0, in: 0).isEmpty)
  }

  @Test("“Don’t know” is another answer than none, and another reason is another answer")
  func states() throws {
    func answers(_ content: Answer.Content?) -> [String: Answer] {
      var answers = NetworkSample.level(50)
      answers["q1"] = content.map { Answer($0) }
      return answers
    }
    func isChange(_ old: Answer.Content?, _ new: Answer.Content?) throws -> Bool {
      let network = try #require(
        NetworkSample.network(
          try NetworkSample.towns(1),
          [
            try NetworkSample.assessment("A", "2026-Q1", answers(old)),
            try NetworkSample.assessment("A", "2026-Q2", answers(new)),
          ]))
      return !network.answerChanges(of: 0, in: 1).isEmpty
    }
    #expect(try isChange(.dontKnow, nil))
    #expect(try isChange(.doesNotApply(reason: "a"), .doesNotApply(reason: "b")))
    #expect(try !isChange(.dontKnow, .dontKnow))
    #expect(try !isChange(nil, nil))
  }
}

extension Assessment {
  fileprivate init(_ municipality: Municipality, _ quarter: String, _ value: Double) throws {
    self = try NetworkSample.assessment(municipality.id, quarter, NetworkSample.level(value))
  }
}
