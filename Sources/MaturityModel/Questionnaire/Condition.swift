/// When a question, an option or a dimension is asked for.
public indirect enum Condition: Sendable, Hashable {
  /// All of these hold.
  case all([Condition])
  /// At least one of these holds.
  case any([Condition])
  /// This does not hold.
  case not(Condition)
  /// The answer to an earlier question compares so.
  case question(id: String, Comparison)
  /// The municipality is so.
  case municipality(Trait)

  /// How an answer is compared. Without an answer only `answered(false)` holds.
  public enum Comparison: Sendable, Hashable {
    /// One of these options is chosen.
    case isAnyOf([String])
    /// The answer is yes, or no.
    case isTrue(Bool)
    /// The number, of a share the percentage, is one of these.
    case isNumber([Double])
    /// This option is among the chosen.
    case contains(String)
    /// The number, of a share the percentage, is at least this.
    case atLeast(Double)
    /// The number, of a share the percentage, is at most this.
    case atMost(Double)
    /// There is an answer, or there is none.
    case answered(Bool)
  }

  /// What a municipality is compared by.
  public enum Trait: Sendable, Hashable {
    /// It is of one of these kinds.
    case kind([Municipality.Kind])
    /// It is in one of these classes of size.
    case size([SizeClass])
    /// A programme of this name funds it.
    case funding(String)
  }

  /// The questions that it refers to.
  public var questions: [String] {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.questions)
    case .not(let condition): condition.questions
    case .question(let id, _): [id]
    case .municipality: []
    }
  }

  /// Whether it holds.
  ///
  /// - Parameters:
  ///   - municipality: who answers.
  ///   - answer: the answer to a question; nothing if there is none or the question is hidden.
  /// - Returns: whether what it governs is asked for.
  func holds(for municipality: Municipality, answer: (String) -> AnswerValue?) -> Bool {
    switch self {
    case .all(let conditions): conditions.allSatisfy { $0.holds(for: municipality, answer: answer) }
    case .any(let conditions): conditions.contains { $0.holds(for: municipality, answer: answer) }
    case .not(let condition): !condition.holds(for: municipality, answer: answer)
    case .question(let id, let comparison): comparison.holds(for: answer(id))
    case .municipality(let trait): trait.holds(for: municipality)
    }
  }
}

extension Condition.Comparison {
  fileprivate func holds(for answer: AnswerValue?) -> Bool {
    switch (self, answer) {
    case (.answered(let isAnswered), _): isAnswered == (answer != nil)
    case (.isAnyOf(let options), .option(let id)): options.contains(id)
    case (.isTrue(let truth), .boolean(let value)): truth == value
    case (.contains(let option), .options(let ids)): ids.contains(option)
    case (.isNumber(let numbers), let value?): value.numericValue.map(numbers.contains) ?? false
    case (.atLeast(let bound), let value?): value.numericValue.map { $0 >= bound } ?? false
    case (.atMost(let bound), let value?): value.numericValue.map { $0 <= bound } ?? false
    default: false
    }
  }
}

extension Condition.Trait {
  fileprivate func holds(for municipality: Municipality) -> Bool {
    switch self {
    case .kind(let kinds): kinds.contains(municipality.kind)
    case .size(let classes): classes.contains(municipality.sizeClass)
    case .funding(let programme): municipality.funding.contains { $0.programme == programme }
    }
  }
}
