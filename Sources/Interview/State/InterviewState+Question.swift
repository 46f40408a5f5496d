internal import Localization
internal import MaturityModel
internal import Terminal

extension InterviewState {
  /// What is chosen or typed at a question: the draft, else the answer, else last quarter's.
  func draft(at step: Step) -> Draft {
    if let draft = drafts[step.question.id] { return draft }
    return untouchedDraft(at: step)
  }

  /// What stands at a question before anything is chosen or typed.
  func untouchedDraft(at step: Step) -> Draft {
    let answer = conversation.answer(to: step) ?? conversation.previousAnswer(to: step)
    return Draft(for: step.question, from: answer?.value, in: script.language)
  }

  /// The remarks that an edit starts from: those that wait, else those saved, else last quarter's.
  func remarks(at step: Step) -> Remarks {
    if let waiting = remarks[step.question.id] { return waiting }
    return Remarks(of: conversation.storedAnswer(to: step) ?? conversation.previousAnswer(to: step))
  }

  mutating func press(_ key: Key, at step: Step, _ time: Timestamp) -> [InterviewEffect] {
    var draft = draft(at: step)
    let key = arrow(for: key, in: draft, at: step)
    if case .character(let character) = key,
      let command = Command(character, in: script.language), command != .submit, draft.isOpen(to: command)
    {
      return perform(command, at: step, time)
    }
    switch draft.apply(key, to: step.question, width: viewport.textWidth) {
    case .done:
      drafts[step.question.id] = draft
      return []
    case .refused(let problem):
      drafts[step.question.id] = draft
      notice = .problem(problem)
      return []
    case .unknown: break
    }
    switch key {
    case .enter: return confirm(draft, at: step, time)
    case .left, .backTab: return perform(.back, at: step, time)
    case .right: return perform(.skip, at: step, time)
    case .character(let character): return answerByLetter(character, at: step)
    default: return []
    }
  }

  /// `j` and `k` move among options like the arrows, but for the letters of yes and no.
  private func arrow(for key: Key, in draft: Draft, at step: Step) -> Key {
    guard case .character(let letter) = key, step.question.optionCount > 0,
      step.question.kind != .boolean || !script.texts.yesNoLetters.contains("j")
    else { return key }
    return switch letter {
    case "j": .down
    case "k": .up
    default: key
    }
  }

  /// `j` and `n` choose yes and no.
  private mutating func answerByLetter(_ character: Character, at step: Step) -> [InterviewEffect] {
    guard step.question.kind == .boolean else { return [] }
    let letters = script.texts.yesNoLetters
    guard let index = letters.firstIndex(of: Character(character.lowercased())) else { return [] }
    drafts[step.question.id] = .choice(pointer: index)
    return []
  }

  // MARK: - Commands

  mutating func perform(_ command: Command, at step: Step, _ time: Timestamp) -> [InterviewEffect] {
    switch command {
    case .dontKnow:
      let warning = replacementWarning(at: step)
      guard warning == nil || warning == lastNotice else {
        notice = warning
        return []
      }
      return propose(.dontKnow, at: step, time)
    case .doesNotApply:
      overlay = .prompt(Prompt(.reason, text: lastReason(at: step) ?? ""))
    case .comment:
      overlay = .prompt(Prompt(.comment, text: remarks(at: step).comment ?? ""))
    case .evidence:
      overlay = .prompt(Prompt(.evidence))
    case .exchange: return turnExchange(at: step, time)
    case .help: overlay = .help
    case .skip: conversation.skip()
    case .back:
      if !conversation.goBack() { notice = .atStart }
    case .undo: return undo(at: time)
    case .overview: openOverview()
    case .search: openSearch()
    case .submit: break
    case .leave: return leave(at: time)
    }
    return []
  }

  /// A saved answer is not given up by one letter.
  private func replacementWarning(at step: Step) -> Notice? {
    guard let answer = conversation.answer(to: step), answer.content != .dontKnow, !answer.isDerived else {
      return nil
    }
    return .replacesAnswer(AnswerText(question: step.question, texts: script.texts).brief(answer.content))
  }

  func lastReason(at step: Step) -> String? {
    let answer = conversation.answer(to: step) ?? conversation.previousAnswer(to: step)
    if case .doesNotApply(let reason) = answer?.content { return reason }
    return nil
  }

  // MARK: - Answering

  private mutating func confirm(_ draft: Draft, at step: Step, _ time: Timestamp) -> [InterviewEffect] {
    if case .share(let part, let whole, false, let touch) = draft, !part.text.isEmpty,
      touch == .typed || whole.text.isEmpty
    {
      drafts[step.question.id] = .share(
        part: part, whole: whole, isAtWhole: true, touch: whole.text.isEmpty ? .typed : .selected)
      return []
    }
    switch draft.value(for: step.question, in: script.language) {
    case .success(let value):
      return propose(value: value, at: step, time)
    case .failure(let problem):
      let inherited = conversation.answer(to: step) ?? conversation.previousAnswer(to: step)
      if draft.isEmpty, let content = inherited?.content, inherited?.value == nil {
        return propose(content, at: step, time)
      }
      notice = .problem(problem)
      return []
    }
  }

  /// Proposes an answer with its remarks; last quarter's stay only with last quarter's answer.
  mutating func propose(
    _ content: Answer.Content, from source: FigureSource? = nil, at step: Step, _ time: Timestamp
  ) -> [InterviewEffect] {
    conversation.propose(answer(content, from: source, at: step), to: step, at: time, then: .goForward)
    return save()
  }

  /// An answer with its remarks; the source of a figure stays with the same figure.
  func answer(_ content: Answer.Content, from source: FigureSource? = nil, at step: Step) -> Answer {
    let stored = conversation.storedAnswer(to: step)
    let last = conversation.previousAnswer(to: step)
    let kept = last?.content == content ? Remarks(of: last) : Remarks()
    let own = stored.map { Remarks(of: $0) }
    let beside = remarks[step.question.id] ?? own ?? kept
    let source = source ?? (stored?.content == content ? stored?.source : nil)
    return Answer(content, source: source).with(beside)
  }
}
