@testable import Dashboard
import Insights
import MaturityModel

extension PageTextsTests {
  /// What is said at charts of the whole network.
  func charts(_ t: PageTexts) -> [String] {
    let two: [PeerGroup.Basis] = [.municipalities, .regions]
    let many: [PeerGroup.Basis] = [.kindAndSize(.town, .small), .kind(.city), .municipalities, .all]
    return [
      t.rankingMeasure(nil), t.rankingMeasure("A"), t.withLevelAlone("A"), t.peerCount, t.peersAre,
      t.peersMedian(of: []),
      t.peersMedian(of: [.all]), t.peersMedian(of: two), t.peersMedian(of: many),
      t.tileSubmitted, t.tileLevel, t.tileMedian("2"), t.tileMoved, t.tileStayed(2), t.tileCompleteness,
      t.tileAnswered("1", "2"), t.howLevelsFlow, t.flowTitle(rose: 0, fell: 0, of: 1),
      t.flowTitle(rose: 0, fell: 0, of: 3), t.flowTitle(rose: 1, fell: 2, of: 4),
      t.flowLargest(from: "1", to: "2", count: 3), t.flowBasis, t.flowNewCount(2),
      t.flowGoneCount(2, before: "Q"), t.flowMeasure, t.flowNew, t.flowGone, t.flowWho, t.howManyWhere,
      t.municipalities, t.distributionTitle("1", count: 2, of: 3, isShared: true),
      t.distributionTitle("1", count: 2, of: 3, isShared: false),
      t.distributionSentence(lowest: "1", highest: "2", isOne: false),
      t.distributionSentence(lowest: "1", highest: "1", isOne: true), t.distributionWithout(1),
      t.distributionMeasure(nil), t.distributionMeasure("A"), t.sharesTitle(best: "A", worst: "B"),
      t.sharesTitle(only: "A", "2"), t.sharesNothing,
      t.sharesSentence(best: "A", bestValue: "1", worst: "B", worstValue: "2"),
      t.sharesCompleteness(1, of: 2), t.sharesMeasure, t.spread, t.whoRose, t.whoFell,
      t.nobodyRose(isOfAll: true), t.nobodyRose(isOfAll: false), t.nobodyFell(isOfAll: true),
      t.nobodyFell(isOfAll: false), t.moreMovers(1), t.moreMovers(2), t.noSingleAnswer, t.fromTo("A", "B"),
      t.goodPractice, t.goodPracticeLead,
      t.morePractice(2),
      t.comparisonTitle("A", widest: "B"), t.comparisonSentence("1"),
      t.comparisonSpread("A", from: "1", to: "2"), t.noChartWithoutScore, t.noChartInFirstQuarter,
      t.noChartWithoutComparison, t.noChartOfFirst, t.noChartWithoutMap, t.noChartWithoutTwo,
      t.noChartWithoutScores(nil), t.noChartWithoutScores("A"),
    ] + (two + many).map(t.basis)
  }
}
