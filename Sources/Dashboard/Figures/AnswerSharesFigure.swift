internal import Charts
internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring

/// How the answers to the questions of one dimension spread; nothing where none of its questions is scored.
struct AnswerSharesFigure {
  let figure: Figure?

  init(_ context: SiteContext, _ place: Int) {
    let spread = AnswerSpread(context, place)
    guard spread.questions.contains(where: \.question.isScored) else {
      figure = nil
      return
    }
    let texts = context.texts
    let scored = spread.questions.filter(\.question.isScored)
    figure = Figure(
      id: "antworten", title: Self.title(context, scored), sentence: Self.sentence(context, scored),
      measure: texts.sharesMeasure, source: context.source(count: spread.count),
      chart: AnswerShares(
        rows: scored.map { spread in
          AnswerShares.Row(
            label: "\(spread.question.code) \(spread.question.text[context.language])", steps: spread.steps,
            dontKnow: spread.count(.dontKnow), notAnswered: spread.count(.notAnswered),
            doesNotApply: spread.count(.doesNotApply))
        }),
      table: FigureTable(
        columns: [
          texts.question, texts.answered, texts.questionMean, texts.lowestHighest, texts.spread,
          texts.state(.dontKnow), texts.state(.notAnswered), texts.state(.doesNotApply), texts.weight,
        ],
        rows: spread.questions.map { spread in
          [
            .text("\(spread.question.code) \(spread.question.text[context.language])"),
            .number(texts.of(spread.count(.answered), spread.applicable)),
            .number(context.exact(spread.mean)), .number(context.rangeCell(spread.range)),
            .number(
              spread.steps.map { "\(context.points($0.worth)): \($0.count)" }.joined(separator: " · ")),
            .number(String(spread.count(.dontKnow))), .number(String(spread.count(.notAnswered))),
            .number(String(spread.count(.doesNotApply))),
            .number(
              spread.question.isScored
                ? context.number.shortest(spread.question.weight) : texts.notScored),
          ]
        }))
  }

  private static func title(_ context: SiteContext, _ spreads: [QuestionSpread]) -> String {
    let means = spreads.compactMap { spread in spread.mean.map { (code: spread.question.code, mean: $0) } }
    guard let best = means.max(by: { $0.mean < $1.mean }), let worst = means.min(by: { $0.mean < $1.mean })
    else { return context.texts.sharesNothing }
    return best.code == worst.code
      ? context.texts.sharesTitle(only: best.code, context.points(best.mean))
      : context.texts.sharesTitle(best: best.code, worst: worst.code)
  }

  private static func sentence(_ context: SiteContext, _ spreads: [QuestionSpread]) -> String {
    let texts = context.texts
    let means = spreads.compactMap { spread in spread.mean.map { (spread: spread, mean: $0) } }
    let asked = spreads.reduce(0) { $0 + $1.applicable }
    let answered = spreads.reduce(0) { $0 + $1.count(.answered) }
    let completeness = texts.sharesCompleteness(answered, of: asked)
    guard let best = means.max(by: { $0.mean < $1.mean }), let worst = means.min(by: { $0.mean < $1.mean }),
      best.spread.question.id != worst.spread.question.id
    else { return completeness }
    return texts.sharesSentence(
      best: best.spread.question.text[context.language], bestValue: context.points(best.mean),
      worst: worst.spread.question.text[context.language], worstValue: context.points(worst.mean))
      + " " + completeness
  }
}

/// What all answered to the questions of a dimension in the current quarter.
struct AnswerSpread {
  /// In the order of the questionnaire.
  let questions: [QuestionSpread]
  /// How many handed in and show their answers.
  let count: Int

  init(_ context: SiteContext, _ place: Int) {
    let network = context.network
    var spreads = Dictionary(
      context.questionnaire.scoredDimensions[place].allQuestions.map { ($0.id, QuestionSpread($0)) }
    ) { first, _ in first }
    var count = 0
    for index in network.municipalities.indices {
      guard let entry = network.entry(index, network.current), !entry.isLevelsAlone else { continue }
      count += 1
      for question in entry.score(.dimension(place)).allQuestions { spreads[question.id]?.add(question) }
    }
    questions = context.questionnaire.scoredDimensions[place].allQuestions.compactMap { spreads[$0.id] }
    self.count = count
  }
}

/// What all answered to one question.
struct QuestionSpread {
  /// More different values than this are gathered in as many steps, as those of numbers.
  private static let mostSteps = 5

  let question: Question
  private var values: [Double] = []
  private var states: [AnswerState: Int] = [:]

  init(_ question: Question) {
    self.question = question
  }

  mutating func add(_ score: QuestionScore) {
    states[score.state, default: 0] += 1
    if let value = score.value { values.append(value) }
  }

  func count(_ state: AnswerState) -> Int { states[state] ?? 0 }

  /// To how many it applies, answered or not.
  var applicable: Int { states.reduce(0) { $1.key.applies ? $0 + $1.value : $0 } }

  /// 0…1; nothing without any value.
  var mean: Double? { values.isEmpty ? nil : values.reduce(0, +) / Double(values.count) }

  var range: ClosedRange<Double>? { values.min().flatMap { low in values.max().map { low...$0 } } }

  /// How many gave answers that are worth the same, from the worst to the best.
  var steps: [AnswerShares.Step] {
    let exact = values.map { ($0 * 1e9).rounded() / 1e9 }
    let last = Double(Self.mostSteps - 1)
    let worths = Set(exact).count > Self.mostSteps ? exact.map { ($0 * last).rounded() / last } : exact
    return Dictionary(grouping: worths) { $0 }.sorted { $0.key < $1.key }.map { worth, same in
      AnswerShares.Step(worth: worth, count: same.count)
    }
  }
}
