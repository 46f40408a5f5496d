internal import MaturityModel

/// The scored part of a definition laid out flat: nodes, the slots of their questions, and gates by place.
struct StepTree: Sendable {
  /// A dimension, or the whole.
  struct Node: Sendable {
    var rule: AggregationRule
    var weight: Double
    /// Place of the node above; nothing above the whole.
    var parent: Int?
    /// Places of the dimensions directly below.
    var nodes: [Int]
    /// Slots of the questions directly below.
    var questions: Range<Int>
    /// Slots of all questions below.
    var allQuestions: Range<Int>
    /// By level; empty without any.
    var gates: [[PlacedGate]]
  }

  /// A scored question.
  struct Slot: Sendable {
    var question: Question
    var weight: Double
    var node: Int
    /// Place of its dimension among the scored ones on top.
    var top: Int
  }

  /// A gate that knows where what it names stands.
  enum PlacedGate: Sendable {
    case question(slot: Int, atLeast: Double)
    case dimension(node: Int, atLeast: Double)
    case dimensionLevel(node: Int, level: Int)
    case level(Int)
  }

  let questionnaire: Questionnaire
  /// Each stands behind all that lie below it; the whole is the last.
  private(set) var nodes: [Node] = []
  /// In the order of asking.
  private(set) var slots: [Slot] = []
  /// Places of the scored dimensions on top.
  private(set) var tops: [Int] = []
  private var nodePlaces: [String: Int] = [:]
  private var slotPlaces: [String: Int] = [:]

  /// Place of the whole.
  var root: Int { nodes.count - 1 }
  /// Index of the highest level.
  var topLevel: Int { questionnaire.levels.count - 1 }

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    for (place, dimension) in questionnaire.scoredDimensions.enumerated() {
      tops.append(append(dimension, top: place))
    }
    nodes.append(
      Node(
        rule: questionnaire.rule, weight: 1, parent: nil, nodes: tops, questions: slots.count..<slots.count,
        allQuestions: slots.indices, gates: placed(questionnaire.levels.map(\.requires))))
    for (place, node) in nodes.enumerated() {
      for child in node.nodes { nodes[child].parent = place }
    }
  }

  private mutating func append(_ dimension: Dimension, top: Int) -> Int {
    let start = slots.count
    let below = dimension.subdimensions.filter(\.isScored).map { append($0, top: top) }
    let first = slots.count
    for question in dimension.ownQuestions {
      slotPlaces[question.id] = slots.count
      slots.append(Slot(question: question, weight: question.weight, node: nodes.count, top: top))
    }
    var gates = [[Gate]](repeating: [], count: questionnaire.levels.count)
    for levelGates in dimension.gates { gates[levelGates.level] += levelGates.requires }
    nodePlaces[dimension.id] = nodes.count
    nodes.append(
      Node(
        rule: dimension.rule, weight: dimension.weight, parent: nil, nodes: below,
        questions: first..<slots.count, allQuestions: start..<slots.count, gates: placed(gates)))
    return nodes.count - 1
  }

  /// Gates about what is not scored are passed over.
  private func placed(_ gates: [[Gate]]) -> [[PlacedGate]] {
    guard gates.contains(where: { !$0.isEmpty }) else { return [] }
    return gates.map { $0.compactMap(placed) }
  }

  private func placed(_ gate: Gate) -> PlacedGate? {
    switch gate {
    case .question(let id, let least): slotPlaces[id].map { .question(slot: $0, atLeast: least) }
    case .dimension(let id, let least): nodePlaces[id].map { .dimension(node: $0, atLeast: least) }
    case .dimensionLevel(let id, let level): nodePlaces[id].map { .dimensionLevel(node: $0, level: level) }
    case .level(let level): .level(level)
    }
  }

  /// The slot of a question.
  func slot(of question: String) -> Int? { slotPlaces[question] }
}
