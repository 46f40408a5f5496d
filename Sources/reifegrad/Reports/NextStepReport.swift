internal import Explaining
internal import Insights
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Scoring
internal import Terminal

/// What a municipality can do next, as lines or as JSON.
struct NextStepReport {
  private let subject: Subject
  private let profile: Profile
  private let next: NextSteps
  /// The dimension that it is about alone.
  private let only: String?

  init(_ subject: Subject, dimension: String?) {
    self.subject = subject
    profile = Scorer(subject.questionnaire).profile(of: subject.assessment.answers, by: subject.municipality)
    next = NextSteps(
      from: subject.assessment.answers, to: subject.questionnaire, of: subject.municipality)
    only = dimension
  }

  private var questionnaire: Questionnaire { subject.questionnaire }

  private var ways: [(dimension: Dimension, path: LevelPath)] {
    zip(questionnaire.scoredDimensions, next.dimensions).map { ($0, $1) }
      .filter { only == nil || $0.0.id == only }
  }

  private var gains: [NextStep] {
    next.gains.filter { step in
      only == nil || questionnaire.scoredDimensions[step.step.dimension].id == only
    }
  }

  // MARK: - Text

  func text(in language: Language) -> String {
    let words = NextStepWords(questionnaire, language)
    var lines = [subject.assessment.title(of: subject.municipality, in: language)]
    if let notice = subject.assessment.notice { lines.append(notice) }
    if only == nil {
      lines += [
        "", language.pick("Der kürzeste Weg zur nächsten Stufe", "The shortest way to the next level"), "",
      ]
      lines += text(words.overall(next.overall, from: profile.overall.level))
    }
    lines += ["", language.pick("Die nächste Stufe je Handlungsfeld", "The next level per dimension"), ""]
    for (dimension, path) in ways {
      let way = words.dimension(dimension, path, from: profile.score(of: dimension.id)?.level)
      lines += only == nil ? short(way) : text(way)
    }
    let hasWay = [next.overall].contains { if case .lift = $0 { only == nil } else { false } }
    lines += [
      "",
      hasWay
        ? language.pick("Was außerdem am meisten bringt", "What else gains most")
        : language.pick("Einzelne Schritte, die am meisten bringen", "Single steps that gain most"), "",
    ]
    let shown = words.worthwhile(gains).filter { !isInWay($0.step) }.prefix(only == nil ? 5 : 12)
    if shown.isEmpty { lines.append(language.pick("  Keine.", "  None.")) }
    for (place, step) in shown.enumerated() { lines += text(words.line(step), number: place + 1) }
    lines += [""] + wrapped(words.stepNote, "")
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ way: NextStepWords.Way) -> [String] {
    wrapped(way.sentence, "  ")
      + way.steps.indices.flatMap { place in
        let isAgain = place > 0 && way.steps[place - 1].code == way.steps[place].code
        return text(way.steps[place], number: place + 1, indent: "    ", isAgain: isAgain)
      } + way.remarks.flatMap { wrapped($0, "  ") }
  }

  /// Whether a step stands in the way to the next level that is printed whole.
  private func isInWay(_ step: AnswerStep) -> Bool {
    let shown = only == nil ? [next.overall] : ways.map(\.path)
    return shown.contains { path in
      if case .lift(let lift) = path { lift.steps.contains(step) } else { false }
    }
  }

  /// The sentence and the signs of the questions.
  private func short(_ way: NextStepWords.Way) -> [String] {
    let codes = Self.counted(way.steps.map(\.code)).joined(separator: ", ")
    let sentence = codes.isEmpty ? way.sentence : "\(way.sentence) \(codes)"
    return wrapped(
      ([sentence] + way.remarks).joined(separator: codes.isEmpty ? " " : ". "), "  ", rest: "    ")
  }

  /// Signs with how often they stand there: `OK1 (2×)`.
  private static func counted(_ codes: [String]) -> [String] {
    codes.indices.filter { codes.firstIndex(of: codes[$0]) == $0 }.map { place in
      let count = codes.count { $0 == codes[place] }
      return count == 1 ? codes[place] : "\(codes[place]) (\(count)×)"
    }
  }

  private func text(
    _ line: NextStepWords.Line, number: Int, indent: String = "  ", isAgain: Bool = false
  ) -> [String] {
    let inner = indent + "   "
    let question = isAgain ? line.code : "\(line.code) \(line.question)"
    var lines = wrapped("\(number). \(question)", indent, rest: inner)
    lines += wrapped(line.change.capitalizedFirst + (line.gain.map { ": \($0)." } ?? "."), inner)
    if let opens = line.opens { lines += wrapped(opens, inner) }
    if let advice = line.advice { lines += wrapped("→ " + advice, inner, rest: inner + "  ") }
    return lines
  }

  private func wrapped(_ text: String, _ first: String, rest: String? = nil) -> [String] {
    let rest = rest ?? first
    return WordWrap.lines(of: text, width: reportWidth - rest.count).enumerated().map { index, line in
      (index == 0 ? first : rest) + line
    }
  }

  // MARK: - JSON

  var json: JSON {
    let scores = ScoreJSON(questionnaire: questionnaire)
    var members = scores.head(subject.assessment, of: subject.municipality)
    if only == nil { members.append(("overall", json(next.overall, scores))) }
    members.append(
      (
        "dimensions",
        .array(ways.map { .object([("id", .string($0.dimension.id)), ("way", json($0.path, scores))]) })
      ))
    members.append(
      (
        "gains",
        .array(
          gains.map { step in
            .object(
              self.members(of: step.step) + [
                ("opens", ids(step.opens)), ("overall", difference(step.overallGain)),
                ("dimension", difference(step.dimensionGain)),
              ])
          })
      ))
    return .object(members)
  }

  private func difference(_ value: Double?) -> JSON {
    .number(value.map { (questionnaire.scale.shownDifference($0) * 1e9).rounded() / 1e9 })
  }

  private func json(_ path: LevelPath, _ scores: ScoreJSON) -> JSON {
    switch path {
    case .lift(let lift):
      .object([
        ("state", .string("steps")),
        ("level", scores.level(lift.level)), ("score", scores.shown(lift.value)),
        ("steps", .array(lift.steps.map { .object(members(of: $0)) })),
        ("opens", ids(lift.opens)), ("open", ids(lift.open)),
      ])
    case .atTheTop: .object([("state", .string("at-the-top"))])
    case .notWithinThree(let open):
      .object([("state", .string("not-within-three")), ("open", ids(open))])
    case .noScore(let open): .object([("state", .string("no-score")), ("open", ids(open))])
    }
  }

  private func ids(_ questions: [Question]) -> JSON { .array(questions.map { .string($0.id) }) }

  private func members(of step: AnswerStep) -> [(key: String, value: JSON)] {
    var members: [(key: String, value: JSON)] = [
      ("question", .string(step.question.id)), ("from", step.old.json), ("to", step.new.json),
      ("opened", .bool(step.isOpened)),
    ]
    if let recommendation = step.recommendation {
      let texts = recommendation.texts.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) }
      members.append(("recommendation", .object(texts)))
    }
    return members
  }
}
