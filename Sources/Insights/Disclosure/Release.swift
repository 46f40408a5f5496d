public import MaturityModel

/// What the pages for somebody are made of, and nothing else.
///
/// What is withheld is taken away before anything is scored, so that no page can show what it must not: it does not
/// have it. What is left is scored by a definition without the withheld parts; so neither the overall score nor its
/// range, its level or a rank tells anything about them, not even as the difference to the rest.
public struct Release: Sendable {
  /// Why there is nothing to be released.
  public enum Obstacle: Error, Sendable, Hashable {
    /// Nobody has handed anything in.
    case nothingSubmitted
    /// Nobody has agreed to be published.
    case nobodyConsents
    /// Those who agreed have not handed anything in.
    case nothingOfThoseWhoConsent
    /// Every question is withheld.
    case everythingWithheld
    /// Nobody of this id takes part.
    case unknownMunicipality
  }

  /// Those who are compared.
  public let network: Network
  /// Everything of the municipality for whom it is, and of nobody else.
  public let own: Network?
  /// How groups stand in what is withheld.
  public let groups: GroupFigures?
  /// The newest version in use as it was answered, with what is withheld.
  public let definition: Questionnaire
  /// What is withheld.
  public let withheld: WithheldQuestions?

  /// Takes out of everything what may be disclosed.
  ///
  /// - Parameters:
  ///   - disclosure: for whom it is.
  ///   - participants: who takes part.
  ///   - catalog: the definitions.
  ///   - assessments: all assessments.
  ///   - targets: what the municipalities want to reach.
  ///   - record: what was published of groups before; after a public edition with what it shows. It is no part of the
  ///     release, since it holds single values.
  /// - Throws: why there is nothing that may be disclosed.
  public init(
    _ disclosure: Disclosure, of participants: Participants, _ catalog: QuestionnaireCatalog,
    _ assessments: [Assessment], targets: [Targets] = [], record: inout GroupRecord
  ) throws(Obstacle) {
    func whole(of id: String) -> Network? {
      Network(
        participants: Participants(municipalities: participants.municipalities.filter { $0.id == id }),
        catalog: catalog, assessments: assessments.filter { $0.municipality == id },
        targets: targets.filter { $0.municipality == id })
    }
    switch disclosure {
    case .everything:
      guard
        let network = Network(
          participants: participants, catalog: catalog, assessments: assessments, targets: targets)
      else { throw .nothingSubmitted }
      self.network = network
      own = nil
      groups = nil
      withheld = nil
      definition = network.questionnaire
    case .consented:
      let withheld = WithheldQuestions(in: catalog)
      let extract = Extract(withheld, catalog)
      let consenting = participants.municipalities.filter { $0.publication != .none }
      guard !consenting.isEmpty else { throw .nobodyConsents }
      let hidden = participants.municipalities.filter { $0.publication == .none }
      let full = consenting.filter { $0.publication == .full }
      let fullIDs = Set(full.map(\.id))
      guard !extract.isEmpty else { throw .everythingWithheld }
      let released = extract.assessments(assessments, of: consenting, withPractice: true)
      guard !released.isEmpty else { throw .nothingOfThoseWhoConsent }
      guard
        let network = Network(
          participants: Participants(
            source: participants.source, municipalities: consenting.map { $0.published(hiding: hidden) }),
          catalog: extract.catalog, assessments: released,
          targets: targets.filter { fullIDs.contains($0.municipality) }.map(extract.targets),
          depths: Dictionary(consenting.map { ($0.id, $0.publication == .full ? .full : .levels) }) { $1 })
      else { throw .nothingSubmitted }
      self.network = network
      own = nil
      self.withheld = withheld
      definition = catalog[network.questionnaire.reference]?.questionnaire ?? network.questionnaire
      groups = GroupFigures(of: full, definition, catalog, assessments, record: &record)
    case .own(let id):
      guard let municipality = participants[id] else { throw .unknownMunicipality }
      let withheld = WithheldQuestions(in: catalog, withFunding: true)
      let extract = Extract(withheld, catalog)
      guard !extract.isEmpty else { throw .everythingWithheld }
      let submitted = assessments.filter { !$0.isDraft }
      let aliases = Alias.all(of: participants.municipalities, but: id, submitted)
      let others = participants.municipalities.compactMap { other in
        aliases[other.id].map { other.anonymous($0) }
      }
      let released = extract.assessments(assessments, of: participants.municipalities).map { assessment in
        var assessment = assessment
        assessment.municipality = aliases[assessment.municipality]?.id ?? assessment.municipality
        return assessment
      }
      guard !released.isEmpty else { throw .nothingSubmitted }
      guard
        let network = Network(
          participants: Participants(municipalities: [municipality] + others), catalog: extract.catalog,
          assessments: released, depths: Dictionary(others.map { ($0.id, .anonymous) }) { $1 })
      else { throw .nothingSubmitted }
      self.network = network
      own = whole(of: id)
      groups = nil
      self.withheld = withheld
      definition = catalog[network.questionnaire.reference]?.questionnaire ?? network.questionnaire
    }
  }
}

extension Release {
  /// The same where nothing was published before.
  public init(
    _ disclosure: Disclosure, of participants: Participants, _ catalog: QuestionnaireCatalog,
    _ assessments: [Assessment], targets: [Targets] = []
  ) throws(Obstacle) {
    var record = GroupRecord()
    try self.init(disclosure, of: participants, catalog, assessments, targets: targets, record: &record)
  }
}

/// Definitions and assessments without what is withheld.
private struct Extract {
  let catalog: QuestionnaireCatalog
  private let dimensions: Set<String>

  /// Whether every question is withheld.
  var isEmpty: Bool { catalog.questionnaires.isEmpty }

  init(_ withheld: WithheldQuestions, _ catalog: QuestionnaireCatalog) {
    let left = catalog.questionnaires.map { $0.withholding(withheld.questions(of: $0)) }
    self.catalog = QuestionnaireCatalog(left.filter { !$0.dimensions.isEmpty })
    dimensions = Set(left.flatMap(\.dimensions).map(\.id))
  }

  /// What some municipalities handed in; drafts stay inside.
  func assessments(
    _ assessments: [Assessment], of municipalities: [Municipality], withPractice practice: Bool = false
  ) -> [Assessment] {
    let owners = Dictionary(municipalities.map { ($0.id, $0) }) { first, _ in first }
    return assessments.compactMap { assessment in
      guard !assessment.isDraft, let owner = owners[assessment.municipality],
        let definition = catalog[assessment.questionnaire]?.questionnaire
      else { return nil }
      return assessment.released(by: definition, of: owner, withPractice: practice)
    }
  }

  /// The targets about the whole and about what is not withheld.
  func targets(_ targets: Targets) -> Targets {
    var targets = targets
    targets.targets.removeAll { $0.dimension.map { !dimensions.contains($0) } ?? false }
    return targets
  }
}
