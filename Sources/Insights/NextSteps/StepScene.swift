internal import Glibc
internal import MaturityModel
internal import Scoring

/// The values of all questions and nodes under one set of answers, any of which can be changed in a few steps.
///
/// It computes what `Scorer` computes, in the same order of the same operations.
struct StepScene {
  let tree: StepTree
  /// Whether a question is asked and applies.
  private(set) var counts: [Bool]
  /// Values by slot; not a number where there is none.
  private(set) var values: [Double]
  /// Values by node; not a number where there is none.
  private(set) var nodeValues: [Double]
  /// Whether anything in a node applies.
  private(set) var applies: [Bool]

  private static let noise = 1e-9

  init(_ tree: StepTree, _ profile: Profile) {
    self.tree = tree
    let questions = DrawnTree.questions(of: profile)
    counts = questions.map(\.counts)
    values = questions.map { $0.counts ? $0.value ?? .nan : .nan }
    nodeValues = [Double](repeating: .nan, count: tree.nodes.count)
    applies = [Bool](repeating: false, count: tree.nodes.count)
    for (place, node) in tree.nodes.enumerated() {
      applies[place] = node.questions.contains { counts[$0] } || node.nodes.contains { applies[$0] }
      nodeValues[place] = value(of: node)
    }
  }

  /// Gives a question another value, and all nodes above it theirs.
  mutating func set(_ slot: Int, to value: Double) {
    guard counts[slot] else { return }
    values[slot] = value
    var next: Int? = tree.slots[slot].node
    while let place = next {
      let node = tree.nodes[place]
      nodeValues[place] = self.value(of: node)
      next = node.parent
    }
  }

  // MARK: - Values

  private func value(of node: StepTree.Node) -> Double {
    var sum = Sum(node.rule)
    for place in node.nodes where applies[place] { sum.add(tree.nodes[place].weight, nodeValues[place]) }
    for slot in node.questions where counts[slot] { sum.add(tree.slots[slot].question.weight, values[slot]) }
    return sum.value
  }

  /// What the children of a node add up to.
  private struct Sum {
    private let rule: AggregationRule
    /// Weight of what applies, and of what has a value.
    private var all = 0.0
    private var covered = 0.0
    private var total = 0.0
    private var hasZero = false
    private var least = Double.infinity

    init(_ rule: AggregationRule) {
      self.rule = rule
    }

    mutating func add(_ weight: Double, _ value: Double) {
      all += weight
      if !value.isNaN {
        covered += weight
      } else if rule.missing == .exclude {
        return
      }
      let value = value.isNaN ? 0 : value
      switch rule.method {
      case .mean, .sum: total += weight * value
      case .minimum: least = min(least, value)
      case .geometric:
        if value > 0 { total += weight * log(value) } else { hasZero = true }
      }
    }

    /// Not a number where too little is covered.
    var value: Double {
      guard covered > 0, covered / all >= rule.minimumCoverage - 1e-9 else { return .nan }
      let weights = rule.missing == .zero ? all : covered
      switch rule.method {
      case .mean, .sum: return total / weights
      case .minimum: return least
      case .geometric: return hasZero ? 0 : exp(total / weights)
      }
    }
  }

  // MARK: - Levels

  /// Whether a node is on a level or a higher one, gates included.
  func reaches(_ level: Int, _ place: Int) -> Bool {
    let value = nodeValues[place]
    guard !value.isNaN else { return false }
    guard level > 0 else { return true }
    let threshold = tree.questionnaire.level(of: value)
    guard threshold >= level else { return false }
    let gates = tree.nodes[place].gates
    return gates.isEmpty || (level...threshold).contains { holds(gates, at: $0) }
  }

  /// The level of a node, gates included; nothing without a value.
  func level(of place: Int) -> Int? {
    let value = nodeValues[place]
    guard !value.isNaN else { return nil }
    let threshold = tree.questionnaire.level(of: value)
    let gates = tree.nodes[place].gates
    return gates.isEmpty ? threshold : (0...threshold).last { holds(gates, at: $0) } ?? 0
  }

  private func holds(_ gates: [[StepTree.PlacedGate]], at level: Int) -> Bool {
    gates[level].allSatisfy { gate in
      switch gate {
      case .question(let slot, let least): !counts[slot] || values[slot] >= least - Self.noise
      case .dimension(let node, let least): !applies[node] || nodeValues[node] >= least - Self.noise
      case .dimensionLevel(let node, let level): !applies[node] || reaches(level, node)
      case .level(let level): holds(gates, at: level)
      }
    }
  }
}
