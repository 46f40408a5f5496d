internal import Charts
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// Who takes part, on the map, with population and level: each municipality, or each district where they are many.
struct MapFigure {
  /// More circles than this cannot be told apart.
  private static let mostCircles = 40

  let figure: Figure?

  init(_ context: SiteContext) {
    // Without names there are no places.
    guard let map = context.map, context.network.municipalities.indices.allSatisfy(context.hasPage) else {
      figure = nil
      return
    }
    let texts = context.texts
    let isByDistrict = context.network.municipalities.count > Self.mostCircles
    let places = isByDistrict ? Self.districts(context) : Self.municipalities(context)
    let shown = places.filter { $0.point != nil }
    let counts = context.questionnaire.levels.indices.map { level in shown.count { $0.level == level } }
    let parts = counts.enumerated().reversed().filter { $0.element > 0 }.map { level, count in
      isByDistrict
        ? texts.mapDistrictCount(count, context.levelName(level))
        : texts.mapLevelCount(count, context.levelName(level))
    }
    figure = Figure(
      id: "karte", title: texts.mapTitle(levels: context.list(parts)),
      sentence: (isByDistrict ? texts.mapDistrictSentence : texts.mapSentence)
        + texts.mapWithout(places.filter { $0.point == nil }.map(\.name), context.list),
      measure: texts.mapMeasure,
      source: context.source(count: shown.reduce(0) { $0 + $1.count }),
      chart: BubbleMap(
        outline: map.outline, districts: map.districts,
        bubbles: places.compactMap { place in
          place.point.map {
            BubbleMap.Bubble(
              label: place.name, place: $0, magnitude: Double(place.population),
              level: place.level.map { $0 + 1 })
          }
        },
        scale: context.scale, magnitudeName: texts.mapMagnitude, notice: map.attribution),
      table: FigureTable(
        columns: [isByDistrict ? texts.district : texts.municipality, texts.level, texts.population]
          + (isByDistrict ? [texts.participantCount] : []),
        rows: places.map { place in
          [
            .text(place.name), .text(place.level.map(context.levelName) ?? texts.missing),
            .number(context.number.string(Double(place.population))),
          ] + (isByDistrict ? [.number(String(place.count))] : [])
        }))
  }

  /// One circle.
  private struct Place {
    let name: String
    /// Nothing where nobody has said where it lies.
    let point: GeoPoint?
    let population: Int
    let level: Int?
    /// How many with a value it stands for.
    let count: Int
  }

  private static func municipalities(_ context: SiteContext) -> [Place] {
    let network = context.network
    return network.municipalities.enumerated().map { index, municipality in
      let level = network.score(.overall, index, network.current)?.level
      return Place(
        name: municipality.name,
        point: municipality.location.map { GeoPoint(longitude: $0.longitude, latitude: $0.latitude) },
        population: municipality.population.count, level: level, count: level == nil ? 0 : 1)
    }
  }

  private static func districts(_ context: SiteContext) -> [Place] {
    let network = context.network
    let groups = Dictionary(grouping: network.municipalities.indices) {
      network.municipalities[$0].district.ags
    }
    return groups.sorted { $0.key < $1.key }.map { _, members in
      let municipalities = members.map { network.municipalities[$0] }
      return Place(
        name: municipalities[0].district.name,
        point: centre(of: municipalities.compactMap(\.location)),
        population: municipalities.reduce(0) { $0 + $1.population.count },
        level: context.middleLevel(.overall, of: members),
        count: members.count { network.score(.overall, $0, network.current)?.level != nil })
    }
  }
}

/// The mean of places; nothing of none.
private func centre(of places: [Location]) -> GeoPoint? {
  guard !places.isEmpty else { return nil }
  let count = Double(places.count)
  return GeoPoint(
    longitude: places.reduce(0) { $0 + $1.longitude } / count,
    latitude: places.reduce(0) { $0 + $1.latitude } / count)
}

extension HTMLWriter {
  /// The links that belong to the mandatory notice, which stands on the map itself.
  mutating func mapLinks(_ context: SiteContext) {
    let texts = context.texts
    element(.p, .class("source")) { html in
      html.text(texts.mapBasis)
      html.element(.a, .href("https://www.bkg.bund.de"), text: texts.mapPublisher)
      html.text(" · ")
      html.element(.a, .href("https://www.govdata.de/dl-de/by-2-0"), text: texts.mapLicence)
    }
  }
}
