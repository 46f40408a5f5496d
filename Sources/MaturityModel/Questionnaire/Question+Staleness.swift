internal import Localization

extension Question {
  /// Whether an answer from an earlier quarter is too old to be carried over once more.
  ///
  /// It is as old as its figure: as the day that the source names, else as the moment at which it was given. Of an
  /// answer without either nobody knows, and it counts as old.
  ///
  /// - Parameters:
  ///   - answer: what was answered.
  ///   - quarter: the quarter that it would be carried over to.
  /// - Returns: whether it is more than `staleAfter` quarters old; never where the question sets no bound.
  public func isStale(_ answer: Answer, in quarter: Quarter) -> Bool {
    guard let staleAfter else { return false }
    guard let date = answer.source?.date ?? answer.answered?.date else { return true }
    return Quarter(containing: date).distance(to: quarter) > staleAfter
  }
}
