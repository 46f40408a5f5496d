internal import Charts
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// The municipalities on the map, with population and level.
struct MapFigure {
  let figure: Figure?

  init(_ context: SiteContext) {
    guard let map = context.map else {
      figure = nil
      return
    }
    let network = context.network
    let texts = context.texts
    let levels = network.municipalities.indices.map { network.score(.overall, $0, network.current)?.level }
    let counts = network.levelCounts(.overall, in: network.current)
    let parts = counts.enumerated().reversed().filter { $0.element > 0 }.map {
      texts.mapLevelCount($0.element, context.levelName($0.offset))
    }
    let bubbles = zip(network.municipalities, levels).map { municipality, level in
      BubbleMap.Bubble(
        label: municipality.name,
        place: GeoPoint(
          longitude: municipality.location.longitude, latitude: municipality.location.latitude),
        magnitude: Double(municipality.population.count), level: level.map { $0 + 1 })
    }
    figure = Figure(
      id: "karte", title: texts.mapTitle(levels: context.list(parts)), sentence: texts.mapSentence,
      measure: texts.mapMeasure, source: context.source(count: levels.count { $0 != nil }),
      chart: BubbleMap(
        outline: map.outline, districts: map.districts, bubbles: bubbles, scale: context.scale,
        magnitudeName: texts.mapMagnitude, notice: map.attribution),
      table: FigureTable(
        columns: [texts.municipality, texts.level, texts.population],
        rows: zip(network.municipalities, levels).map { municipality, level in
          [
            .text(municipality.name), .text(level.map(context.levelName) ?? texts.missing),
            .number(context.number.string(Double(municipality.population.count))),
          ]
        }))
  }
}

extension HTMLWriter {
  /// The mandatory notice of the map, with its links.
  mutating func mapNotice(_ context: SiteContext) {
    element(.p, .class("source")) { html in
      html.text("© ")
      html.element(.a, .href("https://www.bkg.bund.de"), text: "BKG")
      html.text(" 2025 ")
      html.element(.a, .href("https://www.govdata.de/dl-de/by-2-0"), text: "dl-de/by-2-0")
      html.text(context.texts.mapChanged)
    }
  }
}
