internal import LocatedJSON

extension Commitments {
  /// Reads commitments strictly.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its name in diagnostics.
  ///   - catalog: the definitions whose questions they may name; without it these are not checked.
  ///   - partners: ids of the municipalities and institutions that they may name; without them these are not checked.
  ///   - municipality: the municipality that the file's place says, if it has one.
  /// - Returns: the commitments unless there is an error, and all problems of the file.
  public static func read(
    _ bytes: [UInt8], file: String, catalog: QuestionnaireCatalog?, partners: [String]?,
    municipality: String? = nil
  ) -> Reading<Commitments> {
    let questions = catalog.map { Set($0.questionnaires.flatMap(\.questions).map(\.id)).sorted() }
    return FileReader.read(bytes, file: file) { value, reader in
      CommitmentsReader(reader: reader, questions: questions, partners: partners, municipality: municipality)
        .commitments(value)
    }
  }
}

/// Reads `commitments.json`.
private struct CommitmentsReader {
  private enum Word: String, CaseIterable {
    case open, done, dropped
  }

  private static let numbers = 1...1_000_000

  let reader: FileReader
  let questions: [String]?
  let partners: [String]?
  /// Where the file lies.
  let municipality: String?

  func commitments(_ value: JSONValue) -> Commitments? {
    guard
      let fields = reader.fields(value, ["format", "municipality", "notice", "lastRemoved", "commitments"])
    else {
      return nil
    }
    reader.checkFormat(fields)
    let owner = reader.id(fields.required("municipality"))
    if let owner, let municipality, owner != municipality {
      reader.report(.misplaced(expected: municipality, found: owner), at: fields["municipality"] ?? value)
    }
    let notice = reader.words(fields["notice"])
    let lastRemoved = number(fields["lastRemoved"]) ?? 0
    var numbers: Set<Int> = []
    let commitments = reader.array(fields.required("commitments")) { commitment($0, of: owner, &numbers) }
    guard let owner, let commitments else { return nil }
    return Commitments(
      municipality: owner, notice: notice, commitments: commitments, lastRemoved: lastRemoved)
  }

  private func number(_ value: JSONValue?) -> Int? {
    reader.integer(value, from: Self.numbers.lowerBound, to: Self.numbers.upperBound)
  }

  private func commitment(
    _ value: JSONValue, of owner: String?, _ numbers: inout Set<Int>
  ) -> Commitment? {
    let keys = ["number", "text", "made", "by", "with", "question", "state", "ended", "reason"]
    guard let fields = reader.fields(value, keys) else { return nil }
    let number = number(fields.required("number"))
    if let number, !numbers.insert(number).inserted {
      reader.report(.meeting(.secondOfNumber(number)), at: fields["number"] ?? value)
    }
    let text = reader.visibleWords(fields.required("text"), maximum: 500)
    let made = reader.quarter(fields.required("made"))
    let by = reader.quarter(fields.required("by"))
    if let made, let by, by <= made {
      reader.report(.meeting(.dueBeforeMade(by: by.code, made: made.code)), at: fields["by"] ?? value)
    }
    let state = state(fields, made)
    // With whom something ended may have left since.
    let known = state?.ended == nil ? partners : nil
    let helpers = reader.array(fields["with"]) { partner($0, of: owner, among: known) } ?? []
    let question = fields["question"].flatMap(question)
    guard let number, let text, let made, let by, let state else { return nil }
    return Commitment(
      number: number, text: text, made: made, by: by, partners: helpers, question: question, state: state)
  }

  private func partner(_ value: JSONValue, of owner: String?, among partners: [String]?) -> String? {
    guard let id = reader.id(value) else { return nil }
    if id == owner {
      reader.report(.meeting(.partnerIsOneself), at: value)
    } else if let partners, !partners.contains(id) {
      reader.report(
        // Whoever has left must not make everything unreadable.
        .meeting(.unknownPartner(id, suggestion: Suggestion.nearest(to: id, in: partners))), at: value,
        severity: .warning)
    }
    return id
  }

  private func question(_ value: JSONValue) -> String? {
    guard let id = reader.id(value) else { return nil }
    if let questions, !questions.contains(id) {
      reader.report(.unknownQuestion(id, suggestion: Suggestion.nearest(to: id, in: questions)), at: value)
    }
    return id
  }

  private func state(_ fields: Fields, _ made: Quarter?) -> Commitment.State? {
    guard let word: Word = fields["state"].map({ reader.word($0) }) ?? .open else { return nil }
    let ended = reader.quarter(fields["ended"])
    let reason = reader.visibleWords(fields["reason"])
    if (word == .open) != (fields["ended"] == nil) {
      reader.report(.meeting(.endWithoutQuarter), at: fields["ended"] ?? fields["state"] ?? fields.object)
    }
    if word == .dropped {
      _ = fields.required("reason")
    } else if let place = fields["reason"] {
      reader.report(.unknownKey("reason", suggestion: nil), at: place)
    }
    if let ended, let made, ended < made, let place = fields["ended"] {
      reader.report(.meeting(.endedBeforeMade(ended.code, made: made.code)), at: place)
    }
    switch word {
    case .open: return .open
    case .done: return ended.map { .done($0) }
    case .dropped:
      guard let ended, let reason else { return nil }
      return .dropped(ended, reason: reason)
    }
  }
}
