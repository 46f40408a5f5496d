internal import MaturityModel

/// An answer and what it is worth; it stays until another one fits clearly better.
struct Settled {
  var value: AnswerValue
  /// What it stands for, 0…1.
  var worth: Double

  /// How much better (0…1) another answer must fit before somebody changes this one.
  private static let inertia = 0.1

  /// This answer, or a new one if the truth has moved away from it.
  func giving(way candidate: Settled?, truth: Double) -> Settled {
    guard let candidate else { return self }
    let gain = abs(worth - truth) - abs(candidate.worth - truth)
    return gain > Self.inertia ? candidate : self
  }
}
