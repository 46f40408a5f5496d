internal import Explaining
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Terminal
internal import Workspace

/// What happened to an assessment, as text or as JSON, the oldest first: it reads like the story that it is.
struct HistoryReport {
  private let municipality: Municipality
  private let questionnaire: Questionnaire
  private let assessment: Assessment

  init(_ subject: Subject) {
    municipality = subject.municipality
    questionnaire = subject.questionnaire
    assessment = subject.assessment
  }

  // MARK: - Text

  func text(in language: Language) -> String {
    var lines = [assessment.title(of: municipality, in: language)]
    if let notice = assessment.notice { lines += wrap(notice, indent: 0) }
    lines.append("")
    if assessment.history.isEmpty {
      lines += wrap(
        language.pick(
          "Noch ist nichts verzeichnet. Der Verlauf beginnt mit der ersten Abgabe.",
          "Nothing is recorded yet. The history begins when it is handed in for the first time."), indent: 0)
    }
    for entry in assessment.history {
      let role = entry.role.map { " · \($0)" } ?? ""
      lines += wrap("\(entry.time.localText(in: language))\(role)", indent: 0)
      for line in words(entry.event, language) { lines += wrap(line, indent: 2) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func words(_ event: HistoryEntry.Event, _ language: Language) -> [String] {
    switch event {
    case .submitted(let seal):
      [language.pick("abgegeben, Siegel \(seal.prefix(12))…", "handed in, seal \(seal.prefix(12))…")]
    case .reopened(let reason, let hadBrokenSeal):
      [
        language.pick("wieder geöffnet", "opened again") + (reason.map { ": \($0)" } ?? ""),
        hadBrokenSeal
          ? language.pick(
            "Das Siegel passte nicht: Die Datei war nach der Abgabe von außen geändert worden.",
            "The seal did not fit: the file had been changed from outside after it was handed in.") : nil,
      ].compactMap(\.self)
    case .changed(let id, let old, let new):
      change(id, old, new, language)
    }
  }

  private func change(_ id: String, _ old: Answer?, _ new: Answer?, _ language: Language) -> [String] {
    guard let question = questionnaire.questions.first(where: { $0.id == id }) else { return [id] }
    let words = AnswerWords(question, language)
    let (before, after) = (words.phrase(old), words.phrase(new))
    guard before != after else {
      return [
        language.pick("\(question.code) geändert: ", "\(question.code) changed: ")
          + remarks(old, new, language)
      ]
    }
    return [
      language.pick("\(question.code) geändert", "\(question.code) changed"),
      language.pick("bisher: ", "before: ") + before, language.pick("jetzt: ", "now: ") + after,
    ]
  }

  /// Which remarks to an answer are others, where the answer itself is the same.
  private func remarks(_ old: Answer?, _ new: Answer?, _ language: Language) -> String {
    var words: [String] = []
    if old?.comment != new?.comment { words.append(language.pick("Kommentar", "comment")) }
    if old?.evidence != new?.evidence { words.append(language.pick("Beleg", "evidence")) }
    if old?.source != new?.source { words.append(language.pick("Quelle", "source")) }
    if old?.exchange != new?.exchange { words.append(language.pick("Austausch", "exchange")) }
    if old?.derivedFrom != new?.derivedFrom {
      words.append(
        new?.isDerived ?? false
          ? language.pick("Vorschlag", "suggestion")
          : language.pick("Vorschlag bestätigt", "suggestion confirmed"))
    }
    return words.joined(separator: ", ")
  }

  private func wrap(_ text: String, indent: Int) -> [String] {
    WordWrap.lines(of: text, width: reportWidth - indent).map { String(repeating: " ", count: indent) + $0 }
  }

  // MARK: - JSON

  var json: JSON {
    .object(
      ScoreJSON(questionnaire: questionnaire).head(assessment, of: municipality) + [
        ("revision", .number(assessment.revision)), ("seal", .string(assessment.seal)),
        ("history", .array(assessment.history.map(\.json))),
      ])
  }
}
