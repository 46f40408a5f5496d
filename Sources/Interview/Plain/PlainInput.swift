internal import Localization

/// What a typed line asks for.
enum PlainInput: Sendable, Hashable {
  /// An empty line: the answer stays as it is.
  case keep
  /// A letter or the words for it, with what follows.
  case command(Command, argument: String)
  /// `??` or the word for it: all that can be typed.
  case manual
  /// The list of questions, or of those that are open.
  case overview(openOnly: Bool)
  /// Anything else is an answer; `=` in front makes one of a line that would be a command.
  case answer(String)

  init(_ line: String, in language: Language) {
    let text = line.trimmed
    if text.isEmpty {
      self = .keep
    } else if text == "??" {
      self = .manual
    } else if let words = PlainInput(words: text) {
      self = words
    } else if text.hasPrefix("/") {
      self = .command(.search, argument: String(text.dropFirst()).trimmed)
    } else if text.hasPrefix("=") {
      self = .answer(String(text.dropFirst()).trimmed)
    } else if let command = Self.command(text, in: language) {
      self = command
    } else {
      self = .answer(text)
    }
  }

  /// The line as a reason that was asked for; a letter alone stays a command.
  func reason(in line: String) -> String? {
    switch self {
    case .keep, .manual, .overview: nil
    case .command(.doesNotApply, let argument): argument.isEmpty ? nil : argument
    case .command(_, let argument): argument.isEmpty ? nil : line.trimmed
    case .answer(let text): text
    }
  }

  private static func command(_ text: String, in language: Language) -> PlainInput? {
    guard let letter = text.first, let command = Command(letter, in: language) else { return nil }
    let rest = text.dropFirst()
    guard rest.first?.isWhitespace ?? true else { return nil }
    let argument = rest.trimmed
    guard argument.isEmpty || command.takesArgument else { return nil }
    return .command(command, argument: argument)
  }
}

extension Command {
  /// Whether words may follow the letter in a plain line.
  var takesArgument: Bool {
    switch self {
    case .doesNotApply, .comment, .evidence, .exchange, .overview, .search: true
    case .dontKnow, .help, .skip, .back, .undo, .submit, .leave: false
    }
  }
}
