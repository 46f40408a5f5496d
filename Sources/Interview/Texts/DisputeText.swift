internal import Localization
internal import MaturityModel
internal import Workspace

/// What others have changed meanwhile, in words.
struct DisputeText {
  /// One of two answers.
  struct Side {
    let key: String
    let title: String
    let lines: [String]
  }

  private let dispute: Dispute
  private let script: Script

  init(_ dispute: Dispute, _ script: Script) {
    (self.dispute, self.script) = (dispute, script)
  }

  private var texts: Texts { script.texts }
  private var language: Language { script.language }

  private var question: Question? {
    guard case .question(let id) = dispute.matter else { return nil }
    return script.steps.first { $0.question.id == id }?.question
  }

  /// What has happened.
  var title: String {
    switch dispute.matter {
    case .submitted(let time):
      return language.pick(
        "Die Selbsteinschätzung wurde inzwischen an anderer Stelle abgegeben (\(time.localText(in: language))).",
        "The assessment was handed in elsewhere meanwhile (\(time.localText(in: language))).")
    case .removed:
      return language.pick(
        "Die Datei der Selbsteinschätzung wurde inzwischen gelöscht.",
        "The file of the assessment was removed meanwhile.")
    case .question, nil:
      let code = question?.code ?? ""
      let count = dispute.conflict.questions.count
      let place =
        count == 1
        ? "" : language.pick(" (\(dispute.number) von \(count))", " (\(dispute.number) of \(count))")
      return language.pick(
        "\(code) wurde inzwischen an anderer Stelle anders beantwortet\(place).",
        "\(code) was answered differently elsewhere meanwhile\(place).")
    }
  }

  /// What is safe and what can be done.
  var explanation: [String] {
    switch dispute.matter {
    case .submitted:
      [
        language.pick(
          "Ihre letzte Änderung ist noch nicht gespeichert. Sie wird es nur, wenn Sie die Selbsteinschätzung wieder "
            + "öffnen; sie ist dann wieder ein Entwurf, und der Verlauf hält das fest.",
          "Your last change is not saved yet. It will be only if you open the assessment again; it is a draft again "
            + "then, and its history says so.")
      ]
    case .removed:
      [
        language.pick(
          "Auf dem Datenträger ist nichts mehr davon. Hier sind noch alle Ihre Antworten "
            + "(\(script.answerCount(in: dispute.conflict.merged))); sie lassen sich neu anlegen.",
          "Nothing of it is on the disk any more. All your answers "
            + "(\(script.answerCount(in: dispute.conflict.merged))) are still here; they can be written anew."
        )
      ]
    case .question, nil:
      [question?.text[language], takenOver].compactMap(\.self)
    }
  }

  private var takenOver: String? {
    let codes = script.steps.map(\.question).filter { dispute.foreign.contains($0.id) }.map(\.code)
    guard !codes.isEmpty else { return nil }
    return language.pick(
      "Von dort schon übernommen: \(codes.joined(separator: ", ")).",
      "Taken over from there already: \(codes.joined(separator: ", ")).")
  }

  /// Both answers, mine first; none where it is not about a question.
  var sides: [Side] {
    guard let question else { return [] }
    return [
      side(
        "1", language.pick("Ihre Antwort", "Your answer"), dispute.conflict.mine[question.id], to: question),
      side(
        "2", language.pick("Inzwischen gespeichert", "Saved meanwhile"), dispute.theirs?.answers[question.id],
        to: question),
    ]
  }

  private func side(_ key: String, _ name: String, _ answer: Answer?, to question: Question) -> Side {
    guard let answer else {
      return Side(key: key, title: name, lines: [language.pick("keine Antwort", "no answer")])
    }
    let words = AnswerText(question: question, texts: texts)
    let lines =
      [words.withSource(words.numbered(answer.content), of: answer)]
      + [answer.isDerived ? texts.derived(fromMembers: answer.derivedFrom.count, isReadOnly: true) : nil]
      .compactMap(\.self)
      + [answer.comment.map(texts.comment)].compactMap(\.self)
      + answer.evidence.map(texts.evidence) + [answer.exchange.map(texts.exchange)].compactMap(\.self)
    return Side(
      key: key,
      title: [name, answer.answered?.localText(in: language)].compactMap(\.self).joined(separator: " · "),
      lines: lines)
  }

  /// What can be chosen, by its key.
  var choices: [Texts.KeyHint] {
    switch dispute.matter {
    case .submitted:
      [
        hint("1", "wieder öffnen und speichern", "open again and save"),
        hint("Esc", "abgegeben lassen, Änderung verwerfen", "leave it handed in, drop the change"),
      ]
    case .removed:
      [
        hint("1", "neu anlegen", "write it anew"),
        hint(
          String(Command.leave.letter(in: language)), "beenden, gelöscht lassen", "quit, leave it removed"),
      ]
    case .question, nil:
      [
        hint("1", "meine Antwort gilt", "my answer counts"),
        hint("2 Esc", "die andere bleibt", "the other stays"),
      ]
    }
  }

  /// What can be typed in plain lines.
  var plainChoices: String {
    switch dispute.matter {
    case .submitted:
      language.pick(
        "1 öffnet sie wieder und speichert Ihre Änderung, 2 lässt sie abgegeben und verwirft Ihre Änderung.",
        "1 opens it again and saves your change, 2 leaves it handed in and drops your change.")
    case .removed:
      language.pick(
        "1 legt die Datei neu an, q beendet und lässt sie gelöscht.",
        "1 writes the file anew, q quits and leaves it removed.")
    case .question, nil:
      language.pick(
        "1: Ihre Antwort gilt. 2: die andere bleibt.", "1: your answer counts. 2: the other stays.")
    }
  }

  private func hint(_ key: String, _ german: String, _ english: String) -> Texts.KeyHint {
    Texts.KeyHint(key: key, action: language.pick(german, english))
  }
}
