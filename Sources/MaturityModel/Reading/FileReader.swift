internal import Localization
internal import LocatedJSON

/// Reads the values of one file and collects what is wrong with them; never stops at the first problem.
final class FileReader {
  /// Beyond so many nobody reads on, and a hostile file must not cost more.
  private static let limit = 200
  /// A file in another encoding has a wrong byte in every umlaut; some are enough to see it.
  private static let wrongBytes = 3
  /// No file needs larger numbers, and sums and differences of these stay finite and exact enough.
  private static let largest = 1e12

  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the file itself defines the questions, dimensions, levels and options that it names.
  var isDefinition = false
  /// Whether its text is no JSON, so that something that it defines may have been lost.
  private var isMalformed = false

  init(file: String) {
    self.file = file
  }

  /// Parses a text and hands its value to `body`; problems of form come first.
  static func read<Value>(
    _ bytes: [UInt8], file: String, _ body: (JSONValue, FileReader) -> Value?
  ) -> Reading<Value> {
    let reader = FileReader(file: file)
    let document = JSONDocument(bytes)
    reader.isMalformed = !document.problems.isEmpty
    var wrongBytes = 0
    for problem in document.problems {
      if case .invalidUTF8 = problem.kind {
        wrongBytes += 1
        guard wrongBytes <= Self.wrongBytes else { continue }
      }
      reader.diagnostics.append(
        Diagnostic(.json(problem.kind), file: file, position: document.position(of: problem.offset)))
    }
    let value = document.root.flatMap { body($0, reader) }
    var reading = Reading(value, reader.diagnostics)
    reading.sortByPlace()
    return reading
  }

  /// Notes a problem, unless it says that something is not there and reading the text stopped before it could be, or
  /// that something is unknown whose definition may have been lost.
  func report(
    _ makeProblem: @autoclosure () -> Problem, at value: JSONValue, severity: Diagnostic.Severity = .error
  ) {
    guard !isFull else { return }
    let problem = makeProblem()
    guard value.isWhole || !problem.saysMissing, !(isDefinition && isMalformed && problem.saysUnknown) else {
      return
    }
    diagnostics.append(
      Diagnostic(problem, severity: severity, file: file, position: value.position, path: value.path))
  }

  /// Whether nothing more is noted.
  var isFull: Bool { diagnostics.count >= Self.limit }

  /// Whether something is wrong that keeps the file from being used.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  // MARK: - Plain values

  func string(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    guard let text = value.string else {
      report(.wrongType(expected: .string), at: value)
      return nil
    }
    return text
  }

  /// A string with something visible in it.
  func words(_ value: JSONValue?, maximum: Int = 4_000) -> String? {
    guard let value, let text = string(value) else { return nil }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      report(.emptyText, at: value)
      return nil
    }
    guard text.utf8.count <= maximum || text.unicodeScalars.count <= maximum else {
      report(.textTooLong(maximum: maximum), at: value)
      return nil
    }
    return text
  }

  /// A day of the calendar.
  func date(_ value: JSONValue?) -> CalendarDate? {
    guard let value, let text = string(value) else { return nil }
    let date = CalendarDate(text)
    if date == nil { report(.badDate(text), at: value) }
    return date
  }

  /// A quarter.
  func quarter(_ value: JSONValue?) -> Quarter? {
    guard let value, let text = string(value) else { return nil }
    let quarter = Quarter(text)
    if quarter == nil { report(.badQuarter(text), at: value) }
    return quarter
  }

  func bool(_ value: JSONValue?) -> Bool? {
    guard let value else { return nil }
    guard let truth = value.bool else {
      report(.wrongType(expected: .bool), at: value)
      return nil
    }
    return truth
  }

  func number(_ value: JSONValue?, from minimum: Double? = nil, to maximum: Double? = nil) -> Double? {
    guard let value else { return nil }
    guard let number = value.number else {
      report(.wrongType(expected: .number), at: value)
      return nil
    }
    // What is no number of JSON has been told already.
    guard number.isFinite else { return nil }
    guard abs(number) <= Self.largest else {
      report(.outOfRange(number, minimum: -Self.largest, maximum: Self.largest), at: value)
      return nil
    }
    guard number >= minimum ?? number, number <= maximum ?? number else {
      report(.outOfRange(number, minimum: minimum, maximum: maximum), at: value)
      return nil
    }
    return number
  }

  /// A number above 0.
  func positive(_ value: JSONValue?) -> Double? {
    guard let value, let number = number(value) else { return nil }
    guard number > 0 else {
      report(.outOfRange(number, minimum: nil, maximum: nil), at: value)
      return nil
    }
    return number
  }

  func integer(_ value: JSONValue?, from minimum: Int, to maximum: Int? = nil) -> Int? {
    guard let value, let number = number(value) else { return nil }
    guard let whole = Int(exactly: number) else {
      report(.wrongType(expected: .wholeNumber), at: value)
      return nil
    }
    guard whole >= minimum, whole <= maximum ?? whole else {
      report(.outOfRange(number, minimum: Double(minimum), maximum: maximum.map { Double($0) }), at: value)
      return nil
    }
    return whole
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable & CaseIterable>(
    _ value: JSONValue?, as type: Word.Type = Word.self
  ) -> Word? where Word.RawValue == String {
    guard let value, let text = string(value) else { return nil }
    guard let word = Word(rawValue: text) else {
      let allowed = Word.allCases.map(\.rawValue)
      report(
        .notOneOf(text, allowed: allowed, suggestion: Suggestion.nearest(to: text, in: allowed)), at: value)
      return nil
    }
    return word
  }

  func id(_ value: JSONValue?) -> String? {
    guard let value, let text = string(value) else { return nil }
    guard Identifier.isValid(text) else {
      report(.badID(text), at: value)
      return nil
    }
    return text
  }

  /// An id that none of these values has; it is remembered among them.
  func id(_ value: JSONValue?, uniqueAmong first: inout [String: JSONValue]) -> String? {
    guard let value, let id = id(value) else { return nil }
    if let other = first[id] {
      report(.duplicateID(id, firstLine: other.position.line), at: value)
    } else {
      first[id] = value
    }
    return id
  }

  // MARK: - Values that hold values

  /// The entries of an array, each read by `body`.
  func array<Element>(
    _ value: JSONValue?, minimum: Int = 0, _ body: (JSONValue) -> Element?
  ) -> [Element]? {
    guard let value else { return nil }
    guard value.kind == .array else {
      report(.wrongType(expected: .array), at: value)
      return nil
    }
    var count = 0
    var elements: [Element] = []
    for entry in value.elements {
      count += 1
      if let element = body(entry) { elements.append(element) }
    }
    if count < minimum { report(.tooFew(minimum: minimum), at: value) }
    return elements
  }

  /// An object with no other keys than these.
  func fields(_ value: JSONValue, _ keys: [String]) -> Fields? {
    guard value.kind == .object else {
      report(.wrongType(expected: .object), at: value)
      return nil
    }
    var found: [(key: String, value: JSONValue)] = []
    found.reserveCapacity(min(keys.count, 8))
    for member in value.members {
      if let key = keys.first(where: { member.keyValue.isString($0) }) {
        found.append((key, member.value))
      } else {
        let key = member.key
        report(
          .unknownKey(key, suggestion: Suggestion.nearest(to: key, in: keys)), at: member.keyValue)
      }
    }
    return Fields(object: value, reader: self, found: found)
  }

  /// Checks that the file says format 1, if anything where it need not.
  func checkFormat(_ fields: Fields, isRequired: Bool = true) {
    guard let value = isRequired ? fields.required("format") : fields["format"], let format = number(value),
      format != 1
    else { return }
    report(.unknownFormat(format), at: value)
  }
}

extension Problem {
  /// Whether it says that something is not there.
  fileprivate var saysMissing: Bool {
    switch self {
    case .missingKey, .missingText, .notExactlyOneOf, .tooFew, .noChildren, .nothingScored,
      .missingNormalisation,
      .nothingCountable,
      .missingOfficialKey, .emptyAnswer:
      true
    default: false
    }
  }

  /// Whether it says that a file names what it does not define.
  fileprivate var saysUnknown: Bool {
    switch self {
    case .unknownQuestion, .unknownDimension, .unknownLevel, .unknownOption: true
    default: false
    }
  }
}
