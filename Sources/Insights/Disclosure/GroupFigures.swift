public import MaturityModel
internal import Scoring

/// How groups of municipalities stand in what is withheld of each of them: confidential dimensions and questions, and
/// how many chose an option where the context asks for obstacles and for support.
///
/// Only those who agreed to full publication enter. What can be shown without telling anything about one of them is
/// decided by `GroupSuppression`, of options by `OptionSuppression`.
public struct GroupFigures: Sendable, Hashable {
  /// Whose figures these are.
  public typealias Group = GroupRecord.Group
  /// What is withheld of each and shown of groups.
  public typealias Subject = GroupRecord.Subject
  /// One group in one quarter.
  public typealias Figure = GroupRecord.Figure

  /// The fewest municipalities in a group, and the fewest by which two groups differ.
  public static let least = 5

  private let figures: [Subject: [Figure]]

  /// What there may be figures of, in the order of the questionnaire; the options of context last. There are none of
  /// options that stand alone, and none of questions that do not offer everybody the same.
  public let subjects: [Subject]

  /// The figures of a subject by quarter, then group.
  public func figures(of subject: Subject) -> [Figure] { figures[subject] ?? [] }

  /// The figures of the last quarter up to one for which there are some; where they would tell too much, these are older.
  public func latest(of subject: Subject, upTo quarter: Quarter) -> [Figure] {
    let known = figures(of: subject).filter { $0.quarter <= quarter }
    return known.filter { $0.quarter == known.last?.quarter }
  }

  /// Works out the figures.
  ///
  /// - Parameters:
  ///   - municipalities: who agreed to full publication.
  ///   - questionnaire: the definition by which the pages are made, with what is withheld.
  ///   - catalog: the definitions, with what is withheld.
  ///   - assessments: all assessments.
  ///   - record: what was published before; then with what is published now.
  init(
    of municipalities: [Municipality], _ questionnaire: Questionnaire, _ catalog: QuestionnaireCatalog,
    _ assessments: [Assessment], record: inout GroupRecord
  ) {
    let network = Network(
      participants: Participants(municipalities: municipalities), catalog: catalog, assessments: assessments)
    let questionnaire = network?.questionnaire ?? questionnaire
    let subjects = questionnaire.dimensions.flatMap(Subject.all)
    let surveys = SurveyedOptions.all(in: questionnaire)
    self.subjects = subjects + surveys.flatMap(\.subjects)
    var figures: [Subject: [Figure]] = [:]
    for subject in subjects {
      let quarters = network?.quarters.enumerated().map { place, quarter in
        let values = network?.municipalities.indices.map { index in
          network?.entry(index, place).flatMap { subject.value(in: $0.profile, questionnaire) }
        }
        return (quarter, values ?? [])
      }
      figures[subject] = record.publish(
        subject, quarters ?? [], of: network?.municipalities ?? [], levelCount: questionnaire.levels.count)
    }
    for survey in surveys {
      let quarters = network?.quarters.enumerated().map { place, quarter in
        let chosen = network?.municipalities.enumerated().map { index, owner in
          network?.entry(index, place).flatMap { entry -> Set<String>? in
            let own = catalog[entry.assessment.questionnaire]?.questionnaire
            return own.flatMap { survey.chosen(in: entry.assessment, by: $0, of: owner) }
          }
        }
        return (quarter, chosen ?? [])
      }
      let shown = record.publish(survey, quarters ?? [], of: network?.municipalities ?? [])
      figures.merge(shown) { _, new in new }
    }
    self.figures = figures
  }
}

extension GroupFigures.Subject {
  fileprivate static func all(in dimension: Dimension) -> [Self] {
    guard dimension.isScored else { return [] }
    if dimension.isConfidential { return [.dimension(dimension.id)] }
    return dimension.subdimensions.flatMap(all)
      + dimension.ownQuestions.filter { $0.isConfidential && $0.isScored }.map { .question($0.id) }
  }

  /// The value with what showing its level tells about it; none of an option, of which those of one question are
  /// decided on together.
  fileprivate func value(in profile: Profile, _ questionnaire: Questionnaire) -> GroupValue? {
    switch self {
    case .dimension(let id):
      guard let score = profile.score(of: id), let value = score.value, let level = score.level else {
        return nil
      }
      let start = min(questionnaire.scale.value(of: questionnaire.levels[level].from), value)
      // A gate may hold back any value above the start.
      let isHeld = level != questionnaire.level(of: value)
      let hasGates = !(questionnaire.dimension(id)?.gates.isEmpty ?? true) || isHeld
      let end =
        hasGates || level + 1 == questionnaire.levels.count
        ? 1 : questionnaire.scale.value(of: questionnaire.levels[level + 1].from)
      return GroupValue(value: value, level: level, range: start...max(end, value))
    case .question(let id):
      let question = profile.overall.allQuestions.first { $0.id == id }
      return question?.value.map { GroupValue(value: $0, level: nil, range: 0...1) }
    case .option: return nil
    }
  }
}
