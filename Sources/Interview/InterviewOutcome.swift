public import MaturityModel
public import Terminal

/// How a conversation ended, with the assessment as it is on disk.
public enum InterviewOutcome: Sendable, Hashable {
  /// It was handed in.
  case submitted(Assessment)
  /// The person left; everything confirmed is on disk.
  case saved(Assessment)
  /// A signal came; everything confirmed is on disk.
  case interrupted(TerminalSignal, Assessment)
  /// The input ended; everything confirmed is on disk.
  case endOfInput(Assessment)
  /// The person left although the last answer could not be saved.
  case unsaved(SaveFailure, Assessment)

  /// The assessment as it is on disk.
  public var assessment: Assessment {
    switch self {
    case .submitted(let assessment), .saved(let assessment), .interrupted(_, let assessment),
      .endOfInput(let assessment), .unsaved(_, let assessment):
      assessment
    }
  }

  init(_ ending: Proposal.Ending, _ assessment: Assessment) {
    self =
      switch ending {
      case .submitted: .submitted(assessment)
      case .left: .saved(assessment)
      case .endOfInput: .endOfInput(assessment)
      case .interrupted(let signal): .interrupted(signal, assessment)
      }
  }
}
