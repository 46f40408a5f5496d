internal import MaturityModel
internal import Scoring

/// The questions that a conversation is about, settled at its beginning.
struct Route: Sendable, Hashable {
  /// Ids of the questions; nothing stands for all.
  private let questions: Set<String>?

  /// Through all that is asked.
  static let everything = Route()

  private init() { questions = nil }

  /// Leads through all that a scope asks for.
  ///
  /// What is open is settled once, so that a question just answered stays within reach and the count stays the same.
  init(_ script: Script, answers: [String: Answer]) {
    guard script.scope.isPart else {
      questions = nil
      return
    }
    var steps = script.steps
    if let wanted = script.scope.dimensions {
      let dimensions = script.questionnaire.dimensions.flatMap(\.selfAndDescendants)
      let ids = dimensions.filter { wanted.contains($0.id) }.flatMap(\.allQuestions).map(\.id)
      let inside = Set(ids)
      steps.removeAll { !inside.contains($0.question.id) }
    }
    if script.scope.selection == .open {
      let visibility = script.scorer.visibility(of: answers, by: script.municipality)
      steps.removeAll { step in
        let stored = answers[step.question.id]
        // Whether an answer to a hidden question counts shows once it is asked; so long it is one.
        let counted =
          visibility.asks(step.question.id) ? visibility.counted(stored, to: step.question) : stored
        return counted.map { $0.content != .dontKnow && !$0.isDerived } ?? false
      }
    }
    questions = Set(steps.map(\.question.id))
  }

  func contains(_ step: Step) -> Bool { questions?.contains(step.question.id) ?? true }
}
