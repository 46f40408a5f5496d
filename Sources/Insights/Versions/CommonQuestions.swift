/// The questions by which assessments of several versions of a questionnaire are compared: those that are comparable
/// in all of them.
public struct CommonQuestions: Sendable, Hashable {
  /// The versions, the oldest first.
  public let versions: [String]
  /// How many scored questions are comparable in all of them.
  public let count: Int
  /// How many scored questions the newest version in use has.
  public let total: Int
  /// How many are comparable by place of the scored dimension on top.
  public let dimensions: [Int]
  /// How many scored questions there are by place of the scored dimension on top.
  let totals: [Int]
  /// Ids of all comparable questions in the newest version in use, unscored ones too.
  let questions: Set<String>

  /// How many scored questions of a measure there are in the newest version in use.
  public func total(of measure: Measure) -> Int {
    switch measure {
    case .overall: total
    case .dimension(let place): totals[place]
    }
  }

  /// How many questions of a measure are comparable.
  public func count(of measure: Measure) -> Int {
    switch measure {
    case .overall: count
    case .dimension(let place): dimensions[place]
    }
  }

  /// Places of the scored dimensions on top in which nothing is comparable.
  public var incomparable: [Int] { dimensions.indices.filter { dimensions[$0] == 0 } }
}
