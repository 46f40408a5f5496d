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
      case .number: ["unit", "minimum", "maximum", "decimals", "normalisation", "share"]
      case .text: ["maximumLength"]
      }
    }
  }

  private static let sharedKeys = [
    "id", "code", "kind", "text", "help", "references", "weight", "scored", "confidential",
  ]
  private static let allKeys = sharedKeys + Set(Kind.allCases.flatMap(\.keys)).sorted()

  private let definition: QuestionnaireReader
  private var reader: FileReader { definition.reader }

  init(_ definition: QuestionnaireReader) {
    self.definition = definition
  }

  func question(_ value: JSONValue, isScored parentIsScored: Bool) -> Question? {
    guard let fields = reader.fields(value, Self.allKeys) else { return nil }
    let id = definition.uniqueID(fields.required("id"))
    let code = reader.words(fields["code"], maximum: 12)
    let kind: Kind? = reader.word(fields.required("kind"))
    let text = definition.text(fields.required("text"))
    let help = definition.text(fields["help"])
    let references = definition.references(fields["references"])
    let weight = reader.positive(fields["weight"]) ?? 1
    let isConfidential = reader.bool(fields["confidential"]) ?? false
    let mayScore = kind != .text
    let isScored = (reader.bool(fields["scored"]) ?? mayScore) && parentIsScored
    if kind == .text, isScored { reader.report(.scoredText, at: fields["scored"] ?? value) }
    if isScored { definition.noteScoredQuestion() }
    guard let kind else { return nil }
    for key in fields.keys where !Self.sharedKeys.contains(key) && !kind.keys.contains(key) {
      reader.report(.keyNotForKind(key: key, kind: kind.rawValue), at: fields[key] ?? value)
    }
    let content = content(of: kind, fields, isScored: isScored)
    guard let id, let content else { return nil }
    return Question(
      id: id, code: code ?? id, kind: content, text: text ?? LocalizedText([:]), help: help,
      references: references, weight: weight,
      isScored: isScored, isConfidential: isConfidential)
  }

  private func content(of kind: Kind, _ fields: Fields, isScored: Bool) -> QuestionKind? {
    switch kind {
    case .choice: return choice(fields.required("options"))
    case .boolean: return .boolean
    case .multiple: return multiple(fields, isScored: isScored)
    case .number: return number(fields, isScored: isScored)
    case .text:
      return .text(maximumLength: reader.integer(fields["maximumLength"], from: 1, to: 10_000) ?? 2_000)
    }
  }

  // MARK: - Options

  private func choice(_ value: JSONValue?) -> QuestionKind? {
    var ids: [String: JSONValue] = [:]
    let options = reader.array(value, minimum: 2) { entry -> (String, LocalizedText, Double?)? in
      guard let fields = reader.fields(entry, ["id", "text", "score"]) else { return nil }
      let id = reader.id(fields.required("id"), uniqueAmong: &ids)
      let text = definition.text(fields.required("text"))
      let score = reader.number(fields["score"], from: 0, to: 1)
      guard let id, let text else { return nil }
      return (id, text, score)
    }
    guard let options else { return nil }
    return .choice(
      options.enumerated().map { index, option in
        ChoiceOption(
          id: option.0, text: option.1, score: option.2 ?? Double(index) / Double(max(options.count - 1, 1)))
      })
  }

  private func multiple(_ fields: Fields, isScored: Bool) -> QuestionKind? {
    var ids: [String: JSONValue] = [:]
    let options = reader.array(fields.required("options"), minimum: 1) { entry -> MultipleOption? in
      guard let fields = reader.fields(entry, ["id", "text", "points", "exclusive"]) else { return nil }
      let id = reader.id(fields.required("id"), uniqueAmong: &ids)
      let text = definition.text(fields.required("text"))
      let isExclusive = reader.bool(fields["exclusive"]) ?? false
      let points = reader.number(fields["points"], from: 0)
      if isExclusive, let place = fields["points"] { reader.report(.exclusiveWithPoints, at: place) }
      guard let id, let text else { return nil }
      return MultipleOption(
        id: id, text: text, points: isExclusive ? 0 : points ?? 1, isExclusive: isExclusive)
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
      MultipleChoice(options: options, maximumSelections: maximum, countable: countable ?? sum))
  }

  // MARK: - Numbers

  private func number(_ fields: Fields, isScored: Bool) -> QuestionKind? {
    let unit = definition.text(fields["unit"])
    let minimum = reader.number(fields["minimum"])
    let maximum = reader.number(fields["maximum"])
    if let minimum, let maximum, minimum >= maximum, let place = fields["maximum"] {
      reader.report(.outOfRange(maximum, minimum: minimum, maximum: nil), at: place)
    }
    let decimals = reader.integer(fields["decimals"], from: 0, to: 6) ?? 0
    let normalisation = fields["normalisation"].flatMap(readNormalisation)
    if isScored, fields["normalisation"] == nil { reader.report(.missingNormalisation, at: fields.object) }
    let share = fields["share"].flatMap { value -> ShareLabels? in
      guard let labels = reader.fields(value, ["part", "whole"]) else { return nil }
      let part = definition.text(labels.required("part"))
      let whole = definition.text(labels.required("whole"))
      guard let part, let whole else { return nil }
      return ShareLabels(part: part, whole: whole)
    }
    return .number(
      NumberRange(
        unit: unit, minimum: minimum, maximum: maximum, decimals: decimals, normalisation: normalisation,
        share: share))
  }

  private enum NormalisationKind: String, CaseIterable {
    case linear, logarithmic, thresholds
  }

  private func readNormalisation(_ value: JSONValue) -> Normalisation? {
    guard let fields = reader.fields(value, ["kind", "worst", "best", "steps"]) else { return nil }
    let kind: NormalisationKind? = reader.word(fields.required("kind"))
    guard let kind else { return nil }
    let wrongKeys = kind == .thresholds ? ["worst", "best"] : ["steps"]
    for key in wrongKeys {
      if let place = fields[key] { reader.report(.keyNotForKind(key: key, kind: kind.rawValue), at: place) }
    }
    guard kind != .thresholds else { return readSteps(fields.required("steps")).map { .thresholds($0) } }
    func anchor(_ key: String) -> Double? {
      let value = fields.required(key)
      return kind == .logarithmic ? reader.positive(value) : reader.number(value)
    }
    guard let worst = anchor("worst"), let best = anchor("best") else { return nil }
    guard worst != best else {
      reader.report(.worstEqualsBest(worst), at: value)
      return nil
    }
    return kind == .linear ? .linear(worst: worst, best: best) : .logarithmic(worst: worst, best: best)
  }

  private func readSteps(_ value: JSONValue?) -> [Normalisation.Step]? {
    var previous: Double?
    return reader.array(value, minimum: 1) { entry -> Normalisation.Step? in
      guard let fields = reader.fields(entry, ["from", "score"]) else { return nil }
      let from = reader.number(fields.required("from"))
      let score = reader.number(fields.required("score"), from: 0, to: 1)
      if let from, let last = previous, from <= last {
        reader.report(.stepDoesNotRise(from, previous: last), at: fields["from"] ?? entry)
      }
      previous = from ?? previous
      guard let from, let score else { return nil }
      return Normalisation.Step(from: from, score: score)
    }
  }
}
