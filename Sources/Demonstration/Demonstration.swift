public import MaturityModel

/// Invented assessments of a network of municipalities over eight quarters, the same on every call.
///
/// They are believable and hold every awkward case that a reader of real files meets. Nothing in them is true.
public struct Demonstration: Sendable {
  /// What every invented file says of itself.
  public static let notice = Assessment.inventedNotice

  /// How many quarters are told if nothing else is said: 2025-Q1 to 2026-Q4.
  public static let usualCount = 8

  /// The definition that is answered.
  public let questionnaire: Questionnaire
  /// Who takes part, with invented consents to publication and invented funding.
  public let participants: Participants
  /// The quarters, rising without gaps.
  public let quarters: [Quarter]

  /// Creates a demonstration.
  ///
  /// - Parameters:
  ///   - questionnaire: the definition to answer; any will do, the shipped one is known best.
  ///   - participants: who takes part; the members of the network have hand-drawn portraits, others are drawn by
  ///     lot after kind and size.
  public init(questionnaire: Questionnaire, participants: Participants) {
    self.questionnaire = questionnaire
    quarters = Self.quarters(Self.usualCount)
    self.participants = participants.withInventedConsents(quarters: quarters.count)
  }

  /// All assessments: municipality by municipality, each in the order of the quarters.
  public var assessments: [Assessment] { participants.municipalities.flatMap(assessments) }

  /// The assessments of one municipality in the order of the quarters.
  public func assessments(of municipality: Municipality) -> [Assessment] {
    Chronicle(questionnaire: questionnaire, municipality: municipality, quarters: quarters).assessments
  }

  /// The targets of those who have set some; of other questionnaires than the shipped one none.
  public var targets: [Targets] {
    guard Lore(of: questionnaire).isShipped else { return [] }
    return participants.municipalities.compactMap { municipality in
      let own = (Lore.targets[municipality.id] ?? []).compactMap { target -> Target? in
        guard let since = Quarter(target.since), let by = Quarter(target.by) else { return nil }
        return Target(dimension: target.dimension, level: target.level, since: since, by: by)
      }
      guard !own.isEmpty else { return nil }
      return Targets(
        municipality: municipality.id, questionnaire: questionnaire.id, notice: Self.notice, targets: own)
    }
  }

  /// The meetings of the network; of other questionnaires than the shipped one none.
  ///
  /// - Parameter known: who has invited so far and who could help, to which the meetings are added.
  /// - Returns: both.
  public func meetings(after known: Meetings) -> Meetings {
    guard Lore(of: questionnaire).isShipped else { return known }
    var meetings = known
    meetings.notice = Self.notice
    meetings.meetings = Lore.meetings
    for place in meetings.institutions.indices {
      guard let help = Lore.help[meetings.institutions[place].id] else { continue }
      meetings.institutions[place].support = help.support
      meetings.institutions[place].dimensions = help.dimensions
    }
    return meetings
  }

  /// How many of the meetings are over.
  public static let closedMeetings = 2

  /// What municipalities have said that they will do; of other questionnaires than the shipped one nothing.
  public var commitments: [Commitments] {
    guard Lore(of: questionnaire).isShipped else { return [] }
    return participants.municipalities.compactMap { municipality in
      let own = (Lore.commitments[municipality.id] ?? []).enumerated().compactMap { place, commitment in
        commitment.numbered(place + 1)
      }
      guard !own.isEmpty else { return nil }
      return Commitments(municipality: municipality.id, notice: Self.notice, commitments: own)
    }
  }

  /// So many quarters up to 2026-Q4.
  static func quarters(_ count: Int) -> [Quarter] {
    guard let last = Quarter(year: 2026, number: 4) else { return [] }
    return (0..<max(0, count)).map { last.advanced(by: $0 - count + 1) }
  }
}
