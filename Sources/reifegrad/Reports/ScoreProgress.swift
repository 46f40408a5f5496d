internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring

/// How the scores of one municipality moved since its assessment before, like for like.
struct ScoreProgress {
  /// The quarter before.
  let before: Quarter
  /// By how much each node moved, −1…1, by id; the whole under the empty one.
  let differences: [String: Double]
  /// What both assessments have in common, if they answer different versions; without a question in it nothing is
  /// compared.
  let common: CommonQuestions?

  /// Compares an assessment, be it a draft, with the one before; nothing if there is none.
  init?(_ subject: Subject) {
    guard let earlier = subject.before else { return nil }
    before = earlier.quarter
    let both = [earlier, subject.assessment].map { assessment in
      var assessment = assessment
      assessment.status = .submitted(Timestamp(seconds: 0))
      return assessment
    }
    let network = Network(
      participants: Participants(municipalities: [subject.municipality]), catalog: subject.catalog,
      assessments: both)
    guard let network else { return nil }
    let changes = network.measures.compactMap { network.change($0, of: 0, in: network.current) }
    var differences: [String: Double] = [:]
    for change in changes {
      let old = Dictionary(change.old.selfAndDescendants.map { ($0.id, $0) }) { first, _ in first }
      let nodes = change.measure == .overall ? [change.new] : change.new.selfAndDescendants
      for node in nodes {
        guard let now = node.value, let then = old[node.id]?.value else { continue }
        differences[node.id] = now - then
      }
    }
    self.differences = differences
    common = network.commonQuestions(of: 0, in: network.current)
  }
}
