/// What kind of answer a question takes.
public enum QuestionKind: Sendable, Hashable {
  /// Exactly one of the options.
  case choice([ChoiceOption])
  /// Yes or no.
  case boolean
  /// Any number of options.
  case multiple(MultipleChoice)
  /// A number, or the share of two.
  case number(NumberRange)
  /// Free text of at most so many characters, never scored.
  case text(maximumLength: Int)

  /// The word for it in files.
  public var name: String {
    switch self {
    case .choice: "choice"
    case .boolean: "boolean"
    case .multiple: "multiple"
    case .number: "number"
    case .text: "text"
    }
  }

  /// Whether it asks for a number.
  var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}

/// An option of which exactly one is chosen.
public struct ChoiceOption: Sendable, Hashable {
  /// Stable name inside the question.
  public var id: String
  /// What it says.
  public var text: LocalizedText
  /// Its value, 0…1.
  public var score: Double
  /// When it is offered; always without one.
  public var visibleIf: Condition? = nil
  /// What whoever is here should do next.
  public var recommendation: LocalizedText? = nil
  /// Ids of the older question's options whose answers count as this one; empty for the same id.
  public var replaces: [String] = []
}

/// A question of which any number of options may be chosen.
public struct MultipleChoice: Sendable, Hashable {
  /// The options.
  public var options: [MultipleOption]
  /// How many may be chosen at most.
  public var maximumSelections: Int?
  /// The points that give the full value, where the definition says so.
  public var fixedCountable: Double?
  /// The points that give the full value: the fixed ones, else all points of the options.
  public var countable: Double { fixedCountable ?? options.reduce(0) { $0 + $1.points } }

  init(options: [MultipleOption], maximumSelections: Int?, countable: Double?) {
    self.options = options
    self.maximumSelections = maximumSelections
    fixedCountable = countable
  }
}

/// An option of a multiple choice.
public struct MultipleOption: Sendable, Hashable {
  /// Stable name inside the question.
  public var id: String
  /// What it says.
  public var text: LocalizedText
  /// What it adds; 0 for an exclusive option.
  public var points: Double
  /// Whether it stands alone ("none of these").
  public var isExclusive: Bool
  /// When it is offered; always without one.
  public var visibleIf: Condition? = nil
  /// How to get what it says.
  public var recommendation: LocalizedText? = nil
  /// Ids of the older question's options whose answers count as this one; empty for the same id.
  public var replaces: [String] = []
}
