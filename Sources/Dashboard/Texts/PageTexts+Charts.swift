internal import Insights
internal import MaturityModel

extension PageTexts {
  // MARK: - Ranking

  /// `dimension` is nothing for the overall score.
  func rankingMeasure(_ dimension: String?) -> String {
    let what = dimension.map { pick("Wert für „\($0)“", "Score for “\($0)”") } ?? overall
    return pick(
      "\(what) in Punkten, mit Stufe; Platz mit der Spanne, die andere Gewichte und offene Antworten zulassen",
      "\(what) in points, with level; rank with the range that other weights and open answers allow")
  }
  var peerCount: String { pick("Vergleichskommunen", "Peers") }
  var peersAre: String { pick("Vergleichsgruppe", "Peer group") }

  /// What the members of a group of peers have in common, in a few words.
  func basis(_ basis: PeerGroup.Basis) -> String {
    switch basis {
    case .kindAndSize(let kind, let size): "\(self.kind(kind)), \(sizeClass(size))"
    case .kind(let kind): pick("gleiche Art: \(self.kind(kind))", "same kind: \(self.kind(kind))")
    case .municipalities: pick("alle Städte", "all cities and towns")
    case .regions: pick("alle Regionen", "all regions")
    case .all: pick("alle Teilnehmenden", "all participants")
    }
  }

  /// Whose median a mark shows where each row has its own peers.
  func peersMedian(of bases: [PeerGroup.Basis]) -> String {
    guard bases.count > 1 else {
      return pick("Median der anderen", "Median of the others")
        + (bases.first.map { " (\(basis($0)))" } ?? "")
    }
    let groups =
      bases.count <= 3
      ? bases.map(basis).joined(separator: "; ")
      : pick(
        "gleiche Art und Größe; wo das keine vier andere sind, weiter gefasst",
        "same kind and size; wider where those are not four others")
    return pick("Median der jeweiligen Vergleichsgruppe (\(groups))", "Median of the own peers (\(groups))")
  }
}
