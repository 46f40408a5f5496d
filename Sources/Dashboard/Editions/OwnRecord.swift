internal import Insights
internal import MaturityModel
internal import Scoring

/// What the municipality for which an edition is made has handed in, as a whole.
struct OwnRecord {
  /// The municipality alone, scored by everything.
  let network: Network
  /// Its last assessment up to the quarter of the pages.
  let entry: NetworkEntry
  /// What it can do next, by everything.
  let next: NextSteps?

  /// Nothing where the edition is for somebody else.
  init?(_ context: SiteContext, _ index: Int) {
    guard let whole = context.release?.own,
      whole.municipalities.first?.id == context.network.municipalities[index].id,
      let now = whole.quarters.lastIndex(where: { $0 <= context.quarter }), let network = whole.asOf(now),
      let quarter = network.lastQuarter(of: 0, upTo: network.current),
      let entry = network.entry(0, quarter)
    else { return nil }
    self.network = network
    self.entry = entry
    next = NetworkAdvice(network).nextSteps(of: 0)
  }

  /// The definition that was answered.
  var definition: Questionnaire { network.definition(of: entry.assessment) }
}
