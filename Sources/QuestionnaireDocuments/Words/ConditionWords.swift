internal import Localization
internal import MaturityModel

/// Conditions in words: "in SG1 Antwort 3 oder 4 gewählt ist".
struct ConditionWords {
  private let questions: [String: Question]
  private let texts: DocumentTexts

  init(_ questionnaire: Questionnaire, _ texts: DocumentTexts) {
    questions = Dictionary(questionnaire.questions.map { ($0.id, $0) }) { first, _ in first }
    self.texts = texts
  }

  /// When it holds, behind "wenn".
  func clause(_ condition: Condition) -> String { clause(condition, isInside: false) }

  private func clause(_ condition: Condition, isInside: Bool) -> String {
    switch condition {
    case .all(let conditions): return joined(conditions, texts.and, isInside: isInside)
    case .any(let conditions): return joined(conditions, texts.or, isInside: isInside)
    case .not(let condition): return texts.not(clause(condition, isInside: false))
    case .question(let id, let comparison):
      guard let question = questions[id] else { return id }
      return clause(comparison, of: question)
    case .municipality(let trait):
      return clause(trait)
    }
  }

  private func joined(_ conditions: [Condition], _ word: String, isInside: Bool) -> String {
    let text = conditions.map { clause($0, isInside: true) }.joined(separator: word)
    return isInside && conditions.count > 1 ? "(\(text))" : text
  }

  private func clause(_ comparison: Condition.Comparison, of question: Question) -> String {
    let code = question.code
    switch comparison {
    case .isAnyOf(let ids): return texts.chosen(options(ids, of: question), in: code)
    case .contains(let id): return texts.chosen(options([id], of: question), in: code)
    case .isTrue(let truth): return texts.answeredWith(truth ? texts.yes : texts.no, in: code)
    case .isNumber(let numbers):
      return texts.isNumber(texts.either(numbers.map { amount($0, of: question) }), in: code)
    case .atLeast(let number): return texts.isAtLeast(amount(number, of: question), in: code)
    case .atMost(let number): return texts.isAtMost(amount(number, of: question), in: code)
    case .answered(let isAnswered): return texts.isAnswered(isAnswered, code)
    }
  }

  private func clause(_ trait: Condition.Trait) -> String {
    switch trait {
    case .kind(let kinds): texts.isKind(texts.either(kinds.map(texts.kind)))
    case .size(let classes): texts.hasSize(texts.either(classes.map(texts.sizeClass)))
    case .funding(let programme): texts.isFunded(programme)
    }
  }

  /// The numbers that the options have in the document.
  private func options(_ ids: [String], of question: Question) -> String {
    let all = question.optionIDs
    return texts.either(ids.map { id in all.firstIndex(of: id).map { "\($0 + 1)" } ?? id })
  }

  private func amount(_ number: Double, of question: Question) -> String {
    guard case .number(let range) = question.kind else { return texts.number.shortest(number) }
    return texts.amount(number, range)
  }
}
