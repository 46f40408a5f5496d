/// What the screen says about the last key; a warning that comes twice in a row is an agreement.
enum Notice: Sendable, Hashable {
  case problem(InputProblem)
  /// Nothing may be changed.
  case onlyReading
  /// There is no question before.
  case atStart
  case remarkStored
  /// So many answers of last time count now.
  case carriedOver(Int)
  /// A question is asked only once the answers before it are taken over.
  case notAskedYet(String)
  /// A confirmed change was taken back.
  case takenBack(TakenBack)
  /// What was chosen, typed or noted and not confirmed was dropped.
  case entryDropped
  /// Nothing was changed since the beginning that is not taken back.
  case nothingToUndo
  /// Others have answered these questions meanwhile.
  case answeredElsewhere([String])
  /// It is not handed in, because others have changed these answers meanwhile.
  case notHandedIn([String])
  /// What both had answered is decided, by the codes of the questions.
  case settled(mine: [String], theirs: [String])
  /// Others have handed it in, and that is left so.
  case staysHandedIn
  /// The first change after handing in.
  case draftAgain
  /// The answer brought questions in or took some out; perhaps it also was the first change after handing in.
  case walkChanged(WalkChange, isDraftAgain: Bool)
  /// It was handed in and nothing changed since.
  case alreadySubmitted
  /// Something is missing without which it cannot be handed in, and so many others.
  case stopped(by: Conversation.Gap, others: Int)
  /// There is nothing to hand in.
  case nothingAnswered
  /// About what does not apply no help is sought or offered.
  case noExchange
  /// A comment or evidence waits for an answer.
  case remarkWaits
  /// Leaving would drop remarks to these questions.
  case remarksWithoutAnswer([String])
  /// “Don't know” would replace this answer.
  case replacesAnswer(String)
  /// Leaving would drop what was typed or chosen at these questions.
  case unconfirmed([String])
  /// Taking over last time's answers would drop what was typed or chosen at these questions.
  case unconfirmedOnPage([String])
  /// What was chosen or typed at the questions with these codes and not confirmed would not be handed in.
  case unconfirmedAtHandingIn([String])
}

extension Notice {
  /// Whether plain lines say before it what an answer did to the score.
  var goesWithScore: Bool {
    if case .walkChanged(_, isDraftAgain: false) = self { true } else { false }
  }
}
