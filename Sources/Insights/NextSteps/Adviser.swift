public import MaturityModel
internal import Scoring

/// Finds what a municipality can do next. One can be used for any number of municipalities.
///
/// A step changes the answer to one scored question that is asked, applies and is answered: of a choice to the offered
/// option with the next higher score; from no to yes; of a multiple choice to one option more, the best-paying; of a
/// number to the next threshold, or a tenth of the way from worst to best further. Whatever a step changes besides is
/// counted as `Scorer` counts it, so what conditions show or hide then is too.
///
/// A scored question that steps open – asked after them, not asked before, and without an answer on file – counts as
/// answered worst: it is covered, gates look at it, and what its worst answer opens in turn counts so too. One that
/// comes back with an answer on file counts with that, and stays open if "don't know" is on file. Further steps of the
/// same set may improve both. Questions that were asked before and have no answer stay open, and so does one
/// whose chosen option a step hides, and one that no answer gives a value.
public struct Adviser: Sendable {
  private let scorer: Scorer
  private let tree: StepTree
  /// By question that conditions refer to: the slots that its answer decides about, its own among them.
  private let decided: [String: Set<Int>]

  /// Creates an adviser for one definition.
  public init(_ questionnaire: Questionnaire) {
    scorer = Scorer(questionnaire)
    let tree = StepTree(questionnaire)
    self.tree = tree
    decided = questionnaire.decided.mapValues { Set($0.compactMap(tree.slot)) }
  }

  /// What can be done next.
  ///
  /// - Parameters:
  ///   - answers: what was answered to the questionnaire.
  ///   - municipality: who answered.
  /// - Returns: all single steps, and the shortest ways to the next levels.
  public func nextSteps(from answers: [String: Answer], of municipality: Municipality) -> NextSteps {
    let stage = StepStage(tree, scorer, decided: decided, answers, municipality)
    var scenes = Scenes(stage)
    return NextSteps(
      gains: gains(&scenes), overall: paths([tree.root], &scenes)[0], dimensions: paths(tree.tops, &scenes))
  }

  // MARK: - Single steps

  private func gains(_ scenes: inout Scenes) -> [NextStep] {
    let stage = scenes.stage
    let start = scenes[StepSet()]
    let steps = stage.ladders.enumerated().compactMap { slot, ladder -> NextStep? in
      guard let ladder else { return nil }
      let step = ladder.step(after: 0, in: tree.slots[slot].top)
      guard !stage.decides(slot) else {
        let after = scenes[StepSet().adding(slot, 1)]
        return gain(step, start.scene, after.scene, opens: stage.questions(after.opens))
      }
      var after = start.scene
      after.set(slot, to: ladder.values[1])
      return gain(step, start.scene, after, opens: [])
    }
    // Without the noise of floating point, so that equal gains keep the order of the questions.
    func size(_ gain: Double?) -> Double { ((gain ?? 0) * 1e9).rounded() }
    return steps.enumerated().sorted { left, right in
      let first = (size(left.element.overallGain), size(left.element.dimensionGain))
      let second = (size(right.element.overallGain), size(right.element.dimensionGain))
      guard first.0 == second.0 else { return first.0 > second.0 }
      // While the whole has no value, its dimensions tell.
      guard left.element.overallGain == nil, first.1 != second.1 else { return left.offset < right.offset }
      return first.1 > second.1
    }.map(\.element)
  }

  /// What a step gains; nothing if that is nothing, or if a value gets lost.
  private func gain(
    _ step: AnswerStep, _ before: StepScene, _ after: StepScene, opens: [Question]
  ) -> NextStep? {
    func change(_ node: Int) -> (isLost: Bool, gain: Double?) {
      let (old, new) = (before.nodeValues[node], after.nodeValues[node])
      return (!old.isNaN && new.isNaN, old.isNaN || new.isNaN ? nil : new - old)
    }
    let (overall, dimension) = (change(tree.root), change(tree.tops[step.dimension]))
    guard !overall.isLost, !dimension.isLost else { return nil }
    let noise = 1e-12
    guard overall.gain ?? 0 > -noise, max(overall.gain ?? 0, dimension.gain ?? 0) > noise else { return nil }
    return NextStep(step: step, overallGain: overall.gain, dimensionGain: dimension.gain, opens: opens)
  }

  // MARK: - Ways to the next level

  private func paths(_ nodes: [Int], _ scenes: inout Scenes) -> [LevelPath] {
    let stage = scenes.stage
    let start = scenes[StepSet()].scene
    var searches = nodes.map { node -> LevelSearch? in
      guard let level = start.level(of: node), level < tree.topLevel else { return nil }
      return LevelSearch(tree, node, to: level + 1)
    }
    for size in 1...AnswerLadder.most where searches.contains(where: { $0 != nil && $0?.find == nil }) {
      let open = searches.indices.filter { searches[$0] != nil && searches[$0]?.find == nil }
      for index in open {
        for count in 0...size {
          for set in scenes.decidingSets(of: count, about: nodes[index]) {
            searches[index]?.look(for: size - count, in: scenes[set])
          }
        }
      }
    }
    return zip(nodes, searches).map { node, search in
      let open = stage.open(in: node)
      guard let level = start.level(of: node) else { return .noScore(open: open) }
      guard level < tree.topLevel else { return .atTheTop }
      guard let find = search?.find else { return .notWithinThree(open: open) }
      let scene = scenes[stage.decidingSteps(of: find.steps)]
      return .lift(
        LevelLift(
          steps: stage.steps(of: find.steps, in: scene), value: find.value, level: find.level,
          opens: stage.questions(scene.opens), open: open))
    }
  }

  /// The scenes of a stage, each made once.
  private struct Scenes {
    let stage: StepStage
    private var scenes: [StepSet: StageScene] = [:]

    /// Beyond so many, where hundreds of questions decide about others, a scene is made again rather than kept.
    private static let kept = 4_096

    init(_ stage: StepStage) {
      self.stage = stage
    }

    subscript(_ steps: StepSet) -> StageScene {
      mutating get {
        if let scene = scenes[steps] { return scene }
        let scene = stage.scene(after: steps)
        if scenes.count < Self.kept { scenes[steps] = scene }
        return scene
      }
    }

    /// The sets of so many steps of questions that decide about something below a node.
    mutating func decidingSets(of count: Int, about node: Int) -> [StepSet] {
      let deciding = stage.deciding(about: node)
      var sets = [StepSet()]
      for _ in 0..<count {
        var longer: [StepSet] = []
        for set in sets {
          for slot in deciding where slot >= set.slots.last ?? 0 && canClimb(slot, after: set) {
            longer.append(set.adding(slot, 1))
          }
        }
        sets = longer
      }
      return sets
    }

    /// Whether there is a step of a question more. Later questions decide nothing about it.
    private mutating func canClimb(_ slot: Int, after steps: StepSet) -> Bool {
      let ladder = stage.ladders[slot] ?? self[steps].returned[slot]
      return steps.steps(of: slot) < ladder?.rungs.count ?? 0
    }
  }
}

extension NextSteps {
  /// What a municipality can do next, for a single one; `Adviser` serves many.
  public init(
    from answers: [String: Answer], to questionnaire: Questionnaire, of municipality: Municipality
  ) {
    self = Adviser(questionnaire).nextSteps(from: answers, of: municipality)
  }
}
