internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring

extension SiteContext {
  /// Whether a municipality has a page; those without a name have none.
  func hasPage(_ index: Int) -> Bool { network.depth(of: index) != .anonymous }

  /// The definition with what the edition withholds.
  var definition: Questionnaire { release?.definition ?? questionnaire }

  /// How many people live there; of those without a name the class of size.
  func population(_ index: Int) -> String {
    let municipality = network.municipalities[index]
    return hasPage(index)
      ? number.string(Double(municipality.population.count)) : texts.sizeClass(municipality.sizeClass)
  }

  /// Those who publish the level of a measure alone, the highest level first.
  func levelsAlone(_ measure: Measure, in quarter: Int) -> [Int] {
    func level(of index: Int) -> Int? { network.score(measure, index, quarter)?.level }
    return network.municipalities.indices
      .filter { level(of: $0) != nil && network.value(measure, $0, quarter) == nil }
      .sorted { (level(of: $0) ?? 0, $1) > (level(of: $1) ?? 0, $0) }
  }

  /// Whether nobody publishes the level alone, so that what is said of points is said of all.
  var isOfAll: Bool { levelsAlone(.overall, in: network.current).isEmpty }

  /// How many have points for a measure, where others publish the level alone; nothing where nobody does.
  func countOfPoints(_ measure: Measure) -> Int? {
    levelsAlone(measure, in: network.current).isEmpty
      ? nil : network.participants(measure, in: network.current).count
  }

  /// Who publishes the level alone, as a sentence behind another; empty where nobody does.
  func remarkOnLevelsAlone(_ measure: Measure) -> String {
    let names = levelsAlone(measure, in: network.current).map { network.municipalities[$0].name }
    return names.isEmpty ? "" : " " + texts.withLevelAlone(shortList(names))
  }

  /// The level in the middle of some: that of the median of their values. Where some of them publish the level alone, it
  /// is that of the one in the middle of all, and of two in the middle the lower.
  func middleLevel(_ measure: Measure, of members: some Sequence<Int>) -> Int? {
    let scores = members.compactMap { network.score(measure, $0, network.current) }
    let values = scores.compactMap(\.value)
    let levels = scores.compactMap(\.level).sorted()
    guard values.count < levels.count else { return network.median(of: values).map(questionnaire.level) }
    return levels[(levels.count - 1) / 2]
  }

  /// The scored dimensions of which this edition shows figures of groups alone, or nothing.
  var withheldDimensions: [Dimension] {
    guard let definition = release?.definition, edition == .public else { return [] }
    let shown = Set(questionnaire.dimensions.map(\.id))
    return definition.scoredDimensions.filter { !shown.contains($0.id) }
  }

  /// The questions whose answers this edition does not show, by why.
  func withheldQuestions(_ reason: WithheldQuestions.Reason) -> [Question] {
    guard let release, let withheld = release.withheld else { return [] }
    return release.definition.questions.filter {
      withheld.reason(for: $0.id, in: release.definition) == reason
    }
  }
}
