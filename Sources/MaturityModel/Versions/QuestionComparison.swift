/// A question of the newer version beside the one that it takes the place of.
public struct QuestionComparison: Sendable, Hashable {
  /// The question as it is now.
  public var question: Question
  /// The question as it was; nothing if it is new.
  public var old: Question?
  /// Whether answers to both can be compared.
  public var isComparable: Bool
  /// What is different, but for its references and the order of its options.
  public var changes: [QuestionChange]

  /// Whether the definition says itself whether both are comparable.
  public var isDeclared: Bool { question.replaces != nil }
  /// Whether it says that they are, though they take different kinds of answers, which no word can bridge.
  public var isDeclaredInVain: Bool {
    (question.replaces?.isComparable ?? false) && old != nil && !isComparable
  }
  /// Whether other words may have changed the meaning and the definition does not say so.
  public var needsDeclaration: Bool { !isDeclared && changes.contains(where: \.isWording) }
}

/// What is different about a question.
public enum QuestionChange: Sendable, Hashable {
  /// It had another id.
  case renamed(from: String)
  /// It had another sign.
  case code(from: String)
  /// It takes another kind of answer.
  case kind(from: String, to: String)
  /// It makes part of the score now.
  case madeScored
  /// It makes no part of the score any more.
  case madeUnscored
  /// The question has other words.
  case text
  /// The help has other words.
  case help
  /// The topic has other words, or there is one now, or none any more.
  case topic
  /// Options with these ids have other words.
  case optionTexts([String])
  /// The unit or the names of a share's numbers are others.
  case unit
  /// Options with these ids are new.
  case optionsAdded([String])
  /// Options with these older ids are gone.
  case optionsDropped([String])
  /// Answers are worth something else.
  case worth
  /// Other numbers, or another number of options, are allowed.
  case bounds
  /// Its weight is another.
  case weight(from: Double, to: Double)
  /// It stands in another dimension.
  case dimension(from: String, to: String)
  /// It, or an option of it, is asked for under another condition.
  case condition
  /// What to do next is said differently.
  case recommendation
  /// Whether its answers are kept out of public editions has changed.
  case confidentiality
  /// Whether its answer needs a source has changed.
  case source
  /// Whether it has to be answered has changed.
  case requirement
  /// How long an answer may be carried over has changed.
  case staleness
  /// What it is used for beyond being shown has changed.
  case role

  /// Whether it is about words that say what is asked: those that a municipality reads before it answers, and the topic,
  /// by which others read its answer.
  public var isWording: Bool {
    switch self {
    case .text, .help, .topic, .optionTexts, .unit: true
    default: false
    }
  }
}
