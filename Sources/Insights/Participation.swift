public import Localization
public import MaturityModel
public import Scoring

/// Who has handed in for a quarter, who is at it, and who is missing.
public struct Participation: Sendable {
  /// How far somebody is.
  public enum State: Sendable, Hashable {
    /// There is nothing for the quarter.
    case missing
    /// Begun; the last answer was given then, or there is no time in the quarter or after it: what was carried over
    /// keeps its own.
    case draft(lastAnswer: Timestamp?)
    /// Handed in.
    case submitted(Timestamp)
  }

  /// One municipality in the quarter.
  public struct Entry: Sendable {
    /// Who.
    public let municipality: Municipality
    /// How far they are.
    public let state: State
    /// The definition that they answer.
    public let questionnaire: Questionnaire?
    /// How many of the questions asked are not open, that is neither without an answer nor answered with "don't know" nor
    /// with a suggestion that nobody has confirmed.
    public let answered: Int
    /// How many questions are asked.
    public let asked: Int
    /// What the answers are worth, a draft's too.
    public let score: Score?
    /// How that moved since what they handed in before; nothing as long as a dimension has no value that had one then.
    public let change: Change?
    /// The last quarter before for which they handed in.
    public let before: Quarter?
  }

  /// The quarter.
  public let quarter: Quarter
  /// All who take part, whom to call first at the top: who is missing, then drafts with the least answers, then who
  /// has handed in; each by name.
  public let entries: [Entry]

  /// Looks at the assessments of a quarter.
  ///
  /// - Parameters:
  ///   - quarter: the quarter.
  ///   - participants: who takes part.
  ///   - catalog: the definitions that the assessments name.
  ///   - assessments: all of them, of whatever quarters.
  public init(
    in quarter: Quarter, participants: Participants, catalog: QuestionnaireCatalog, assessments: [Assessment]
  ) {
    self.quarter = quarter
    let own = Dictionary(assessments.filter { $0.quarter == quarter }.map { ($0.municipality, $0) }) { $1 }
    let network = Network(untilQuarter: quarter, participants, catalog, assessments)
    let scorers = Dictionary(catalog.questionnaires.map { ($0.reference, Scorer($0)) }) { $1 }
    let places = Dictionary((network?.municipalities ?? []).enumerated().map { ($1.id, $0) }) { $1 }
    let entries = participants.municipalities.map { municipality in
      let earlier = assessments.filter {
        $0.municipality == municipality.id && $0.quarter < quarter && !$0.isDraft
      }
      let place = places[municipality.id]
      let assessment = own[municipality.id]
      return Entry(
        of: municipality, assessment, by: assessment.flatMap { scorers[$0.questionnaire] },
        change: network.flatMap { network in
          guard assessment != nil, let place, network.quarter == quarter else { return nil }
          let change = network.change(.overall, of: place, in: network.current)
          return change.flatMap { $0.new.lacksDimensions(of: $0.old) ? nil : $0 }
        }, before: earlier.map(\.quarter).max())
    }
    self.entries = entries.sorted {
      ($0.urgency, $0.share, Collation($0.municipality.name)) < (
        $1.urgency, $1.share, Collation($1.municipality.name)
      )
    }
  }

  /// The entries of one kind.
  public var missing: [Entry] { entries.filter { $0.state == .missing } }
  /// Those at it.
  public var drafts: [Entry] { entries.filter { $0.urgency == 1 } }
  /// Those who have handed in.
  public var submitted: [Entry] { entries.filter { $0.urgency == 2 } }
}

extension Participation.Entry {
  fileprivate init(
    of municipality: Municipality, _ assessment: Assessment?, by scorer: Scorer?, change: Change?,
    before: Quarter?
  ) {
    self.municipality = municipality
    self.change = change
    self.before = before
    questionnaire = scorer?.questionnaire
    guard let assessment, let scorer else {
      (state, answered, asked, score) = (.missing, 0, 0, nil)
      return
    }
    switch assessment.status {
    case .draft:
      let times = assessment.answers.values.compactMap(\.answered)
      state = .draft(lastAnswer: times.filter { Quarter(containing: $0.date) >= assessment.quarter }.max())
    case .submitted(let time): state = .submitted(time)
    }
    let visibility = scorer.visibility(of: assessment.answers, by: municipality)
    let questions = scorer.questionnaire.questions.filter { visibility.asks($0.id) }
    asked = questions.count
    answered = questions.count { question in
      visibility.counted(assessment.answers[question.id], to: question).map {
        $0.content != .dontKnow && !$0.isDerived
      } ?? false
    }
    score = scorer.profile(of: assessment.answers, by: municipality).overall
  }

  fileprivate var urgency: Int {
    switch state {
    case .missing: 0
    case .draft: 1
    case .submitted: 2
    }
  }

  /// The share that is answered, where it matters for the order.
  fileprivate var share: Double {
    guard case .draft = state, asked > 0 else { return 0 }
    return Double(answered) / Double(asked)
  }
}

extension Network {
  /// What was handed in before a quarter, and all that there is for the quarter, as if that were handed in too.
  fileprivate convenience init?(
    untilQuarter quarter: Quarter, _ participants: Participants, _ catalog: QuestionnaireCatalog,
    _ assessments: [Assessment]
  ) {
    let known = assessments.filter { $0.quarter < quarter && !$0.isDraft || $0.quarter == quarter }
    let counted = known.map { assessment in
      var assessment = assessment
      if assessment.isDraft { assessment.status = .submitted(Timestamp(seconds: 0)) }
      return assessment
    }
    self.init(participants: participants, catalog: catalog, assessments: counted)
  }
}
