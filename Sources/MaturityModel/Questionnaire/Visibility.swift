/// What the conditions of a questionnaire show and hide for one municipality's answers.
public struct Visibility: Sendable, Hashable {
  /// Ids of the questions that are not asked.
  public private(set) var hiddenQuestions: Set<String> = []
  /// Ids of the options that are not offered, by question.
  public private(set) var hiddenOptions: [String: Set<String>] = [:]

  /// Everything is shown.
  public static let everything = Visibility()

  init(hiddenQuestions: Set<String> = [], hiddenOptions: [String: Set<String>] = [:]) {
    self.hiddenQuestions = hiddenQuestions
    self.hiddenOptions = hiddenOptions
  }

  /// Works out what is shown.
  ///
  /// Conditions refer to earlier questions alone, so one pass in the order of asking is enough; to a hidden question
  /// there is no answer.
  ///
  /// - Parameters:
  ///   - questionnaire: what may be asked.
  ///   - answers: what was answered.
  ///   - municipality: who answers.
  public init(of questionnaire: Questionnaire, answers: [String: Answer], municipality: Municipality) {
    guard questionnaire.hasConditions else { return }
    for dimension in questionnaire.dimensions { show(dimension, answers, municipality) }
  }

  /// Whether a question is asked.
  public func asks(_ question: String) -> Bool {
    hiddenQuestions.isEmpty || !hiddenQuestions.contains(question)
  }

  /// Whether an option of a question is offered.
  public func offers(_ option: String, of question: String) -> Bool {
    !(hiddenOptions[question]?.contains(option) ?? false)
  }

  /// Whether an option of a question is not offered.
  public func hidesOptions(of question: String) -> Bool {
    !hiddenOptions.isEmpty && hiddenOptions[question] != nil
  }

  /// The question with the options that are offered.
  public func offered(_ question: Question) -> Question {
    guard let hidden = hiddenOptions[question.id] else { return question }
    var question = question
    switch question.kind {
    case .choice(let options):
      question.kind = .choice(options.filter { !hidden.contains($0.id) })
    case .multiple(var choice):
      choice.options.removeAll { hidden.contains($0.id) }
      question.kind = .multiple(choice)
    case .boolean, .number, .text: break
    }
    return question
  }

  /// The answer as it counts now: none to a hidden question or of a hidden option; hidden options of a multiple
  /// choice are passed over.
  public func counted(_ answer: Answer?, to question: Question) -> Answer? {
    guard asks(question.id), var answer else { return nil }
    guard let hidden = hiddenOptions[question.id], case .value(let value) = answer.content else {
      return answer
    }
    switch value {
    case .option(let id):
      return hidden.contains(id) ? nil : answer
    case .options(let ids):
      let offered = ids.filter { !hidden.contains($0) }
      guard !offered.isEmpty else { return nil }
      answer.content = .value(.options(offered))
      return answer
    case .boolean, .number, .share, .text:
      return answer
    }
  }

  // MARK: - Working it out

  private mutating func show(
    _ dimension: Dimension, _ answers: [String: Answer], _ municipality: Municipality
  ) {
    guard holds(dimension.visibleIf, answers, municipality) else {
      hiddenQuestions.formUnion(dimension.allQuestions.map(\.id))
      return
    }
    switch dimension.children {
    case .dimensions(let dimensions):
      for dimension in dimensions { show(dimension, answers, municipality) }
    case .questions(let questions):
      for question in questions { show(question, answers, municipality) }
    }
  }

  private mutating func show(
    _ question: Question, _ answers: [String: Answer], _ municipality: Municipality
  ) {
    guard holds(question.visibleIf, answers, municipality) else {
      hiddenQuestions.insert(question.id)
      return
    }
    let hidden = question.optionConditions.filter { !holds($0.condition, answers, municipality) }
    guard !hidden.isEmpty else { return }
    // There is no way to answer a question without an option.
    guard hidden.count < question.optionIDs.count else {
      hiddenQuestions.insert(question.id)
      return
    }
    hiddenOptions[question.id] = Set(hidden.map(\.option))
  }

  private func holds(
    _ condition: Condition?, _ answers: [String: Answer], _ municipality: Municipality
  ) -> Bool {
    guard let condition else { return true }
    return condition.holds(for: municipality) { id in
      guard asks(id), let value = answers[id]?.value else { return nil }
      switch value {
      case .option(let option): return offers(option, of: id) ? value : nil
      case .options(let options):
        let offered = options.filter { offers($0, of: id) }
        return offered.isEmpty ? nil : .options(offered)
      case .boolean, .number, .share, .text: return value
      }
    }
  }
}

extension Questionnaire {
  /// Whether anything is asked under a condition.
  public var hasConditions: Bool {
    dimensions.lazy.flatMap(\.selfAndDescendants).contains { dimension in
      dimension.visibleIf != nil
        || dimension.ownQuestions.contains { $0.visibleIf != nil || !$0.optionConditions.isEmpty }
    }
  }
}

extension Question {
  /// The options under a condition.
  var optionConditions: [(option: String, condition: Condition)] {
    switch kind {
    case .choice(let options):
      options.compactMap { option in option.visibleIf.map { (option.id, $0) } }
    case .multiple(let choice):
      choice.options.compactMap { option in option.visibleIf.map { (option.id, $0) } }
    case .boolean, .number, .text: []
    }
  }
}
