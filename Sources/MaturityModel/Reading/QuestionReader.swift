internal import LocatedJSON

/// Reads questions of every kind.
struct QuestionReader {
  private enum Kind: String, CaseIterable {
    case choice, boolean, multiple, number, text

    /// The keys that only this kind has.
    var keys: [String] {
      switch self {
      case .choice: ["options"]
      case .boolean: []
      case .multiple: ["options", "maximumSelections", "countable"]
      case .number: ["unit", "minimum", "maximum", "decimals", "normalisation", "share", "sourceRequired"]
      case .text: ["maximumLength"]
      }
    }
  }

  private static let sharedKeys = [
    "id", "code", "kind", "text", "help", "references", "weight", "scored", "confidential", "visibleIf",
    "recommendation", "replaces", "required", "staleAfter", "topic", "role",
  ]
  /// It stands in the midst of sentences.
  private static let longestTopic = 60
  private static let allKeys = sharedKeys + Set(Kind.allCases.flatMap(\.keys)).sorted()

  private let definition: QuestionnaireReader
  private var reader: FileReader { definition.reader }

  init(_ definition: QuestionnaireReader) {
    self.definition = definition
  }

  func question(
    _ value: JSONValue, isScored parentIsScored: Bool, isConfidential parentIsConfidential: Bool
  ) -> Question? {
    guard let fields = reader.fields(value, Self.allKeys) else { return nil }
    let id = definition.uniqueID(fields.required("id"))
    let place = definition.conditions.begin(id)
    let code = reader.words(fields["code"], maximum: 12)
    let kind: Kind? = reader.word(fields.required("kind"))
    let text = definition.text(fields.required("text"))
    let help = definition.text(fields["help"])
    let topic = definition.text(fields["topic"], maximum: Self.longestTopic)
    let references = definition.references(fields["references"])
    let weight = reader.positive(fields["weight"]) ?? 1
    let isConfidential = (reader.bool(fields["confidential"]) ?? false) || parentIsConfidential
    let (visibleIf, _) = definition.conditions.condition(fields["visibleIf"], before: place)
    let recommendation = definition.text(fields["recommendation"])
    let mayScore = kind != .text
    let isScored = (reader.bool(fields["scored"]) ?? mayScore) && parentIsScored
    if kind == .text, isScored { reader.report(.scoredText, at: fields["scored"] ?? value) }
    if isScored { definition.noteScoredQuestion() }
    guard let kind else { return nil }
    for key in fields.keys where !Self.sharedKeys.contains(key) && !kind.keys.contains(key) {
      reader.report(.keyNotForKind(key: key, kind: kind.rawValue), at: fields[key] ?? value)
    }
    let content = content(of: kind, fields, isScored: isScored, place: place)
    let replaces = readReplacement(fields["replaces"], of: id)
    let isRequired = reader.bool(fields["required"]) ?? false
    let staleAfter = reader.integer(fields["staleAfter"], from: 1, to: 40)
    let role: QuestionRole? = reader.word(fields["role"])
    guard let id, let content else { return nil }
    check(role, of: content, isScored: isScored, at: fields["role"])
    checkOldOptions(fields["options"], of: replaces?.question ?? id)
    let question = Question(
      id: id, code: code ?? id, kind: content, text: text ?? LocalizedText([:]), help: help,
      references: references, weight: weight,
      isScored: isScored, isConfidential: isConfidential, visibleIf: visibleIf,
      recommendation: recommendation, replaces: replaces, isRequired: isRequired, staleAfter: staleAfter,
      topic: topic, role: role)
    definition.conditions.end(question)
    return question
  }

  /// Reports a role that the question cannot have, or that another one has.
  private func check(_ role: QuestionRole?, of kind: QuestionKind, isScored: Bool, at place: JSONValue?) {
    guard let role, let place else { return }
    if !role.fits(kind) {
      reader.report(.roleNotForKind(role.rawValue, kind: role.kind), at: place)
    } else if isScored {
      reader.report(.roleOnScored(role.rawValue), at: place)
    }
    definition.note(role, at: place)
  }

  private func content(of kind: Kind, _ fields: Fields, isScored: Bool, place: Int) -> QuestionKind? {
    switch kind {
    case .choice: return choice(fields.required("options"), isScored: isScored, place: place)
    case .boolean: return .boolean
    case .multiple: return multiple(fields, isScored: isScored, place: place)
    case .number: return NumberReader(definition).number(fields, isScored: isScored)
    case .text:
      return .text(maximumLength: reader.integer(fields["maximumLength"], from: 1, to: 10_000) ?? 2_000)
    }
  }

  // MARK: - Options

  /// What options of both kinds have.
  private struct Option {
    var id: String
    var text: LocalizedText
    var visibleIf: Condition?
    var recommendation: LocalizedText?
    var replaces: [String]
    var fields: Fields
  }

  private static let optionKeys = ["id", "text", "visibleIf", "recommendation", "replaces"]

  private func option(
    _ value: JSONValue, keys: [String], place: Int, _ ids: inout [String: JSONValue]
  ) -> Option? {
    guard let fields = reader.fields(value, Self.optionKeys + keys) else { return nil }
    let id = reader.id(fields.required("id"), uniqueAmong: &ids)
    let text = definition.text(fields.required("text"))
    let (visibleIf, _) = definition.conditions.condition(fields["visibleIf"], before: place)
    let recommendation = definition.text(fields["recommendation"])
    let replaces = reader.array(fields["replaces"], minimum: 1) { reader.id($0) } ?? []
    guard let id, let text else { return nil }
    return Option(
      id: id, text: text, visibleIf: visibleIf, recommendation: recommendation, replaces: replaces,
      fields: fields)
  }

  /// A number that is not negative, with the reason where it is.
  private func points(_ value: JSONValue?, to maximum: Double? = nil) -> Double? {
    if let value, let number = value.number, number < 0, number.isFinite {
      reader.report(.negativePoints(number), at: value)
      return nil
    }
    return reader.number(value, from: 0, to: maximum)
  }

  private func choice(_ value: JSONValue?, isScored: Bool, place: Int) -> QuestionKind? {
    var ids: [String: JSONValue] = [:]
    var scores: [Double: String] = [:]
    let options = reader.array(value, minimum: 2) { entry -> (Option, Double?)? in
      guard let option = option(entry, keys: ["score"], place: place, &ids) else { return nil }
      let score = points(option.fields["score"], to: 1)
      if isScored, let score, let place = option.fields["score"] {
        if let other = scores[score] {
          reader.report(.equalScores(score, other: other), at: place, severity: .warning)
        } else {
          scores[score] = option.id
        }
      }
      return (option, score)
    }
    guard let options else { return nil }
    return .choice(
      options.enumerated().map { index, entry in
        ChoiceOption(
          id: entry.0.id, text: entry.0.text,
          score: entry.1 ?? Double(index) / Double(max(options.count - 1, 1)),
          visibleIf: entry.0.visibleIf, recommendation: entry.0.recommendation, replaces: entry.0.replaces)
      })
  }

  private func multiple(_ fields: Fields, isScored: Bool, place: Int) -> QuestionKind? {
    var ids: [String: JSONValue] = [:]
    let options = reader.array(fields.required("options"), minimum: 1) { entry -> MultipleOption? in
      guard let option = option(entry, keys: ["points", "exclusive"], place: place, &ids) else { return nil }
      let isExclusive = reader.bool(option.fields["exclusive"]) ?? false
      let points = points(option.fields["points"])
      if isExclusive, let place = option.fields["points"] { reader.report(.exclusiveWithPoints, at: place) }
      return MultipleOption(
        id: option.id, text: option.text, points: isExclusive ? 0 : points ?? 1, isExclusive: isExclusive,
        visibleIf: option.visibleIf, recommendation: option.recommendation, replaces: option.replaces)
    }
    let count = fields["options"]?.elements.reduce(0) { count, _ in count + 1 } ?? 0
    let maximum = reader.integer(fields["maximumSelections"], from: 1, to: count > 0 ? count : nil)
    let countable = reader.positive(fields["countable"])
    guard let options else { return nil }
    let sum = options.reduce(0) { $0 + $1.points }
    if isScored, sum <= 0, count > 0, options.count == count {
      reader.report(.nothingCountable, at: fields.object)
    }
    return .multiple(
      MultipleChoice(options: options, maximumSelections: maximum, countable: countable))
  }

  // MARK: - Older versions

  private func readReplacement(_ value: JSONValue?, of id: String?) -> Replacement? {
    guard let value, let fields = reader.fields(value, ["question", "comparable", "note"]) else { return nil }
    let old = reader.id(fields["question"]) ?? (fields["question"] == nil ? id : nil)
    let isComparable = reader.bool(fields.required("comparable"))
    let note = definition.text(fields["note"])
    if let old { checkOldQuestion(old, at: fields["question"] ?? value) }
    guard let old, let isComparable else { return nil }
    return Replacement(question: old, isComparable: isComparable, note: note)
  }

  private func checkOldQuestion(_ id: String, at place: JSONValue) {
    switch definition.older {
    case .unsought: break
    case .missing:
      reader.report(.noOlderVersion, at: place, severity: .warning)
    case .found(let older):
      let ids = older.questions.map(\.id)
      guard !ids.contains(id) else { return }
      reader.report(
        .unknownOldQuestion(id, version: older.version, suggestion: Suggestion.nearest(to: id, in: ids)),
        at: place)
    }
  }

  /// Checks what the options say to replace against the options of the older question.
  private func checkOldOptions(_ value: JSONValue?, of question: String) {
    guard case .found(let older) = definition.older, let value,
      let old = older.questions.first(where: { $0.id == question })
    else { return }
    let ids = old.optionIDs
    for entry in value.elements {
      for place in entry["replaces"].map({ Array($0.elements) }) ?? [] {
        guard let id = place.string, !ids.contains(id) else { continue }
        let suggestion = Suggestion.nearest(to: id, in: ids)
        reader.report(.unknownOldOption(id, question: old.code, suggestion: suggestion), at: place)
      }
    }
  }
}
