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

  /// Whether the same is chosen or typed, wherever pointer and cursor are.
  func holdsTheSame(as other: Draft) -> Bool {
    switch (self, other) {
    case (.choice(let own), .choice(let others)): own == others
    case (.multiple(_, let own), .multiple(_, let others)): own == others
    case (.number(let own, _), .number(let others, _)), (.text(let own, _), .text(let others, _)):
      own.text.trimmed == others.text.trimmed
    case (.share(let part, let whole, _, _), .share(let otherPart, let otherWhole, _, _)):
      part.text.trimmed == otherPart.text.trimmed && whole.text.trimmed == otherWhole.text.trimmed
    default: false
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
