internal import MaturityModel
internal import Terminal

/// The head where there is only one line for it.
extension ScreenView {
  /// Where we are, and the progress or what is special about the assessment.
  ///
  /// A count is never cut, since half a number is another one: its words become shorter first, then the bar goes, then
  /// what the call is limited to.
  func lowHead(_ sheet: inout Sheet) {
    let end = special ?? progress(width: min(max(width / 3, 10), width))
    guard !isListing, let section = state.conversation.section else {
      let title = StyledLine(theme.line(place.left))
      sheet.ends(title.clipped(to: max(width - end.width - 3, 1)), end)
      return
    }
    let sign = section.code.isEmpty ? "" : "\(section.code) · "
    let (long, short, bare) = counts(in: section)
    var forms = [(sign + long, end), (sign + short, end)]
    if special == nil { forms.append((sign + short, StyledLine())) }
    forms += [(sign + bare, end), (sign + bare, StyledLine()), (bare, StyledLine())]
    let lines = forms.map { (text: StyledLine(theme.line($0)), end: $1) }
    guard let fitting = lines.first(where: { $0.text.width + $0.end.width + 4 <= width }) else { return }
    sheet.ends(fitting.text, fitting.end)
  }

  /// What is to be known about the assessment before how far it is.
  private var special: StyledLine? {
    if state.isReadOnly { return StyledLine(theme.line(texts.onlyReading), theme.warning) }
    guard !state.conversation.saved.isDraft else { return nil }
    return StyledLine(theme.line(texts.handedIn), theme.secondary)
  }

  /// Where the question or the page of a dimension stands, in ever fewer words.
  private func counts(in section: Dimension) -> (long: String, short: String, bare: String) {
    let walk = state.conversation.walk
    if let step = state.conversation.step {
      let count = walk.count(of: step)
      let words = texts.question(count, script.scope)
      return (words, words, texts.question(count.number, of: count.total))
    }
    let short = texts.shortSection(number(of: section), of: walk.sections.count)
    return (place.right, texts.inside(script.scope, short), short)
  }
}
