/// How a place as a whole develops, in values of 0…1, quarter by quarter.
struct Course {
  /// What breaks the slow rise.
  enum Turn {
    /// Funding starts: from a quarter on it goes up by so much, over a year.
    case leap(at: Int, by: Double)
    /// People or money are gone: from a quarter on it goes down by so much, over a year.
    case fall(at: Int, by: Double)
  }

  /// Where it stands in the first quarter.
  var start: Double
  /// What each quarter adds.
  var rise: Double
  /// What breaks the slow rise, if anything.
  var turn: Turn?

  /// How far it has come since the first quarter.
  func progress(at quarter: Int) -> Double {
    switch turn {
    case nil:
      rise * Double(quarter)
    case .leap(let start, let height):
      rise * Double(quarter) + height * share(of: quarter, since: start)
    case .fall(let start, let depth):
      rise * Double(min(quarter, start - 1)) - depth * share(of: quarter, since: start)
    }
  }

  private func share(of quarter: Int, since start: Int) -> Double {
    min(max(Double(quarter - start + 1) / 4, 0), 1)
  }
}
