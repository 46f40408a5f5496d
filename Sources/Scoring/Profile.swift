/// The result of scoring one assessment: a tree of scores beside the tree of dimensions.
public struct Profile: Sendable, Hashable {
  /// The score of the whole; its `dimensions` are the scored dimensions on top.
  public var overall: Score
  /// The dimensions that hold context; they have counts but never a value.
  public var context: [Score]

  /// The scored dimensions on top.
  public var dimensions: [Score] { overall.dimensions }

  /// The score of a dimension at any depth.
  public func score(of dimension: String) -> Score? {
    (overall.dimensions + context).lazy.flatMap(\.selfAndDescendants).first { $0.id == dimension }
  }

  /// The states of all questions, context and unscored ones included.
  public var counts: StateCounts {
    var counts = StateCounts()
    for question in overall.allQuestions + context.flatMap(\.allQuestions) { counts[question.state] += 1 }
    return counts
  }
}
