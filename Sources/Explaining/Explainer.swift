public import Localization
public import MaturityModel
public import Scoring

/// Puts a profile into words, from the whole down to the answers.
public struct Explainer: Sendable {
  let questionnaire: Questionnaire
  let words: ScoreWords
  let gates: GateWords
  let conditions: ConditionWords
  private let dimensions: [String: Dimension]
  let questions: [String: Question]

  /// Chooses the definition and the language.
  public init(_ questionnaire: Questionnaire, _ language: Language) {
    self.questionnaire = questionnaire
    words = ScoreWords(questionnaire, language)
    gates = GateWords(questionnaire, language)
    conditions = ConditionWords(questionnaire, language)
    let all = questionnaire.dimensions.flatMap(\.selfAndDescendants)
    dimensions = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    questions = Dictionary(questionnaire.questions.map { ($0.id, $0) }) { first, _ in first }
  }

  var language: Language { words.language }

  func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  /// What was answered, and what of it counts.
  struct Given {
    let answers: [String: Answer]
    let visibility: Visibility
  }

  /// Explains the profile of a municipality that came from these answers.
  public func explanation(
    of profile: Profile, answers: [String: Answer], by municipality: Municipality
  ) -> Explanation {
    let visibility = Visibility(of: questionnaire, answers: answers, municipality: municipality)
    let trace = Trace(of: profile, by: questionnaire)
    return Explanation(
      subject: .overall, id: "", code: "", title: pick("Gesamtwert", "Overall score"),
      result: words.summary(profile.overall), value: nil, part: nil, notes: notes(on: trace),
      children: children(of: trace, Given(answers: answers, visibility: visibility)),
      isRounded: isRounded(trace))
  }

  private func children(of trace: Trace, _ given: Given) -> [Explanation] {
    trace.parts.compactMap { part in
      switch part.child {
      case .dimension(let below):
        guard let dimension = dimensions[below.score.id], dimension.isScored else { return nil }
        return Explanation(
          subject: .dimension, id: dimension.id, code: dimension.code, title: dimension.name[language],
          result: words.summary(below.score), value: nil, part: self.part(part, of: trace),
          notes: notes(on: below), children: children(of: below, given), isRounded: isRounded(below))
      case .question(let score):
        guard score.isScored, let question = questions[score.id] else { return nil }
        return Explanation(
          subject: .question, id: question.id, code: question.code, title: question.text[language],
          result: result(of: question, score, given), value: score.value.map(words.valueOfScale),
          part: self.part(part, of: trace), notes: notes(on: question, score, given), children: [],
          isRounded: false)
      }
    }
  }

  // MARK: - A part of a node

  /// How much a child counts, or why it is left out.
  private func part(_ part: Trace.Part, of trace: Trace) -> String? {
    guard trace.score.state == .scored else { return nil }
    guard let share = part.share else {
      switch part.gap {
      case .doesNotApply, .nothingApplies, .notAsked:
        return pick("bleibt außen vor", "is left out")
      case .dontKnow, .notAnswered, .notAssessable:
        return pick("bleibt offen und zählt nicht mit", "stays open and does not count")
      case .unscored, nil: return nil
      }
    }
    let counts = pick("zählt \(percent(share))", "counts \(percent(share))")
    if part.gap != nil {
      return pick("\(counts), ist offen und gilt als 0", "\(counts), is open and taken as 0")
    }
    if trace.rule.method == .sum, let value = part.value {
      let earned = points(value * part.weight)
      let possible = points(part.weight)
      return pick("bringt \(earned) von \(possible) Punkten", "brings \(earned) of \(possible) points")
    }
    if let contribution = part.contribution {
      return pick(
        "\(counts) und bringt \(words.points(contribution))",
        "\(counts) and brings \(words.points(contribution))")
    }
    if part.isDecisive {
      return trace.rule.method == .minimum
        ? pick("ist das Schwächste und entscheidet", "is the weakest and decides")
        : pick("\(counts) und macht alles zu 0", "\(counts) and makes everything 0")
    }
    return trace.rule.method == .minimum ? nil : counts
  }

  func percent(_ share: Double) -> String { words.number.percent(share, decimals: 0) }

  func points(_ value: Double) -> String { words.number.shortest(value, decimals: words.decimals) }
}
