/// What can be wrong in `meetings.json`, in commitments and in minutes. `ProblemWording` words it.
public enum MeetingProblem: Sendable, Hashable {
  /// A text that is no time of day.
  case badTime(String)
  /// A meeting that ends before it starts.
  case endsBeforeStart(String, String)
  /// Assessments are to be handed in only after the meeting.
  case deadlineAfterMeeting(String, String)
  /// A second meeting in a quarter; the line where the first one stands.
  case secondInQuarter(String, firstLine: Int)
  /// Who invites is not among those who come.
  case hostNotAmongGuests(String)
  /// Who comes is named twice.
  case namedTwice(String)
  /// A partner who is neither a municipality nor an institution of the catalogue.
  case unknownPartner(String, suggestion: String?)
  /// An institution that is not in the catalogue.
  case unknownInstitution(String, suggestion: String?)
  /// An institution with the id of a municipality.
  case institutionIsMunicipality(String)
  /// A commitment that is to be kept before it is made.
  case dueBeforeMade(by: String, made: String)
  /// A commitment with oneself as the partner.
  case partnerIsOneself
  /// A commitment that has ended without saying when, or the other way round.
  case endWithoutQuarter
  /// A commitment that ended before it was made.
  case endedBeforeMade(String, made: String)
  /// A number that another commitment has.
  case secondOfNumber(Int)
  /// Minutes that are not what was closed.
  case minutesChanged
  /// Minutes that lack the pack of the meeting.
  case emptyMinutes

  /// A stable name for programs.
  var code: String {
    switch self {
    case .badTime: "bad-time"
    case .endsBeforeStart: "ends-before-start"
    case .deadlineAfterMeeting: "deadline-after-meeting"
    case .secondInQuarter: "second-meeting-in-quarter"
    case .hostNotAmongGuests: "host-not-among-guests"
    case .namedTwice: "named-twice"
    case .unknownPartner: "unknown-partner"
    case .unknownInstitution: "unknown-institution"
    case .institutionIsMunicipality: "institution-is-municipality"
    case .dueBeforeMade: "due-before-made"
    case .partnerIsOneself: "partner-is-oneself"
    case .endWithoutQuarter: "end-without-quarter"
    case .endedBeforeMade: "ended-before-made"
    case .secondOfNumber: "second-of-number"
    case .minutesChanged: "minutes-changed"
    case .emptyMinutes: "empty-minutes"
    }
  }
}
