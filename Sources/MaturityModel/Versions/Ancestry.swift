/// Where the questions of a newer version come from in an older one, over any number of versions between both.
public struct Ancestry: Sendable, Hashable {
  /// The older question that one takes the place of.
  public struct Origin: Sendable, Hashable {
    /// The older question.
    public var question: Question
    /// Whether answers to both can be compared.
    public var isComparable: Bool
    /// Whether answers can be carried over: both take the same kind.
    var isTranslatable: Bool
    /// The newer option for an older one, where there is one.
    var options: [String: String]
  }

  /// Origins by id of the newer question; what is new has none.
  public let origins: [String: Origin]

  private init(origins: [String: Origin]) {
    self.origins = origins
  }

  /// Finds the origins in the next older version.
  public init(of newer: Questionnaire, in older: Questionnaire) {
    let old = Dictionary(older.questions.map { ($0.id, $0) }) { first, _ in first }
    let pairs = newer.questions.compactMap { question -> (String, Origin)? in
      old[question.replaces?.question ?? question.id].map { (question.id, Origin(of: question, in: $0)) }
    }
    origins = Dictionary(pairs) { first, _ in first }
  }

  /// Every question of a version is its own origin.
  public init(within questionnaire: Questionnaire) {
    let pairs = questionnaire.questions.map { question in
      let options = Dictionary(question.optionIDs.map { ($0, $0) }) { first, _ in first }
      return (
        question.id, Origin(question: question, isComparable: true, isTranslatable: true, options: options)
      )
    }
    origins = Dictionary(pairs) { first, _ in first }
  }

  /// Goes on from the older version of this one to a still older one: what is comparable at each step is comparable.
  public func continued(by earlier: Ancestry) -> Ancestry {
    Ancestry(
      origins: origins.compactMapValues { later in
        guard var origin = earlier.origins[later.question.id] else { return nil }
        origin.isComparable = origin.isComparable && later.isComparable
        origin.isTranslatable = origin.isTranslatable && later.isTranslatable
        origin.options = origin.options.compactMapValues { later.options[$0] }
        return origin
      })
  }

  /// Ids of the newer questions whose answers can be compared with the older ones.
  public var comparable: Set<String> { Set(origins.filter(\.value.isComparable).keys) }
}

extension Ancestry.Origin {
  /// How a question stands to the one that it takes the place of.
  init(of newer: Question, in older: Question) {
    question = older
    options = newer.optionOrigins(in: older)
    isTranslatable = newer.kind.name == older.kind.name
    isComparable =
      isTranslatable && (newer.replaces?.isComparable ?? newer.isWorthTheSame(as: older, options: options))
  }
}

extension Question {
  /// The option of this question for each older one: the one that replaces it, else the one with its id.
  fileprivate func optionOrigins(in older: Question) -> [String: String] {
    let replacements = optionReplacements
    let old = Set(older.optionIDs)
    var options: [String: String] = [:]
    for id in optionIDs {
      for replaced in replacements[id] ?? [] where old.contains(replaced) && options[replaced] == nil {
        options[replaced] = id
      }
    }
    for id in optionIDs where replacements[id]?.isEmpty ?? true {
      if old.contains(id), options[id] == nil { options[id] = id }
    }
    return options
  }
}

extension QuestionnaireCatalog {
  /// Where the questions of a version come from in another one of the same questionnaire.
  ///
  /// - Parameters:
  ///   - newer: the version that is looked back from.
  ///   - older: the version that is looked back to; the same one is its own origin.
  /// - Returns: nothing if one of both is unknown, or `older` is the newer one.
  public func ancestry(of newer: QuestionnaireReference, in older: QuestionnaireReference) -> Ancestry? {
    guard newer.id == older.id else { return nil }
    let versions = versions(of: newer.id)
    guard let last = versions.firstIndex(where: { $0.reference == newer }),
      let first = versions.firstIndex(where: { $0.reference == older }), first <= last
    else { return nil }
    return (first..<last).reversed().reduce(Ancestry(within: versions[last])) { ancestry, place in
      ancestry.continued(by: Ancestry(of: versions[place + 1], in: versions[place]))
    }
  }
}
