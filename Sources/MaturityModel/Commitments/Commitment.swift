/// What a municipality has said at a meeting that it will do.
public struct Commitment: Sendable, Hashable {
  /// What became of it.
  public enum State: Sendable, Hashable {
    /// Still to be done.
    case open
    /// Done, in a quarter.
    case done(Quarter)
    /// Given up in a quarter, with the reason.
    case dropped(Quarter, reason: String)

    /// The quarter in which it ended.
    public var ended: Quarter? {
      switch self {
      case .open: nil
      case .done(let quarter), .dropped(let quarter, _): quarter
      }
    }
  }

  /// By which it is called, beside the municipality.
  public var number: Int
  /// What is to be done.
  public var text: String
  /// The quarter in which it was made, mostly that of a meeting.
  public var made: Quarter
  /// The quarter by the end of which it is to be done.
  public var by: Quarter
  /// Ids of municipalities and institutions that help.
  public var partners: [String]
  /// Id of the question whose answer should get better by it.
  public var question: String?
  /// What became of it.
  public var state: State

  /// Creates a commitment.
  public init(
    number: Int, text: String, made: Quarter, by: Quarter, partners: [String] = [], question: String? = nil,
    state: State = .open
  ) {
    (self.number, self.text, self.made, self.by) = (number, text, made, by)
    (self.partners, self.question, self.state) = (partners, question, state)
  }

  /// The same as it stood at the end of a quarter: what ended later was still open then.
  public func asOf(_ quarter: Quarter) -> Commitment {
    var then = self
    if let ended = state.ended, ended > quarter { then.state = .open }
    return then
  }
}

/// The commitments of one municipality.
public struct Commitments: Sendable, Hashable {
  /// Id of the municipality.
  public var municipality: String
  /// Shown wherever they are, such as that they are invented.
  public var notice: String?
  /// In the order in which they were made.
  public var commitments: [Commitment]
  /// The highest number of those that were taken away, which nobody gets again; 0 if none were.
  public private(set) var lastRemoved: Int

  /// Creates commitments.
  public init(
    municipality: String, notice: String? = nil, commitments: [Commitment] = [], lastRemoved: Int = 0
  ) {
    (self.municipality, self.notice, self.commitments) = (municipality, notice, commitments)
    self.lastRemoved = lastRemoved
  }

  /// The number that the next commitment gets; none is given twice.
  public var nextNumber: Int { max(commitments.map(\.number).max() ?? 0, lastRemoved) + 1 }

  /// Takes a commitment away that was noted by mistake.
  ///
  /// - Parameter place: its place in the list.
  /// - Returns: the commitment.
  public mutating func remove(at place: Int) -> Commitment {
    let removed = commitments.remove(at: place)
    lastRemoved = max(lastRemoved, removed.number)
    return removed
  }

  /// Those that had been made by the end of a quarter, as they stood then.
  public func asOf(_ quarter: Quarter) -> [Commitment] {
    commitments.filter { $0.made <= quarter }.map { $0.asOf(quarter) }
  }
}
