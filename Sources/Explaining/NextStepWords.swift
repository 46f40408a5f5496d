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
  }

  /// A way to the next level: one sentence, and its steps.
  public struct Way: Sendable, Hashable {
    /// What the steps lead to, or why there are none.
    public var sentence: String
    /// The steps.
    public var steps: [Line]
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
    let overall = step.overallGain.map {
      words.signed($0)
    }
    let own = step.dimensionGain.map {
      words.signed($0)
    }
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
    return line
  }

  /// A step without its gain.
  public func line(_ step: AnswerStep) -> Line {
    Line(
      code: step.question.code, question: step.question.text[language], change: change(step), gain: nil,
      advice: step.recommendation?[language])
  }

  private func change(_ step: AnswerStep) -> String {
    let answers = AnswerWords(step.question, language)
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

  // MARK: - Ways to the next level

  /// The way of the whole to its next level.
  public func overall(_ path: LevelPath, from level: Int?) -> Way {
    Way(sentence: sentence(path, from: level, subject: nil), steps: steps(path))
  }

  /// The way of a dimension to its next level.
  public func dimension(_ dimension: Dimension, _ path: LevelPath, from level: Int?) -> Way {
    Way(sentence: sentence(path, from: level, subject: dimension.name[language]), steps: steps(path))
  }

  private func steps(_ path: LevelPath) -> [Line] {
    if case .lift(let lift) = path { lift.steps.map(line) } else { [] }
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
      let codes = open.prefix(6).map(\.code).joined(separator: ", ") + (open.count > 6 ? ", …" : "")
      return start
        + pick(
          "Beantworten Sie zuerst offene Fragen (\(codes)); dann gibt es einen Wert.",
          "Answer open questions first (\(codes)); then there is a score.")
    }
  }
}
