internal import Localization
internal import MaturityModel

/// How sentences call the options of a question.
public enum OptionNaming: Sendable {
  /// By what they say: `„Entwurf“`.
  case quoted
  /// By their number: `Antwort 3`, where the numbers stand beside the options.
  case numbered

  /// Options, of which each would do.
  func text(_ ids: [String], of question: Question, in language: Language) -> String {
    switch self {
    case .quoted:
      let answers = AnswerWords(question, language)
      return language.either(
        ids.map { id in
          let text = answers.phrase(question.kind.isMultiple ? .options([id]) : .option(id))
          return language.pick("„\(text)“", "“\(text)”")
        })
    case .numbered:
      let all = question.optionIDs
      let numbers = ids.map { id in all.firstIndex(of: id).map { "\($0 + 1)" } ?? id }
      return language.pick("Antwort ", "answer ") + language.either(numbers)
    }
  }
}

extension Language {
  /// Words of which each would do: `2, 3 oder 4`.
  func either(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + pick(" oder ", " or ") + last
  }
}

extension QuestionKind {
  fileprivate var isMultiple: Bool {
    if case .multiple = self { true } else { false }
  }
}
