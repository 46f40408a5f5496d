internal import Insights
public import MaturityModel

/// Something that at least three lack and could do together.
public struct JointAction: Sendable, Hashable {
  /// The fewest who share a need.
  public static let least = 3
  /// The most institutions that are named; more would be a list of all.
  private static let mostInstitutions = 2

  /// What is lacked, by whom, and who has solved it.
  public let need: Need
  /// The support for which those who share it ask, the most frequent first.
  public let support: [Mention]
  /// Who could help: institutions of the catalogue, the best fitting first.
  public let institutions: [Institution]

  /// - Parameters:
  ///   - need: what is lacked.
  ///   - sheet: what those who lack it ask for.
  ///   - catalogue: who could help.
  init(_ need: Need, in sheet: ExchangeSheet, _ catalogue: [Institution]) {
    self.need = need
    let support = sheet.mentions(.support, by: need.sharing)
    self.support = support
    let dimension = sheet.network.questionnaire.scoredDimensions[need.dimension].id
    // Knowing the field counts as much as being asked for by all.
    let fits = catalogue.enumerated().map { place, institution in
      let asked = support.filter { institution.support.contains($0.option) }
        .reduce(0) { $0 + $1.municipalities.count }
      let knows = institution.dimensions.contains(dimension)
      return (place, institution, fit: asked + (knows ? need.sharing.count : 0))
    }
    institutions = fits.filter { $0.fit > 0 }
      .sorted { $0.fit != $1.fit ? $0.fit > $1.fit : $0.0 < $1.0 }
      .prefix(Self.mostInstitutions).map(\.1)
  }
}

extension ExchangeSheet {
  /// What could be done together: the needs that at least three share, first those that most have asked help for, then
  /// those that most share, then those that somebody has solved, then in the order of the questions.
  ///
  /// - Parameters:
  ///   - catalogue: who could help.
  ///   - municipalities: of whom; else of all who have handed in.
  /// - Returns: all of them.
  public func jointActions(_ catalogue: [Institution], of municipalities: [Int]? = nil) -> [JointAction] {
    let shared = needs(of: municipalities).filter { $0.sharing.count >= JointAction.least }
    let sorted = shared.sorted { one, other in
      func rank(_ need: Need) -> (Int, Int, Int, Int) {
        (-need.wishing.count, -need.sharing.count, need.solved.isEmpty ? 1 : 0, need.question)
      }
      return rank(one) < rank(other)
    }
    return sorted.map { JointAction($0, in: self, catalogue) }
  }
}
