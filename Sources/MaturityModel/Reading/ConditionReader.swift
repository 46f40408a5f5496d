internal import LocatedJSON

/// Reads conditions and remembers what they refer to, so that references forward and in a circle are found at the end.
final class ConditionReader {
  private let reader: FileReader
  /// What has been read so far, in the order of asking.
  private var questions: [Question] = []
  private var indices: [String: Int] = [:]
  private var links: [ConditionLink] = []
  /// The questions that have been begun, whole or not.
  private var order = AskingOrder()

  init(_ reader: FileReader) {
    self.reader = reader
  }

  // MARK: - The order of asking

  /// A question begins; returns its place in the order of asking.
  func begin(_ id: String?) -> Int {
    order.append(id)
  }

  /// A question was read whole.
  func end(_ question: Question) {
    indices[question.id] = questions.count
    questions.append(question)
  }

  /// How many questions have been begun: the index of the next one.
  var nextIndex: Int { order.count }

  /// Reads a condition of what is asked from `firstGoverned` on; the numbers are for ``govern(_:_:)``.
  func condition(_ value: JSONValue?, before firstGoverned: Int) -> (Condition?, [Int]) {
    guard let value else { return (nil, []) }
    let start = links.count
    let condition = read(value, firstGoverned, depth: 0)
    if let question = condition?.contradiction {
      reader.report(.contradiction(question: question), at: value, severity: .warning)
    }
    return (condition, Array(start..<links.count))
  }

  /// Tells which questions a dimension's condition governs, once they are read.
  func govern(_ places: [Int], _ owners: Range<Int>) {
    for place in places { links[place].owners = owners }
  }

  /// Reports references to questions that are not there, come later or lead back in a circle.
  func checkReferences() {
    ConditionLinks(links, order).check(reader)
  }

  // MARK: - One condition

  private enum Municipal: String, CaseIterable {
    case kind, size, funding
  }

  private static let comparisons = ["is", "isAnyOf", "contains", "atLeast", "atMost", "answered"]
  private static let keys = ["all", "any", "not", "question", "municipality"] + comparisons
  private static let deepest = 32

  private func read(_ value: JSONValue, _ governed: Int, depth: Int) -> Condition? {
    guard let fields = reader.fields(value, Self.keys) else { return nil }
    guard depth < Self.deepest else {
      reader.report(.tooDeep(maximum: Self.deepest), at: value)
      return nil
    }
    let subjects = ["all", "any", "not", "question", "municipality"]
    guard let subject = only(of: subjects, in: fields) else { return nil }
    guard subject == "question" || subject == "municipality" else {
      for key in fields.keys where Self.comparisons.contains(key) {
        reader.report(.unknownKey(key, suggestion: nil), at: fields[key] ?? value)
      }
      guard subject != "not" else {
        return fields["not"].flatMap { read($0, governed, depth: depth + 1) }.map { .not($0) }
      }
      let list = reader.array(fields[subject], minimum: 1) { read($0, governed, depth: depth + 1) }
      return list.map { subject == "all" ? .all($0) : .any($0) }
    }
    guard let comparison = only(of: Self.comparisons, in: fields), let operand = fields[comparison] else {
      if subject == "question" { _ = question(fields["question"], governed) }
      return nil
    }
    if subject == "municipality" { return trait(fields["municipality"], comparison, operand) }
    guard let question = question(fields["question"], governed) else { return nil }
    return self.comparison(comparison, operand, with: question).map { .question(id: question.id, $0) }
  }

  /// The one of some keys that is there.
  private func only(of keys: [String], in fields: Fields) -> String? {
    let found = fields.keys.filter(keys.contains)
    guard found.count != 1 else { return found.first }
    // A misspelt key has been told already.
    if found.count > 1 || fields.isPlain { reader.report(.notExactlyOneOf(keys), at: fields.object) }
    return nil
  }

  private func question(_ value: JSONValue?, _ governed: Int) -> Question? {
    guard let value, let id = reader.id(value) else { return nil }
    links.append(
      ConditionLink(target: id, place: value, firstGoverned: governed, owners: governed..<governed + 1))
    guard let index = indices[id], order.index(of: id).map({ $0 < governed }) ?? false else { return nil }
    return questions[index]
  }

  private func trait(_ value: JSONValue?, _ comparison: String, _ operand: JSONValue) -> Condition? {
    let subject: Municipal? = reader.word(value)
    guard let subject, let value else { return nil }
    switch (subject, comparison) {
    case (.kind, "is"), (.kind, "isAnyOf"): return words(operand, comparison).map { .municipality(.kind($0)) }
    case (.size, "is"), (.size, "isAnyOf"): return words(operand, comparison).map { .municipality(.size($0)) }
    case (.funding, "contains"): return reader.words(operand).map { .municipality(.funding($0)) }
    default:
      let allowed = subject == .funding ? ["contains"] : ["is", "isAnyOf"]
      reader.report(.comparisonNotForKind(comparison, subject: subject.rawValue, allowed: allowed), at: value)
      return nil
    }
  }

  private func words<Word: RawRepresentable & CaseIterable>(
    _ value: JSONValue, _ comparison: String
  ) -> [Word]? where Word.RawValue == String {
    guard comparison == "isAnyOf" else { return reader.word(value).map { [$0] } }
    return reader.array(value, minimum: 1) { reader.word($0) }
  }

  // MARK: - Comparing with an answer

  private func comparison(
    _ name: String, _ operand: JSONValue, with question: Question
  ) -> Condition.Comparison? {
    if name == "answered" { return reader.bool(operand).map { .answered($0) } }
    let operands = name == "isAnyOf" ? reader.array(operand, minimum: 1) { $0 } : [operand]
    guard let operands else { return nil }
    switch (question.kind, name) {
    case (.choice(let options), "is"), (.choice(let options), "isAnyOf"):
      return all(operands) { option($0, of: question, options.map(\.id)) }.map { .isAnyOf($0) }
    case (.choice(let options), "atLeast"), (.choice(let options), "atMost"):
      let ids = options.map(\.id)
      guard let id = option(operand, of: question, ids), let place = ids.firstIndex(of: id) else {
        return nil
      }
      return .isAnyOf(Array(name == "atLeast" ? ids[place...] : ids[...place]))
    case (.boolean, "is"):
      return reader.bool(operand).map { .isTrue($0) }
    case (.multiple(let choice), "contains"):
      return option(operand, of: question, choice.options.map(\.id)).map { .contains($0) }
    case (.number, "is"), (.number, "isAnyOf"):
      return all(operands) { reader.number($0) }.map { .isNumber($0) }
    case (.number, "atLeast"):
      return reader.number(operand).map { .atLeast($0) }
    case (.number, "atMost"):
      return reader.number(operand).map { .atMost($0) }
    default:
      reader.report(
        .comparisonNotForKind(name, subject: question.code, allowed: question.kind.comparisons), at: operand)
      return nil
    }
  }

  private func option(_ value: JSONValue, of question: Question, _ ids: [String]) -> String? {
    guard let id = reader.id(value) else { return nil }
    guard ids.contains(id) else {
      reader.report(
        .unknownOption(
          id, question: question.code, allowed: ids, suggestion: Suggestion.nearest(to: id, in: ids)),
        at: value)
      return nil
    }
    return id
  }

  private func all<Element>(_ values: [JSONValue], _ read: (JSONValue) -> Element?) -> [Element]? {
    let elements = values.compactMap(read)
    return elements.count == values.count ? elements : nil
  }
}

extension QuestionKind {
  /// The comparisons that its answers allow.
  fileprivate var comparisons: [String] {
    switch self {
    case .choice: ["is", "isAnyOf", "atLeast", "atMost", "answered"]
    case .boolean: ["is", "answered"]
    case .multiple: ["contains", "answered"]
    case .number: ["is", "isAnyOf", "atLeast", "atMost", "answered"]
    case .text: ["answered"]
    }
  }
}
