internal import MaturityModel

extension GroupRecord {
  /// Decides what is shown of the options of a question, all together, and notes it.
  ///
  /// Quarters up to the last one that was published stay as they were, as with other subjects.
  ///
  /// - Parameters:
  ///   - survey: the options.
  ///   - quarters: what each municipality chose by quarter, in order; nothing where it did not answer.
  ///   - municipalities: who they are.
  /// - Returns: the figures of all quarters by option.
  mutating func publish(
    _ survey: SurveyedOptions, _ quarters: [(quarter: Quarter, chosen: [Set<String>?])],
    of municipalities: [Municipality]
  ) -> [Subject: [Figure]] {
    let old = publications(ofOptionsOf: survey.question)
    var places = Dictionary(uniqueKeysWithValues: municipalities.enumerated().map { ($1.id, $0) })
    for entry in old.flatMap(\.entries) where places[entry.municipality] == nil {
      places[entry.municipality] = places.count
    }
    var suppression = OptionSuppression(survey.options, maximum: survey.maximum)
    for quarter in Set(old.map(\.quarter)).sorted() {
      let (options, chosen) = Self.shown(in: old.filter { $0.quarter == quarter }, places)
      suppression.remember(options, chosen)
    }
    for (quarter, chosen) in quarters where old.allSatisfy({ $0.quarter < quarter }) {
      let chosen = Dictionary(
        uniqueKeysWithValues: chosen.enumerated().compactMap { place, ids in ids.map { (place, $0) } })
      // Where nothing was decided by answers, more may hand in before the quarter is closed.
      guard let shown = suppression.shown(of: chosen) else { continue }
      publications += survey.options.map { option in
        guard shown.options.contains(option) else {
          return Publication(survey.subject(option), in: quarter, figures: [], entries: [])
        }
        let values = shown.members.map { place in
          let isChosen = chosen[place]?.contains(option) ?? false
          return (place, GroupValue(value: isChosen ? 1 : 0, level: nil, range: 0...1))
        }
        return Publication(
          survey.subject(option), in: quarter,
          figures: [Figure(quarter, .all, values.map(\.1), levelCount: 0)],
          entries: values.map { place, value in Entry(of: municipalities[place], value) })
      }
    }
    return Dictionary(grouping: publications(ofOptionsOf: survey.question), by: \.subject)
      .mapValues { $0.flatMap(\.figures) }
  }

  /// Which options were shown in a quarter, and which of them each chose who entered.
  private static func shown(
    in publications: [Publication], _ places: [String: Int]
  ) -> (options: Set<String>, chosen: [Int: Set<String>]) {
    var options: Set<String> = []
    var chosen: [Int: Set<String>] = [:]
    for publication in publications where !publication.entries.isEmpty {
      guard case .option(_, let option) = publication.subject else { continue }
      options.insert(option)
      for entry in publication.entries {
        guard let place = places[entry.municipality] else { continue }
        chosen[place, default: []].formUnion(entry.value > 0.5 ? [option] : [])
      }
    }
    return (options, chosen)
  }
}
