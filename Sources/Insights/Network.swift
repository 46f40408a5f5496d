internal import Localization
public import MaturityModel
public import Scoring

/// All municipalities with all their quarters, scored; what every comparison starts from.
///
/// Submitted assessments are compared; drafts are known but never compared. Nothing in it ever changes, so every
/// page holds the same one instead of a copy.
public final class Network: Sendable {
  /// The definition by which all are compared: the newest version in use.
  public let questionnaire: Questionnaire
  /// Who takes part, sorted by name.
  public let municipalities: [Municipality]
  /// The quarters from the first to the current one, without gaps.
  public let quarters: [Quarter]
  /// The whole, then the scored dimensions on top.
  public let measures: [Measure]
  /// What to say wherever the data are, such as that they are invented; sorted.
  public let notices: [String]

  /// What the municipalities want to reach.
  private let targets: [Targets]
  /// How much of each municipality is disclosed.
  private let depths: [Depth]
  /// The scored dimensions on top, in the order of their measures.
  private let dimensions: [Dimension]
  private let submitted: [[NetworkEntry?]]
  let scores: ScoreTable
  private let drafts: [NetworkEntry?]
  let statistics: PeerStatistics
  /// What assessments of several versions have in common; nothing where one version alone is in use.
  let ground: CommonGround?
  /// One for every version of the definition, be it answered or not.
  let scorers: [QuestionnaireReference: Scorer]
  private let catalog: QuestionnaireCatalog
  /// By quarter.
  private let rankAnalyses: [Deferred<RankAnalysis>]

  /// The quarter that everything is about: the last one for which somebody has submitted.
  public var quarter: Quarter { quarters[current] }

  /// Index of the current quarter.
  public var current: Int { quarters.count - 1 }

  /// Scores and orders everything; nothing if nobody has submitted an assessment.
  ///
  /// - Parameters:
  ///   - participants: who takes part.
  ///   - catalog: the definitions that the assessments name.
  ///   - assessments: all of them; those of other questionnaires than the most used one are left out.
  ///   - targets: what the municipalities want to reach.
  ///   - depths: how much is disclosed, by id; of those who are not named, everything.
  public init?(
    participants: Participants, catalog: QuestionnaireCatalog, assessments: [Assessment],
    targets: [Targets] = [], depths: [String: Depth] = [:]
  ) {
    let municipalities = participants.municipalities.sorted { Collation($0.name) < Collation($1.name) }
    let places = Dictionary(municipalities.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let done = assessments.filter { !$0.isDraft && places[$0.municipality] != nil }
    let uses = Dictionary(grouping: done) { $0.questionnaire.id }
    guard let (id, used) = uses.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
      let first = used.map(\.quarter).min(), let last = used.map(\.quarter).max()
    else { return nil }
    let versions = Set(used.map(\.questionnaire))
    guard let questionnaire = catalog.questionnaires.last(where: { versions.contains($0.reference) })
    else { return nil }
    self.questionnaire = questionnaire
    self.catalog = catalog
    self.targets = targets
    self.municipalities = municipalities
    let known = municipalities.map { depths[$0.id] ?? .full }
    self.depths = known
    let quarters = (0...first.distance(to: last)).map { first.advanced(by: $0) }
    self.quarters = quarters
    let dimensions = questionnaire.scoredDimensions
    self.dimensions = dimensions
    let measures: [Measure] = [.overall] + dimensions.indices.map { .dimension($0) }
    self.measures = measures

    // Each by its own version, then aligned to the one by which all are compared.
    let own = catalog.questionnaires.filter { $0.id == id }
    let scorers = Dictionary(uniqueKeysWithValues: own.map { ($0.reference, Scorer($0)) })
    var submitted = [[NetworkEntry?]](
      repeating: [NetworkEntry?](repeating: nil, count: quarters.count), count: municipalities.count)
    var drafts = [NetworkEntry?](repeating: nil, count: municipalities.count)
    var notices: Set<String> = []
    for assessment in assessments where assessment.questionnaire.id == id {
      guard let place = places[assessment.municipality], let scorer = scorers[assessment.questionnaire]
      else { continue }
      let profile = scorer.profile(of: assessment.answers, by: municipalities[place])
      let isCurrent = assessment.questionnaire == questionnaire.reference
      let scored = NetworkEntry(
        assessment: assessment,
        profile: isCurrent ? profile : profile.aligned(to: questionnaire, from: scorer.questionnaire),
        ownProfile: profile)
      let entry = known[place] == .levels ? scored.levelsAlone : scored
      if !assessment.isDraft {
        submitted[place][first.distance(to: assessment.quarter)] = entry
      } else if assessment.quarter >= last,
        drafts[place].map({ assessment.quarter < $0.assessment.quarter }) ?? true
      {
        drafts[place] = entry
      }
      if let notice = assessment.notice { notices.insert(notice) }
    }
    self.submitted = submitted
    self.drafts = drafts
    self.notices = notices.sorted()
    let scores = ScoreTable(submitted, measures: measures)
    self.scores = scores
    statistics = PeerStatistics(municipalities, scores, measures: measures)
    self.scorers = scorers
    ground = CommonGround(questionnaire, catalog, municipalities, measures, submitted)
    rankAnalyses = quarters.map { _ in Deferred() }
  }

  /// Cuts a network off after a quarter, out of what is scored already; nothing if nobody had submitted by then.
  init?(_ whole: Network, upTo last: Int) {
    let submitted = whole.submitted.map { Array($0[...last]) }
    let versions = Set(submitted.joined().compactMap { $0?.assessment.questionnaire })
    guard let questionnaire = whole.catalog.questionnaires.last(where: { versions.contains($0.reference) })
    else { return nil }
    let isSameVersion = questionnaire.reference == whole.questionnaire.reference
    self.questionnaire = questionnaire
    catalog = whole.catalog
    targets = whole.targets.map { $0.set(by: whole.quarters[last]) }
    municipalities = whole.municipalities
    depths = whole.depths
    quarters = Array(whole.quarters[...last])
    dimensions = questionnaire.scoredDimensions
    measures = [.overall] + dimensions.indices.map { .dimension($0) }
    notices = Set(submitted.joined().compactMap { $0?.assessment.notice }).sorted()
    self.submitted =
      isSameVersion
      ? submitted
      : zip(submitted, whole.depths).map { quarters, depth in
        quarters.map { entry in
          let aligned = entry?.aligned(to: questionnaire, by: whole.scorers)
          return depth == .levels ? aligned?.levelsAlone : aligned
        }
      }
    // Whoever was at it then has handed in since, or is at it for a later quarter.
    drafts = municipalities.map { _ in nil }
    scores = ScoreTable(self.submitted, measures: measures)
    statistics = PeerStatistics(municipalities, scores, measures: measures)
    scorers = whole.scorers
    ground = CommonGround(questionnaire, catalog, municipalities, measures, self.submitted)
    rankAnalyses =
      isSameVersion ? Array(whole.rankAnalyses[...last]) : quarters.map { _ in Deferred() }
  }

  // MARK: - Looking up

  /// How much of a municipality is disclosed.
  public func depth(of municipality: Int) -> Depth { depths[municipality] }

  /// The definition that an assessment of this network answers.
  public func definition(of assessment: Assessment) -> Questionnaire {
    scorers[assessment.questionnaire]?.questionnaire ?? questionnaire
  }

  /// What a municipality submitted for a quarter.
  public func entry(_ municipality: Int, _ quarter: Int) -> NetworkEntry? {
    submitted[municipality][quarter]
  }

  /// How far a municipality is on the way to its targets, by the current quarter.
  public func targetProgress(of municipality: Int) -> [TargetProgress] {
    let own = targets.filter { $0.municipality == municipalities[municipality].id }
    return own.flatMap { progress(towards: $0, in: current) }
  }

  /// What to say beside the targets of a municipality, such as that they are invented; nothing where that is among
  /// the notices that stand everywhere.
  public func targetNotice(of municipality: Int) -> String? {
    let own = targets.first {
      $0.municipality == municipalities[municipality].id && $0.questionnaire == questionnaire.id
    }
    return own?.notice.flatMap { notices.contains($0) ? nil : $0 }
  }

  /// The draft that a municipality has for the current quarter, or the next later one.
  public func draft(_ municipality: Int) -> NetworkEntry? { drafts[municipality] }

  /// Index of the last quarter up to one for which a municipality submitted.
  public func lastQuarter(of municipality: Int, upTo quarter: Int) -> Int? {
    submitted[municipality][...quarter].lastIndex { $0 != nil }
  }

  /// Index of the last quarter before one, and not after another, for which a municipality submitted.
  func lastQuarter(of municipality: Int, before quarter: Int, upTo last: Int?) -> Int? {
    let end = min(last ?? quarter - 1, quarter - 1)
    return end < 0 ? nil : lastQuarter(of: municipality, upTo: end)
  }

  /// The score of a measure; nothing if the municipality has not submitted for the quarter.
  public func score(_ measure: Measure, _ municipality: Int, _ quarter: Int) -> Score? {
    scores[measure, municipality, quarter]
  }

  /// The value of a measure, 0…1.
  public func value(_ measure: Measure, _ municipality: Int, _ quarter: Int) -> Double? {
    scores.value(measure, municipality, quarter)
  }

  /// The dimension of a measure; nothing for the whole.
  public func dimension(_ measure: Measure) -> Dimension? {
    if case .dimension(let place) = measure { dimensions[place] } else { nil }
  }

  /// The municipalities with a value for a measure in a quarter.
  public func participants(_ measure: Measure, in quarter: Int) -> [Int] {
    municipalities.indices.filter { value(measure, $0, quarter) != nil }
  }

  /// The median of some values; nothing without any.
  public func median(of values: [Double]) -> Double? { SortedValues(values).median }

  /// The median of all values of a measure in a quarter.
  public func median(_ measure: Measure, in quarter: Int) -> Double? {
    SortedValues(municipalities.indices.compactMap { value(measure, $0, quarter) }).median
  }

  // MARK: - Peers

  /// Who a municipality is compared with.
  public func peers(of municipality: Int) -> PeerGroup { statistics.group(of: municipality) }

  /// All groups of peers.
  public var peerGroups: [PeerGroup] { statistics.groups }

  /// Where the peers of a municipality stand, itself left out; nothing if none of them has a value.
  public func peerSummary(_ measure: Measure, of municipality: Int, in quarter: Int) -> PeerSummary? {
    statistics.summary(
      of: municipality, measure, quarter, without: value(measure, municipality, quarter))
  }

  // MARK: - Ranks

  /// The ranks of all in a quarter; worked out when they are first asked for, and kept.
  public func ranks(in quarter: Int) -> RankAnalysis {
    rankAnalyses[quarter].get {
      RankAnalysis(self, in: quarter, versions: scorers.mapValues(\.questionnaire))
    }
  }
}
