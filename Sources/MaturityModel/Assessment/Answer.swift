public import Localization

/// What was said to one question.
public struct Answer: Sendable, Hashable {
  /// What an answer says.
  public enum Content: Sendable, Hashable {
    /// An answer proper.
    case value(AnswerValue)
    /// "Weiß ich nicht": stays open.
    case dontKnow
    /// "Trifft auf uns nicht zu", with the reason: leaves the score.
    case doesNotApply(reason: String)

    /// Whether there is anything about which help can be sought or offered.
    public var allowsExchange: Bool {
      if case .doesNotApply = self { false } else { true }
    }
  }

  /// What it says.
  public var content: Content
  /// When it was given.
  public var answered: Timestamp?
  /// What few answers have, apart: answers lie in memory by the million.
  private var additions: Additions?

  /// Creates an answer.
  public init(
    _ content: Content, comment: String? = nil, evidence: [Evidence] = [], source: FigureSource? = nil,
    exchange: Exchange? = nil, derivedFrom: [String] = [], answered: Timestamp? = nil
  ) {
    self.content = content
    self.answered = answered
    additions = Additions(
      Additions.Values(
        comment: comment, evidence: evidence, source: source, exchange: exchange, derivedFrom: derivedFrom))
  }

  /// A remark.
  public var comment: String? {
    get { additions?.values.comment }
    set { add { $0.comment = newValue } }
  }

  /// What proves it.
  public var evidence: [Evidence] {
    get { additions?.values.evidence ?? [] }
    set { add { $0.evidence = newValue } }
  }

  /// Where a figure comes from.
  public var source: FigureSource? {
    get { additions?.values.source }
    set { add { $0.source = newValue } }
  }

  /// Whether help is sought or offered here; never where the question does not apply.
  public var exchange: Exchange? {
    get { additions?.values.exchange }
    set { add { $0.exchange = newValue } }
  }

  /// Ids of the municipalities out of whose answers it was drafted; none where somebody gave or confirmed it.
  public var derivedFrom: [String] {
    get { additions?.values.derivedFrom ?? [] }
    set { add { $0.derivedFrom = newValue } }
  }

  /// Whether it was drafted out of the answers of others and nobody has confirmed it yet.
  public var isDerived: Bool { !derivedFrom.isEmpty }

  private mutating func add(_ change: (inout Additions.Values) -> Void) {
    var values = additions?.values ?? Additions.Values()
    change(&values)
    additions = Additions(values)
  }

  /// The value, if there is one.
  public var value: AnswerValue? {
    if case .value(let value) = content { value } else { nil }
  }
}

/// What an answer may carry beside what it says.
private final class Additions: Sendable, Hashable {
  struct Values: Hashable {
    var comment: String?
    var evidence: [Evidence] = []
    var source: FigureSource?
    var exchange: Exchange?
    var derivedFrom: [String] = []
  }

  let values: Values

  /// Nothing if there is nothing to carry.
  init?(_ values: Values) {
    guard values != Values() else { return nil }
    self.values = values
  }

  static func == (left: Additions, right: Additions) -> Bool { left.values == right.values }

  func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

/// The value of an answer.
public enum AnswerValue: Sendable, Hashable {
  /// Id of the chosen option.
  case option(String)
  /// Ids of the chosen options.
  case options([String])
  /// Yes or no.
  case boolean(Bool)
  /// A number in the question's unit.
  case number(Double)
  /// The two numbers of a share.
  case share(part: Double, whole: Double)
  /// Free text.
  case text(String)

  /// Ids of the chosen options; of other values none.
  public var options: [String] {
    switch self {
    case .option(let id): [id]
    case .options(let ids): ids
    case .boolean, .number, .share, .text: []
    }
  }

  /// The number that is worth something: the number itself, or the share in percent.
  public var numericValue: Double? {
    switch self {
    case .number(let number): number
    case .share(let part, let whole): whole > 0 ? 100 * part / whole : nil
    default: nil
    }
  }
}

/// Where a figure comes from and of which day it is.
public struct FigureSource: Sendable, Hashable {
  /// What it was taken from.
  public var text: String
  /// The day that it is of.
  public var date: CalendarDate

  /// Creates a source.
  public init(text: String, date: CalendarDate) {
    self.text = text
    self.date = date
  }
}

/// What proves an answer: a text, a link, or both.
public struct Evidence: Sendable, Hashable {
  /// What it is.
  public var text: String?
  /// Where it is.
  public var link: String?
  /// Whether the municipality shows it to others as an example of good practice.
  public var isReleased: Bool

  /// Creates evidence.
  public init(text: String? = nil, link: String? = nil, isReleased: Bool = false) {
    self.text = text
    self.link = link
    self.isReleased = isReleased
  }
}

/// The five states that are kept apart everywhere.
public enum AnswerState: String, Sendable, CaseIterable {
  /// There is a value.
  case answered
  /// "Weiß ich nicht".
  case dontKnow = "dont-know"
  /// "Trifft auf uns nicht zu".
  case doesNotApply = "does-not-apply"
  /// Nothing was said.
  case notAnswered = "not-answered"
  /// A condition hides the question.
  case notAsked = "not-asked"

  /// The state of an answer to a question that is asked.
  public init(_ answer: Answer?) {
    switch answer?.content {
    case .value: self = .answered
    case .dontKnow: self = .dontKnow
    case .doesNotApply: self = .doesNotApply
    case nil: self = .notAnswered
    }
  }

  /// Whether the question counts for the municipality at all.
  public var applies: Bool { self != .doesNotApply && self != .notAsked }
}
