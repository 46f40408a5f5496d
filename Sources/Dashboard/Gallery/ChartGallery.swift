internal import Charts
public import Insights
public import Localization
internal import MaturityModel
public import Workspace

/// Draws any chart of the site alone, as a file that carries title, source and notices inside.
public struct ChartGallery: Sendable {
  private let context: SiteContext
  private let style: StandaloneStyle

  /// The widths that a chart can be drawn in, its margin left out.
  public static var widths: ClosedRange<Int> {
    Int(ChartSize.widths.lowerBound)...Int(ChartSize.widths.upperBound)
  }

  /// The width where none is asked for.
  public static var width: Int { Int(ChartSize.wide.width) }

  /// Prepares the charts of a network, as they are on its pages.
  ///
  /// - Parameters:
  ///   - network: what they show; of an edition no more than its release.
  ///   - assets: what they are made with.
  ///   - edition: for whom they are, which stands in the file where that is not everybody.
  ///   - release: what the edition may show; nothing where that is the network alone, whole.
  ///   - site: who publishes them.
  ///   - language: that of the words in them.
  public init(
    _ network: Network, assets: SiteAssets, edition: Edition = .network, release: Release? = nil,
    site: Site = Site(), language: Language
  ) {
    context = SiteContext(
      network: network, advice: NetworkAdvice(network), language: language, edition: edition,
      map: MapShapes(assets.map), site: site, release: release)
    style = StandaloneStyle(
      stylesheet: assets.chartStylesheet, replacing: Accent(site.settings).chartColours)
  }

  /// Draws a chart as an SVG file.
  ///
  /// - Parameters:
  ///   - kind: the chart.
  ///   - municipalities: indices of those that it is about, as many as the kind asks for.
  ///   - dimension: place of the dimension among the scored ones on top; nothing for the whole.
  ///   - width: how wide, among `widths`.
  /// - Returns: the file.
  /// - Throws: `MissingChart`, which says why there is nothing to draw.
  public func svg(
    _ kind: ChartKind, of municipalities: [Int] = [], dimension: Int? = nil, width: Int = Self.width
  ) throws(MissingChart) -> [UInt8] {
    let measure = dimension.map(Measure.dimension) ?? .overall
    guard let figure = try figure(kind, municipalities, measure) else {
      throw MissingChart(reason(kind, measure))
    }
    return figure.standalone(in: context, style: style, width: Double(width))
  }

  // MARK: - Figures

  private func figure(
    _ kind: ChartKind, _ municipalities: [Int], _ measure: Measure
  ) throws(MissingChart) -> Figure? {
    switch kind {
    case .map: MapFigure(context).figure
    case .ranking: RankingFigure(context, measure, own: municipalities.first).figure
    case .distribution: LevelDistributionFigure(context, measure).figure
    case .levelFlow: LevelFlowFigure(context).figure
    case .steps: StepsFigure(context).figure
    case .trends: NetworkTrendFigure(context, measure).figure
    case .answers:
      if case .dimension(let place) = measure { AnswerSharesFigure(context, place).figure } else { nil }
    case .comparison: ComparisonFigure(context, municipalities).figure
    case .level, .profile, .shape, .change, .trend, .completeness:
      try municipalities.first.flatMap { index throws(MissingChart) in try own(kind, of: index) }
    }
  }

  private func own(_ kind: ChartKind, of index: Int) throws(MissingChart) -> Figure? {
    let network = context.network
    guard let quarter = network.lastQuarter(of: index, upTo: network.current) else {
      throw MissingChart(context.texts.municipalityNever(network.municipalities[index].name) + ".")
    }
    let figures = MunicipalityFigures(context, index, quarter)
    return switch kind {
    case .level: figures.scale
    case .profile: figures.profile
    case .shape: figures.radar
    case .change: figures.change
    case .trend: figures.trend
    case .completeness: figures.completeness
    case .map, .ranking, .distribution, .levelFlow, .steps, .trends, .answers, .comparison: nil
    }
  }

  /// Why a chart cannot be drawn.
  private func reason(_ kind: ChartKind, _ measure: Measure) -> String {
    let texts = context.texts
    switch kind {
    case .level: return texts.noChartWithoutScore
    case .change, .trend: return texts.noChartOfFirst
    case .comparison: return texts.noChartWithoutTwo
    case .levelFlow, .steps, .trends:
      return context.network.current == 0 ? texts.noChartInFirstQuarter : texts.noChartWithoutComparison
    case .map: return texts.noChartWithoutMap
    case .answers, .ranking, .distribution, .profile, .shape, .completeness:
      return texts.noChartWithoutScores(measure == .overall ? nil : context.name(measure))
    }
  }
}

/// That there is nothing to draw, and why.
public struct MissingChart: Error, Sendable {
  /// A sentence in the language of the charts.
  public let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}
