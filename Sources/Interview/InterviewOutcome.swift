public import MaturityModel
public import Terminal

/// How a conversation ended, with the assessment as it is on disk.
public enum InterviewOutcome: Sendable, Hashable {
  /// It was handed in.
  case submitted(Assessment)
  /// The person left; everything confirmed is on disk.
  case saved(Assessment)
  /// A signal came; everything confirmed is on disk, what was not is lost at the questions with these signs.
  case interrupted(TerminalSignal, Assessment, unconfirmed: [String] = [])
  /// The input ended; everything confirmed is on disk, what was not is lost at the questions with these signs.
  case endOfInput(Assessment, unconfirmed: [String] = [])
  /// The person left although the last answer could not be saved.
  case unsaved(SaveFailure, Assessment)

  /// The assessment as it is on disk.
  public var assessment: Assessment {
    switch self {
    case .submitted(let assessment), .saved(let assessment), .interrupted(_, let assessment, _),
      .endOfInput(let assessment, _), .unsaved(_, let assessment):
      assessment
    }
  }

  /// The signs of the questions where something was chosen, typed or noted that nobody was asked about.
  var unconfirmed: [String] {
    switch self {
    case .interrupted(_, _, let codes), .endOfInput(_, let codes): codes
    case .submitted, .saved, .unsaved: []
    }
  }

  init(_ ending: Proposal.Ending, _ assessment: Assessment, unconfirmed: [String]) {
    self =
      switch ending {
      case .submitted: .submitted(assessment)
      case .left: .saved(assessment)
      case .endOfInput: .endOfInput(assessment, unconfirmed: unconfirmed)
      case .interrupted(let signal): .interrupted(signal, assessment, unconfirmed: unconfirmed)
      }
  }
}
