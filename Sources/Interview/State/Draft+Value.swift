internal import Localization
internal import MaturityModel
internal import Terminal

extension Draft {
  /// The answer that the draft means, or why it is none yet.
  func value(for question: Question, in language: Language) -> Result<AnswerValue, InputProblem> {
    switch (self, question.kind) {
    case (.choice(let pointer?), .choice(let options)) where options.indices.contains(pointer):
      return .success(.option(options[pointer].id))
    case (.choice(let pointer?), .boolean):
      return .success(.boolean(pointer == 0))
    case (.multiple(_, let ticked), .multiple(let choice)):
      guard !ticked.isEmpty else { return .failure(.nothingChosen) }
      return .success(.options(choice.options.indices.filter(ticked.contains).map { choice.options[$0].id }))
    case (.number(let editor, _), .number(let range)):
      return NumberInput(range, language).number(editor.text).map { .number($0) }
    case (.share(let part, let whole, _, _), .number):
      return ShareInput.share(part: part.text, whole: whole.text, in: language)
    case (.text(let editor, _), .text(let maximum)):
      let text = editor.text.trimmed
      guard !text.isEmpty else { return .failure(.nothingTyped) }
      guard text.unicodeScalars.count <= maximum else { return .failure(.tooLong(maximum: maximum)) }
      return .success(.text(text))
    default:
      return .failure(.nothingChosen)
    }
  }

  /// Whether nothing was chosen or typed.
  var isEmpty: Bool {
    switch self {
    case .choice(let pointer): pointer == nil
    case .multiple(_, let ticked): ticked.isEmpty
    case .number(let editor, _), .text(let editor, _): editor.text.trimmed.isEmpty
    case .share(let part, let whole, _, _): part.text.trimmed.isEmpty && whole.text.trimmed.isEmpty
    }
  }
}
