internal import MaturityModel

extension Profile {
  /// The same with the levels of the whole and of the dimensions on top, and nothing from which a value follows.
  public var levelsAlone: Profile {
    var overall = overall.levelAlone
    overall.dimensions = dimensions.map(\.levelAlone)
    return Profile(overall: overall, context: [])
  }
}

extension Score {
  /// Without value, range, gates, completeness and all that lies below.
  fileprivate var levelAlone: Score {
    Score(
      id: id, weight: weight, state: state, value: nil, range: nil, ends: nil, level: level,
      thresholdLevel: level, coverage: Coverage(counts: StateCounts(), weightShare: 1, minimum: 0),
      dimensions: [], questions: [])
  }
}
