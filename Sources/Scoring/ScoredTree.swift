internal import MaturityModel

/// A dimension as scoring goes through it. A class, since copying a question takes longer than scoring it.
final class Branch: Sendable {
  let id: String
  let weight: Double
  let rule: AggregationRule
  let isScored: Bool
  /// What holds its level back, by level; empty without any.
  let gates: [[Gate]]
  let branches: [Branch]
  let leaves: [Leaf]

  init(_ dimension: Dimension, levels: Int) {
    id = dimension.id
    weight = dimension.weight
    rule = dimension.rule
    isScored = dimension.isScored
    var gates = [[Gate]](repeating: [], count: levels)
    for levelGates in dimension.gates { gates[levelGates.level] += levelGates.requires }
    self.gates = dimension.gates.isEmpty ? [] : gates
    branches = dimension.subdimensions.map { Branch($0, levels: levels) }
    leaves = dimension.ownQuestions.map(Leaf.init)
  }

  /// The whole, with these on top.
  init(_ questionnaire: Questionnaire, scored branches: [Branch]) {
    id = ""
    weight = 1
    rule = questionnaire.rule
    isScored = true
    gates = questionnaire.levels.map(\.requires)
    self.branches = branches
    leaves = []
  }
}

/// A question as scoring meets it.
final class Leaf: Sendable {
  let question: Question
  let id: String
  /// The least and the most that an answer can be worth where all options are offered.
  let range: ClosedRange<Double>

  init(_ question: Question) {
    self.question = question
    id = question.id
    range = question.valueRange
  }
}
