internal import Localization
internal import MaturityModel

extension Texts {
  var reviewTitle: String { language.pick("Auswertung", "Result") }

  func answered(_ count: Int, of total: Int) -> String {
    language.pick("\(count) von \(total) Fragen beantwortet", "\(count) of \(total) questions answered")
  }

  /// The same as a sentence.
  func answeredSentence(_ count: Int, of total: Int) -> String {
    language.pick(
      "\(count) von \(total) \(total == 1 ? "Frage" : "Fragen") \(count == 1 ? "ist" : "sind") beantwortet.",
      "\(count) of \(total) \(total == 1 ? "question" : "questions") \(count == 1 ? "is" : "are") answered.")
  }

  func answeredShort(_ count: Int, of total: Int) -> String {
    language.pick("\(count) von \(total)", "\(count) of \(total)")
  }

  func overall(_ score: String) -> String { language.pick("Gesamt: \(score)", "Overall: \(score)") }

  func range(_ low: String, _ high: String) -> String {
    language.pick(
      "je nach offenen Antworten \(low) bis \(high) Punkte",
      "\(low) to \(high) points, depending on open answers")
  }

  var notAssessable: String { language.pick("nicht auswertbar", "not assessable") }

  var context: String { language.pick("ohne Bewertung", "not scored") }

  func open(_ count: Int, _ codes: String) -> String {
    language.pick("Offen (\(count)): \(codes)", "Open (\(count)): \(codes)")
  }

  func openDontKnow(_ code: String) -> String { "\(code) (\(dontKnow))" }

  var nothingOpen: String { language.pick("Es ist nichts mehr offen.", "Nothing is open any more.") }

  var offer: String {
    let letter = Command.submit.letter(in: language)
    return language.pick(
      "Fertig? Mit \(letter) geben Sie die Selbsteinschätzung ab.",
      "Done? Press \(letter) to hand in the assessment.")
  }

  /// What a call that is limited to some dimensions asks, while its result is about all.
  func limited(to dimensions: [Dimension]) -> String {
    let list = signs(of: dimensions)
    return language.pick(
      "Gefragt wird hier nur zu \(list). Auswertung und Abgabe gelten der ganzen Selbsteinschätzung.",
      "Only \(list) is asked about here. Result and handing in are about the whole assessment.")
  }

  var alreadySubmitted: String {
    language.pick(
      "Die Selbsteinschätzung ist abgegeben. Eine Änderung macht sie wieder zum Entwurf.",
      "The assessment has been handed in. A change makes it a draft again.")
  }

  /// Asks whether to hand in, and names what is missing.
  func confirm(_ conversation: Conversation) -> String {
    let withoutTotal = language.pick(
      "Ein Gesamtwert lässt sich mit diesen Antworten nicht berechnen.",
      "With these answers there is no overall score.")
    return [
      conversation.hasTotal ? nil : withoutTotal,
      staysUnassessable(conversation.notAssessable),
      confirm(openCount: conversation.openSteps.count),
    ].compactMap(\.self).joined(separator: " ")
  }

  /// `Nicht auswertbar bleiben: IS, VK.`; nothing where all can be scored.
  private func staysUnassessable(_ dimensions: [Dimension]) -> String? {
    guard !dimensions.isEmpty else { return nil }
    let list = signs(of: dimensions)
    return dimensions.count == 1
      ? language.pick("Nicht auswertbar bleibt: \(list).", "Not assessable: \(list).")
      : language.pick("Nicht auswertbar bleiben: \(list).", "Not assessable: \(list).")
  }

  /// Dimensions by their signs, or by their names where they have none.
  func signs(of dimensions: [Dimension]) -> String {
    dimensions.map { $0.code.isEmpty ? $0.name[language] : $0.code }.joined(separator: ", ")
  }

  private func confirm(openCount: Int) -> String {
    switch openCount {
    case 0: language.pick("Jetzt abgeben?", "Hand in now?")
    case 1: language.pick("Mit einer offenen Frage abgeben?", "Hand in with one open question?")
    default:
      language.pick("Mit \(openCount) offenen Fragen abgeben?", "Hand in with \(openCount) open questions?")
    }
  }

  // MARK: - Prompts

  func promptTitle(_ purpose: Prompt.Purpose) -> String {
    switch purpose {
    case .reason:
      language.pick(
        "Warum trifft die Frage auf Sie nicht zu?", "Why does the question not apply to you?")
    case .comment: language.pick("Kommentar", "Comment")
    case .source: sourceTitle
    case .sourceDate: sourceDateTitle
    case .evidence: evidenceTitle
    }
  }

  func promptHint(_ purpose: Prompt.Purpose) -> String {
    switch purpose {
    case .reason:
      language.pick(
        "Zum Beispiel: „Macht bei uns die Verwaltungsgemeinschaft.“",
        "For example: “The municipal association does this for us.”")
    case .source: sourceHint
    case .sourceDate: sourceDateHint
    case .comment: language.pick("Ohne Text wird er gelöscht.", "Without text it is deleted.")
    case .evidence: evidenceHint
    }
  }
}
