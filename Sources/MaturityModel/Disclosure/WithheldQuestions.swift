/// The questions whose answers stay inside the network, in every version of the definitions.
///
/// Withheld is what is confidential; what is context and makes no part of a score; and what is asked or offered only
/// under a condition on something withheld, since "not asked" would tell the withheld answer, and so would being asked.
/// What is withheld in one version is withheld in all: an answer mostly stays what it was. All that is left can be
/// scored by itself, and by anybody: it depends on nothing that is withheld.
public struct WithheldQuestions: Sendable, Hashable {
  /// Why the answers to a question are withheld.
  public enum Reason: Sendable, Hashable {
    /// The definition says that it is confidential.
    case confidential
    /// It makes no part of a score.
    case context
    /// Whether it is asked, or what can be answered, depends on something that is withheld.
    case dependent
  }

  private var reasons: [QuestionnaireReference: [String: Reason]] = [:]

  /// Finds out what is withheld.
  ///
  /// - Parameters:
  ///   - catalog: the definitions.
  ///   - funding: whether it is withheld, too, by which programmes a municipality is funded.
  public init(in catalog: QuestionnaireCatalog, withFunding funding: Bool = false) {
    let definitions = Dictionary(grouping: catalog.questionnaires, by: \.id)
    for versions in definitions.values {
      var before: [QuestionnaireReference: [String: Reason]]
      repeat {
        before = reasons
        for version in versions { spread(within: version, funding) }
        for (older, newer) in zip(versions, versions.dropFirst()) { spread(between: older, newer) }
      } while reasons != before
    }
  }

  /// Why the answers to a question are withheld; nothing where they are not.
  public func reason(for question: String, in questionnaire: Questionnaire) -> Reason? {
    reasons[questionnaire.reference]?[question]
  }

  /// Ids of the questions of a version that are withheld.
  public func questions(of questionnaire: Questionnaire) -> Set<String> {
    Set((reasons[questionnaire.reference] ?? [:]).keys)
  }

  // MARK: - Finding out

  private mutating func spread(within questionnaire: Questionnaire, _ funding: Bool) {
    var withheld = reasons[questionnaire.reference] ?? [:]
    func tells(_ condition: Condition?) -> Bool {
      guard let condition else { return false }
      return condition.questions.contains { withheld[$0] != nil } || funding && condition.mentionsFunding
    }
    func walk(_ dimension: Dimension, _ above: (confidential: Bool, scored: Bool, dependent: Bool)) {
      let here = (
        confidential: above.confidential || dimension.isConfidential,
        scored: above.scored && dimension.isScored,
        dependent: above.dependent || tells(dimension.visibleIf)
      )
      for below in dimension.subdimensions { walk(below, here) }
      for question in dimension.ownQuestions where withheld[question.id] == nil {
        if here.confidential || question.isConfidential {
          withheld[question.id] = .confidential
        } else if !here.scored || !question.isScored {
          withheld[question.id] = .context
        } else if here.dependent || tells(question.visibleIf)
          || question.optionConditions.contains(where: { tells($0.condition) })
        {
          withheld[question.id] = .dependent
        }
      }
    }
    for dimension in questionnaire.dimensions { walk(dimension, (false, true, false)) }
    reasons[questionnaire.reference] = withheld
  }

  private mutating func spread(between older: Questionnaire, _ newer: Questionnaire) {
    let known = Set(older.questions.map(\.id))
    for question in newer.questions {
      let origin = question.replaces?.question ?? question.id
      guard known.contains(origin) else { continue }
      if let reason = reasons[older.reference]?[origin], reasons[newer.reference]?[question.id] == nil {
        reasons[newer.reference, default: [:]][question.id] = reason
      } else if let reason = reasons[newer.reference]?[question.id], reasons[older.reference]?[origin] == nil
      {
        reasons[older.reference, default: [:]][origin] = reason
      }
    }
  }
}

extension Condition {
  /// Whether it asks by which programmes a municipality is funded.
  fileprivate var mentionsFunding: Bool {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.contains(where: \.mentionsFunding)
    case .not(let condition): condition.mentionsFunding
    case .municipality(.funding): true
    case .municipality, .question: false
    }
  }
}
