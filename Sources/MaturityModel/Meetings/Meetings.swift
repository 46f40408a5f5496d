/// The meetings of the network, who could help, and who has invited so far: `meetings.json`.
public struct Meetings: Sendable, Hashable {
  /// The schema by which editors complete and check the file.
  public var schema: String?
  /// Shown wherever the meetings are, such as that they are invented.
  public var notice: String?
  /// Ids of those who invited before the first meeting that is listed, the first one first.
  public var earlierHosts: [String]
  /// Who could help: a small catalogue to be edited.
  public var institutions: [Institution]
  /// By quarter.
  public var meetings: [Meeting]

  /// Creates meetings.
  public init(
    schema: String? = nil, notice: String? = nil, earlierHosts: [String] = [],
    institutions: [Institution] = [],
    meetings: [Meeting] = []
  ) {
    (self.schema, self.notice, self.earlierHosts) = (schema, notice, earlierHosts)
    (self.institutions, self.meetings) = (institutions, meetings)
  }

  /// The meeting of a quarter.
  public subscript(quarter: Quarter) -> Meeting? { meetings.first { $0.quarter == quarter } }

  /// The last meeting before a quarter.
  public func last(before quarter: Quarter) -> Meeting? { meetings.last { $0.quarter < quarter } }

  /// The same with those that are closed as they were then, whatever became of them in the file since.
  public func closed(by minutes: [Minutes]) -> Meetings {
    var merged = self
    merged.meetings.removeAll { meeting in minutes.contains { $0.meeting.quarter == meeting.quarter } }
    merged.meetings += minutes.map { minutes in
      var meeting = minutes.meeting
      // What may be published can be decided on later.
      meeting.isPublic = self[meeting.quarter]?.isPublic ?? meeting.isPublic
      return meeting
    }
    merged.meetings.sort { $0.quarter < $1.quarter }
    return merged
  }

  /// Who has invited before a quarter, the first one first.
  public func hosts(before quarter: Quarter) -> [String] {
    earlierHosts + meetings.filter { $0.quarter < quarter }.compactMap(\.host)
  }

  /// The next meeting after a quarter.
  public func next(after quarter: Quarter) -> Meeting? { meetings.first { $0.quarter > quarter } }

  /// The institution with an id.
  public func institution(_ id: String) -> Institution? { institutions.first { $0.id == id } }
}
