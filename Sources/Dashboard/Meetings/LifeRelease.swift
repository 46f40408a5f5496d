internal import Insights
internal import Localization
internal import MaturityModel
internal import MeetingPacks
internal import Networking

/// What an edition shows of the meetings of the network, and nothing else: what is not for it is taken out here, before
/// any page is made.
struct LifeRelease: Sendable {
  /// A meeting as far as it may be shown.
  struct Date: Sendable {
    let quarter: Quarter
    let day: CalendarDate?
    let hours: ClosedRange<TimeOfDay>?
    let deadline: CalendarDate?
    /// Id of the municipality that invites.
    let host: String?
    let place: String?
    let topics: [String]
    /// The institutions that come.
    let institutions: [LocalizedText]
  }

  /// By quarter.
  let dates: [Date]
  /// Who could help.
  let institutions: [Institution]
  /// What to say beside the meetings, such as that they are invented.
  let notices: [String]
  /// The next meeting with all that its pack is made of; nothing where no page shows a pack.
  let scene: MeetingScene?
  /// The meetings that are over and have a page each.
  let minutes: [Minutes]
  /// What became of commitments, by municipality.
  let reviews: [CommitmentReview]
  /// The quarter of the next meeting; nothing where all are over.
  let next: Quarter?

  /// Lets through what an edition may show.
  ///
  /// - Parameters:
  ///   - life: everything.
  ///   - edition: for whom it is.
  ///   - network: what that edition compares; who is not in it must not be named.
  ///   - sheet: what was handed in; nothing where no commitments are to be looked at.
  init(_ life: NetworkLife, for edition: Edition, _ network: Network, _ sheet: ExchangeSheet?) {
    let closed = Set(life.minutes.map(\.meeting.quarter))
    let open = life.meetings.meetings.filter { !closed.contains($0.quarter) }
    // The data are the clock: the same data make the same pages on any day.
    let coming = open.first { $0.quarter >= network.quarter }
    switch edition {
    case .municipality:
      (dates, institutions, notices, scene, minutes, reviews, next) = ([], [], [], nil, [], [], nil)
    case .public:
      let known = Set(network.municipalities.map(\.id))
      let hidden = life.participants.municipalities.filter { !known.contains($0.id) }
      /// Nothing where it names somebody who has not agreed to be named.
      func released(_ text: String) -> String? {
        hidden.contains { text.lowercased().contains($0.name.lowercased()) } ? nil : text
      }
      dates = life.meetings.meetings.map { meeting in
        // Where who invites must not be named, place and topics would name them.
        let isHidden = meeting.host.map { !known.contains($0) } ?? false
        let isOpen = meeting.isPublic && !isHidden
        return Date(
          quarter: meeting.quarter, day: meeting.date, hours: isOpen ? meeting.hours : nil, deadline: nil,
          host: isOpen ? meeting.host : nil, place: isOpen ? meeting.place.flatMap(released) : nil,
          topics: isOpen ? meeting.topics.compactMap(released) : [],
          institutions: life.meetings.names(of: meeting))
      }
      institutions = life.meetings.institutions
      notices = [life.meetings.notice].compactMap(\.self)
      next = coming?.quarter
      (scene, minutes, reviews) = (nil, [], [])
    case .network:
      dates = life.meetings.meetings.map { meeting in
        Date(
          quarter: meeting.quarter, day: meeting.date, hours: meeting.hours, deadline: meeting.deadline,
          host: meeting.host, place: meeting.place, topics: meeting.topics,
          institutions: life.meetings.names(of: meeting))
      }
      institutions = life.meetings.institutions
      notices = Set(([life.meetings.notice] + life.commitments.map(\.notice)).compactMap(\.self)).sorted()
      next = coming?.quarter
      scene = coming.map {
        MeetingScene(
          of: $0, among: life.meetings, life.participants, life.catalog, life.assessments,
          targets: life.targets, commitments: life.commitments, minutes: life.minutes)
      }
      minutes = life.minutes
      let now = max(coming?.quarter ?? network.quarter, network.quarter)
      reviews =
        sheet.map { sheet in
          sheet.network.municipalities.enumerated().flatMap { place, municipality in
            life.commitments.filter { $0.municipality == municipality.id }.flatMap { $0.asOf(now) }
              .map { CommitmentReview($0, of: place, in: now, sheet) }
          }
        } ?? []
    }
  }

  /// Nothing at all.
  init() {
    (dates, institutions, notices, scene, minutes, reviews, next) = ([], [], [], nil, [], [], nil)
  }

  /// Whether there are pages about meetings.
  var hasMeetings: Bool { !dates.isEmpty }

  /// The next meeting.
  var coming: Date? { dates.first { $0.quarter == next } }

  /// The minutes of a quarter.
  func minutes(of quarter: Quarter) -> Minutes? { minutes.first { $0.meeting.quarter == quarter } }

  /// The commitments of a municipality that are still to be kept.
  func openReviews(of municipality: Int) -> [CommitmentReview] {
    reviews.filter { review in
      guard review.municipality == municipality else { return false }
      switch review.state {
      case .open, .overdue: return true
      case .done, .dropped: return false
      }
    }
  }
}

extension Meetings {
  /// The names of the institutions that come; what the catalogue does not know is left out.
  fileprivate func names(of meeting: Meeting) -> [LocalizedText] {
    meeting.institutions.compactMap { institution($0)?.name }
  }
}
