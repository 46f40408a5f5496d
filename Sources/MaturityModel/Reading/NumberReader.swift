internal import LocatedJSON

/// Reads what is asked of a number, and what makes it a value.
struct NumberReader {
  private let definition: QuestionnaireReader
  private var reader: FileReader { definition.reader }

  init(_ definition: QuestionnaireReader) {
    self.definition = definition
  }

  /// What is asked of a number, and what it is worth.
  func number(_ fields: Fields, isScored: Bool) -> QuestionKind? {
    let faults = reader.diagnostics.count
    let unit = definition.text(fields["unit"])
    let minimum = reader.number(fields["minimum"])
    let maximum = reader.number(fields["maximum"])
    if let minimum, let maximum, minimum >= maximum, let place = fields["maximum"] {
      reader.report(.outOfRange(maximum, minimum: minimum, maximum: nil), at: place)
    }
    let decimals = reader.integer(fields["decimals"], from: 0, to: 6) ?? 0
    let (normalisation, cap) = readNormalisation(fields["normalisation"])
    if isScored, fields["normalisation"] == nil { reader.report(.missingNormalisation, at: fields.object) }
    let share = fields["share"].flatMap { value -> ShareLabels? in
      guard let labels = reader.fields(value, ["part", "whole"]) else { return nil }
      let part = definition.text(labels.required("part"))
      let whole = definition.text(labels.required("whole"))
      guard let part, let whole else { return nil }
      return ShareLabels(part: part, whole: whole)
    }
    let range = NumberRange(
      unit: unit, minimum: minimum, maximum: maximum, decimals: decimals, normalisation: normalisation,
      cap: cap, share: share, needsSource: reader.bool(fields["sourceRequired"]) ?? false)
    if isScored, reader.diagnostics.count == faults, let place = fields["normalisation"] {
      checkWorth(of: range, at: place)
    }
    return .number(range)
  }

  /// Warns of a number that is always worth the same, such as one whose bounds lie outside its anchors.
  private func checkWorth(of range: NumberRange, at place: JSONValue) {
    guard range.normalisation != nil else { return }
    let worth = range.valueRange
    guard worth.lowerBound == worth.upperBound else { return }
    reader.report(.alwaysWorth(worth.lowerBound), at: place, severity: .warning)
  }

  private enum NormalisationKind: String, CaseIterable {
    case linear, logarithmic, thresholds
  }

  private func readNormalisation(_ value: JSONValue?) -> (Normalisation?, cap: Double) {
    guard let value, let fields = reader.fields(value, ["kind", "worst", "best", "steps", "cap"]) else {
      return (nil, 1)
    }
    let cap = fields["cap"].flatMap { place -> Double? in
      reader.number(place, to: 1) == nil ? nil : reader.positive(place)
    }
    return (normalisation(fields, at: value), cap ?? 1)
  }

  private func normalisation(_ fields: Fields, at value: JSONValue) -> Normalisation? {
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
