/// How the answers to each question spread from the worst to the best, and how many gave none: one bar per question.
public struct AnswerShares: Chart {
  /// Those whose answers are worth the same.
  public struct Step: Sendable, Hashable {
    /// What the answer is worth, from 0 (worst) to 1 (best).
    public let worth: Double
    /// How many gave it.
    public let count: Int

    /// Creates a step.
    public init(worth: Double, count: Int) {
      self.worth = worth
      self.count = count
    }
  }

  /// One question.
  public struct Row: Sendable {
    /// The question.
    public let label: String
    /// What was answered, from the worst to the best; each worth once.
    public let steps: [Step]
    /// How many answered "don't know".
    public let dontKnow: Int
    /// How many gave no answer.
    public let notAnswered: Int
    /// To how many it does not apply.
    public let doesNotApply: Int

    /// Creates a row; counts below 0 are taken as 0, and worths that are no numbers are left out.
    public init(label: String, steps: [Step], dontKnow: Int = 0, notAnswered: Int = 0, doesNotApply: Int = 0)
    {
      self.label = label
      let known = steps.filter { $0.worth.isFinite && $0.count > 0 }
      self.steps = Dictionary(grouping: known, by: \.worth).sorted { $0.key < $1.key }.map { worth, same in
        Step(worth: worth, count: same.reduce(0) { $0 + $1.count })
      }
      self.dontKnow = max(dontKnow, 0)
      self.notAnswered = max(notAnswered, 0)
      self.doesNotApply = max(doesNotApply, 0)
    }

    /// How many were asked.
    public var count: Int {
      steps.reduce(dontKnow + notAnswered + doesNotApply) { $0 + $1.count }
    }

    /// The parts of the bar that have a share, from left to right.
    var segments: [Segment] {
      let states: [(AnswerState, Int)] = [
        (.dontKnow, dontKnow), (.notAnswered, notAnswered), (.doesNotApply, doesNotApply),
      ]
      return steps.map { Segment(kind: .step(Self.paletteStep(of: $0.worth)), count: $0.count) }
        + states.filter { $0.1 > 0 }.map { Segment(kind: .state($0), count: $1) }
    }

    private static func paletteStep(of worth: Double) -> Int {
      1 + Int((min(max(worth, 0), 1) * 4).rounded())
    }
  }

  /// A part of a bar.
  struct Segment {
    enum Kind {
      /// A step of the palette.
      case step(Int)
      case state(AnswerState)
    }

    let kind: Kind
    let count: Int
  }

  /// The rows in the order in which they are drawn.
  public let rows: [Row]
  /// What the style sheet calls it.
  public let styleClass = "c-answer-shares"

  /// Creates the chart.
  public init(rows: [Row]) {
    self.rows = rows
  }
}
