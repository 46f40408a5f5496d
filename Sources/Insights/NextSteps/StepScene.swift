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
    let questions = profile.scoredQuestions
    counts = questions.map(\.counts)
    values = questions.map { $0.counts ? $0.value ?? .nan : .nan }
    nodeValues = [Double](repeating: .nan, count: tree.nodes.count)
    applies = [Bool](repeating: false, count: tree.nodes.count)
    for (place, node) in tree.nodes.enumerated() {
      applies[place] = node.questions.contains { counts[$0] } || node.nodes.contains { applies[$0] }
      nodeValues[place] = value(ofNode: place)
    }
  }

  /// Gives a question another value, and all nodes above it theirs.
  mutating func set(_ slot: Int, to value: Double) {
    guard counts[slot] else { return }
    values[slot] = value
    var next: Int? = tree.slots[slot].node
    while let place = next {
      nodeValues[place] = self.value(ofNode: place)
      next = tree.nodes[place].parent
    }
  }

  // MARK: - Values

  /// Not a number where too little is covered.
  private func value(ofNode place: Int) -> Double {
    // Node by node member: copying a node takes longer than adding up its children.
    let rule = tree.nodes[place].rule
    var (all, covered, sum) = (0.0, 0.0, WeightedSum(rule.method))
    func add(_ weight: Double, _ value: Double) {
      all += weight
      if !value.isNaN {
        covered += weight
        sum.add(weight: weight, value: value)
      } else if rule.missing == .zero {
        sum.add(weight: weight, value: 0)
      }
    }
    for child in tree.nodes[place].nodes where applies[child] {
      add(tree.nodes[child].weight, nodeValues[child])
    }
    for slot in tree.nodes[place].questions where counts[slot] { add(tree.slots[slot].weight, values[slot]) }
    guard all > 0, covered / all >= rule.minimumCoverage - Self.noise else { return .nan }
    return sum.value ?? .nan
  }

  // MARK: - Levels

  /// Whether a node is on a level or a higher one, gates included.
  func reaches(_ level: Int, _ place: Int) -> Bool {
    let value = nodeValues[place]
    guard !value.isNaN else { return false }
    guard level > 0 else { return true }
    let threshold = tree.questionnaire.level(of: value)
    guard threshold >= level else { return false }
    guard !tree.nodes[place].gates.isEmpty else { return true }
    return self.level(of: place).map { $0 >= level } ?? false
  }

  /// The level of a node, gates included; nothing without a value.
  func level(of place: Int) -> Int? {
    var known: [Int: Int?] = [:]
    return level(of: place, &known)
  }

  /// The same; `known` are the levels that have been worked out in this scene.
  private func level(of place: Int, _ known: inout [Int: Int?]) -> Int? {
    if let level = known[place] { return level }
    let value = nodeValues[place]
    guard !value.isNaN else { return nil }
    let threshold = tree.questionnaire.level(of: value)
    let gates = tree.nodes[place].gates
    guard !gates.isEmpty else { return threshold }
    // From below, since a gate may ask for an earlier level.
    var isReached: [Bool] = []
    for level in 0...threshold {
      isReached.append(gates[level].allSatisfy { holds($0, isReached, &known) })
    }
    let level = isReached.lastIndex(of: true) ?? 0
    known[place] = level
    return level
  }

  private func holds(_ gate: StepTree.PlacedGate, _ isReached: [Bool], _ known: inout [Int: Int?]) -> Bool {
    switch gate {
    case .question(let slot, let least): !counts[slot] || values[slot] >= least - Self.noise
    case .dimension(let node, let least): !applies[node] || nodeValues[node] >= least - Self.noise
    case .dimensionLevel(let node, let level):
      !applies[node] || self.level(of: node, &known).map { $0 >= level } ?? false
    case .level(let level): isReached[level]
    }
  }
}
