/// Answers to an older version as answers to a newer one, with what was asked when they were given.
public struct CarriedAnswers: Sendable, Hashable {
  /// The answers that count, by question of the newer version.
  public var answers: [String: Answer]
  /// What was not asked or not offered, named as in the newer version.
  public var visibility: Visibility
}

extension Ancestry {
  /// Carries the answers of a municipality over.
  ///
  /// - Parameters:
  ///   - answers: what was answered.
  ///   - older: the version that it was answered to, whose conditions tell what was asked.
  ///   - municipality: who answered.
  /// - Returns: the answers that counted, named as in the newer version.
  public func carried(
    _ answers: [String: Answer], from older: Questionnaire, by municipality: Municipality
  ) -> CarriedAnswers {
    guard older.hasConditions else {
      return CarriedAnswers(answers: translated(answers), visibility: .everything)
    }
    let shown = Visibility(of: older, answers: answers, municipality: municipality)
    var counted: [String: Answer] = [:]
    for question in older.questions {
      counted[question.id] = shown.counted(answers[question.id], to: question)
    }
    let hidden = origins.filter { !shown.asks($0.value.question.id) }
    let hiddenOptions = origins.compactMapValues { origin -> Set<String>? in
      guard let gone = shown.hiddenOptions[origin.question.id] else { return nil }
      let offered = Set(origin.options.filter { !gone.contains($0.key) }.values)
      let options = Set(origin.options.values).subtracting(offered)
      return options.isEmpty ? nil : options
    }
    return CarriedAnswers(
      answers: translated(counted),
      visibility: Visibility(hiddenQuestions: Set(hidden.keys), hiddenOptions: hiddenOptions))
  }
}

extension Questionnaire {
  /// The same definition with some of its questions, those that are asked, and without conditions. Dimensions keep
  /// their places even where nothing is left in them.
  ///
  /// - Parameters:
  ///   - questions: ids of the questions to keep.
  ///   - visibility: what is asked and offered.
  /// - Returns: a definition to score by, not to be written to a file.
  public func restricted(to questions: Set<String>, showing visibility: Visibility = .everything)
    -> Questionnaire
  {
    var questionnaire = self
    questionnaire.dimensions = dimensions.map { $0.restricted(to: questions, visibility) }
    return questionnaire
  }
}

extension Dimension {
  fileprivate func restricted(to kept: Set<String>, _ visibility: Visibility) -> Dimension {
    var dimension = self
    dimension.visibleIf = nil
    switch children {
    case .dimensions(let dimensions):
      dimension.children = .dimensions(dimensions.map { $0.restricted(to: kept, visibility) })
    case .questions(let questions):
      let asked = questions.filter { kept.contains($0.id) && visibility.asks($0.id) }
      dimension.children = .questions(asked.map { visibility.offered($0).withoutConditions })
    }
    return dimension
  }
}

extension Question {
  fileprivate var withoutConditions: Question {
    var question = self
    question.visibleIf = nil
    switch kind {
    case .choice(var options):
      for index in options.indices { options[index].visibleIf = nil }
      question.kind = .choice(options)
    case .multiple(var choice):
      for index in choice.options.indices { choice.options[index].visibleIf = nil }
      question.kind = .multiple(choice)
    case .boolean, .number, .text: break
    }
    return question
  }
}
