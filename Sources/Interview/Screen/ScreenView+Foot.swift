internal import Localization
internal import MaturityModel
internal import Terminal

extension ScreenView {
  /// What the answer would change, what the last key did, and the keys that work here.
  var foot: [StyledLine] { foot(isScrollable: false) }

  /// The foot, where a body that goes on above or below says how to get there.
  func foot(isScrollable: Bool) -> [StyledLine] {
    var sheet = sheet
    if !isLow { sheet.blank() }
    if !isLow, state.overlay == nil, let step = state.conversation.step {
      live(step, into: &sheet)
      sheet.blank()
    }
    if case .overview(let overview) = state.overlay, let note = overviewNote(overview) { sheet.append(note) }
    if let notice = state.notice, notice != problemInPlace {
      sheet.paragraph(texts.notice(notice), style(of: notice))
    }
    if state.overlay == .confirmSubmission {
      sheet.paragraph(texts.confirm(state.conversation), theme.warning)
    }
    // Of keys that decide something none may be missing.
    var isDeciding = false
    if case .dispute = state.overlay { isDeciding = true }
    sheet.flow(
      hints(isScrollable: isScrollable).map(line), maximumLines: isLow && !isDeciding ? 1 : 4)
    return sheet.lines
  }

  private func style(of notice: Notice) -> Style {
    switch notice {
    case .problem, .onlyReading, .stopped, .notHandedIn, .remarksWithoutAnswer, .unconfirmed,
      .unconfirmedOnPage, .unconfirmedAtHandingIn, .replacesAnswer, .noExchange:
      theme.warning
    case .atStart, .alreadySubmitted, .nothingAnswered, .notAskedYet, .nothingToUndo: theme.secondary
    case .remarkStored, .settled, .staysHandedIn, .draftAgain, .walkChanged, .remarkWaits, .carriedOver,
      .takenBack, .entryDropped,
      .answeredElsewhere:
      theme.good
    }
  }

  private func live(_ step: Step, into sheet: inout Sheet) {
    let draft = state.draft(at: step)
    let value = try? draft.value(for: step.question, in: script.language).get()
    var number: Int?
    if case .choice(let pointer?) = draft, case .choice = step.question.kind { number = pointer + 1 }
    let parts = ScoreText(state.conversation)
      .liveParts(at: step, with: value, number: number)
    let gap = StyledLine("  \(theme.glyphs.dot)  ", theme.secondary)
    let styles = [theme.secondary, theme.accent]
    sheet.flow(zip(parts, styles).map { StyledLine(theme.line($0), $1) }, gap: gap)
  }

  private func line(_ hint: Texts.KeyHint) -> StyledLine {
    guard !hint.key.isEmpty else { return StyledLine(theme.line(hint.action), theme.secondary) }
    return StyledLine([
      Span(theme.line(hint.key), theme.strong), Span(" " + theme.line(hint.action), theme.secondary),
    ])
  }

  // MARK: - Which keys

  private func hints(isScrollable: Bool) -> [Texts.KeyHint] {
    switch state.overlay {
    case .help:
      isScrollable
        ? [texts.scroll(theme.glyphs.arrows.down)] : [texts.allKeys, texts.otherKeys(isShort: isLow)]
    case .keys: [isScrollable ? texts.scroll(theme.glyphs.arrows.down) : texts.closeHelp]
    case .overview(let overview): overviewHints(overview)
    case .search(let search): searchHints(search)
    case .prompt(let prompt): promptHints(prompt.purpose) + [texts.keysHint]
    case .confirmSubmission:
      [state.conversation.isComplete ? texts.confirmHint : texts.confirmByLetterHint, texts.declineHint]
    case .dispute(let dispute): disputeHints(dispute, isScrollable: isScrollable)
    case .failure: [texts.retry, texts.backToQuestion, texts.leaveUnsaved]
    case nil:
      switch state.conversation.place {
      case .carryOver: carryOverHints
      case .question, .review:
        if let step = state.conversation.step { questionHints(step) } else { reviewHints }
      }
    }
  }

  private func promptHints(_ purpose: Prompt.Purpose) -> [Texts.KeyHint] {
    switch purpose {
    case .source: [texts.next, texts.backToNumber]
    case .sourceDate: [texts.store, texts.backToSource]
    case .comment: [texts.store, texts.newLine, texts.cancel]
    case .reason, .evidence: [texts.store, texts.cancel]
    }
  }

  private var reviewHints: [Texts.KeyHint] {
    let submit = state.conversation.saved.isDraft && !state.isReadOnly ? [texts.hint(.submit)] : []
    if isLow { return [texts.keysHint] + submit + [texts.leaveShort] }
    let arrows = theme.glyphs.arrows
    return [texts.choose(arrows.up + arrows.down), texts.jump, texts.backArrow(arrows.left)] + submit
      + [.overview, .search].map(texts.hint) + [leaveHint, texts.keysHint]
  }

  /// The key to leave; where nothing may be changed, nothing is saved.
  var leaveHint: Texts.KeyHint { state.isReadOnly ? texts.leaveShort : texts.hint(.leave) }

  /// The keys at a question where nothing may be changed.
  private var readingHints: [Texts.KeyHint] {
    if isLow { return [texts.next, texts.keysHint, texts.leaveShort] }
    return [texts.next, texts.backArrow(theme.glyphs.arrows.left)]
      + [.help, .overview, .search].map(texts.hint) + [texts.leaveShort, texts.keysHint]
  }

  /// The keys while a number is being typed and letters are no commands.
  private func typingHints(_ draft: Draft) -> [Texts.KeyHint]? {
    switch draft {
    case .number(_, .selected), .number(_, .typed):
      [texts.next, texts.commandKeysForNumber, texts.hint(.help), texts.keysHint]
    case .share(_, _, _, .selected), .share(_, _, _, .typed):
      isLow
        ? [texts.next, texts.commandKeysForNumber]
        : [texts.otherField, texts.next, texts.commandKeysForNumber, texts.hint(.help), texts.keysHint]
    default: nil
    }
  }

  private func questionHints(_ step: Step) -> [Texts.KeyHint] {
    if state.isReadOnly { return readingHints }
    let draft = state.draft(at: step)
    let arrows = theme.glyphs.arrows
    if case .text(_, isTyping: true) = draft {
      return [texts.next, texts.newLine, texts.commandKeys, texts.keysHint]
    }
    if let hints = typingHints(draft) { return hints }
    if isLow { return [texts.hint(.help), texts.next, texts.leaveShort] }
    var hints: [Texts.KeyHint] = []
    switch draft {
    case .choice: hints = [texts.choose(arrows.up + arrows.down)]
    case .multiple: hints = [texts.choose(arrows.up + arrows.down), texts.tick]
    case .share: hints = [texts.otherField]
    case .text: hints = [texts.typing]
    case .number: break
    }
    let back: Texts.KeyHint
    switch draft {
    case .choice, .multiple: back = texts.backArrow(arrows.left)
    case .number, .share, .text: back = texts.hint(.back)
    }
    return hints + [texts.next, back]
      + [
        .dontKnow, .doesNotApply, .comment, .evidence, .exchange, .skip, .help, .overview, .search, .leave,
      ].map(texts.hint) + [texts.keysHint]
  }
}
