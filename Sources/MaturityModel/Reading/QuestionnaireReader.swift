internal import LocatedJSON

extension Questionnaire {
  /// Reads a definition strictly.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its name in diagnostics.
  ///   - older: the next older version.
  /// - Returns: the definition unless there is an error, and all problems of the file.
  public static func read(
    _ bytes: [UInt8], file: String, older: Predecessor = .unsought
  ) -> Reading<Questionnaire> {
    FileReader.read(bytes, file: file) { value, reader in
      QuestionnaireReader(reader, older: older).questionnaire(value)
    }
  }

  /// What is known of the next older version of a definition, to which `replaces` refers.
  public enum Predecessor: Sendable {
    /// Nobody looked for it; what `replaces` names is not checked.
    case unsought
    /// There is none.
    case missing
    /// This is it.
    case found(Questionnaire)
  }
}

/// Reads a definition: its frame, levels and dimensions. Questions: `QuestionReader.swift`.
final class QuestionnaireReader {
  let reader: FileReader
  let conditions: ConditionReader
  let older: Questionnaire.Predecessor
  /// The declared languages; nothing if the file does not say them rightly.
  private var languages: [String]?
  private var ids: [String: JSONValue] = [:]
  private var hasScoredQuestion = false
  private var roles: [QuestionRole: JSONValue] = [:]
  /// What stands under `gates`, by dimension, until everything that gates may name is known.
  private var pendingGates: [String: JSONValue] = [:]

  init(_ reader: FileReader, older: Questionnaire.Predecessor) {
    self.reader = reader
    self.older = older
    reader.isDefinition = true
    conditions = ConditionReader(reader)
  }

  func questionnaire(_ value: JSONValue) -> Questionnaire? {
    let keys = [
      "$schema", "format", "id", "version", "languages", "title", "description", "scale", "levels",
      "aggregation", "missing", "minimumCoverage", "dimensions",
    ]
    guard let fields = reader.fields(value, keys) else { return nil }
    reader.checkFormat(fields)
    _ = reader.string(fields["$schema"])
    let frame = FrameReader(reader: reader)
    languages = frame.languages(fields.required("languages"))
    let id = reader.id(fields.required("id"))
    let version = frame.version(fields.required("version"))
    let title = text(fields.required("title"))
    let description = text(fields["description"])
    let scale = frame.scale(fields["scale"])
    var levels = readLevels(fields.required("levels"), on: scale) ?? []
    let rule = readRule(fields)
    let dimensions = reader.array(fields.required("dimensions"), minimum: 1) {
      dimension($0, isScored: true, isConfidential: false)
    }
    if let dimensions, !dimensions.isEmpty, !hasScoredQuestion { reader.report(.nothingScored, at: value) }
    conditions.checkReferences()
    guard var dimensions else { return nil }
    readGates(of: &levels, &dimensions, on: scale ?? Scale())
    // A missing text is told above and keeps the definition from being used, not from checking answers against it.
    guard let id, let version else { return nil }
    let definition = Questionnaire(
      id: id, version: version, languages: languages ?? [], title: title ?? LocalizedText([:]),
      description: description, scale: scale ?? Scale(), levels: levels.map(\.level), rule: rule,
      dimensions: dimensions)
    reportLevelsOutOfReach(of: definition, at: levels.map(\.place))
    return definition
  }

  // MARK: - Shared pieces

  /// A text in every declared language.
  func text(_ value: JSONValue?, maximum: Int = 4_000) -> LocalizedText? {
    reader.text(value, languages: languages, maximum: maximum)
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

  /// Remembers which question has a role, or reports that another one has it.
  func note(_ role: QuestionRole, at place: JSONValue) {
    if let first = roles[role] {
      reader.report(.duplicateRole(role.rawValue, firstLine: first.position.line), at: place)
    } else {
      roles[role] = place
    }
  }

  // MARK: - Levels

  /// A level whose gates are read once everything that they may name is known.
  private struct PendingLevel {
    var level: MaturityLevel
    var place: JSONValue
    var requires: JSONValue?
  }

  private func readLevels(_ value: JSONValue?, on scale: Scale?) -> [PendingLevel]? {
    var previous: Double?
    var isFirst = true
    var ids: [String: JSONValue] = [:]
    let keys = ["id", "name", "from", "description", "recommendation", "requires"]
    return reader.array(value, minimum: 2) { entry -> PendingLevel? in
      defer { isFirst = false }
      guard let fields = reader.fields(entry, keys) else { return nil }
      let id = reader.id(fields.required("id"), uniqueAmong: &ids)
      let name = text(fields.required("name"))
      let description = text(fields.required("description"))
      let recommendation = text(fields["recommendation"])
      let from = reader.number(fields.required("from"), from: scale?.minimum, to: scale?.maximum)
      if let from, let place = fields["from"] {
        if let previous, from <= previous {
          reader.report(.levelDoesNotRise(from, previous: previous), at: place)
        } else if isFirst, let scale, from != scale.minimum {
          reader.report(.firstLevelNotAtMinimum(scale.minimum), at: place)
        }
      }
      previous = from ?? previous
      // A level with another fault keeps its place, so that gates which name it are not told to be wrong too.
      guard let id else { return nil }
      let none = LocalizedText([:])
      let level = MaturityLevel(
        id: id, name: name ?? none, from: from ?? 0, description: description ?? none,
        recommendation: recommendation)
      return PendingLevel(level: level, place: fields["from"] ?? entry, requires: fields["requires"])
    }
  }

  private func readRule(_ fields: Fields) -> AggregationRule {
    AggregationRule(
      method: reader.word(fields["aggregation"]) ?? .mean,
      missing: reader.word(fields["missing"]) ?? .exclude,
      minimumCoverage: reader.number(fields["minimumCoverage"], from: 0, to: 1) ?? 0)
  }

  // MARK: - Dimensions

  private func dimension(
    _ value: JSONValue, isScored parentIsScored: Bool, isConfidential parentIsConfidential: Bool
  ) -> Dimension? {
    let keys = [
      "id", "code", "name", "description", "references", "weight", "scored", "confidential", "visibleIf",
      "aggregation", "missing", "minimumCoverage", "gates", "dimensions", "questions",
    ]
    guard let fields = reader.fields(value, keys) else { return nil }
    let id = uniqueID(fields.required("id"))
    let code = reader.words(fields["code"], maximum: 12)
    let name = text(fields.required("name"))
    let description = text(fields["description"])
    let isScored = (reader.bool(fields["scored"]) ?? true) && parentIsScored
    let isConfidential = (reader.bool(fields["confidential"]) ?? false) || parentIsConfidential
    let first = conditions.nextIndex
    let (visibleIf, links) = conditions.condition(fields["visibleIf"], before: first)
    let children = readChildren(fields, isScored: isScored, isConfidential: isConfidential)
    conditions.govern(links, first..<max(first, conditions.nextIndex))
    let references = references(fields["references"])
    let weight = reader.positive(fields["weight"]) ?? 1
    let rule = readRule(fields)
    guard let id, let children else { return nil }
    pendingGates[id] = fields["gates"]
    return Dimension(
      id: id, code: code ?? id, name: name ?? LocalizedText([:]), description: description,
      references: references, weight: weight,
      isScored: isScored, isConfidential: isConfidential, visibleIf: visibleIf,
      rule: rule, children: children)
  }

  private func readChildren(
    _ fields: Fields, isScored: Bool, isConfidential: Bool
  ) -> Dimension.Children? {
    switch (fields["dimensions"], fields["questions"]) {
    case (let dimensions?, nil):
      let below = reader.array(dimensions, minimum: 1) {
        dimension($0, isScored: isScored, isConfidential: isConfidential)
      }
      return below.map { .dimensions($0) }
    case (nil, let questions?):
      let questionReader = QuestionReader(self)
      let asked = reader.array(questions, minimum: 1) {
        questionReader.question($0, isScored: isScored, isConfidential: isConfidential)
      }
      return asked.map { .questions($0) }
    case (nil, nil):
      reader.report(.noChildren, at: fields.object)
      return nil
    case (_?, let questions?):
      reader.report(.twoKindsOfChildren, at: questions)
      return nil
    }
  }

  // MARK: - Gates and reach

  private func readGates(of levels: inout [PendingLevel], _ dimensions: inout [Dimension], on scale: Scale) {
    let gateReader = GateReader(reader: reader, levels: levels.map(\.level.id), scale: scale)
    if !pendingGates.isEmpty { readGates(of: &dimensions, gateReader, others: Set(ids.keys)) }
    let scope = GateReader.Scope(dimensions)
    for index in levels.indices {
      levels[index].level.requires = gateReader.gates(levels[index].requires, before: index, in: scope)
    }
    if let first = levels.first?.requires {
      gateReader.checkFirst(levels.map(\.level.requires), at: first)
    }
  }

  private func readGates(
    of dimensions: inout [Dimension], _ gateReader: GateReader, others: Set<String>
  ) {
    for index in dimensions.indices {
      if let place = pendingGates[dimensions[index].id] {
        let dimension = dimensions[index]
        var scope = GateReader.Scope([dimension], others: others)
        scope.dimensions[dimension.id] = nil
        dimensions[index].gates = gateReader.levelGates(place, in: scope)
      }
      if case .dimensions(var below) = dimensions[index].children {
        readGates(of: &below, gateReader, others: others)
        dimensions[index].children = .dimensions(below)
      }
    }
  }

  /// Warns of levels that are not reached even where every question is answered best. Under conditions the best
  /// depends on what is asked.
  private func reportLevelsOutOfReach(of definition: Questionnaire, at places: [JSONValue]) {
    let (scale, rule) = (definition.scale, definition.rule)
    guard !reader.hasErrors, !definition.hasConditions,
      let best = rule.bestValue(of: definition.dimensions).map(scale.shown)
    else { return }
    for (level, place) in zip(definition.levels, places) where level.from > best + 1e-9 {
      reader.report(.levelOutOfReach(from: level.from, best: best), at: place, severity: .warning)
    }
  }
}
