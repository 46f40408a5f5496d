internal import Localization
internal import MaturityModel
internal import Scoring
internal import Terminal

extension PlainInterview {
  func writeGreeting() {
    console.write(texts.title(municipality: script.municipality.name, quarter: script.quarter))
    let conversation = state.conversation
    console.write(texts.answeredSentence(conversation.answeredCount, of: conversation.steps.count))
    if script.scope.isReadOnly {
      console.write(texts.plainReadingGreeting)
      return
    }
    if case .submitted(let time) = state.conversation.saved.status {
      console.write(texts.plainSubmitted(time))
    }
    console.write(texts.plainGreeting(hasLast: script.previous != nil))
  }

  mutating func writePlace() {
    if let step = state.conversation.step {
      writeQuestion(step)
    } else if let carryOver = state.conversation.carryOver {
      write(carryOver)
    } else {
      state.lookOut()
      writeReview()
    }
  }

  private mutating func writeQuestion(_ step: Step) {
    let words = AnswerText(question: step.question, texts: texts)
    console.write("")
    announce(step.dimension)
    let number = texts.question(state.conversation.walk.count(of: step), script.scope)
    console.write("\(step.question.code) · \(number)")
    console.write(step.question.text[script.language])
    for (index, option) in words.options.enumerated() { console.write("  \(index + 1)  \(option)") }
    console.write(texts.plainInputHint(step.question.kind, unit: unit(of: step.question)))
    if let saved = state.conversation.answer(to: step) {
      let answer = words.withSource(words.numbered(saved.content), of: saved)
      console.write(saved.isDerived ? texts.suggested(answer) : texts.savedAnswer(answer))
      if saved.isDerived {
        console.write(texts.derived(fromMembers: saved.derivedFrom.count, isReadOnly: state.isReadOnly))
      }
    }
    if let dropped = state.conversation.droppedAnswer(to: step) { console.write(texts.notOffered(dropped)) }
    if let last = state.conversation.previousAnswer(to: step) {
      console.write(texts.lastTime(words.withSource(words.numbered(last.content), of: last)))
    }
    writeWaitingFigure(step)
    let remarks = state.remarks(at: step)
    if let comment = remarks.comment { console.write(texts.comment(comment)) }
    for evidence in remarks.evidence { console.write(texts.evidence(evidence)) }
    if let exchange = remarks.exchange { console.write(texts.exchange(exchange)) }
  }

  /// Names a dimension where it begins.
  private mutating func announce(_ dimension: Dimension) {
    guard announced != dimension.id else { return }
    announced = dimension.id
    console.write(texts.plainDimension(dimension.code, dimension.name[script.language]))
    console.write("")
  }

  /// A dimension whose answers of last time may be taken over.
  private mutating func write(_ carryOver: CarryOver) {
    let words = CarryOverText(carryOver, script)
    console.write("")
    announce(carryOver.dimension)
    console.write(words.title)
    for (index, entry) in carryOver.entries.enumerated() {
      let question = entry.step.question
      console.write("  \(index + 1)  \(question.code) · \(question.text[script.language])")
      console.write("     \(words.answer(entry)) – \(words.standing(entry))")
    }
    console.write(texts.plainCarryOverHint)
  }

  private func unit(of question: Question) -> String? {
    guard case .number(let range) = question.kind else { return nil }
    return range.unit?[script.language]
  }

  func writeHelp(_ step: Step) {
    console.write(step.question.help?[script.language] ?? texts.noHelp)
    for reference in step.question.references {
      console.write(
        texts.source([reference.framework, reference.code].compactMap { $0 }.joined(separator: " ")))
    }
    console.write(texts.plainManualHint)
  }

  func writeManual() {
    for line in texts.plainManual { console.write(line) }
  }

  /// An answer is on disk: what its dimension has now, and after it what is asked more or less.
  func writeSaved(_ step: Step?) {
    guard let step else { return }
    let words = ScoreText(state.conversation)
    let parts = words.liveParts(at: step)
    console.write(([texts.notice(.remarkStored)] + parts).joined(separator: " "))
  }

  func write(_ failure: SaveFailure) {
    for line in texts.failure(failure, safeAnswers: state.conversation.saved.answers.count) {
      console.write(line)
    }
  }

  /// Remarks without an answer have no place in the file; that must not go unsaid.
  func writeDroppedRemarks() {
    let codes = script.steps.filter { state.remarks[$0.question.id] != nil }.map(\.question.code)
    if !codes.isEmpty { console.write(texts.droppedRemarks(codes.joined(separator: ", "))) }
  }

  func writeFarewell(_ outcome: InterviewOutcome) {
    console.write("")
    console.write(interview.farewell(outcome))
  }
}

extension AnswerText {
  /// An answer with the numbers of its options, as they are typed.
  func numbered(_ content: Answer.Content) -> String {
    guard case .value(let value) = content else { return text(content) }
    switch (value, question.kind) {
    case (.option(let id), .choice(let options)):
      let number = options.firstIndex { $0.id == id }.map { "\($0 + 1) " } ?? ""
      return number + text(value)
    case (.options(let ids), .multiple(let choice)):
      let numbers = choice.options.indices.filter { ids.contains(choice.options[$0].id) }.map { "\($0 + 1)" }
      return numbers.joined(separator: ", ")
    default: return text(value)
    }
  }
}
