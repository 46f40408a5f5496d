internal import Explaining
internal import Localization
internal import MaturityModel
internal import Terminal
internal import Workspace

/// The different answers to one question one beside the other, numbered.
struct ContestReport {
  let question: Question
  let contest: JoinedParts.Contest
  /// Who the parts are.
  let names: [String]
  let language: Language

  /// `DV1 · Wie kommen … zu einem Termin?` and below it who says what.
  var lines: [String] {
    var lines = wrap("\(question.code) · \(question.text[language])", indent: 0)
    for (number, candidate) in contest.candidates.enumerated() {
      let who = candidate.parts.map { names[$0] }.joined(separator: ", ")
      let time =
        candidate.time?.localText(in: language) ?? language.pick("ohne Zeitangabe", "without a time")
      var block = wrap("\(who) · \(time)", indent: 5)
      block[0] = "  \(number + 1)  " + block[0].dropFirst(5)
      lines += [""] + block + words(candidate.answer).flatMap { wrap($0, indent: 5) }
    }
    return lines
  }

  private func words(_ answer: Answer) -> [String] {
    var words = [AnswerWords(question, language).phrase(answer)]
    if answer.isDerived {
      words.append(
        language.pick(
          "Vorschlag aus den Antworten der Mitglieder, nicht bestätigt",
          "Suggestion out of the members’ answers, not confirmed"))
    }
    if let source = answer.source {
      let date = source.date.string(in: language)
      words.append(language.pick("Quelle: ", "Source: ") + "\(source.text) (\(date))")
    }
    if let comment = answer.comment { words.append(language.pick("Kommentar: ", "Comment: ") + comment) }
    for evidence in answer.evidence {
      let text = [evidence.text, evidence.link].compactMap(\.self).joined(separator: " · ")
      let released = evidence.isReleased ? language.pick(" (für andere frei)", " (released for others)") : ""
      words.append(language.pick("Beleg: ", "Evidence: ") + text + released)
    }
    switch answer.exchange {
    case .wish: words.append(language.pick("Austausch: sucht Hilfe", "Exchange: seeks help"))
    case .offer: words.append(language.pick("Austausch: bietet Hilfe an", "Exchange: offers help"))
    case nil: break
    }
    return words
  }

  private func wrap(_ text: String, indent: Int) -> [String] {
    WordWrap.lines(of: text, width: reportWidth - indent).map { String(repeating: " ", count: indent) + $0 }
  }
}
