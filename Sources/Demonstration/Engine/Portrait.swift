internal import MaturityModel
internal import SeededRandom

/// What makes a place recognisable: how it develops, what it is good at, and what is odd about its files.
struct Portrait {
  /// How it develops as a whole.
  var course: Course
  /// How much better or worse it is in a dimension than as a whole, by id; others are drawn by lot.
  var strengths: [String: Double] = [:]
  /// Dimensions that take most of the development, by id.
  var focus: Set<String> = []
  /// Quarters in which it handed in nothing.
  var missing: Set<Int> = []
  /// The first quarter in which it took part.
  var firstQuarter = 0
  /// The quarter whose file is still a draft, half done.
  var draftQuarter: Int?
  /// Questions that it knows no answer to, by id, and the quarter in which it learns one.
  var unsure: [String: Int] = [:]
  /// How likely any other question is one that it knows no answer to for some time.
  var unsureShare = 0.0
  /// What it agreed to have published.
  var publication: Municipality.Publication = .full
  /// When the invented funding started, as year and month.
  var fundedSince: String?

  /// How much better or worse it is in a dimension than as a whole.
  func strength(in dimension: Dimension, of municipality: Municipality) -> Double {
    if let known = strengths[dimension.id] { return known }
    var lot = SplitMix64(municipality.id, "strength", dimension.id)
    return 0.22 * lot.deviation()
  }

  /// How fast a dimension develops compared with the place as a whole.
  func emphasis(on dimension: Dimension) -> Double {
    guard !focus.isEmpty else { return 1 }
    return focus.contains(dimension.id) ? 1.5 : 0.8
  }
}
