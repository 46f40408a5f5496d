internal import Charts
internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring
internal import Synchronization
internal import Workspace

/// What every page of one language draws from; never changes and is shared by all of them.
final class SiteContext: Sendable {
  let network: Network
  /// What each municipality can do next; shared by the languages.
  let advice: NetworkAdvice
  let language: Language
  let edition: Edition
  /// The folder below the site's root in which the pages lie, such as `2026-Q3/`; empty for the current quarter.
  let folder: String
  /// All quarters that the site shows.
  let archive: SiteArchive
  let map: MapShapes?
  /// Who publishes the site, and how it looks.
  let site: Site
  /// What the edition may show; nothing where that is the network alone, whole.
  let release: Release?
  let data: DataFolder
  /// Who can help whom in the newest quarter; nothing where the edition has no names.
  let exchange: NetworkExchange?
  /// What the edition shows of meetings.
  let life: LifeRelease
  let texts: PageTexts
  let number: NumberFormat
  let scale: ChartScale
  /// The names of the measures, in their order.
  private let measureNames: [String]
  /// Who has a page beside whom.
  let pairs: PeerPairs
  /// The overall ranking of the current quarter.
  let ranking: [Standing]
  /// The day of the last submission.
  let date: CalendarDate?
  /// By definition, made when they are first asked for; there are as few as there are versions and depths of disclosure.
  private let explainers = Mutex<[(definition: Questionnaire, explainer: Explainer)]>([])

  init(
    network: Network, advice: NetworkAdvice, language: Language, edition: Edition, folder: String = "",
    archive: SiteArchive? = nil, map: MapShapes?, site: Site = Site(), release: Release? = nil,
    data: DataFolder? = nil, exchange: NetworkExchange? = nil, life: LifeRelease = LifeRelease()
  ) {
    self.network = network
    self.advice = advice
    self.language = language
    self.edition = edition
    self.folder = folder
    self.archive = archive ?? SiteArchive(network)
    self.map = map
    self.site = site
    self.release = release
    self.data = data ?? DataFolder(network, edition, licence: site.settings.licence)
    self.exchange = exchange
    self.life = life
    let texts = PageTexts(language)
    self.texts = texts
    measureNames = network.measures.map { network.dimension($0)?.name[language] ?? texts.overall }
    number = NumberFormat(language)
    let questionnaire = network.questionnaire
    scale = ChartScale(
      minimum: questionnaire.scale.minimum, maximum: questionnaire.scale.maximum,
      levels: questionnaire.levels.enumerated().map { index, level in
        ChartLevel(number: index + 1, name: level.name[language], start: level.from)
      },
      // On a short scale such as 0…3 whole points would say nothing.
      decimals: questionnaire.scale.maximum - questionnaire.scale.minimum < 20 ? 1 : 0)
    pairs = PeerPairs(network)
    ranking = network.ranking(.overall, in: network.current)
    date = network.municipalities.indices.flatMap { municipality in
      network.quarters.indices.compactMap { network.entry(municipality, $0)?.assessment.submissionDate }
    }.max()
  }

  var questionnaire: Questionnaire { network.questionnaire }
  var quarter: Quarter { network.quarter }
  /// What to say wherever the data are, as readers of this language understand it.
  var notices: [String] { network.notices.map(texts.notice) }
  /// The same in one line, for charts.
  var notice: String? { notices.isEmpty ? nil : notices.joined(separator: " · ") }

  /// What a file must say that leaves the site: the same, and for whom the edition is where that is not everybody.
  var noticeOfFiles: String? {
    let parts = notices + [texts.mark(of: edition)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// What the site is called.
  var siteTitle: String { site.settings.title?[language] ?? texts.siteName }
  /// Under which licence everybody may use what is here, if that is said; what is not public carries none.
  var licence: Licence? { data.licence }
  /// Where the site will lie on the web, if that is known; what is not public does not lie there.
  var web: WebAddress? { edition.isPublic ? WebAddress(site.settings.baseAddress) : nil }

  /// What puts scores by a definition into words. An edition may show the same version in two depths, so the whole
  /// definition decides, not its reference.
  func explainer(of definition: Questionnaire) -> Explainer {
    explainers.withLock { explainers in
      if let known = explainers.first(where: { $0.definition == definition }) { return known.explainer }
      let explainer = Explainer(definition, language)
      explainers.append((definition, explainer))
      return explainer
    }
  }

  // MARK: - Places

  /// Where a page lies below the site's root.
  func path(of address: Address) -> String { folder + address.path(in: language) }

  /// The way from a page to others.
  func links(from address: Address) -> Links {
    Links(fromFile: path(of: address), in: folder, of: archive, language)
  }

  /// Where a chart of a page lies as a file of its own, below the site's root.
  func path(of figure: Figure, on address: Address) -> String {
    folder + language.pick("diagramme/", "en/charts/") + "\(address.stem)-\(figure.id).svg"
  }

  // MARK: - Ranks

  /// The rank of a municipality's overall score among its peers in a quarter.
  func rankAmongPeers(_ index: Int, in quarter: Int) -> RankRange? {
    network.ranks(in: quarter).amongPeers(.overall, of: index)
  }

  /// The rank of a municipality's overall score among all in a quarter.
  func rankAmongAll(_ index: Int, in quarter: Int) -> RankRange? {
    network.ranks(in: quarter).amongAll(.overall, of: index)
  }

  // MARK: - Numbers

  /// A value of 0…1 in whole points; with a decimal on a short scale, and where rounding would show the bound of
  /// another level.
  func points(_ value: Double) -> String {
    let coarse = questionnaire.rounded(value, decimals: scale.decimals)
    let isPlain = coarse == questionnaire.scale.shown(value)
    return isPlain
      ? number.string(coarse, decimals: scale.decimals)
      : number.string(
        questionnaire.rounded(value, decimals: scale.decimals + 1), decimals: scale.decimals + 1)
  }

  /// A value of 0…1 with the decimals of the scale, for tables; "k. A." if there is none.
  func exact(_ value: Double?) -> String {
    value.map { number.string(questionnaire.scale.shown($0), decimals: questionnaire.scale.decimals) }
      ?? texts.missing
  }

  /// A difference of two values with sign and the decimals of the scale, for tables.
  func exactDifference(_ difference: Double?) -> String {
    let decimals = questionnaire.scale.decimals
    return difference.map { number.signed(questionnaire.scale.shownDifference($0), decimals: decimals) }
      ?? texts.missing
  }

  /// A difference in whole points, with a decimal on a short scale; never negative.
  func pointsApart(_ difference: Double) -> String {
    number.string(abs(questionnaire.scale.shownDifference(difference)), decimals: scale.decimals)
  }

  /// A difference with sign for sentences: whole points, or one decimal where whole points would say nothing.
  func signedPoints(_ difference: Double) -> String {
    let shown = questionnaire.scale.shownDifference(difference)
    return number.signed(shown, decimals: abs(shown) < 0.95 ? 1 : scale.decimals)
  }

  /// A value of 0…1 on the questionnaire's scale.
  func shown(_ value: Double?) -> Double? { value.map(questionnaire.scale.shown) }

  /// A range of 0…1 on the questionnaire's scale; nothing if it has no extent worth drawing.
  func shown(_ range: ClosedRange<Double>?) -> ClosedRange<Double>? {
    guard let range, range.upperBound - range.lowerBound > 0.002 else { return nil }
    return questionnaire.scale.shown(range.lowerBound)...questionnaire.scale.shown(range.upperBound)
  }

  // MARK: - Names

  /// The name of a measure.
  func name(_ measure: Measure) -> String {
    measureNames[measure.index]
  }

  /// "3 Verankerung"
  func levelName(_ level: Int) -> String { "\(level + 1) \(questionnaire.levels[level].name[language])" }

  /// "4. Quartal 2026"
  func quarterName(_ index: Int) -> String { network.quarters[index].name(in: language) }

  /// Names in a sentence: "Jena, Gera und Weida".
  func list(_ names: [String]) -> String { MunicipalityWords(language).list(names) }

  /// Names in a sentence, the rest counted: "Jena, Gera, Weida und 4 weitere".
  func shortList(_ names: [String], most: Int = 4) -> String {
    MunicipalityWords(language).shortList(names, most: most)
  }

  /// Source, date and count below every chart.
  ///
  /// - Parameters:
  ///   - count: how many it is about.
  ///   - own: what it is about alone; else everything counts.
  /// - Returns: one line.
  func source(count: Int? = nil, of own: NetworkEntry? = nil) -> String {
    var parts = [texts.source]
    if let date = own?.assessment.submissionDate ?? date {
      parts.append(texts.asOf(date.string(in: language)))
    }
    if let count { parts.append("n = \(count)") }
    return parts.joined(separator: " · ")
  }
}

extension Assessment {
  /// The day on which it was submitted.
  var submissionDate: CalendarDate? {
    if case .submitted(let time) = status { time.date } else { nil }
  }
}
