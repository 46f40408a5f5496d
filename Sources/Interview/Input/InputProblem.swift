/// Why something typed is no answer yet.
enum InputProblem: Error, Sendable, Hashable {
  case nothingChosen
  case nothingTyped
  case notANumber(String)
  /// `1.200` where three decimals are allowed: a thousand or one point two.
  case ambiguous(String)
  case tooSmall(minimum: Double, unit: String?)
  case tooLarge(maximum: Double, unit: String?)
  case tooManyDecimals(allowed: Int)
  case notWhole
  case wholeIsZero
  case partExceedsWhole
  case tooLong(maximum: Int)
  case tooMany(maximum: Int)
  case noSuchOption(String)
  /// An option that stands alone was named with others.
  case exclusiveWithOthers(Int)
  case needsTwoNumbers
  /// A word that neither seeks nor offers help.
  case noSuchExchange(String)
  case noSuchQuestion(String)
  /// A condition hides the question with this code.
  case notAsked(String, isAnswered: Bool)
  case missingReason
  case missingSource
  case missingDate
  case notADate(String)
  /// A letter was typed into a number.
  case letterInNumber
}
