internal import Localization
internal import MaturityModel
internal import Terminal

/// The words of the result before handing in.
extension Texts {
  /// A change with its sign: `▲ +4,2`.
  func change(_ points: Double, decimals: Int, _ glyphs: Glyphs) -> String {
    let number = numbers.signed(points, decimals: decimals)
    if number.hasPrefix("+") { return "\(glyphs.rise) \(number)" }
    return numbers.string(points, decimals: decimals) == numbers.string(0, decimals: decimals)
      ? glyphs.same : "\(glyphs.fall) \(number)"
  }

  /// The same without a sign: `4,2 Punkte mehr`.
  func changeInWords(_ points: Double, decimals: Int) -> String {
    let number = numbers.string(abs(points), decimals: decimals)
    guard number != numbers.string(0, decimals: decimals) else {
      return language.pick("unverändert", "unchanged")
    }
    return points > 0
      ? language.pick("\(number) Punkte mehr", "\(number) points more")
      : language.pick("\(number) Punkte weniger", "\(number) points less")
  }

  func sinceLastTime(_ change: String, _ quarter: Quarter) -> String {
    language.pick(
      "\(change) seit dem \(quarter.name(in: language))", "\(change) since the \(quarter.name(in: language))")
  }

  /// Why nothing is said about what moved.
  var otherVersion: String {
    language.pick(
      "Zuletzt galt eine andere Fassung des Fragebogens; hier wird deshalb nicht verglichen.",
      "Last time another version of the questionnaire was used, so nothing is compared here.")
  }

  var nextStepsTitle: String {
    language.pick("Was wäre der nächste Schritt?", "What would be the next step?")
  }

  func bestSteps(_ count: Int) -> String {
    count == 1
      ? language.pick("Am meisten bringt:", "What gains most:")
      : language.pick("Am meisten bringen:", "What gains most:")
  }

  var openTitle: String { language.pick("Was ist offen?", "What is open?") }

  // MARK: - Gaps

  /// What is missing before handing in: `Vor der Abgabe fehlen noch: DV1, OK4 (Quelle).`
  func gaps(_ gaps: [Conversation.Gap]) -> String {
    let list = gaps.map(name).joined(separator: ", ")
    return gaps.count == 1
      ? language.pick("Vor der Abgabe fehlt noch: \(list).", "Still missing before handing in: \(list).")
      : language.pick("Vor der Abgabe fehlen noch: \(list).", "Still missing before handing in: \(list).")
  }

  /// Said at the first question where something is missing.
  func stopped(by gap: Conversation.Gap, others: Int) -> String {
    let code = gap.step.question.code
    let need =
      switch gap {
      case .answer:
        language.pick(
          "Zum Abgeben braucht \(code) eine Antwort, auch „weiß nicht“.",
          "To hand in, \(code) needs an answer, be it “don’t know”.")
      case .source:
        language.pick(
          "Zum Abgeben braucht die Zahl bei \(code) ihre Quelle: Enter fragt danach.",
          "To hand in, the figure at \(code) needs its source: Enter asks for it.")
      case .confirmation:
        language.pick(
          "Zum Abgeben muss der Vorschlag bei \(code) bestätigt sein: Enter bestätigt ihn.",
          "To hand in, the suggestion at \(code) has to be confirmed: Enter confirms it.")
      }
    guard others > 0 else { return need }
    return need
      + language.pick(
        others == 1 ? " Danach fehlt noch 1." : " Danach fehlen noch \(others).",
        others == 1 ? " After it 1 more is missing." : " After it \(others) more are missing.")
  }

  private func name(_ gap: Conversation.Gap) -> String {
    let code = gap.step.question.code
    switch gap {
    case .answer: return code
    case .source: return language.pick("\(code) (Quelle)", "\(code) (source)")
    case .confirmation: return suggestionAt(code)
    }
  }
}
