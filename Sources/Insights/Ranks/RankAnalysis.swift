internal import MaturityModel
internal import Scoring

/// How certain a rank is.
public struct RankRange: Sendable, Hashable {
  /// From the 5 % to the 95 % quantile of the ranks in all draws, widened where needed to hold `plain`; 1 is the best.
  public let range: ClosedRange<Int>
  /// The rank by the plain score.
  public let plain: Int
  /// Of how many.
  public let count: Int
}

/// The ranks of all municipalities in one quarter, for every measure, among all and among their peers.
///
/// The values of all are made 1,000 times over: every weight times a factor of 0.75 to 1.25, shared by all, and every
/// open answer worth something between its worst and its best, each equally likely. In each draw the rank is 1 more than
/// how many have a higher value; values equal at one decimal of the scale are equal in rank. The same input gives the
/// same ranks, and who else takes part changes nobody's draws.
public struct RankAnalysis: Sendable {
  private let all: [[RankRange?]]
  private let peers: [[RankRange?]]

  /// The rank among all with a value; nothing without a value.
  public func amongAll(_ measure: Measure, of municipality: Int) -> RankRange? {
    all[measure.index][municipality]
  }

  /// The rank among those of the own peers with a value, itself included; nothing without a value.
  public func amongPeers(_ measure: Measure, of municipality: Int) -> RankRange? {
    peers[measure.index][municipality]
  }

  /// Draws and ranks.
  ///
  /// - Parameters:
  ///   - network: who is ranked.
  ///   - quarter: index of the quarter.
  ///   - versions: the definitions that were answered.
  ///   - draws: what is varied.
  init(
    _ network: Network, in quarter: Int, versions: [QuestionnaireReference: Questionnaire],
    draws: RankDraws = RankDraws()
  ) {
    let precision = RankPrecision(network.questionnaire.scale)
    let entries = network.municipalities.indices.filter { municipality in
      network.entry(municipality, quarter).map { !$0.isLevelsAlone } ?? false
    }
    let steps = Self.steps(network, quarter, entries, versions, draws, precision)
    var rows = [Int](repeating: 0, count: network.municipalities.count)
    for (row, municipality) in entries.enumerated() { rows[municipality] = row }
    var counter = RankCounter(draws, precision)
    var all: [[RankRange?]] = []
    var peers: [[RankRange?]] = []
    for measure in network.measures {
      func ranks(
        among members: [Int], wanted isWanted: (Int) -> Bool, into ranks: inout [RankRange?]
      ) {
        let members = members.filter { network.value(measure, $0, quarter) != nil }
        let wanted = members.indices.filter { isWanted(members[$0]) }
        guard !wanted.isEmpty else { return }
        let plain = members.map { precision.step(network.value(measure, $0, quarter) ?? 0) }
        let sorted = SortedValues(plain.map { Double($0) })
        let offset = measure.index * entries.count
        let quantiles = counter.quantiles(of: members.map { offset + rows[$0] }, wanted: wanted, in: steps)
        for (place, quantile) in zip(wanted, quantiles) {
          let rank = 1 + sorted.count(above: Double(plain[place]))
          let range = min(quantile.lowerBound, rank)...max(quantile.upperBound, rank)
          ranks[members[place]] = RankRange(range: range, plain: rank, count: members.count)
        }
      }
      var own = [RankRange?](repeating: nil, count: network.municipalities.count)
      ranks(among: Array(network.municipalities.indices), wanted: { _ in true }, into: &own)
      all.append(own)
      own = [RankRange?](repeating: nil, count: network.municipalities.count)
      for group in network.peerGroups {
        ranks(
          among: group.members, wanted: { network.peers(of: $0).basis == group.basis }, into: &own)
      }
      peers.append(own)
    }
    self.all = all
    self.peers = peers
  }

  /// The rounded values by measure, entry and draw.
  private static func steps(
    _ network: Network, _ quarter: Int, _ entries: [Int],
    _ versions: [QuestionnaireReference: Questionnaire], _ draws: RankDraws, _ precision: RankPrecision
  ) -> [Int32] {
    var steps = [Int32](
      repeating: precision.least, count: network.measures.count * entries.count * draws.count)
    var trees: [QuestionnaireReference: DrawnTree] = [:]
    var values: [QuestionnaireReference: DrawnValues] = [:]
    for (row, municipality) in entries.enumerated() {
      guard let entry = network.entry(municipality, quarter) else { continue }
      let reference = entry.assessment.questionnaire
      guard let questionnaire = versions[reference] else { continue }
      let tree = trees[reference] ?? DrawnTree(questionnaire, draws)
      trees[reference] = tree
      var drawn = values.removeValue(forKey: reference) ?? DrawnValues(tree)
      drawn.fill(entry.ownProfile, of: entry.assessment.municipality)
      for measure in network.measures where network.value(measure, municipality, quarter) != nil {
        guard let node = tree.place(of: network.dimension(measure)?.id) else { continue }
        drawn.round(node, precision, into: &steps, row: measure.index * entries.count + row)
      }
      values[reference] = drawn
    }
    return steps
  }
}
