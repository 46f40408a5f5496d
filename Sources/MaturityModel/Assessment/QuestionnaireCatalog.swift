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

extension Questionnaire {
  /// The version as numbers that can be compared.
  var versionNumbers: VersionNumbers { VersionNumbers(version.split(separator: ".").compactMap { Int($0) }) }
}

/// Major and minor number of a version.
struct VersionNumbers: Comparable {
  let numbers: [Int]

  init(_ numbers: [Int]) {
    self.numbers = numbers
  }

  static func < (left: Self, right: Self) -> Bool { left.numbers.lexicographicallyPrecedes(right.numbers) }
}
