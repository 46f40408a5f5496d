internal import MaturityModel
internal import Scoring

/// What one municipality said, and what better answers make of it.
///
/// Answers that conditions refer to decide what else is asked. So for each set of steps of such questions there is a
/// scene of its own; all other steps are taken inside a scene. Questions that such steps open count as answered worst.
struct StepStage {
  let tree: StepTree
  private let scorer: Scorer
  private let answers: [String: Answer]
  private let municipality: Municipality
  /// By slot; nothing where there is no answer to improve as things are.
  let ladders: [AnswerLadder?]
  /// The scores as they are.
  let profile: Profile
  /// Slots that conditions refer to and that have steps, or may have them once asked, each with the slots that it
  /// decides about.
  private let decided: [(slot: Int, about: Set<Int>)]
  /// Slots of scored questions that are asked, apply and have no answer as things are, in the order of asking.
  private let open: [Int]
  /// Slots of scored questions that are not asked as things are, in the order of asking.
  private let hidden: [Int]

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
    open = scores.indices.filter { scores[$0].counts && scores[$0].value == nil }
    let ladders = zip(tree.slots, scores).map { slot, score -> AnswerLadder? in
      guard score.counts, score.value != nil, let answer = answers[slot.question.id]?.value else {
        return nil
      }
      let ladder = AnswerLadder(visibility.offered(slot.question), from: answer)
      return ladder.flatMap { $0.rungs.isEmpty ? nil : $0 }
    }
    self.ladders = ladders
    let hidden =
      visibility.hiddenQuestions.isEmpty
      ? []
      : tree.slots.indices.filter {
        tree.slots[$0].question.isScored && !visibility.asks(tree.slots[$0].question.id)
      }
    self.hidden = hidden
    self.decided =
      decided.isEmpty
      ? []
      : ladders.indices.compactMap { slot in
        guard ladders[slot] != nil || hidden.contains(slot) else { return nil }
        return decided[tree.slots[slot].question.id].map { (slot, $0) }
      }
  }

  // MARK: - Scenes

  /// A scene after some steps of deciding questions.
  func scene(after steps: StepSet) -> StageScene {
    guard steps.count > 0 else {
      return StageScene(StepScene(tree, profile), self, steps, returned: [:], opens: []) {
        ladders[$0]?.values
      }
    }
    var answers = answers
    var returned: [Int: AnswerLadder] = [:]
    // What is asked, and what answers are worth, depends on earlier questions alone.
    for slot in Set(steps.slots).sorted() {
      guard let ladder = ladders[slot] ?? returningLadder(slot, Settled(answers, self)) else { continue }
      if ladders[slot] == nil { returned[slot] = ladder }
      answers[ladder.question.id] = Answer(.value(ladder.answer(after: steps.steps(of: slot))))
    }
    let settled = Settled(answers, self)
    for slot in hidden where returned[slot] == nil { returned[slot] = returningLadder(slot, settled) }
    let profile = scorer.profile(of: settled.answers, under: settled.visibility)
    return StageScene(
      StepScene(tree, profile), self, steps, returned: returned,
      opens: hidden.filter { worst($0, self.answers, settled.visibility) != nil }
    ) { slot in
      ladders[slot].map { values(of: $0, tree.slots[slot].question, under: settled.visibility) }
        ?? returned[slot]?.values
    }
  }

  /// The steps of a question that was not asked before; nothing if it is not asked now either or has none.
  private func returningLadder(_ slot: Int, _ settled: Settled) -> AnswerLadder? {
    let question = tree.slots[slot].question
    let answer = settled.answers[question.id]
    guard settled.visibility.counted(answer, to: question)?.value != nil, let value = answer?.value,
      let ladder = AnswerLadder(settled.visibility.offered(question), from: value)
    else { return nil }
    return ladder.rungs.isEmpty ? nil : ladder
  }

  /// The worst answer to a question that is asked, was not asked before and has no answer.
  private func worst(_ slot: Int, _ answers: [String: Answer], _ visibility: Visibility) -> AnswerValue? {
    let question = tree.slots[slot].question
    guard visibility.asks(question.id), visibility.counted(answers[question.id], to: question) == nil else {
      return nil
    }
    return visibility.offered(question).worstAnswer
  }

  /// Answers with the worst ones to what they open, and what is asked under them.
  private struct Settled {
    var answers: [String: Answer]
    var visibility: Visibility

    init(_ given: [String: Answer], _ stage: StepStage) {
      answers = given
      visibility = stage.scorer.visibility(of: given, by: stage.municipality)
      var opened: [Int: AnswerValue] = [:]
      while true {
        // Worst answers may open more. Each round settles at least the first question that was not settled before.
        let found = stage.hidden.reduce(into: [Int: AnswerValue]()) {
          $0[$1] = stage.worst($1, given, visibility)
        }
        guard found != opened else { return }
        opened = found
        answers = given
        for (slot, worst) in found { answers[stage.tree.slots[slot].question.id] = Answer(.value(worst)) }
        visibility = stage.scorer.visibility(of: answers, by: stage.municipality)
      }
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

  // MARK: - Deciding questions

  /// Whether conditions refer to a question that has steps, or may have them.
  func decides(_ slot: Int) -> Bool { decided.contains { $0.slot == slot } }

  /// The questions that have steps, or may have them, and decide about something below a node.
  func deciding(about node: Int) -> [Int] {
    let below = tree.nodes[node].allQuestions
    return decided.filter { $0.about.contains(where: below.contains) }.map(\.slot)
  }

  /// Those of some steps that lead to a scene of their own.
  func decidingSteps(of steps: StepSet) -> StepSet { steps.filter(decides) }

  // MARK: - What is said

  /// The questions below a node that are asked, apply and have no answer.
  func open(in node: Int) -> [Question] {
    let below = tree.nodes[node].allQuestions
    return questions(open.filter(below.contains))
  }

  /// The questions of some slots.
  func questions(_ slots: [Int]) -> [Question] { slots.map { tree.slots[$0].question } }

  /// The steps of a set, one after the other, in the scene to which its deciding steps lead.
  func steps(of set: StepSet, in scene: StageScene) -> [AnswerStep] {
    var taken: [Int: Int] = [:]
    return set.slots.compactMap { slot in
      defer { taken[slot, default: 0] += 1 }
      return (ladders[slot] ?? scene.returned[slot])?
        .step(after: taken[slot] ?? 0, in: tree.slots[slot].top, isOpened: scene.opens.contains(slot))
    }
  }
}

/// A scene with what the steps that decide nothing are worth in it.
struct StageScene {
  var scene: StepScene
  /// The steps that led to it.
  let steps: StepSet
  /// The steps of questions that were not asked before; nothing where there are none.
  let returned: [Int: AnswerLadder]
  /// Slots of the questions that were not asked before and have no answer on file, in the order of asking.
  let opens: [Int]
  /// The values after none, one, two and three steps by slot; empty where no step is or does anything here.
  let values: [[Double]]
  /// Whether no step ever lowers a value.
  let isMonotone: Bool

  fileprivate init(
    _ scene: StepScene, _ stage: StepStage, _ steps: StepSet, returned: [Int: AnswerLadder], opens: [Int],
    _ ladder: (Int) -> [Double]?
  ) {
    self.scene = scene
    self.steps = steps
    self.returned = returned
    self.opens = opens
    values = stage.ladders.indices.map { slot in
      guard scene.counts[slot], !stage.decides(slot) else { return [] }
      return ladder(slot) ?? []
    }
    isMonotone = values.allSatisfy { values in
      zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }
    }
  }
}
