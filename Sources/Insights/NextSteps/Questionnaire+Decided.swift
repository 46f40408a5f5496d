internal import MaturityModel

extension Questionnaire {
  /// By question that conditions refer to: the questions whose being asked or whose options its answer may change, at
  /// one or more removes, and itself.
  var decided: [String: Set<String>] {
    guard hasConditions else { return [:] }
    var direct: [String: Set<String>] = [:]
    func note(_ condition: Condition?, about questions: [String]) {
      for id in condition?.questions ?? [] { direct[id, default: []].formUnion(questions) }
    }
    for dimension in dimensions.flatMap(\.selfAndDescendants) {
      note(dimension.visibleIf, about: dimension.allQuestions.map(\.id))
      for question in dimension.ownQuestions {
        note(question.visibleIf, about: [question.id])
        for condition in question.optionConditions { note(condition, about: [question.id]) }
      }
    }
    return Dictionary(
      uniqueKeysWithValues: direct.keys.map { id in
        var reached: Set = [id]
        var next = [id]
        while let question = next.popLast() {
          for other in direct[question] ?? [] where reached.insert(other).inserted { next.append(other) }
        }
        return (id, reached)
      })
  }
}

extension Question {
  /// The conditions of its options.
  fileprivate var optionConditions: [Condition] {
    switch kind {
    case .choice(let options): options.compactMap(\.visibleIf)
    case .multiple(let choice): choice.options.compactMap(\.visibleIf)
    case .boolean, .number, .text: []
    }
  }
}
