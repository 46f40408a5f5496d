internal import Explaining
internal import Localization
internal import MaturityModel

/// Puts questions into words.
struct QuestionBuilder {
  let questionnaire: Questionnaire
  let texts: DocumentTexts
  let conditions: ConditionWords
  private var language: Language { texts.language }

  init(_ questionnaire: Questionnaire, _ texts: DocumentTexts) {
    self.questionnaire = questionnaire
    self.texts = texts
    conditions = ConditionWords(questionnaire, texts.language, options: .numbered)
  }

  func question(
    _ question: Question, among siblings: [Question], _ rule: AggregationRule
  ) -> DocumentQuestion {
    DocumentQuestion(
      id: question.id, code: question.code, text: question.text[language],
      help: question.help?[language], condition: question.visibleIf.map(conditions.text),
      room: room(for: question), instruction: instruction(for: question),
      needsSource: question.needsSource, facts: facts(of: question, among: siblings, rule))
  }

  // MARK: - The answer

  private func room(for question: Question) -> DocumentQuestion.Room {
    switch question.kind {
    case .choice(let options):
      return .options(
        options.enumerated().map { index, option in
          DocumentOption(
            number: index + 1, text: option.text[language],
            worth: question.isScored ? points(option.score) : nil,
            condition: option.visibleIf.map(conditions.text))
        }, isMultiple: false)
    case .boolean:
      return .options(
        [(texts.yes, 1.0), (texts.no, 0.0)].map { text, value in
          DocumentOption(
            number: nil, text: text, worth: question.isScored ? points(value) : nil, condition: nil)
        }, isMultiple: false)
    case .multiple(let choice):
      return .options(
        choice.options.enumerated().map { index, option in
          DocumentOption(
            number: index + 1, text: option.text[language],
            worth: option.isExclusive
              ? texts.exclusive
              : question.isScored ? texts.counts(texts.number.shortest(option.points)) : nil,
            condition: option.visibleIf.map(conditions.text))
        }, isMultiple: true)
    case .number(let range):
      guard let share = range.share else { return .lines([("", range.unit?[language] ?? "")]) }
      return .lines([(share.part[language], ""), (share.whole[language], "")])
    case .text:
      return .text
    }
  }

  private func instruction(for question: Question) -> String? {
    switch question.kind {
    case .choice, .boolean: nil
    case .multiple(let choice):
      choice.maximumSelections.map(texts.chooseAtMost) ?? texts.chooseAny
    case .number(let range): texts.numberInstruction(range)
    case .text(let maximum): texts.atMostCharacters(maximum)
    }
  }

  // MARK: - What else there is to say

  private func facts(of question: Question, among siblings: [Question], _ rule: AggregationRule) -> [Fact] {
    var facts: [Fact] = []
    if question.isScored {
      let all = siblings.filter(\.isScored).reduce(0) { $0 + $1.weight }
      if let weight = texts.weight(question.weight, of: all, by: rule) { facts.append(weight) }
      if let worth = worth(of: question) { facts.append(Fact(texts.scoring, worth)) }
    } else {
      facts.append(Fact(texts.scoring, texts.notScored))
    }
    if question.isRequired { facts.append(Fact(texts.required, texts.requiredText)) }
    if question.needsSource { facts.append(Fact(texts.source, texts.sourceText)) }
    if let count = question.staleAfter { facts.append(Fact(texts.stale, texts.staleText(after: count))) }
    if question.isConfidential { facts.append(Fact(texts.confidential, texts.confidentialText)) }
    facts += recommendations(of: question)
    if !question.references.isEmpty {
      facts.append(Fact(texts.references, texts.list(of: question.references)))
    }
    if let replaces = question.replaces {
      let note = replaces.note.map { " " + $0[language] } ?? ""
      facts.append(
        Fact(texts.olderVersion, texts.comparable(replaces.isComparable, with: replaces.question) + note))
    }
    facts.append(Fact(texts.id, question.id))
    return facts
  }

  private func recommendations(of question: Question) -> [Fact] {
    let own = question.recommendation.map { [Fact(texts.nextStep, $0[language], isQuoted: true)] } ?? []
    let pairs: [LocalizedText?] =
      switch question.kind {
      case .choice(let options): options.map(\.recommendation)
      case .multiple(let choice): choice.options.map(\.recommendation)
      case .boolean, .number, .text: []
      }
    let isMultiple = if case .multiple = question.kind { true } else { false }
    return own
      + pairs.enumerated().compactMap { index, text in
        text.map {
          Fact(texts.nextStep(option: index + 1, isMultiple: isMultiple), $0[language], isQuoted: true)
        }
      }
  }

  /// How an answer becomes points, where the options do not say it.
  private func worth(of question: Question) -> String? {
    switch question.kind {
    case .choice, .boolean, .text: return nil
    case .multiple(let choice):
      return texts.countable(texts.number.shortest(choice.countable), points(1))
    case .number(let range):
      guard let normalisation = range.normalisation else { return nil }
      return text(of: normalisation, in: range)
        + (range.cap < 1 ? " " + texts.cap(points(range.cap)) : "")
    }
  }

  private func text(of normalisation: Normalisation, in range: NumberRange) -> String {
    switch normalisation {
    case .linear(let worst, let best):
      texts.linear(amount(worst, range), points(0), amount(best, range), points(1))
    case .logarithmic(let worst, let best):
      texts.logarithmic(amount(worst, range), points(0), amount(best, range), points(1))
    case .thresholds(let steps):
      texts.steps(steps.map { (amount($0.from, range), points($0.score)) }, below: points(0))
    }
  }

  private func points(_ value: Double) -> String {
    texts.points(texts.number.shortest(questionnaire.scale.shown(value)))
  }

  private func amount(_ number: Double, _ range: NumberRange) -> String { texts.amount(number, range) }
}
