/// The definitions of a workspace, with their questions at hand.
public struct QuestionnaireCatalog: Sendable {
  /// A definition with its questions by id.
  public struct Entry: Sendable {
    /// The definition.
    public let questionnaire: Questionnaire
    /// Its questions.
    public let questions: [String: Question]
  }

  private let entries: [QuestionnaireReference: Entry]

  /// Creates a catalogue; of two definitions with the same id and version the first counts.
  public init(_ questionnaires: [Questionnaire]) {
    let pairs = questionnaires.map { questionnaire in
      let questions = questionnaire.questions.map { ($0.id, $0) }
      return (
        questionnaire.reference,
        Entry(questionnaire: questionnaire, questions: Dictionary(questions) { first, _ in first })
      )
    }
    entries = Dictionary(pairs) { first, _ in first }
  }

  /// The definition that an assessment names.
  public subscript(reference: QuestionnaireReference) -> Entry? { entries[reference] }

  /// All definitions, ordered by id and version.
  public var questionnaires: [Questionnaire] {
    entries.values.map(\.questionnaire).sorted {
      ($0.id, $0.versionNumbers) < ($1.id, $1.versionNumbers)
    }
  }
}

extension QuestionnaireCatalog {
  /// The versions of a definition, the oldest first.
  public func versions(of id: String) -> [Questionnaire] { questionnaires.filter { $0.id == id } }

  /// The next older version of a definition.
  public func version(before reference: QuestionnaireReference) -> Questionnaire? {
    let numbers = VersionNumbers(of: reference.version)
    return versions(of: reference.id).last { $0.versionNumbers < numbers }
  }
}

extension Questionnaire {
  /// Whether a question or an option says what it replaces.
  public var refersToOlderVersion: Bool {
    questions.contains { $0.replaces != nil || $0.optionReplacements.values.contains { !$0.isEmpty } }
  }

  /// The version as numbers that can be compared.
  var versionNumbers: VersionNumbers { VersionNumbers(of: version) }
}

/// Major and minor number of a version.
struct VersionNumbers: Comparable {
  let numbers: [Int]

  init(of version: String) {
    numbers = version.split(separator: ".").compactMap { Int($0) }
  }

  static func < (left: Self, right: Self) -> Bool { left.numbers.lexicographicallyPrecedes(right.numbers) }
}
