internal import MaturityModel
internal import Scoring

/// What one municipality said, and what better answers make of it.
///
/// Answers that conditions refer to decide what else is asked. So for each set of steps of such questions there is a
/// scene of its own; all other steps are taken inside a scene.
struct StepStage {
  let tree: StepTree
  private let scorer: Scorer
  private let answers: [String: Answer]
  private let municipality: Municipality
  /// By slot; nothing where there is no answer to improve.
  let ladders: [AnswerLadder?]
  /// The scores as they are.
  let profile: Profile
  /// Slots with steps that conditions refer to, each with the slots that it decides about.
  private let decided: [(slot: Int, about: Set<Int>)]

  init(
    _ tree: StepTree, _ scorer: Scorer, decided: [String: Set<Int>], _ answers: [String: Answer],
    _ municipality: Municipality
  ) {
    self.tree = tree
    self.scorer = scorer
    self.answers = answers
    self.municipality = municipality
    let visibility = scorer.visibility(of: answers, by: municipality)
    profile = scorer.profile(of: answers, under: visibility)
    let scores = profile.scoredQuestions
    let ladders = zip(tree.slots, scores).map { slot, score -> AnswerLadder? in
      guard score.counts, score.value != nil, let answer = answers[slot.question.id]?.value else {
        return nil
      }
      let ladder = AnswerLadder(visibility.offered(slot.question), from: answer)
      return ladder.flatMap { $0.rungs.isEmpty ? nil : $0 }
    }
    self.ladders = ladders
    self.decided =
      decided.isEmpty
      ? []
      : ladders.indices.compactMap { slot in
        guard ladders[slot] != nil, let about = decided[tree.slots[slot].question.id] else { return nil }
        return (slot, about)
      }
  }

  /// A scene after some steps of deciding questions.
  func scene(after steps: StepSet) -> StageScene {
    guard steps.count > 0 else {
      return StageScene(StepScene(tree, profile), self, steps) { ladders[$0]?.values }
    }
    var answers = answers
    for slot in steps.slots {
      guard let ladder = ladders[slot] else { continue }
      answers[ladder.question.id] = Answer(.value(ladder.answer(after: steps.steps(of: slot))))
    }
    let visibility = scorer.visibility(of: answers, by: municipality)
    let profile = scorer.profile(of: answers, under: visibility)
    return StageScene(StepScene(tree, profile), self, steps) { slot in
      ladders[slot].map { values(of: $0, tree.slots[slot].question, under: visibility) }
    }
  }

  /// What the answers of a ladder are worth where other options may be offered; not a number where that is nothing.
  private func values(of ladder: AnswerLadder, _ question: Question, under visibility: Visibility) -> [Double]
  {
    let offered = visibility.offered(question)
    guard offered != ladder.question else { return ladder.values }
    return (0...ladder.rungs.count).map { count in
      let counted = visibility.counted(Answer(.value(ladder.answer(after: count))), to: question)
      return counted?.value.flatMap(offered.value) ?? .nan
    }
  }

  /// Whether conditions refer to a question with steps.
  func decides(_ slot: Int) -> Bool { decided.contains { $0.slot == slot } }

  /// The sets of so many steps of questions that decide about something below a node.
  func decidingSets(of count: Int, about node: Int) -> [StepSet] {
    let below = tree.nodes[node].allQuestions
    let deciding = decided.filter { $0.about.contains(where: below.contains) }.map(\.slot)
    var sets = [StepSet()]
    for _ in 0..<count {
      sets = sets.flatMap { set in
        deciding.compactMap { slot in
          guard slot >= set.slots.last ?? 0, set.steps(of: slot) < ladders[slot]?.rungs.count ?? 0 else {
            return nil
          }
          return set.adding(slot, 1)
        }
      }
    }
    return sets
  }

  /// The questions below a node that are asked, apply and have no answer.
  func open(in node: Int) -> [Question] {
    let scores = profile.scoredQuestions
    return tree.nodes[node].allQuestions.filter { scores[$0].counts && scores[$0].value == nil }
      .map { tree.slots[$0].question }
  }

  /// The steps of a set, one after the other.
  func steps(of set: StepSet) -> [AnswerStep] {
    var taken: [Int: Int] = [:]
    return set.slots.compactMap { slot in
      defer { taken[slot, default: 0] += 1 }
      return ladders[slot]?.step(after: taken[slot] ?? 0, in: tree.slots[slot].top)
    }
  }
}

/// A scene with what the steps that decide nothing are worth in it.
struct StageScene {
  var scene: StepScene
  /// The steps that led to it.
  let steps: StepSet
  /// The values after none, one, two and three steps by slot; empty where no step is or does anything here.
  let values: [[Double]]
  /// Whether no step ever lowers a value.
  let isMonotone: Bool

  fileprivate init(
    _ scene: StepScene, _ stage: StepStage, _ steps: StepSet, _ ladder: (Int) -> [Double]?
  ) {
    self.scene = scene
    self.steps = steps
    values = stage.ladders.indices.map { slot in
      guard scene.counts[slot], !stage.decides(slot) else { return [] }
      return ladder(slot) ?? []
    }
    isMonotone = values.allSatisfy { values in
      zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }
    }
  }
}
