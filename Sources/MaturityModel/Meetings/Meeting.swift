public import Localization

/// A date at which the network meets.
public struct Meeting: Sendable, Hashable {
  /// The quarter that it is about; there is one meeting a quarter.
  public var quarter: Quarter
  /// The day, once it is known.
  public var date: CalendarDate?
  /// From and until when, local time.
  public var hours: ClosedRange<TimeOfDay>?
  /// The day by which assessments are to be handed in.
  public var deadline: CalendarDate?
  /// Id of the municipality that invites; nothing as long as nobody does.
  public var host: String?
  /// Where.
  public var place: String?
  /// What it is about, in the order of the agenda.
  public var topics: [String]
  /// Ids of the municipalities that come; nothing: all that take part.
  public var municipalities: [String]?
  /// Ids of the institutions that come.
  public var institutions: [String]
  /// Whether host, hours, place and topics may be published; date, quarter and institutions always may.
  public var isPublic: Bool

  /// Creates a meeting of which only the quarter is known.
  public init(
    quarter: Quarter, date: CalendarDate? = nil, hours: ClosedRange<TimeOfDay>? = nil,
    deadline: CalendarDate? = nil, host: String? = nil, place: String? = nil, topics: [String] = [],
    municipalities: [String]? = nil, institutions: [String] = [], isPublic: Bool = false
  ) {
    (self.quarter, self.date, self.hours, self.deadline) = (quarter, date, hours, deadline)
    (self.host, self.place, self.topics) = (host, place, topics)
    (self.municipalities, self.institutions, self.isPublic) = (municipalities, institutions, isPublic)
  }

  /// Whether a municipality comes.
  public func includes(_ municipality: String) -> Bool { municipalities?.contains(municipality) ?? true }
}

/// Somebody beside the municipalities who can help: a ministry, an agency, a university.
public struct Institution: Sendable, Hashable {
  /// Stable name.
  public var id: String
  /// Its name.
  public var name: LocalizedText
  /// Ids of the kinds of support that it gives: options of the question with the role `support`.
  public var support: [String]
  /// Ids of the dimensions on top that it knows well.
  public var dimensions: [String]

  /// Creates an institution.
  public init(id: String, name: LocalizedText, support: [String] = [], dimensions: [String] = []) {
    (self.id, self.name, self.support, self.dimensions) = (id, name, support, dimensions)
  }
}
