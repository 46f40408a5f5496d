internal import Localization

/// What can be asked of the conversation by a letter.
enum Command: CaseIterable, Sendable, Hashable {
  case dontKnow, doesNotApply, comment, evidence, exchange, help, skip, back, undo, overview, search, submit,
    leave

  /// The letter; the same on the screen and in plain lines.
  func letter(in language: Language) -> Character {
    switch self {
    case .dontKnow: language.pick("w", "d")
    case .doesNotApply: "x"
    case .comment: "c"
    case .evidence: language.pick("b", "e")
    case .exchange: "t"
    case .help: "?"
    case .skip: "s"
    case .back: language.pick("z", "p")
    case .undo: "u"
    case .overview: language.pick("g", "o")
    case .search: "/"
    case .submit: language.pick("a", "h")
    case .leave: "q"
    }
  }

  /// Whether it writes something.
  var changesAnswers: Bool {
    switch self {
    case .dontKnow, .doesNotApply, .comment, .evidence, .exchange, .undo, .submit: true
    case .help, .skip, .back, .overview, .search, .leave: false
    }
  }

  /// The command of a letter, in either case.
  init?(_ character: Character, in language: Language) {
    let lower = Character(character.lowercased())
    guard let command = Self.allCases.first(where: { $0.letter(in: language) == lower }) else { return nil }
    self = command
  }
}
