internal import Localization
internal import MaturityModel
internal import Terminal

/// What somebody is about to answer.
enum Draft: Sendable, Hashable {
  /// Choice and yes/no: the option that the pointer is on.
  case choice(pointer: Int?)
  /// The option that the pointer is on, and those that are ticked.
  case multiple(pointer: Int, ticked: Set<Int>)
  /// A number.
  case number(LineEditor, touch: Touch)
  /// Two numbers and which of them has the cursor.
  case share(part: LineEditor, whole: LineEditor, isAtWhole: Bool, touch: Touch)
  /// Text; `isTyping` says that letters go into it.
  case text(LineEditor, isTyping: Bool)

  /// What a digit and a letter mean in a number field.
  enum Touch: Sendable, Hashable {
    /// As the question was opened, or after Escape: a digit replaces what is there, letters are commands.
    case none
    /// The cursor came from the other field: a digit replaces what is there, letters are refused.
    case selected
    /// Somebody types: a digit is added, letters are refused.
    case typed
  }

  /// The draft that stands for a value, or an empty one.
  init(for question: Question, from value: AnswerValue?, in language: Language) {
    switch question.kind {
    case .choice(let options):
      var pointer: Int?
      if case .option(let id) = value { pointer = options.firstIndex { $0.id == id } }
      self = .choice(pointer: pointer)
    case .boolean:
      var pointer: Int?
      if case .boolean(let isTrue) = value { pointer = isTrue ? 0 : 1 }
      self = .choice(pointer: pointer)
    case .multiple(let choice):
      var ticked: Set<Int> = []
      if case .options(let ids) = value {
        ticked = Set(choice.options.indices.filter { ids.contains(choice.options[$0].id) })
      }
      self = .multiple(pointer: ticked.min() ?? 0, ticked: ticked)
    case .number(let range) where range.share != nil:
      self = Self.share(from: value, in: language)
    case .number(let range):
      let number = value?.numericValue.map { NumberFormat(language).typed($0, decimals: range.decimals) }
      self = .number(LineEditor(number ?? "", maximumLength: 40), touch: .none)
    case .text(let maximum):
      var text = ""
      if case .text(let value) = value { text = value }
      self = .text(LineEditor(text, maximumLength: maximum, keepsLineBreaks: true), isTyping: true)
    }
  }

  private static func share(from value: AnswerValue?, in language: Language) -> Draft {
    var (part, whole) = ("", "")
    if case .share(let partValue, let wholeValue) = value {
      part = NumberFormat(language).typed(partValue, decimals: 0)
      whole = NumberFormat(language).typed(wholeValue, decimals: 0)
    }
    return .share(
      part: LineEditor(part, maximumLength: 20), whole: LineEditor(whole, maximumLength: 20),
      isAtWhole: false, touch: .none)
  }
}

extension NumberFormat {
  /// A number as somebody would type it: no groups, decimals as needed.
  func typed(_ value: Double, decimals: Int) -> String {
    let groups: Character = language.pick(".", ",")
    let text = shortest(value, decimals: decimals).filter { $0 != groups }
    return String(text.map { $0 == "\u{2212}" ? "-" : $0 })
  }
}
