internal import LocatedJSON

/// Reads conditions and remembers what they refer to, so that references forward and in a circle are found at the end.
final class ConditionReader {
  /// A question that a condition refers to, and the first question that it governs.
  private struct Link {
    var target: String
    var place: JSONValue
    var firstGoverned: Int
    var owners: Range<Int>
  }

  private let reader: FileReader
  /// What has been read so far, in the order of asking.
  private var questions: [Question] = []
  private var indices: [String: Int] = [:]
  private var links: [Link] = []
  /// How many questions have been begun.
  private var begun = 0
  private var begunIDs: [String: Int] = [:]

  init(_ reader: FileReader) {
    self.reader = reader
  }

  // MARK: - The order of asking

  /// A question begins; returns its place in the order of asking.
  func begin(_ id: String?) -> Int {
    defer { begun += 1 }
    if let id, begunIDs[id] == nil { begunIDs[id] = begun }
    return begun
  }

  /// A question was read whole.
  func end(_ question: Question) {
    indices[question.id] = questions.count
    questions.append(question)
  }

  /// How many questions have been begun: the index of the next one.
  var nextIndex: Int { begun }

  /// Reads a condition of what is asked from `firstGoverned` on; the numbers are for ``govern(_:_:)``.
  func condition(_ value: JSONValue?, before firstGoverned: Int) -> (Condition?, [Int]) {
    guard let value else { return (nil, []) }
    let start = links.count
    let condition = read(value, firstGoverned, depth: 0)
    return (condition, Array(start..<links.count))
  }

  /// Tells which questions a dimension's condition governs, once they are read.
  func govern(_ places: [Int], _ owners: Range<Int>) {
    for place in places { links[place].owners = owners }
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
    links.append(Link(target: id, place: value, firstGoverned: governed, owners: governed..<governed + 1))
    guard let index = indices[id], begunIDs[id].map({ $0 < governed }) ?? false else { return nil }
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

  // MARK: - References

  /// Reports references to questions that are not there, come later or lead back in a circle.
  func checkReferences() {
    for link in links {
      guard let target = begunIDs[link.target] else {
        let suggestion = Suggestion.nearest(to: link.target, in: begunIDs.keys)
        reader.report(.unknownQuestion(link.target, suggestion: suggestion), at: link.place)
        continue
      }
      guard target >= link.firstGoverned else { continue }
      if let circle = circle(through: link, target) {
        reader.report(.conditionCycle(circle), at: link.place)
      } else {
        reader.report(.laterQuestion(link.target), at: link.place)
      }
    }
  }

  /// The way from a question through conditions back to one that the link governs.
  private func circle(through link: Link, _ target: Int) -> [String]? {
    var from: [Int: Int] = [:]
    var queue = [target]
    var next = 0
    while next < queue.count {
      let current = queue[next]
      next += 1
      if link.owners.contains(current) {
        var way = [current]
        while let before = from[way[way.count - 1]] { way.append(before) }
        return way.reversed().compactMap(id) + [id(target)].compactMap { $0 }
      }
      for other in links where other.owners.contains(current) {
        guard let further = begunIDs[other.target], further != target, from[further] == nil else { continue }
        from[further] = current
        queue.append(further)
      }
    }
    return nil
  }

  private func id(_ index: Int) -> String? {
    begunIDs.first { $0.value == index }?.key
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
