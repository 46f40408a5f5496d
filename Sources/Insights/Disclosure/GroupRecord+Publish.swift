internal import MaturityModel

extension GroupRecord {
  /// Decides what is shown of a subject, and notes it.
  ///
  /// Quarters up to the last one that was published stay as they were. Later ones are decided on by the values that
  /// were read, not by what they have become since: whoever withdrew a consent is missing, whoever gave one is new, and
  /// a value that was corrected has changed.
  ///
  /// - Parameters:
  ///   - subject: what it is about.
  ///   - quarters: the values of each municipality by quarter, in order.
  ///   - municipalities: whose values these are.
  ///   - levelCount: how many levels there are.
  /// - Returns: the figures of all quarters.
  mutating func publish(
    _ subject: Subject, _ quarters: [(quarter: Quarter, values: [GroupValue?])],
    of municipalities: [Municipality], levelCount: Int
  ) -> [Figure] {
    let old = publications(of: subject)
    var places = Dictionary(uniqueKeysWithValues: municipalities.enumerated().map { ($1.id, $0) })
    for entry in old.flatMap(\.entries) where places[entry.municipality] == nil {
      places[entry.municipality] = places.count
    }
    var suppression = GroupSuppression(municipalities)
    for publication in old { suppression.remember(publication, places) }
    let new = quarters.filter { quarter, _ in old.allSatisfy { $0.quarter < quarter } }
      .compactMap { quarter, values -> Publication? in
        let values = Dictionary(
          uniqueKeysWithValues: values.enumerated().compactMap { place, value in value.map { (place, $0) } })
        // Where nothing was decided by values, more may hand in before the quarter is closed.
        guard let groups = suppression.groups(of: values) else { return nil }
        return Publication(
          subject, in: quarter,
          figures: groups.map { group, members in
            Figure(quarter, group, members.compactMap { values[$0] }, levelCount: levelCount)
          },
          entries: Set(groups.flatMap(\.members)).sorted().compactMap { place in
            values[place].map { Entry(of: municipalities[place], $0) }
          })
      }
    publications += new
    return (old + new).flatMap(\.figures)
  }
}

extension GroupRecord.Figure {
  init(_ quarter: Quarter, _ group: GroupRecord.Group, _ values: [GroupValue], levelCount: Int) {
    let mean = values.reduce(0) { $0 + $1.value } / Double(values.count)
    let known = values.compactMap(\.level)
    self.init(
      quarter: quarter, group: group, count: values.count, mean: (mean * 100).rounded() / 100,
      levels: known.isEmpty ? [] : (0..<levelCount).map { level in known.count { $0 == level } })
  }
}

extension GroupRecord.Entry {
  init(of municipality: Municipality, _ value: GroupValue) {
    self.init(
      municipality: municipality.id, kind: municipality.kind, size: municipality.sizeClass,
      value: value.value,
      level: value.level, range: value.range)
  }
}
