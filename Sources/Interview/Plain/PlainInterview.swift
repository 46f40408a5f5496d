internal import Localization
internal import MaturityModel
internal import Terminal

/// The same conversation in plain lines: one question after another, abilities by typed words.
struct PlainInterview {
  let interview: Interview
  let console: any LineConsole
  var state: InterviewState
  /// The dimension whose name was written last.
  var announced: String?
  /// Whether the next line is the reason why a question does not apply.
  var awaitsReason = false
  /// The questions listed by the line before.
  var offer: Offer?

  init(_ interview: Interview, on console: any LineConsole) {
    self.interview = interview
    self.console = console
    state = InterviewState(Conversation(script: interview.script, assessment: interview.assessment))
  }

  var script: Script { interview.script }
  var texts: Texts { script.texts }

  /// Talks until the person leaves, a signal comes or the input ends.
  mutating func run() -> InterviewOutcome {
    writeGreeting()
    var shown: Place?
    while true {
      if shown != state.conversation.place {
        shown = state.conversation.place
        writePlace()
      }
      console.prompt("> ")
      let effects: [InterviewEffect]
      switch console.next() {
      case .line(let line):
        state.beginTurn()
        effects = handle(line)
      case .endOfInput: effects = state.apply(.endOfInput, at: interview.clock())
      case .signal(let signal): effects = state.apply(.signal(signal), at: interview.clock())
      }
      if let outcome = carryOut(effects) { return outcome }
      if let notice = state.notice { console.write(texts.notice(notice)) }
      if case .prompt(let prompt) = state.overlay { writePrompt(prompt) }
    }
  }

  // MARK: - Effects

  private mutating func carryOut(_ effects: [InterviewEffect]) -> InterviewOutcome? {
    var effects = effects
    while !effects.isEmpty {
      switch effects.removeFirst() {
      case .save(let assessment):
        let step = state.conversation.step
        let isChange = assessment.answers != state.conversation.saved.answers
        let event = interview.store(assessment)
        effects += state.apply(event, at: interview.clock())
        if case .saveFailed(let failure) = event { write(failure) }
        if case .dispute(let dispute) = state.overlay { write(dispute) }
        if case .saved = event, isChange, state.notice?.goesWithScore ?? true { writeSaved(step) }
      case .finish(let outcome):
        writeDroppedRemarks()
        writeDroppedFigures()
        writeFarewell(outcome)
        return outcome
      }
    }
    return nil
  }

  // MARK: - Lines

  private mutating func handle(_ line: String) -> [InterviewEffect] {
    let time = interview.clock()
    if case .failure = state.overlay { return handleAfterFailure(line, time) }
    if case .dispute(let dispute) = state.overlay { return handle(line, in: dispute, time) }
    if case .prompt(let prompt) = state.overlay, let step = state.conversation.step {
      return handle(line, in: prompt, at: step, time)
    }
    var input = PlainInput(line, in: script.language)
    if awaitsReason {
      awaitsReason = false
      if let reason = input.reason(in: line) { input = .command(.doesNotApply, argument: reason) }
      if input == .keep { return [] }
    }
    if case .manual = input {
      writeManual()
      return []
    }
    if state.overlay == .confirmSubmission { return handleConfirmation(line, time) }
    if let effects = find(line, input) { return effects }
    if state.isReadOnly, let effects = look(by: input) { return effects }
    guard let step = state.conversation.step else {
      if let carryOver = state.conversation.carryOver { return handle(input, at: carryOver, time) }
      return handleAtReview(input, time)
    }
    switch input {
    case .keep: return keep(step, time)
    case .answer(let text):
      switch PlainAnswer(question: step.question, language: script.language).value(text) {
      case .success(let value): return state.propose(value: value, at: step, time)
      case .failure(let problem): return refuse(problem)
      }
    case .command(let command, let argument): return perform(command, argument, at: step, time)
    case .manual, .overview: return []
    }
  }

  private mutating func handleAfterFailure(_ line: String, _ time: Timestamp) -> [InterviewEffect] {
    switch PlainInput(line, in: script.language) {
    case .keep: return state.apply(.key(.enter), at: time)
    case .command(.back, _): return state.apply(.key(.escape), at: time)
    case .command(.leave, _):
      return state.apply(.key(.character(Command.leave.letter(in: script.language))), at: time)
    default:
      if case .failure(let failure) = state.overlay { write(failure) }
      return []
    }
  }

  private mutating func handleConfirmation(_ line: String, _ time: Timestamp) -> [InterviewEffect] {
    let isYes = ["j", "ja", "y", "yes"].contains(line.trimmed.lowercased())
    return state.apply(.key(isYes ? .character(texts.yesNoLetters[0]) : .escape), at: time)
  }

  private mutating func handleAtReview(_ input: PlainInput, _ time: Timestamp) -> [InterviewEffect] {
    switch input {
    case .command(.submit, _):
      state.askToSubmit()
      guard state.overlay == .confirmSubmission else { return [] }
      console.write(texts.confirm(state.conversation) + " " + texts.yesOrNo)
    case .command(.back, _): _ = state.conversation.goBack()
    case .command(.leave, _): return state.leave(at: time)
    case .command(.undo, _): return state.undo(at: time)
    case .command(.overview, let argument) where !argument.isEmpty: return jump(to: argument)
    case .answer(let code): return jump(to: code)
    default: console.write(texts.plainReviewHint)
    }
    return []
  }

  mutating func perform(
    _ command: Command, _ argument: String, at step: Step, _ time: Timestamp
  ) -> [InterviewEffect] {
    switch command {
    case .doesNotApply:
      let reason = argument.isEmpty ? state.lastReason(at: step) ?? "" : argument
      guard !reason.isEmpty else {
        awaitsReason = true
        console.write(texts.plainReasonHint)
        return []
      }
      return isTooLong(reason) ?? state.propose(.doesNotApply(reason: reason), at: step, time)
    case .comment:
      var remarks = state.remarks(at: step)
      guard !argument.isEmpty else {
        console.write(texts.plainCommentHint(remarks.comment))
        return []
      }
      remarks.comment = argument == "-" ? nil : argument
      return isTooLong(argument) ?? state.store(remarks, at: step, time)
    case .evidence:
      guard !argument.isEmpty else {
        console.write(texts.plainEvidenceHint(state.remarks(at: step).evidence))
        return []
      }
      return isTooLong(argument) ?? state.storeEvidence(argument, at: step, time)
    case .exchange:
      guard !argument.isEmpty else {
        console.write(texts.plainExchangeHint(state.remarks(at: step).exchange))
        return []
      }
      guard let exchange = ExchangeInput.read(argument) else { return refuse(.noSuchExchange(argument)) }
      return state.store(exchange, at: step, time)
    case .help:
      writeHelp(step)
      return []
    case .overview where !argument.isEmpty: return jump(to: argument)
    case .submit:
      state.conversation.go(to: .review)
      return []
    case .leave: return state.leave(at: time)
    default: return state.perform(command, at: step, time)
    }
  }

  /// An empty line keeps the answer, or last quarter's.
  private mutating func keep(_ step: Step, _ time: Timestamp) -> [InterviewEffect] {
    if let value = state.waitingFigure(at: step) ?? state.figureWithoutSource(at: step) {
      return state.propose(value: value, at: step, time)
    }
    if let answer = state.conversation.answer(to: step), answer.isDerived, let value = answer.value {
      return state.propose(value: value, at: step, time)
    }
    if state.conversation.answer(to: step) != nil, state.remarks[step.question.id] == nil {
      state.conversation.goForward()
      return []
    }
    guard let last = state.conversation.previousAnswer(to: step) else {
      if case .text = step.question.kind { return refuse(.nothingTyped) }
      if case .number = step.question.kind { return refuse(.nothingTyped) }
      return refuse(.nothingChosen)
    }
    if let value = last.value { return state.propose(value: value, at: step, time) }
    return state.propose(last.content, at: step, time)
  }

  /// A line while one may only look: what would change something is refused; nothing where it means the same as always.
  private mutating func look(by input: PlainInput) -> [InterviewEffect]? {
    switch input {
    case .keep where state.conversation.step != nil:
      state.conversation.skip()
      return []
    case .answer where state.conversation.step != nil:
      return state.refuseToChange()
    case .command(.submit, _) where state.conversation.step != nil: return nil
    case .command(let command, _) where command.changesAnswers: return state.refuseToChange()
    default: return nil
    }
  }

  mutating func jump(to code: String) -> [InterviewEffect] {
    func isMeant(_ step: Step) -> Bool { step.question.code.lowercased() == code.lowercased() }
    if let target = state.conversation.steps.first(where: isMeant) {
      state.conversation.go(to: .question(target.index))
      return []
    }
    guard let hidden = script.steps.first(where: isMeant) else { return refuse(.noSuchQuestion(code)) }
    let isAnswered = state.conversation.storedAnswer(to: hidden) != nil
    return refuse(.notAsked(hidden.question.code, isAnswered: isAnswered))
  }

  mutating func refuse(_ problem: InputProblem) -> [InterviewEffect] {
    state.notice = .problem(problem)
    return []
  }

  mutating func isTooLong(_ text: String) -> [InterviewEffect]? {
    guard text.unicodeScalars.count > Prompt.maximumLength else { return nil }
    return refuse(.tooLong(maximum: Prompt.maximumLength))
  }
}
