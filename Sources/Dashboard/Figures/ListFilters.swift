internal import Insights
internal import MaturityModel
internal import Scoring

/// What the list of participants can be filtered by, as it stands in rows and addresses; the same in every language,
/// so that a choice goes along when the language is switched.
struct ListFilters {
  /// Stands for a municipality without a level.
  static let noLevel = "0"

  let kind: String
  let size: String
  let district: String
  let level: String

  init(_ context: SiteContext, _ index: Int) {
    let network = context.network
    let municipality = network.municipalities[index]
    kind = municipality.kind.rawValue
    size = municipality.sizeClass.rawValue
    district = municipality.district.ags
    level =
      network.score(.overall, index, network.current)?.level.map { String($0 + 1) } ?? Self.noLevel
  }
}
