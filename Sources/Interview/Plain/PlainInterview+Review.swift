internal import Localization
internal import MaturityModel
internal import Scoring
internal import Terminal

/// The result in plain lines.
extension PlainInterview {
  func writeReview() {
    guard let outlook = state.outlook else { return }
    console.write("")
    console.write(texts.reviewTitle)
    for dimension in state.conversation.dimensions { write(dimension, outlook) }
    let words = ScoreText(state.conversation)
    let overall = outlook.profile.overall
    let change = outlook.change.map { "; " + since($0) } ?? ""
    console.write(words.withHeld(texts.overall(words.overall(overall)) + change, overall))
    if outlook.before == nil, script.previous != nil { console.write(texts.otherVersion) }
    if let advice = AdviceText(outlook: outlook, script: script).advice {
      console.write(advice.sentence)
      for step in advice.steps { console.write("  " + step) }
    }
    let open = state.conversation.openByUrgency
    console.write(
      open.isEmpty
        ? texts.nothingOpen
        : texts.open(open.count, open.map(state.conversation.nameOfOpen).joined(separator: ", ")))
    if let released = state.conversation.releasedEvidence { console.write(texts.released(released)) }
    if let exchanges = state.conversation.exchanges { console.write(exchanges) }
    guard !script.scope.isReadOnly else { return }
    guard state.conversation.saved.isDraft else {
      console.write(texts.alreadySubmitted)
      return
    }
    if let part = script.part { console.write(texts.limited(to: part)) }
    if !outlook.gaps.isEmpty { console.write(texts.gaps(outlook.gaps)) }
    console.write(texts.plainReviewHint)
  }

  private func write(_ dimension: Dimension, _ outlook: Outlook) {
    guard let score = outlook.profile.score(of: dimension.id) else { return }
    let words = ScoreText(state.conversation)
    let counts = score.coverage.counts
    let answered = texts.answeredShort(counts.applicable - counts.open, of: counts.applicable)
    let result = score.state == .notAssessable ? texts.notAssessable : words.short(score)
    let change = outlook.change(of: dimension.id).map { ", " + points($0) } ?? ""
    let line = "  \(dimension.code)  \(dimension.name[script.language]): \(result)\(change), \(answered)"
    console.write(words.withHeld(line, score))
  }

  private func since(_ change: Double) -> String {
    guard let last = script.previous else { return points(change) }
    return texts.sinceLastTime(points(change), last.quarter)
  }

  /// A change in words alone, which is what is read aloud.
  private func points(_ change: Double) -> String {
    let scale = script.questionnaire.scale
    return texts.changeInWords(scale.shownDifference(change), decimals: scale.decimals)
  }
}
