internal import MaturityModel
internal import Scoring

/// Scores of assessments of several versions by what these have in common. Worked out when first asked for.
final class CommonGround: Sendable {
  /// Which versions are compared.
  typealias Versions = Set<QuestionnaireReference>

  /// All assessments of some versions, answers carried over to the newest version in use and scored by the questions
  /// that are comparable in all of these.
  struct Scores: Sendable {
    let questions: CommonQuestions
    let entries: [[NetworkEntry?]]
    let table: ScoreTable
    let statistics: PeerStatistics
  }

  /// All versions that were submitted.
  let all: Versions
  private let newest: Questionnaire
  private let municipalities: [Municipality]
  private let measures: [Measure]
  private let submitted: [[NetworkEntry?]]
  private let definitions: [QuestionnaireReference: Questionnaire]
  private let order: [QuestionnaireReference]
  private let ancestries: [QuestionnaireReference: Ancestry]
  private let scores: [Versions: Deferred<Scores>]

  /// Prepares comparisons; nothing where one version alone is in use and there is nothing to be found out.
  ///
  /// - Parameters:
  ///   - newest: the newest version in use.
  ///   - catalog: all definitions.
  ///   - municipalities: who takes part.
  ///   - measures: what is compared.
  ///   - submitted: what was submitted, by municipality and quarter.
  init?(
    _ newest: Questionnaire, _ catalog: QuestionnaireCatalog, _ municipalities: [Municipality],
    _ measures: [Measure], _ submitted: [[NetworkEntry?]]
  ) {
    // Where levels alone are known, there is nothing to be scored anew.
    let used = submitted.map { entries in
      entries.map { entry in entry.flatMap { $0.isLevelsAlone ? nil : $0.assessment.questionnaire } }
    }
    let all = Versions(used.joined().compactMap(\.self))
    guard all.count > 1 else { return nil }
    self.all = all
    self.newest = newest
    self.municipalities = municipalities
    self.measures = measures
    self.submitted = submitted
    let known = catalog.versions(of: newest.id).filter { all.contains($0.reference) }
    order = known.map(\.reference)
    definitions = Dictionary(known.map { ($0.reference, $0) }) { first, _ in first }
    ancestries = Dictionary(
      known.compactMap { version in
        catalog.ancestry(of: newest.reference, in: version.reference).map { (version.reference, $0) }
      }
    ) { first, _ in first }
    scores = Dictionary(Self.combinations(in: used, all).map { ($0, Deferred()) }) { first, _ in first }
  }

  /// The versions that somebody used in two quarters after each other, those that all together used in two
  /// neighbouring quarters, and all.
  private static func combinations(in used: [[QuestionnaireReference?]], _ all: Versions) -> Set<Versions> {
    var combinations: Set<Versions> = [all]
    for quarters in used {
      let known = quarters.compactMap(\.self)
      for (first, second) in zip(known, known.dropFirst()) { combinations.insert([first, second]) }
    }
    for quarter in (used.first ?? []).indices.dropFirst() {
      let both = used.flatMap { versions -> [QuestionnaireReference] in
        guard let first = versions[quarter - 1], let second = versions[quarter] else { return [] }
        return [first, second]
      }
      combinations.insert(Versions(both))
    }
    return combinations.filter { $0.count > 1 }
  }

  /// The scores by what some versions have in common; nothing for a single version.
  func scores(of versions: Versions) -> Scores? {
    scores[versions]?.get { makeScores(of: versions) }
  }

  /// The definition by which the answers of an entry of `scores` were scored.
  func definition(of municipality: Int, _ quarter: Int, by questions: CommonQuestions) -> Questionnaire? {
    carried(municipality, quarter).map { newest.restricted(to: questions.questions, showing: $0.visibility) }
  }

  // MARK: - Working it out

  private func questions(of versions: Versions) -> CommonQuestions {
    var common = Set(newest.questions.map(\.id))
    for version in versions { common.formIntersection(ancestries[version]?.comparable ?? []) }
    func scored(_ dimension: Dimension) -> [Question] { dimension.allQuestions.filter(\.isScored) }
    let dimensions = newest.scoredDimensions.map(scored)
    let counts = dimensions.map { $0.count { common.contains($0.id) } }
    let totals = dimensions.map(\.count)
    return CommonQuestions(
      versions: order.filter(versions.contains).map(\.version), count: counts.reduce(0, +),
      total: totals.reduce(0, +), dimensions: counts, totals: totals, questions: common)
  }

  private func carried(_ municipality: Int, _ quarter: Int) -> CarriedAnswers? {
    guard let entry = submitted[municipality][quarter], !entry.isLevelsAlone else { return nil }
    let assessment = entry.assessment
    guard let definition = definitions[assessment.questionnaire],
      let ancestry = ancestries[assessment.questionnaire]
    else { return nil }
    return ancestry.carried(assessment.answers, from: definition, by: municipalities[municipality])
  }

  private func makeScores(of versions: Versions) -> Scores {
    let questions = questions(of: versions)
    let shared = Scorer(newest.restricted(to: questions.questions))
    let entries = submitted.indices.map { municipality in
      submitted[municipality].indices.map { quarter -> NetworkEntry? in
        guard var assessment = submitted[municipality][quarter]?.assessment,
          versions.contains(assessment.questionnaire), let carried = carried(municipality, quarter)
        else { return nil }
        let scorer =
          carried.visibility == .everything
          ? shared : Scorer(newest.restricted(to: questions.questions, showing: carried.visibility))
        assessment.answers = carried.answers.filter { questions.questions.contains($0.key) }
        let profile = scorer.profile(of: assessment.answers, by: municipalities[municipality])
        return NetworkEntry(assessment: assessment, profile: profile, ownProfile: profile)
      }
    }
    let table = ScoreTable(entries, measures: measures)
    return Scores(
      questions: questions, entries: entries, table: table,
      statistics: PeerStatistics(municipalities, table, measures: measures))
  }
}
