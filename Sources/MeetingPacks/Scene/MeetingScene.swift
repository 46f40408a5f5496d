public import Insights
public import Localization
public import MaturityModel
public import Networking

/// All that a pack is made of: the meeting, and the network as it stands at it.
public struct MeetingScene: Sendable {
  /// The meeting.
  public let meeting: Meeting
  /// All meetings, with who has invited so far and who could help.
  public let meetings: Meetings
  /// What day it is; nothing where that does not matter.
  public let today: CalendarDate?
  /// Who takes part.
  public let participants: Participants
  /// Who has handed in for the quarter.
  public let participation: Participation
  /// What was handed in up to the quarter; nothing where nobody has handed in anything yet.
  public let sheet: ExchangeSheet?
  /// What became of commitments, by municipality and number.
  public let reviews: [CommitmentReview]
  /// Who sat together at the last meeting before that is closed, by ids.
  public let lastTandems: [[String]]
  /// The quarter of that meeting.
  let lastClosed: Quarter?
  /// What to say wherever the data are, such as that they are invented; sorted.
  public let notices: [String]

  /// Sets the scene.
  ///
  /// - Parameters:
  ///   - meeting: the meeting.
  ///   - meetings: all meetings.
  ///   - participants: who takes part.
  ///   - catalog: the definitions.
  ///   - assessments: all assessments; those of later quarters are left out.
  ///   - targets: what the municipalities want to reach.
  ///   - commitments: what they have said that they will do.
  ///   - minutes: the minutes of meetings that are over.
  ///   - today: what day it is, by which a deadline is over or not; nothing where that does not matter.
  public init(
    of meeting: Meeting, among meetings: Meetings, _ participants: Participants,
    _ catalog: QuestionnaireCatalog,
    _ assessments: [Assessment], targets: [Targets] = [], commitments: [Commitments] = [],
    minutes: [Minutes] = [], today: CalendarDate? = nil
  ) {
    let quarter = meeting.quarter
    let known = assessments.filter { $0.quarter <= quarter }
    let network = Network(
      participants: participants, catalog: catalog, assessments: known,
      targets: targets.map { $0.set(by: quarter) })
    let sheet = network.map { ExchangeSheet($0) }
    self.meeting = meeting
    self.meetings = meetings
    self.today = today
    self.participants = participants
    self.sheet = sheet
    participation = Participation(
      in: quarter, participants: participants, catalog: catalog, assessments: known)
    reviews =
      sheet.map { sheet in
        sheet.network.municipalities.enumerated().flatMap { place, municipality in
          commitments.filter { $0.municipality == municipality.id }.flatMap { $0.asOf(quarter) }
            .map { CommitmentReview($0, of: place, in: quarter, sheet) }
        }
      } ?? []
    let last = minutes.filter { $0.meeting.quarter < quarter }
      .max { $0.meeting.quarter < $1.meeting.quarter }
    lastTandems = last?.tandems ?? []
    lastClosed = last?.meeting.quarter
    notices = Set((network?.notices ?? []) + [meetings.notice].compactMap(\.self)).sorted()
  }

  /// Places in the network of those who come.
  public var present: [Int] {
    sheet?.network.municipalities.indices.filter { index in
      sheet.map { meeting.includes($0.network.municipalities[index].id) } ?? false
    } ?? []
  }

  /// The meeting before; nothing for the first one.
  public var before: Meeting? { meetings.last(before: meeting.quarter) }

  /// Who sits with whom.
  public var tandems: Tandems? { sheet.map { Tandems(of: present, in: $0, notAgain: lastTandems) } }

  /// Ids of those who sit together, as minutes keep them.
  private var tandemIDs: [[String]] {
    guard let sheet, let tandems else { return [] }
    return tandems.groups.map { $0.members.map { sheet.network.municipalities[$0].id } }
  }

  /// The meeting with its packs in both languages, as they stay.
  public func minutes(closed time: Timestamp) -> Minutes {
    Minutes(
      of: meeting, closed: time, notice: notices.isEmpty ? nil : notices.joined(separator: " · "),
      tandems: tandemIDs, german: pack(in: .german), english: pack(in: .english))
  }

  /// Whether two sat together last time.
  func satTogether(_ one: String, _ other: String) -> Bool { lastPartners(of: one).contains(other) }

  /// Ids of those with whom a municipality sat together last time.
  public func lastPartners(of municipality: String) -> Set<String> {
    Set(lastTandems.filter { $0.contains(municipality) }.joined()).subtracting([municipality])
  }
}

extension Targets {
  /// Those that were set by the end of a quarter.
  fileprivate func set(by quarter: Quarter) -> Targets {
    var known = self
    known.targets = targets.filter { $0.since <= quarter }
    return known
  }
}
