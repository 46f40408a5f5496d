/// A question that holds what was looked for.
struct SearchHit: Sendable, Hashable {
  /// Where the words stand; of several the least telling.
  enum Place: Sendable, Hashable {
    case code, question
    /// In the option with this index.
    case option(Int)
    case help, dimension

    static let ranks = 0...4

    /// How far down the list it comes.
    var rank: Int {
      switch self {
      case .code: 0
      case .question: 1
      case .option: 2
      case .help: 3
      case .dimension: 4
      }
    }
  }

  let step: Step
  let place: Place
}
