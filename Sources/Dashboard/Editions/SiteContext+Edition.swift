internal import Insights
internal import Localization
internal import MaturityModel

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
