internal import MaturityModel
internal import Terminal

extension Draft {
  /// What a key did to a draft.
  enum Effect: Sendable, Hashable {
    /// It changed something, or moved.
    case done
    /// It was refused.
    case refused(InputProblem)
    /// It has no meaning here.
    case unknown
  }

  /// Whether a letter asks for its command; otherwise it is part of what is typed.
  func isOpen(to command: Command) -> Bool {
    switch self {
    case .choice, .multiple: true
    case .text(_, let isTyping): !isTyping
    case .number(_, let touch), .share(_, _, _, let touch): touch == .none || command == .help
    }
  }

  /// Applies a key that belongs to the answer itself; a text is laid out in `width` columns.
  mutating func apply(_ key: Key, to question: Question, width: Int = .max) -> Effect {
    switch self {
    case .choice(let pointer):
      let count = question.optionCount
      guard let next = Self.pointer(after: key, from: pointer, count: count) else { return .unknown }
      self = .choice(pointer: next)
      return .done
    case .multiple(let pointer, let ticked):
      return applyToMultiple(key, pointer: pointer, ticked: ticked, question: question)
    case .number, .share:
      if case .character(let character) = key, !Self.isPartOfNumber(character) {
        return .refused(.letterInNumber)
      }
      return applyToNumbers(key)
    case .text(var editor, let isTyping):
      if key == .escape || key == .tab {
        self = .text(editor, isTyping: !isTyping)
        return .done
      }
      guard isTyping, editor.apply(key, width: width) else { return .unknown }
      self = .text(editor, isTyping: true)
      return .done
    }
  }

  // MARK: - Options

  private static func pointer(after key: Key, from pointer: Int?, count: Int) -> Int? {
    guard count > 0 else { return nil }
    return switch key {
    case .up: pointer.map { max($0 - 1, 0) } ?? count - 1
    case .down: pointer.map { min($0 + 1, count - 1) } ?? 0
    case .home: 0
    case .end: count - 1
    case .character(let character): digit(character).flatMap { $0 < count ? $0 : nil }
    default: nil
    }
  }

  /// The option that a digit names, from 0; `0` is the tenth.
  static func digit(_ character: Character) -> Int? {
    guard character.isASCII, let number = character.wholeNumberValue else { return nil }
    return number == 0 ? 9 : number - 1
  }

  private mutating func applyToMultiple(
    _ key: Key, pointer: Int, ticked: Set<Int>, question: Question
  ) -> Effect {
    guard case .multiple(let choice) = question.kind else { return .unknown }
    if key == .character(" ") { return toggle(pointer, ticked: ticked, of: choice) }
    guard let next = Self.pointer(after: key, from: pointer, count: choice.options.count) else {
      return .unknown
    }
    if case .character = key { return toggle(next, ticked: ticked, of: choice) }
    self = .multiple(pointer: next, ticked: ticked)
    return .done
  }

  private mutating func toggle(_ index: Int, ticked: Set<Int>, of choice: MultipleChoice) -> Effect {
    switch choice.toggled(index, in: ticked) {
    case .success(let next):
      self = .multiple(pointer: index, ticked: next)
      return .done
    case .failure(let problem):
      self = .multiple(pointer: index, ticked: ticked)
      return .refused(problem)
    }
  }

  // MARK: - Numbers

  private mutating func applyToNumbers(_ key: Key) -> Effect {
    switch self {
    case .number(let editor, let touch):
      if key == .escape {
        self = .number(editor, touch: .none)
        return .done
      }
      guard let next = Self.edit(editor, with: key, touch) else { return .unknown }
      self = .number(next, touch: .typed)
      return .done
    case .share(let part, let whole, let isAtWhole, let touch):
      return applyToShare(key, part: part, whole: whole, isAtWhole: isAtWhole, touch)
    case .choice, .multiple, .text: return .unknown
    }
  }

  private static func edit(_ editor: LineEditor, with key: Key, _ touch: Touch) -> LineEditor? {
    var next = editor
    switch key {
    case .character, .paste:
      if touch != .typed { next = LineEditor("", maximumLength: editor.maximumLength) }
    case .left where editor.text.isEmpty, .right where editor.text.isEmpty: return nil
    default: break
    }
    return next.apply(key) ? next : nil
  }

  private static func isPartOfNumber(_ character: Character) -> Bool {
    character.isASCII && character.isNumber || ",.-+ %€'\u{2212}".contains(character)
  }

  private mutating func applyToShare(
    _ key: Key, part: LineEditor, whole: LineEditor, isAtWhole: Bool, _ touch: Touch
  ) -> Effect {
    switch key {
    case .escape:
      self = .share(part: part, whole: whole, isAtWhole: isAtWhole, touch: .none)
      return .done
    case .tab, .backTab, .up, .down:
      let goesToWhole = key == .up ? false : key == .down ? true : !isAtWhole
      let arrival: Touch = (goesToWhole ? whole : part).text.isEmpty ? .typed : .selected
      self = .share(
        part: part, whole: whole, isAtWhole: goesToWhole, touch: touch == .none ? .none : arrival)
      return .done
    default:
      guard let next = Self.edit(isAtWhole ? whole : part, with: key, touch) else {
        return .unknown
      }
      self = .share(
        part: isAtWhole ? part : next, whole: isAtWhole ? next : whole, isAtWhole: isAtWhole,
        touch: .typed)
      return .done
    }
  }
}

extension Question {
  /// How many options stand below each other; yes and no are two.
  var optionCount: Int {
    switch kind {
    case .choice(let options): options.count
    case .boolean: 2
    case .multiple(let choice): choice.options.count
    case .number, .text: 0
    }
  }
}
