public import MaturityModel
internal import Scoring

/// How groups of municipalities stand in what is withheld of each of them: confidential dimensions and questions.
///
/// Only those who agreed to full publication enter. What can be shown without telling anything about one of them is
/// decided by `GroupSuppression`.
public struct GroupFigures: Sendable, Hashable {
  /// Whose figures these are.
  public enum Group: Sendable, Hashable {
    /// All who enter.
    case all
    /// Those of a kind.
    case kind(Municipality.Kind)
    /// Those of a class of size.
    case size(SizeClass)

    /// All groups, in the order in which they are considered and shown.
    public static var allCases: [Group] {
      [.all] + Municipality.Kind.allCases.map { .kind($0) } + SizeClass.allCases.map { .size($0) }
    }

    func holds(_ municipality: Municipality) -> Bool {
      switch self {
      case .all: true
      case .kind(let kind): municipality.kind == kind
      case .size(let size): municipality.sizeClass == size
      }
    }
  }

  /// What is withheld of each and shown of groups.
  public enum Subject: Sendable, Hashable {
    /// The confidential dimension with this id, at any depth.
    case dimension(String)
    /// The confidential question with this id, in a dimension that is not confidential.
    case question(String)
  }

  /// One group in one quarter.
  public struct Figure: Sendable, Hashable {
    /// The quarter.
    public let quarter: Quarter
    /// Whose figure it is.
    public let group: Group
    /// How many values there are, at least five.
    public let count: Int
    /// Their mean, 0…1, rounded to hundredths.
    public let mean: Double
    /// How many are on each level; empty for a question.
    public let levels: [Int]
  }

  /// The fewest municipalities in a group, and the fewest by which two groups differ.
  public static let least = 5

  private let figures: [Subject: [Figure]]

  /// What there may be figures of, in the order of the questionnaire.
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
  ///   - catalog: the definitions, with what is withheld.
  ///   - assessments: all assessments.
  init(of municipalities: [Municipality], _ catalog: QuestionnaireCatalog, _ assessments: [Assessment]) {
    guard
      let network = Network(
        participants: Participants(municipalities: municipalities), catalog: catalog, assessments: assessments
      )
    else {
      subjects = []
      figures = [:]
      return
    }
    let questionnaire = network.questionnaire
    let subjects = questionnaire.dimensions.flatMap(Subject.all)
    self.subjects = subjects
    var figures: [Subject: [Figure]] = [:]
    for subject in subjects {
      var suppression = GroupSuppression(network.municipalities)
      for (place, quarter) in network.quarters.enumerated() {
        var values: [Int: GroupValue] = [:]
        for index in network.municipalities.indices {
          values[index] = network.entry(index, place).flatMap { subject.value(in: $0.profile, questionnaire) }
        }
        figures[subject, default: []] += suppression.groups(of: values).map { group, members in
          Figure(quarter, group, members.compactMap { values[$0] }, levelCount: questionnaire.levels.count)
        }
      }
    }
    self.figures = figures
  }
}

extension GroupFigures.Figure {
  init(_ quarter: Quarter, _ group: GroupFigures.Group, _ values: [GroupValue], levelCount: Int) {
    self.quarter = quarter
    self.group = group
    count = values.count
    let mean = values.reduce(0) { $0 + $1.value } / Double(values.count)
    self.mean = (mean * 100).rounded() / 100
    let known = values.compactMap(\.level)
    levels = known.isEmpty ? [] : (0..<levelCount).map { level in known.count { $0 == level } }
  }
}

extension GroupFigures.Subject {
  fileprivate static func all(in dimension: Dimension) -> [Self] {
    guard dimension.isScored else { return [] }
    if dimension.isConfidential { return [.dimension(dimension.id)] }
    return dimension.subdimensions.flatMap(all)
      + dimension.ownQuestions.filter { $0.isConfidential && $0.isScored }.map { .question($0.id) }
  }

  /// The value with what showing its level tells about it.
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
    }
  }
}
