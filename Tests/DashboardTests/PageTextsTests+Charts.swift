@testable import Dashboard
import Insights

extension PageTextsTests {
  /// What is said at charts of the whole network.
  func charts(_ t: PageTexts) -> [String] {
    let two: [PeerGroup.Basis] = [.municipalities, .regions]
    let many: [PeerGroup.Basis] = [.kindAndSize(.town, .small), .kind(.city), .municipalities, .all]
    return [
      t.rankingMeasure(nil), t.rankingMeasure("A"), t.peerCount, t.peersAre, t.peersMedian(of: []),
      t.peersMedian(of: [.all]), t.peersMedian(of: two), t.peersMedian(of: many),
    ] + (two + many).map(t.basis)
  }
}
