internal import MaturityModel

extension Conversation {
  /// Proposes the answers before the last change; what was changed elsewhere since stays.
  ///
  /// - Returns: what it takes back; nothing if there is nothing left.
  mutating func proposeUndo() -> TakenBack? {
    forgetWhatOthersChanged()
    guard let change = changes.last else { return nil }
    let takenBack = description(of: change)
    var next = saved
    for id in change.standing(in: saved.answers) { next.answers[id] = change.before[id] ?? nil }
    propose(next, then: .takeBack)
    return takenBack
  }

  private func description(of change: Change) -> TakenBack? {
    if case .carryOver(let id) = change.place, let dimension = script.questionnaire.dimension(id) {
      let name = dimension.code.isEmpty ? dimension.name[script.language] : dimension.code
      return .carryOver(dimension: name, count: change.standing(in: saved.answers).count)
    }
    guard let id = change.standing(in: saved.answers).first, let before = change.before[id],
      let question = script.steps.first(where: { $0.question.id == id })?.question
    else { return nil }
    let now = saved.answers[id]
    if let before, before.content == now?.content, before.source == now?.source,
      before.derivedFrom == now?.derivedFrom
    {
      let isExchange = before.comment == now?.comment && before.evidence == now?.evidence
      return isExchange ? .exchange(code: question.code) : .remark(code: question.code)
    }
    let words = AnswerText(question: question, texts: script.texts)
    return .answer(code: question.code, before: before.map { words.brief($0.content) })
  }
}
