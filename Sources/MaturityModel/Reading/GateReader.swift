internal import LocatedJSON

/// Reads gates once all dimensions and questions are known.
struct GateReader {
  /// What a gate may name.
  struct Scope {
    /// The dimensions.
    var dimensions: [String: Dimension]
    /// The questions.
    var questions: [String: Question]
    /// Ids that exist elsewhere in the definition.
    var others: Set<String> = []

    init(_ dimensions: [Dimension], others: Set<String> = []) {
      let all = dimensions.flatMap(\.selfAndDescendants)
      self.dimensions = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
      questions = Dictionary(all.flatMap(\.ownQuestions).map { ($0.id, $0) }) { first, _ in first }
      self.others = others
    }
  }

  let reader: FileReader
  /// Ids of the levels, rising.
  let levels: [String]
  let scale: Scale

  /// The gates before the level with an index.
  func gates(_ value: JSONValue?, before level: Int, in scope: Scope) -> [Gate] {
    reader.array(value, minimum: 1) { gate($0, before: level, in: scope) } ?? []
  }

  /// The gates of a dimension, by level.
  func levelGates(_ value: JSONValue?, in scope: Scope) -> [LevelGates] {
    var seen: [String: JSONValue] = [:]
    let gates = reader.array(value) { entry -> LevelGates? in
      guard let fields = reader.fields(entry, ["level", "requires"]) else { return nil }
      let place = fields.required("level")
      let id = reader.id(place, uniqueAmong: &seen)
      let level = id.flatMap { id in place.flatMap { self.level(id, at: $0) } }
      let requires = self.gates(fields.required("requires"), before: level ?? levels.count, in: scope)
      return level.map { LevelGates(level: $0, requires: requires) }
    }
    let read = gates ?? []
    if let first = value?.elements.first(where: { $0["level"]?.string == levels.first }) {
      var byLevel = [[Gate]](repeating: [], count: levels.count)
      for entry in read { byLevel[entry.level] += entry.requires }
      checkFirst(byLevel, at: first)
    }
    return read
  }

  /// Warns of gates before the first level: whoever fails them is on that level all the same, unless a later gate
  /// requires it.
  func checkFirst(_ gates: [[Gate]], at place: JSONValue) {
    guard let first = gates.first, !first.isEmpty, !gates.joined().contains(.level(0)) else { return }
    reader.report(.gateOnFirstLevel, at: place, severity: .warning)
  }

  private func gate(_ value: JSONValue, before level: Int, in scope: Scope) -> Gate? {
    guard let fields = reader.fields(value, ["question", "dimension", "atLeast", "option", "level"]) else {
      return nil
    }
    switch (fields["question"], fields["dimension"]) {
    case (let question?, nil): return questionGate(question, fields, scope)
    case (nil, let dimension?): return dimensionGate(dimension, fields, scope)
    case (nil, nil):
      guard fields["level"] != nil else {
        if fields.isPlain { reader.report(.notExactlyOneOf(["question", "dimension", "level"]), at: value) }
        return nil
      }
      refuse(["atLeast", "option"], fields)
      guard let place = fields["level"], let id = reader.id(place), let index = self.level(id, at: place)
      else { return nil }
      guard index < level else {
        reader.report(.levelNotBelow(id), at: place)
        return nil
      }
      return .level(index)
    case (_?, _?):
      reader.report(.notExactlyOneOf(["question", "dimension", "level"]), at: value)
      return nil
    }
  }

  private func questionGate(_ place: JSONValue, _ fields: Fields, _ scope: Scope) -> Gate? {
    refuse(["level"], fields)
    guard let id = reader.id(place), onlyOne(of: ["atLeast", "option"], fields) else { return nil }
    guard let question = scope.questions[id] else {
      return missing(id, .unknownQuestion(id, suggestion: nearest(id, scope.questions.keys)), place, scope)
    }
    guard question.isScored else { return unscored(id, place) }
    let best = question.valueRange.upperBound
    if let number = reader.number(fields["atLeast"], from: 0, to: 1), let atLeast = fields["atLeast"] {
      guard number <= best + 1e-9 else {
        reader.report(.gateOutOfReach(number, best: best), at: atLeast)
        return nil
      }
      return .question(id: id, atLeast: number)
    }
    guard let option = fields["option"] else { return nil }
    guard case .choice(let options) = question.kind else {
      reader.report(.comparisonNotForKind("option", subject: question.code, allowed: ["atLeast"]), at: option)
      return nil
    }
    guard let name = reader.id(option) else { return nil }
    guard let chosen = options.first(where: { $0.id == name }) else {
      let ids = options.map(\.id)
      reader.report(
        .unknownOption(name, question: question.code, allowed: ids, suggestion: nearest(name, ids)),
        at: option)
      return nil
    }
    return .question(id: id, atLeast: chosen.score)
  }

  private func dimensionGate(_ place: JSONValue, _ fields: Fields, _ scope: Scope) -> Gate? {
    refuse(["option"], fields)
    guard let id = reader.id(place), onlyOne(of: ["atLeast", "level"], fields) else { return nil }
    guard let dimension = scope.dimensions[id] else {
      return missing(id, .unknownDimension(id, suggestion: nearest(id, scope.dimensions.keys)), place, scope)
    }
    guard dimension.isScored, dimension.allQuestions.contains(where: \.isScored) else {
      return unscored(id, place)
    }
    if let shown = reader.number(fields["atLeast"], from: scale.minimum, to: scale.maximum) {
      return .dimension(id: id, atLeast: scale.value(of: shown))
    }
    guard let level = fields["level"], let name = reader.id(level) else { return nil }
    return self.level(name, at: level).map { .dimensionLevel(id: id, level: $0) }
  }

  // MARK: - Pieces

  private func level(_ id: String, at place: JSONValue) -> Int? {
    let index = levels.firstIndex(of: id)
    if index == nil { reader.report(.unknownLevel(id, suggestion: nearest(id, levels)), at: place) }
    return index
  }

  private func missing(_ id: String, _ problem: Problem, _ place: JSONValue, _ scope: Scope) -> Gate? {
    reader.report(scope.others.contains(id) ? .gateOutsideDimension(id) : problem, at: place)
    return nil
  }

  private func unscored(_ id: String, _ place: JSONValue) -> Gate? {
    reader.report(.gateOnUnscored(id), at: place)
    return nil
  }

  private func onlyOne(of keys: [String], _ fields: Fields) -> Bool {
    let count = fields.keys.count(where: keys.contains)
    // A misspelt key has been told already.
    if count > 1 || count == 0 && fields.isPlain { reader.report(.notExactlyOneOf(keys), at: fields.object) }
    return count == 1
  }

  private func refuse(_ keys: [String], _ fields: Fields) {
    for key in keys {
      if let place = fields[key] { reader.report(.unknownKey(key, suggestion: nil), at: place) }
    }
  }

  private func nearest(_ id: String, _ candidates: some Sequence<String>) -> String? {
    Suggestion.nearest(to: id, in: candidates)
  }
}
