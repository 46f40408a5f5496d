public import Insights
public import Localization
public import MaturityModel

/// Next steps in words.
public struct NextStepWords: Sendable {
  /// One step as it is read: which question, from where to where, what it gains, what to do.
  public struct Line: Sendable, Hashable {
    /// Short sign of the question.
    public var code: String
    /// The question.
    public var question: String
    /// From which answer to which.
    public var change: String
    /// What it gains; nothing for a step of a set, whose gain is that of all.
    public var gain: String?
    /// What to do.
    public var advice: String?
    /// What else is asked after it; nothing where nothing is.
    public var opens: String?
  }

  /// A way to the next level: one sentence, and its steps.
  public struct Way: Sendable, Hashable {
    /// What the steps lead to, or why there are none.
    public var sentence: String
    /// The steps.
    public var steps: [Line]
    /// What the steps open anew, and what is open already and may spare steps.
    public var remarks: [String]
  }

  private let words: ScoreWords

  /// Chooses the definition and the language.
  public init(_ questionnaire: Questionnaire, _ language: Language) {
    words = ScoreWords(questionnaire, language)
  }

  private var language: Language { words.language }

  private func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  // MARK: - Steps

  /// A single step with what it gains.
  public func line(_ step: NextStep) -> Line {
    var line = self.line(step.step)
    let overall = seen(step.overallGain)
    let own = seen(step.dimensionGain)
    line.gain =
      switch (overall, own) {
      case (let overall?, let own?):
        pick(
          "\(overall) beim Gesamtwert, \(own) im Handlungsfeld", "\(overall) overall, \(own) in the dimension"
        )
      case (let overall?, nil): pick("\(overall) beim Gesamtwert", "\(overall) overall")
      case (nil, let own?): pick("\(own) im Handlungsfeld", "\(own) in the dimension")
      case (nil, nil): nil
      }
    line.opens = opens(step.opens)
    return line
  }

  /// A step without its gain.
  public func line(_ step: AnswerStep) -> Line {
    Line(
      code: step.question.code, question: step.question.text[language], change: change(step), gain: nil,
      advice: step.recommendation?[language], opens: nil)
  }

  private func change(_ step: AnswerStep) -> String {
    let answers = AnswerWords(step.question, language)
    guard !step.isOpened else {
      return pick("neu gefragt, mit \(answer(step, answers))", "newly asked, with \(answer(step, answers))")
    }
    switch step.question.kind {
    case .multiple:
      let added = step.option.map { answers.phrase(.options([$0])) } ?? ""
      return pick("zusätzlich „\(added)“", "in addition “\(added)”")
    case .choice:
      return pick(
        "von „\(answers.phrase(step.old))“ zu „\(answers.phrase(step.new))“",
        "from “\(answers.phrase(step.old))” to “\(answers.phrase(step.new))”")
    case .boolean: return pick("von Nein zu Ja", "from no to yes")
    case .number, .text:
      let (old, new) = (step.old.numericValue ?? 0, step.new.numericValue ?? 0)
      return pick(
        "von \(answers.number(old)) auf \(answers.number(new))",
        "from \(answers.number(old)) to \(answers.number(new))")
    }
  }

  private func answer(_ step: AnswerStep, _ answers: AnswerWords) -> String {
    switch step.question.kind {
    case .boolean: pick("Ja", "yes")
    case .number, .text: answers.number(step.new.numericValue ?? 0)
    case .choice, .multiple: pick("„\(answers.phrase(step.new))“", "“\(answers.phrase(step.new))”")
    }
  }

  private func opens(_ questions: [Question]) -> String? {
    guard !questions.isEmpty else { return nil }
    let isOne = questions.count == 1
    return pick(
      "Danach \(isOne ? "wird" : "werden") auch \(codes(questions)) gefragt; gerechnet ist mit der schlechtesten Antwort.",
      "After that \(codes(questions)) \(isOne ? "is" : "are") asked, too; the worst answer is assumed.")
  }

  private func codes(_ questions: [Question]) -> String {
    questions.prefix(6).map(\.code).joined(separator: ", ") + (questions.count > 6 ? ", …" : "")
  }

  /// What a step is.
  public var stepNote: String {
    pick(
      "Ein Schritt ist die nächste bessere Antwort auf eine Frage; bei einer Zahl ein Zehntel des Wegs vom schlechtesten "
        + "zum besten Wert oder bis zur nächsten Schwelle.",
      "A step is the next better answer to a question; of a number a tenth of the way from the worst to the best value, "
        + "or up to the next threshold.")
  }

  /// The steps whose gain can be seen at the shown precision.
  public func worthwhile(_ steps: [NextStep]) -> [NextStep] {
    steps.filter { seen($0.overallGain) != nil || seen($0.dimensionGain) != nil }
  }

  /// A gain as it is shown; nothing where it rounds to nothing.
  private func seen(_ gain: Double?) -> String? {
    gain.map(words.signed).flatMap { $0.hasPrefix("+") ? $0 : nil }
  }

  // MARK: - Ways to the next level

  /// The way of the whole to its next level.
  public func overall(_ path: LevelPath, from level: Int?) -> Way {
    Way(sentence: sentence(path, from: level, subject: nil), steps: steps(path), remarks: remarks(path))
  }

  /// The way of a dimension to its next level.
  public func dimension(_ dimension: Dimension, _ path: LevelPath, from level: Int?) -> Way {
    Way(
      sentence: sentence(path, from: level, subject: dimension.name[language]), steps: steps(path),
      remarks: remarks(path))
  }

  private func steps(_ path: LevelPath) -> [Line] {
    if case .lift(let lift) = path { lift.steps.map(line) } else { [] }
  }

  private func remarks(_ path: LevelPath) -> [String] {
    switch path {
    case .lift(let lift):
      [opens(lift.opens), lift.steps.count > 1 ? stillOpen(lift.open) : nil].compactMap { $0 }
    case .notWithinThree(let open): [stillOpen(open)].compactMap { $0 }
    case .atTheTop, .noScore: []
    }
  }

  private func stillOpen(_ questions: [Question]) -> String? {
    guard !questions.isEmpty else { return nil }
    return questions.count == 1
      ? pick(
        "Offen ist noch \(codes(questions)); eine gute Antwort kann Schritte ersparen.",
        "\(codes(questions)) is still open; a good answer may spare steps.")
      : pick(
        "Offen sind noch \(codes(questions)); gute Antworten können Schritte ersparen.",
        "\(codes(questions)) are still open; good answers may spare steps.")
  }

  private func sentence(_ path: LevelPath, from level: Int?, subject: String?) -> String {
    let start = subject.map { "\($0): " } ?? ""
    switch path {
    case .lift(let lift):
      let count = lift.steps.count
      let reached = "\(words.level(lift.level)) (\(words.value(lift.value)))"
      guard count > 1 else {
        return start
          + pick("Ein Schritt genügt für \(reached):", "One step is enough for \(reached):")
      }
      let number = count == 2 ? pick("Zwei", "Two") : pick("Drei", "Three")
      return start
        + pick(
          "\(number) Schritte genügen für \(reached), weniger nicht:",
          "\(number) steps are enough for \(reached), fewer are not:")
    case .atTheTop:
      return start + pick("Die höchste Stufe ist erreicht.", "The highest level is reached.")
    case .notWithinThree:
      let next = level.map { words.level($0 + 1) } ?? pick("zur nächsten Stufe", "the next level")
      return start
        + pick("Drei Schritte reichen nicht bis \(next).", "Three steps are not enough for \(next).")
    case .noScore(let open):
      guard !open.isEmpty else {
        return start + pick("Hier trifft nichts zu.", "Nothing applies here.")
      }
      return start
        + pick(
          "Beantworten Sie zuerst offene Fragen (\(codes(open))); dann gibt es einen Wert.",
          "Answer open questions first (\(codes(open))); then there is a score.")
    }
  }
}
