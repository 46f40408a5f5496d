internal import LocatedJSON
internal import MaturityModel

/// What two versions differ in, for programs.
struct QuestionnaireDiffJSON {
  private let comparison: VersionComparison

  init(_ comparison: VersionComparison) {
    self.comparison = comparison
  }

  private typealias Members = [(key: String, value: JSON)]

  var json: JSON {
    .object([
      ("format", .number(1)),
      ("older", version(comparison.older)),
      ("newer", version(comparison.newer)),
      ("comparable", .number(comparison.comparableCount)),
      ("scored", .number(comparison.scored.count)),
      ("questionnaire", .array(comparison.frame.map(frame))),
      ("levels", .array(comparison.levels.map(level))),
      ("dimensions", .array(comparison.dimensions.map(dimension))),
      ("questions", .array(comparison.questions.map(question))),
      ("dropped", strings(comparison.dropped.map(\.id))),
    ])
  }

  // MARK: - Parts

  private func version(_ questionnaire: Questionnaire) -> JSON {
    .object([("id", .string(questionnaire.id)), ("version", .string(questionnaire.version))])
  }

  private func question(_ entry: QuestionComparison) -> JSON {
    .object([
      ("id", .string(entry.question.id)),
      ("older", .string(entry.old?.id)),
      ("scored", .bool(entry.question.isScored)),
      ("comparable", .bool(entry.isComparable)),
      ("declared", .bool(entry.isDeclared)),
      ("needsDeclaration", .bool(entry.needsDeclaration)),
      ("changes", .array(entry.changes.map(change))),
    ])
  }

  private func dimension(_ entry: DimensionComparison) -> JSON {
    .object([
      ("id", .string(entry.dimension.id)),
      ("comparable", .number(entry.comparableCount)),
      ("scored", .number(entry.scoredCount)),
      ("changes", .array(entry.changes.map(change))),
    ])
  }

  private func level(_ entry: LevelComparison) -> JSON {
    .object([("id", .string(entry.level.id)), ("changes", .array(entry.changes.map(change)))])
  }

  // MARK: - Changes

  private func change(_ change: QuestionChange) -> JSON {
    switch change {
    case .renamed(let old): plain("id", [("from", .string(old))])
    case .code(let old): plain("code", [("from", .string(old))])
    case .kind(let old, let new): plain("kind", [("from", .string(old)), ("to", .string(new))])
    case .madeScored: plain("made-scored")
    case .madeUnscored: plain("made-unscored")
    case .text: plain("text")
    case .help: plain("help")
    case .topic: plain("topic")
    case .optionTexts(let ids): plain("option-texts", [("options", strings(ids))])
    case .unit: plain("unit")
    case .optionsAdded(let ids): plain("options-added", [("options", strings(ids))])
    case .optionsDropped(let ids): plain("options-dropped", [("options", strings(ids))])
    case .worth: plain("worth")
    case .bounds: plain("bounds")
    case .weight(let old, let new): plain("weight", [("from", Self.clean(old)), ("to", Self.clean(new))])
    case .dimension(let old, let new): plain("dimension", [("from", .string(old)), ("to", .string(new))])
    case .condition: plain("condition")
    case .recommendation: plain("recommendation")
    case .confidentiality: plain("confidential")
    case .source: plain("source")
    case .requirement: plain("required")
    case .staleness: plain("stale-after")
    case .role: plain("role")
    }
  }

  private func change(_ change: DimensionChange) -> JSON {
    switch change {
    case .added: plain("added")
    case .dropped: plain("dropped")
    case .name: plain("name")
    case .description: plain("description")
    case .weight(let old, let new): plain("weight", [("from", Self.clean(old)), ("to", Self.clean(new))])
    case .rule: plain("rule")
    case .gates: plain("gates")
    case .condition: plain("condition")
    case .madeScored: plain("made-scored")
    case .madeUnscored: plain("made-unscored")
    case .confidentiality: plain("confidential")
    case .moved: plain("moved")
    }
  }

  private func change(_ change: LevelChange) -> JSON {
    switch change {
    case .added: plain("added")
    case .dropped: plain("dropped")
    case .name: plain("name")
    case .description: plain("description")
    case .threshold(let old, let new): plain("from", [("from", Self.clean(old)), ("to", Self.clean(new))])
    case .gates: plain("gates")
    case .recommendation: plain("recommendation")
    }
  }

  private func frame(_ change: VersionComparison.FrameChange) -> JSON {
    switch change {
    case .title: plain("title")
    case .scale: plain("scale")
    case .rule: plain("rule")
    case .languages: plain("languages")
    }
  }

  /// Without the noise of floating point.
  private static func clean(_ value: Double) -> JSON { .number((value * 1e9).rounded() / 1e9) }

  private func plain(_ name: String, _ members: Members = []) -> JSON {
    .object([("change", .string(name))] + members)
  }

  private func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}
