internal import MaturityModel
internal import Scoring

/// Looks for the fewest steps that lift one node to its next level.
struct LevelSearch {
  /// A set of steps that lifts the node.
  struct Find {
    var steps: StepSet
    var value: Double
    var level: Int

    /// Values without the noise of floating point, so that equal ones leave the choice to the order of questions.
    fileprivate var rounded: Double { (value * 1e9).rounded() }

    fileprivate func isBetter(than other: Find) -> Bool {
      rounded == other.rounded ? steps < other.steps : rounded > other.rounded
    }
  }

  let node: Int
  /// Index of the level to reach.
  let level: Int
  private(set) var find: Find?
  /// Whether values below only add up, so that what steps gain together is what they gain one by one.
  private let isAdditive: Bool
  /// What steps do, by the steps that led to their scene.
  private var known: [StepSet: [Moves]] = [:]
  /// The value that the level begins at, a little less for the noise of floating point.
  private let threshold: Double

  init(_ tree: StepTree, _ node: Int, to level: Int) {
    self.node = node
    self.level = level
    isAdditive = Self.isAdditive(tree, node)
    let scale = tree.questionnaire.scale
    threshold = scale.value(of: tree.questionnaire.levels[level].from) - 2e-9
  }

  private static func isAdditive(_ tree: StepTree, _ node: Int) -> Bool {
    let method = tree.nodes[node].rule.method
    return (method == .mean || method == .sum) && tree.nodes[node].nodes.allSatisfy { isAdditive(tree, $0) }
  }

  /// Tries all sets of so many more steps in a scene.
  mutating func look(for count: Int, in stage: StageScene) {
    let slots = stage.scene.tree.nodes[node].allQuestions.filter { stage.values[$0].count > 1 }
    guard !stage.isMonotone || canLift(stage, slots, count) else { return }
    let isBounded = isAdditive && stage.isMonotone
    let moves = known[stage.steps] ?? Moves.all(of: slots, in: stage, node, isBounded: isBounded)
    if known.count < 4_096 { known[stage.steps] = moves }
    var walk = Walk(stage, moves, node, isBounded: isBounded)
    take(count, from: 0, &walk)
  }

  /// Whether it is lifted at least where every question takes all the steps that it can.
  private func canLift(_ stage: StageScene, _ slots: [Int], _ count: Int) -> Bool {
    var scene = stage.scene
    for slot in slots { scene.set(slot, to: stage.values[slot][min(count, stage.values[slot].count - 1)]) }
    return scene.reaches(level, node)
  }

  private mutating func take(_ count: Int, from first: Int, _ walk: inout Walk) {
    guard count > 0 else {
      consider(walk)
      return
    }
    for place in first..<max(first, walk.moves.count) {
      let moves = walk.moves[place]
      // Those that follow gain less by step.
      if walk.isBounded, walk.value + Double(count) * moves.most < needed { break }
      for taken in 1...count where taken < moves.values.count {
        walk.take(taken, of: moves)
        take(count - taken, from: place + 1, &walk)
        walk.untake(taken, of: moves)
      }
      walk.scene.set(moves.slot, to: moves.values[0])
    }
  }

  /// Less than this is not worth a look.
  private var needed: Double { max(threshold, (find?.value ?? 0) - 3e-9) }

  private mutating func consider(_ walk: Walk) {
    guard walk.scene.reaches(level, node) else { return }
    let steps = walk.taken.reduce(walk.start) { $0.adding($1.slot, $1.count) }
    let found = Find(
      steps: steps, value: walk.scene.nodeValues[node], level: walk.scene.level(of: node) ?? level)
    if find.map({ found.isBetter(than: $0) }) ?? true { find = found }
  }
}

/// What the steps of one question do.
private struct Moves {
  var slot: Int
  /// Its values after none, one, two and three steps.
  var values: [Double]
  /// What they add to the value of the node, where values add up.
  var gains: [Double]
  /// The most that they add by step.
  var most: Double

  /// Where values add up those that gain most by step stand first; else they are in the order of the questions.
  static func all(of slots: [Int], in stage: StageScene, _ node: Int, isBounded: Bool) -> [Moves] {
    guard isBounded else {
      return slots.map { Moves(slot: $0, values: stage.values[$0], gains: [], most: 0) }
    }
    var scene = stage.scene
    let start = scene.nodeValues[node]
    return slots.map { slot in
      let values = stage.values[slot]
      let gains = values.map { value in
        scene.set(slot, to: value)
        return scene.nodeValues[node] - start
      }
      scene.set(slot, to: values[0])
      let most = gains.enumerated().dropFirst().map { $1 / Double($0) }.max() ?? 0
      return Moves(slot: slot, values: values, gains: gains, most: most)
    }.sorted { $0.most > $1.most }
  }
}

/// A scene in which steps are taken and taken back.
private struct Walk {
  var scene: StepScene
  /// The steps that led to the scene.
  let start: StepSet
  let moves: [Moves]
  /// Whether values add up.
  let isBounded: Bool
  private(set) var taken: [(slot: Int, count: Int)] = []
  /// The value of the node, where values add up.
  private(set) var value: Double

  init(_ stage: StageScene, _ moves: [Moves], _ node: Int, isBounded: Bool) {
    scene = stage.scene
    start = stage.steps
    self.moves = moves
    self.isBounded = isBounded
    value = scene.nodeValues[node]
    taken.reserveCapacity(AnswerLadder.most)
  }

  mutating func take(_ count: Int, of moves: Moves) {
    scene.set(moves.slot, to: moves.values[count])
    taken.append((moves.slot, count))
    if isBounded { value += moves.gains[count] }
  }

  /// Takes the last steps back, but for the scene.
  mutating func untake(_ count: Int, of moves: Moves) {
    taken.removeLast()
    if isBounded { value -= moves.gains[count] }
  }
}
