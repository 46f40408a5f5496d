internal import MaturityModel

/// The next better answers to one question, each one step after the other.
struct AnswerLadder {
  /// A better answer.
  struct Rung {
    var answer: AnswerValue
    /// The option reached or added.
    var option: String?
  }

  /// How many steps are looked at.
  static let most = 3

  /// The question with the options that are offered.
  let question: Question
  /// The answer so far.
  let start: AnswerValue
  /// The better ones, rising in value.
  let rungs: [Rung]
  /// What the answer so far and the better ones are worth.
  let values: [Double]

  /// Climbs from an answer; nothing if it has no value.
  init?(_ question: Question, from start: AnswerValue) {
    guard let value = question.value(of: start) else { return nil }
    self.question = question
    self.start = start
    var rungs: [Rung] = []
    var values = [value]
    while rungs.count < Self.most, let last = values.last {
      guard let next = question.next(after: rungs.last?.answer ?? start),
        let better = question.value(of: next.answer), better > last + 1e-12
      else { break }
      rungs.append(next)
      values.append(better)
    }
    self.rungs = rungs
    self.values = values
  }

  /// The answer after some steps; the one so far after none.
  func answer(after steps: Int) -> AnswerValue { steps == 0 ? start : rungs[steps - 1].answer }

  /// A step from the answer after some steps.
  func step(after steps: Int, in dimension: Int, isOpened: Bool = false) -> AnswerStep {
    let (old, rung) = (answer(after: steps), rungs[steps])
    return AnswerStep(
      question: question, dimension: dimension, old: old, isOpened: isOpened, new: rung.answer,
      option: rung.option,
      recommendation: question.recommendation(from: old, to: rung.option))
  }
}

extension Question {
  /// The next better answer.
  fileprivate func next(after answer: AnswerValue) -> AnswerLadder.Rung? {
    switch (kind, answer) {
    case (.choice(let options), .option):
      let score = value(of: answer) ?? 0
      // The least that is more; of equal ones the first.
      let next = options.filter { $0.score > score }.min { $0.score < $1.score }
      return next.map { AnswerLadder.Rung(answer: .option($0.id), option: $0.id) }
    case (.boolean, .boolean(false)):
      return AnswerLadder.Rung(answer: .boolean(true))
    case (.multiple(let choice), .options(let chosen)):
      return choice.next(after: chosen)
    case (.number(let range), .number), (.number(let range), .share):
      return answer.numericValue.flatMap { nextNumber(after: $0, in: range) }.map {
        AnswerLadder.Rung(answer: .number($0))
      }
    default:
      return nil
    }
  }

  /// What to do to get from an answer to the next option.
  fileprivate func recommendation(from answer: AnswerValue, to option: String?) -> LocalizedText? {
    let own: LocalizedText? =
      switch (kind, answer) {
      case (.choice(let options), .option(let id)): options.first { $0.id == id }?.recommendation
      case (.multiple(let choice), _): choice.options.first { $0.id == option }?.recommendation
      default: nil
      }
    return own ?? recommendation
  }
}

extension MultipleChoice {
  /// The same with the best-paying option added, the first of equal ones.
  fileprivate func next(after chosen: [String]) -> AnswerLadder.Rung? {
    let exclusive = options.filter { $0.isExclusive && chosen.contains($0.id) }.map(\.id)
    let kept = chosen.filter { !exclusive.contains($0) }
    let free = options.filter { !$0.isExclusive && !kept.contains($0.id) }
    guard kept.count < maximumSelections ?? .max,
      let added = free.max(by: { $0.points < $1.points }),
      let first = free.first(where: { $0.points == added.points })
    else { return nil }
    return AnswerLadder.Rung(answer: .options(kept + [first.id]), option: first.id)
  }
}
