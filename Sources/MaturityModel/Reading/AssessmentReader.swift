internal import LocatedJSON
internal import Localization

extension Assessment {
  /// Reads an assessment strictly, against the definition that it names.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its name in diagnostics.
  ///   - catalog: the definitions that it may name.
  ///   - participants: who takes part, so that answers to what is not asked of them are told.
  ///   - place: municipality and quarter that the file's place says, if it has one.
  ///   - brokenSeal: how bad it is that the file is not what was handed in.
  /// - Returns: the assessment unless there is an error, and all problems of the file.
  public static func read(
    _ bytes: [UInt8], file: String, catalog: QuestionnaireCatalog,
    participants: Participants? = nil, place: (municipality: String, quarter: Quarter)? = nil,
    brokenSeal: Diagnostic.Severity = .warning
  ) -> Reading<Assessment> {
    FileReader.read(bytes, file: file) { value, reader in
      let assessments = AssessmentReader(
        reader: reader, catalog: catalog, participants: participants, place: place,
        brokenSeal: brokenSeal)
      return assessments.assessment(value)
    }
  }
}

/// Reads an assessment: its frame and the frame of each answer. Values: `AnswerValueReader.swift`.
struct AssessmentReader {
  let reader: FileReader
  let catalog: QuestionnaireCatalog
  let participants: Participants?
  let place: (municipality: String, quarter: Quarter)?
  let brokenSeal: Diagnostic.Severity

  private static let keys = [
    "format", "municipality", "quarter", "questionnaire", "revision", "status", "submitted", "seal", "notice",
    "position", "answers", "history",
  ]
  private static let answerKeys = [
    "value", "state", "reason", "comment", "evidence", "source", "exchange", "derivedFrom", "answered",
  ]

  private enum Status: String, CaseIterable {
    case draft, submitted
  }

  private enum State: String, CaseIterable {
    case dontKnow = "dont-know"
    case doesNotApply = "does-not-apply"
  }

  func assessment(_ value: JSONValue) -> Assessment? {
    guard let fields = reader.fields(value, Self.keys) else { return nil }
    reader.checkFormat(fields)
    let municipality = reader.id(fields.required("municipality"))
    if let municipality, let place, municipality != place.municipality {
      reader.report(
        .misplaced(expected: place.municipality, found: municipality), at: fields["municipality"] ?? value)
    }
    if let municipality, place == nil, let participants, participants[municipality] == nil {
      let suggestion = Suggestion.nearest(to: municipality, in: participants.municipalities.map(\.id))
      reader.report(
        .unknownMunicipality(municipality, suggestion: suggestion), at: fields["municipality"] ?? value)
    }
    let quarter = readQuarter(fields.required("quarter"))
    let (reference, entry) = readQuestionnaire(fields.required("questionnaire"))
    let status = readStatus(fields)
    let notice = reader.words(fields["notice"])
    let answers = readAnswers(fields.required("answers"), entry)
    let position = readPosition(fields["position"], entry)
    let revision = reader.integer(fields["revision"], from: 0) ?? 0
    let history = HistoryReader(assessments: self, entry: entry).history(fields["history"])
    let seal = readSeal(fields, status)
    let isHandedIn = status.map { $0 != .draft } ?? false
    if isHandedIn, let answers { reportUnconfirmed(answers, entry, fields["answers"]) }
    if let answers, let entry {
      if isHandedIn { reportMissingSources(answers, entry, fields["answers"]) }
      if let municipality { reportNotAsked(answers, of: municipality, entry, fields["answers"]) }
    }
    guard let municipality, let quarter, let reference, let status, let answers else { return nil }
    return Assessment(
      municipality: municipality, quarter: quarter, questionnaire: reference, status: status, notice: notice,
      position: position, answers: answers, revision: revision, seal: seal, history: history)
  }

  // MARK: - The frame

  private func readQuarter(_ value: JSONValue?) -> Quarter? {
    guard let value, let quarter = reader.quarter(value) else { return nil }
    if let place, quarter != place.quarter {
      reader.report(.misplaced(expected: place.quarter.code, found: quarter.code), at: value)
    }
    return quarter
  }

  private func readQuestionnaire(
    _ value: JSONValue?
  ) -> (QuestionnaireReference?, QuestionnaireCatalog.Entry?) {
    guard let value, let fields = reader.fields(value, ["id", "version"]) else { return (nil, nil) }
    let id = reader.id(fields.required("id"))
    let version = reader.string(fields.required("version"))
    guard let id, let version else { return (nil, nil) }
    let reference = QuestionnaireReference(id: id, version: version)
    let entry = catalog[reference]
    if entry == nil { reader.report(.unknownQuestionnaire(id: id, version: version), at: value) }
    return (reference, entry)
  }

  private func readStatus(_ fields: Fields) -> Assessment.Status? {
    let status: Status? = reader.word(fields.required("status"))
    let submitted = readTimestamp(fields["submitted"])
    guard let status else { return nil }
    guard (status == .submitted) == (fields["submitted"] != nil) || !fields.object.isWhole else {
      reader.report(.statusWithoutTime, at: fields["submitted"] ?? fields["status"] ?? fields.object)
      return nil
    }
    return status == .draft ? .draft : submitted.map { .submitted($0) }
  }

  func readTimestamp(_ value: JSONValue?) -> Timestamp? {
    guard let value, let text = reader.string(value) else { return nil }
    let time = Timestamp(text)
    if time == nil { reader.report(.badTimestamp(text), at: value) }
    return time
  }

  /// The seal of an assessment that was handed in, held against what stands in the file.
  private func readSeal(_ fields: Fields, _ status: Assessment.Status?) -> String? {
    guard let place = fields["seal"], let seal = readSeal(place) else { return nil }
    if status == .draft { reader.report(.sealOnDraft, at: place) }
    guard let status, status != .draft, fields.object.isWhole else { return nil }
    if Seal.digest(of: fields.object) != seal {
      reader.report(.sealBroken, at: place, severity: brokenSeal)
    }
    return seal
  }

  /// A text that can be a seal.
  func readSeal(_ value: JSONValue?) -> String? {
    guard let value, let text = reader.string(value) else { return nil }
    guard Seal.isDigest(text) else {
      reader.report(.badSeal, at: value)
      return nil
    }
    return text
  }

  private func readPosition(_ value: JSONValue?, _ entry: QuestionnaireCatalog.Entry?) -> String? {
    guard let value, let id = reader.id(value), let entry else { return nil }
    return known(id, in: entry, at: value)?.id
  }

  func known(_ id: String, in entry: QuestionnaireCatalog.Entry, at value: JSONValue) -> Question? {
    let question = entry.questions[id]
    if question == nil {
      let suggestion = Suggestion.nearest(to: id, in: entry.questions.keys)
      reader.report(.unknownQuestion(id, suggestion: suggestion), at: value)
    }
    return question
  }

  // MARK: - Answers

  private func readAnswers(_ value: JSONValue?, _ entry: QuestionnaireCatalog.Entry?) -> [String: Answer]? {
    guard let value else { return nil }
    guard value.kind == .object else {
      reader.report(.wrongType(expected: .object), at: value)
      return nil
    }
    var answers: [String: Answer] = [:]
    answers.reserveCapacity(64)
    for member in value.members {
      let id = member.key
      let question = entry.flatMap { known(id, in: $0, at: member.keyValue) }
      if let answer = answer(member.value, to: question) { answers[question?.id ?? id] = answer }
    }
    return answers
  }

  func answer(_ value: JSONValue, to question: Question?) -> Answer? {
    guard let fields = reader.fields(value, Self.answerKeys) else { return nil }
    let comment = reader.words(fields["comment"])
    let evidence = reader.array(fields["evidence"], evidence) ?? []
    let source = readSource(fields["source"], of: question)
    let exchange: Exchange? = reader.word(fields["exchange"])
    let derivedFrom = readOrigins(fields["derivedFrom"])
    let answered = readTimestamp(fields["answered"])
    guard let content = content(fields, of: question) else { return nil }
    if !content.allowsExchange { reportMisplaced("exchange", fields) }
    if fields["value"] == nil { reportMisplaced("derivedFrom", fields) }
    return Answer(
      content, comment: comment, evidence: evidence, source: source, exchange: exchange,
      derivedFrom: derivedFrom, answered: answered)
  }

  private func content(_ fields: Fields, of question: Question?) -> Answer.Content? {
    let reason = reader.words(fields["reason"])
    switch (fields["value"], fields["state"]) {
    case (nil, nil):
      reader.report(.emptyAnswer, at: fields.object)
      return nil
    case (_?, let state?):
      reader.report(.valueAndState, at: state)
      return nil
    case (let value?, nil):
      reportMisplaced("reason", fields)
      guard let question else { return nil }
      return AnswerValueReader(reader: reader, question: question).value(value).map { .value($0) }
    case (nil, let value?):
      let state: State? = reader.word(value)
      switch state {
      case .dontKnow:
        reportMisplaced("reason", fields)
        return .dontKnow
      case .doesNotApply:
        if fields["reason"] == nil, fields.object.isWhole { reader.report(.missingReason, at: value) }
        return reason.map { .doesNotApply(reason: $0) }
      case nil: return nil
      }
    }
  }

  /// Only what does not apply has a reason, and nothing else has what it lacks: it would mean nothing there.
  private func reportMisplaced(_ key: String, _ fields: Fields) {
    if let place = fields[key] { reader.report(.unknownKey(key, suggestion: nil), at: place) }
  }

  /// Whose answers it was drafted from.
  private func readOrigins(_ value: JSONValue?) -> [String] {
    var first: [String: JSONValue] = [:]
    return reader.array(value, minimum: 1) { reader.id($0, uniqueAmong: &first) } ?? []
  }

  private func readSource(_ value: JSONValue?, of question: Question?) -> FigureSource? {
    guard let value, let fields = reader.fields(value, ["text", "date"]) else { return nil }
    if let question, !question.kind.isNumber {
      reader.report(.keyNotForKind(key: "source", kind: question.kind.name), at: value)
    }
    let text = reader.words(fields.required("text"))
    let date = reader.date(fields.required("date"))
    guard let text, let date else { return nil }
    return FigureSource(text: text, date: date)
  }

  private func evidence(_ value: JSONValue) -> Evidence? {
    guard let fields = reader.fields(value, ["text", "link", "released"]) else { return nil }
    let text = reader.words(fields["text"])
    let link = reader.words(fields["link"], maximum: 2_000)
    if let link, let place = fields["link"], !Evidence.isLink(link) {
      reader.report(.badLink(link), at: place)
      return nil
    }
    if fields["text"] == nil, fields["link"] == nil { reader.report(.missingKey("text"), at: value) }
    return Evidence(text: text, link: link, isReleased: reader.bool(fields["released"]) ?? false)
  }
}

// MARK: - What is worth a look

extension AssessmentReader {
  /// Answers that were handed in though they were drafted for the municipality and it has not confirmed them.
  private func reportUnconfirmed(
    _ answers: [String: Answer], _ entry: QuestionnaireCatalog.Entry?, _ place: JSONValue?
  ) {
    for member in place.map({ Array($0.members) }) ?? [] where answers[member.key]?.isDerived ?? false {
      let code = entry?.questions[member.key]?.code ?? member.key
      reader.report(.unconfirmedAnswer(question: code), at: member.value["derivedFrom"] ?? member.value)
    }
  }

  /// Figures that were handed in without the source that they need.
  private func reportMissingSources(
    _ answers: [String: Answer], _ entry: QuestionnaireCatalog.Entry, _ place: JSONValue?
  ) {
    for member in place.map({ Array($0.members) }) ?? [] {
      guard let question = entry.questions[member.key], question.needsSource,
        let answer = answers[member.key], answer.value != nil, answer.source == nil
      else { continue }
      reader.report(.missingSource(question: question.code), at: member.value, severity: .warning)
    }
  }

  /// Answers that do not count because a condition hides the question or the chosen option.
  private func reportNotAsked(
    _ answers: [String: Answer], of municipality: String, _ entry: QuestionnaireCatalog.Entry,
    _ place: JSONValue?
  ) {
    guard let municipality = participants?[municipality], entry.questionnaire.hasConditions else { return }
    let visibility = Visibility(of: entry.questionnaire, answers: answers, municipality: municipality)
    for member in place.map({ Array($0.members) }) ?? [] {
      guard let question = entry.questions[member.key], let answer = answers[member.key] else { continue }
      guard visibility.asks(question.id) else {
        reader.report(.answerNotAsked(question: question.code), at: member.keyValue, severity: .warning)
        continue
      }
      for option in answer.value?.options ?? [] where !visibility.offers(option, of: question.id) {
        reader.report(
          .optionNotOffered(option, question: question.code), at: member.value["value"] ?? member.value,
          severity: .warning)
      }
    }
  }
}

extension Evidence {
  /// Whether a text is an address that may become a link.
  public static func isLink(_ text: String) -> Bool {
    let lower = text.lowercased()
    let scheme = ["https://", "http://"].first { lower.hasPrefix($0) }
    guard let scheme, lower.utf8.count > scheme.utf8.count else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace
    }
  }
}
