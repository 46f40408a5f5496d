public import MaturityModel
public import Workspace

/// What the network does beside assessing itself: its meetings, what was said there, and who takes part. The network's
/// own edition shows all of it, others what `LifeRelease` lets through.
public struct NetworkLife: Sendable {
  /// The meetings, and who could help.
  public var meetings: Meetings
  /// What municipalities have said that they will do.
  public var commitments: [Commitments]
  /// The minutes of meetings that are over.
  public var minutes: [Minutes]
  /// Who takes part.
  public var participants: Participants
  /// The definitions.
  public var catalog: QuestionnaireCatalog
  /// All assessments, of which the pack of the next meeting is made.
  public var assessments: [Assessment]
  /// What the municipalities want to reach.
  public var targets: [Targets]

  /// Creates the life of a network; without anything there are no pages about meetings.
  public init(
    meetings: Meetings = Meetings(), commitments: [Commitments] = [], minutes: [Minutes] = [],
    participants: Participants = Participants(municipalities: []),
    catalog: QuestionnaireCatalog = QuestionnaireCatalog([]), assessments: [Assessment] = [],
    targets: [Targets] = []
  ) {
    (self.meetings, self.commitments, self.minutes) = (meetings, commitments, minutes)
    (self.participants, self.catalog) = (participants, catalog)
    (self.assessments, self.targets) = (assessments, targets)
  }

  /// All that a workspace holds.
  public init(_ contents: WorkspaceContents) {
    self.init(
      meetings: contents.meetings, commitments: contents.commitments, minutes: contents.minutes,
      participants: contents.participants, catalog: contents.catalog, assessments: contents.assessments,
      targets: contents.targets)
  }
}
