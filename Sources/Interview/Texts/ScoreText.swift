internal import Localization
internal import MaturityModel
internal import Scoring

/// Scores and levels in words.
struct ScoreText {
  let conversation: Conversation

  init(_ conversation: Conversation) {
    self.conversation = conversation
  }

  private var script: Script { conversation.script }
  private var texts: Texts { script.texts }
  private var questionnaire: Questionnaire { script.questionnaire }

  /// `3 Verankerung (42)`, or why there is none.
  func short(_ score: Score) -> String {
    switch score.state {
    case .scored:
      guard let value = score.value, let level = score.level else { return texts.notAssessable }
      return "\(name(ofLevel: level)) (\(points(value)))"
    case .notAssessable:
      return texts.notYetAssessable(answered: score.coverage.answered, of: score.coverage.applicable)
    case .nothingApplies: return texts.nothingApplies
    case .unscored: return texts.context
    }
  }

  /// The same for all dimensions together, where dimensions count and not questions.
  func overall(_ score: Score) -> String {
    guard score.state == .notAssessable else { return short(score) }
    let applicable = score.dimensions.filter { $0.state != .nothingApplies }
    return texts.notYetAssessable(dimensions: applicable.count { $0.value != nil }, of: applicable.count)
  }

  /// What keeps a score from the next level that its points reach; nothing if nothing does.
  func held(_ score: Score) -> String? {
    guard let level = score.heldBack.first?.level else { return nil }
    let gates = score.heldBack.filter { $0.level == level }.map(\.gate)
    return GateText(questionnaire: questionnaire, texts: texts, walk: conversation.walk)
      .sentence(level: level, gates: gates)
  }

  /// Some words about a score, and what holds it back.
  func withHeld(_ words: String, _ score: Score) -> String {
    held(score).map { "\(words) – \($0)" } ?? words
  }

  /// `3 Verankerung`
  func name(ofLevel level: Int) -> String {
    "\(level + 1) \(questionnaire.levels[level].name[texts.language])"
  }

  /// Whole points, on a short scale with decimals; one more where rounding would name the number of another level.
  func points(_ value: Double) -> String {
    let (number, decimals) = shown(value)
    return texts.numbers.string(number, decimals: decimals)
  }

  private func shown(_ value: Double) -> (number: Double, decimals: Int) {
    let scale = questionnaire.scale
    let decimals = scale.decimals == 1 ? 0 : scale.decimals
    let coarse = questionnaire.rounded(value, decimals: decimals)
    guard coarse != scale.shown(value) else { return (coarse, decimals) }
    return (questionnaire.rounded(value, decimals: decimals + 1), decimals + 1)
  }

  /// What the next level needs: `bis 3 Verankerung fehlen 2 Punkte`; nothing on the highest, or where gates hold it
  /// back. The difference is that of the numbers shown.
  func missing(_ score: Score) -> String? {
    guard score.heldBack.isEmpty, let value = score.value, let level = score.level,
      questionnaire.levels.indices.contains(level + 1)
    else { return nil }
    let (number, decimals) = shown(value)
    let factor = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let printed = (number * factor).rounded(.toNearestOrAwayFromZero) / factor
    let gap = ((questionnaire.levels[level + 1].from - printed) * 1e6).rounded() / 1e6
    guard gap > 0 else { return nil }
    let words = texts.numbers.shortest(gap, decimals: max(decimals, questionnaire.scale.decimals))
    return texts.missing(to: name(ofLevel: level + 1), words, isOne: gap == 1)
  }

  /// Some words about a score, and what it needs for the next level: points, or what a gate asks for.
  func withNeed(_ words: String, _ score: Score) -> String {
    (held(score) ?? missing(score)).map { "\(words) – \($0)" } ?? words
  }

  /// What the answers to a question's dimension give and need for the next level, and what they would give with one
  /// more; the last says what holds it back.
  func liveParts(at step: Step, with value: AnswerValue? = nil, number: Int? = nil) -> [String] {
    guard step.dimension.isScored, step.question.isScored else { return [texts.notScored] }
    let answers = conversation.saved.answers
    let score = script.scorer.score(of: step.dimension, answers, by: script.municipality)
    let before = short(score)
    guard let value, conversation.answer(to: step)?.value != value else {
      return [withNeed(texts.now(before), score)]
    }
    var next = answers
    next[step.question.id] = Answer(.value(value))
    let nextScore = script.scorer.score(of: step.dimension, next, by: script.municipality)
    if score.state == .notAssessable, nextScore.state == .notAssessable { return [texts.now(before)] }
    let after = short(nextScore)
    let words = number.map { texts.withAnswer($0, after) } ?? texts.withThisAnswer(after)
    let soFar = missing(score).map { "\(texts.soFar(before)) – \($0)" } ?? texts.soFar(before)
    return [soFar, withHeld(words, nextScore)]
  }
}
