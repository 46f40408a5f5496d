internal import LocatedJSON

extension Questionnaire {
  /// Reads a definition strictly.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its name in diagnostics.
  /// - Returns: the definition unless there is an error, and all problems of the file.
  public static func read(_ bytes: [UInt8], file: String) -> Reading<Questionnaire> {
    FileReader.read(bytes, file: file) { value, reader in
      QuestionnaireReader(reader).questionnaire(value)
    }
  }
}

/// Reads a definition: its frame, levels and dimensions. Questions: `QuestionReader.swift`.
final class QuestionnaireReader {
  let reader: FileReader
  /// The declared languages; nothing if the file does not say them rightly.
  private var languages: [String]?
  private var ids: [String: JSONValue] = [:]
  private var hasScoredQuestion = false

  init(_ reader: FileReader) {
    self.reader = reader
  }

  func questionnaire(_ value: JSONValue) -> Questionnaire? {
    let keys = [
      "$schema", "format", "id", "version", "languages", "title", "description", "scale", "levels",
      "aggregation", "missing", "minimumCoverage", "dimensions",
    ]
    guard let fields = reader.fields(value, keys) else { return nil }
    reader.checkFormat(fields)
    _ = reader.string(fields["$schema"])
    languages = readLanguages(fields.required("languages"))
    let id = reader.id(fields.required("id"))
    let version = readVersion(fields.required("version"))
    let title = text(fields.required("title"))
    let description = text(fields["description"])
    let scale = readScale(fields["scale"])
    let levels = readLevels(fields.required("levels"), on: scale)
    let rule = readRule(fields)
    let dimensions = reader.array(fields.required("dimensions"), minimum: 1) {
      dimension($0, isScored: true)
    }
    if let dimensions, !dimensions.isEmpty, !hasScoredQuestion { reader.report(.nothingScored, at: value) }
    // A missing text is told above and keeps the definition from being used, not from checking answers against it.
    guard let id, let version, let dimensions else { return nil }
    return Questionnaire(
      id: id, version: version, languages: languages ?? [], title: title ?? LocalizedText([:]),
      description: description, scale: scale ?? Scale(), levels: levels ?? [], rule: rule,
      dimensions: dimensions)
  }

  // MARK: - Shared pieces

  /// A text in every declared language.
  func text(_ value: JSONValue?) -> LocalizedText? {
    guard let value else { return nil }
    guard value.kind == .object else {
      reader.report(.wrongType(expected: .localizedText), at: value)
      return nil
    }
    var texts: [String: String] = [:]
    for member in value.members {
      guard languages?.contains(member.key) ?? true else {
        reader.report(.undeclaredLanguage(member.key), at: member.keyValue)
        continue
      }
      texts[member.key] = reader.words(member.value) ?? ""
    }
    for language in languages ?? [] where texts[language] == nil {
      reader.report(.missingText(language: language), at: value)
    }
    return LocalizedText(texts, languages: languages ?? [])
  }

  /// An id that nothing else of this definition has.
  func uniqueID(_ value: JSONValue?) -> String? {
    reader.id(value, uniqueAmong: &ids)
  }

  func references(_ value: JSONValue?) -> [Reference] {
    let references = reader.array(value) { entry -> Reference? in
      guard let fields = reader.fields(entry, ["framework", "code"]) else { return nil }
      let code = reader.words(fields["code"])
      return reader.words(fields.required("framework")).map { Reference(framework: $0, code: code) }
    }
    return references ?? []
  }

  func noteScoredQuestion() {
    hasScoredQuestion = true
  }

  // MARK: - The frame

  private func readLanguages(_ value: JSONValue?) -> [String]? {
    var hasFault = false
    let codes = reader.array(value, minimum: 1) { entry -> String? in
      guard let code = reader.string(entry) else {
        hasFault = true
        return nil
      }
      guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
        reader.report(.notOneOf(code, allowed: ["de", "en"], suggestion: nil), at: entry)
        hasFault = true
        return nil
      }
      return code
    }
    return hasFault || codes?.isEmpty == true ? nil : codes
  }

  private func readVersion(_ value: JSONValue?) -> String? {
    guard let value, let version = reader.string(value) else { return nil }
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    let isVersion =
      parts.count <= 2
      && parts.allSatisfy { part in
        (1...6).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
    guard isVersion else {
      reader.report(.badVersion(version), at: value)
      return nil
    }
    return version
  }

  /// The scale; nothing if it is given and wrong, so that levels are not measured by another.
  private func readScale(_ value: JSONValue?) -> Scale? {
    guard let value else { return Scale() }
    guard let fields = reader.fields(value, ["minimum", "maximum"]) else { return nil }
    let minimum = reader.number(fields.required("minimum"))
    let maximum = reader.number(fields.required("maximum"))
    guard let minimum, let maximum else { return nil }
    guard minimum < maximum else {
      reader.report(.emptyScale, at: value)
      return nil
    }
    return Scale(minimum: minimum, maximum: maximum)
  }

  private func readLevels(_ value: JSONValue?, on scale: Scale?) -> [MaturityLevel]? {
    var previous: Double?
    var isFirst = true
    var ids: [String: JSONValue] = [:]
    return reader.array(value, minimum: 2) { entry -> MaturityLevel? in
      defer { isFirst = false }
      guard let fields = reader.fields(entry, ["id", "name", "from", "description"]) else { return nil }
      let id = reader.id(fields.required("id"), uniqueAmong: &ids)
      let name = text(fields.required("name"))
      let description = text(fields.required("description"))
      let from = reader.number(fields.required("from"), from: scale?.minimum, to: scale?.maximum)
      if let from, let place = fields["from"] {
        if let previous, from <= previous {
          reader.report(.levelDoesNotRise(from, previous: previous), at: place)
        } else if isFirst, let scale, from != scale.minimum {
          reader.report(.firstLevelNotAtMinimum(scale.minimum), at: place)
        }
      }
      previous = from ?? previous
      guard let id, let name, let from, let description else { return nil }
      return MaturityLevel(id: id, name: name, from: from, description: description)
    }
  }

  private func readRule(_ fields: Fields) -> AggregationRule {
    AggregationRule(
      method: reader.word(fields["aggregation"]) ?? .mean,
      missing: reader.word(fields["missing"]) ?? .exclude,
      minimumCoverage: reader.number(fields["minimumCoverage"], from: 0, to: 1) ?? 0)
  }

  // MARK: - Dimensions

  private func dimension(_ value: JSONValue, isScored parentIsScored: Bool) -> Dimension? {
    let keys = [
      "id", "code", "name", "description", "references", "weight", "scored", "confidential", "aggregation",
      "missing", "minimumCoverage", "dimensions", "questions",
    ]
    guard let fields = reader.fields(value, keys) else { return nil }
    let id = uniqueID(fields.required("id"))
    let code = reader.words(fields["code"], maximum: 12)
    let name = text(fields.required("name"))
    let description = text(fields["description"])
    let isScored = (reader.bool(fields["scored"]) ?? true) && parentIsScored
    let children = readChildren(fields, isScored: isScored)
    let references = references(fields["references"])
    let weight = reader.positive(fields["weight"]) ?? 1
    let isConfidential = reader.bool(fields["confidential"]) ?? false
    let rule = readRule(fields)
    guard let id, let children else { return nil }
    return Dimension(
      id: id, code: code ?? id, name: name ?? LocalizedText([:]), description: description,
      references: references, weight: weight,
      isScored: isScored, isConfidential: isConfidential, rule: rule, children: children)
  }

  private func readChildren(_ fields: Fields, isScored: Bool) -> Dimension.Children? {
    switch (fields["dimensions"], fields["questions"]) {
    case (let dimensions?, nil):
      return reader.array(dimensions, minimum: 1) { dimension($0, isScored: isScored) }.map {
        .dimensions($0)
      }
    case (nil, let questions?):
      let questionReader = QuestionReader(self)
      return reader.array(questions, minimum: 1) { questionReader.question($0, isScored: isScored) }
        .map { .questions($0) }
    case (nil, nil):
      reader.report(.noChildren, at: fields.object)
      return nil
    case (_?, let questions?):
      reader.report(.twoKindsOfChildren, at: questions)
      return nil
    }
  }
}
