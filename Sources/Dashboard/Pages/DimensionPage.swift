internal import Charts
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// One dimension: what it means, how many are where, who stands where, how it developed, how the questions
/// are answered.
struct DimensionPage: Page {
  let context: SiteContext
  let place: Int
  private let distribution: Figure?
  private let ranking: Figure?
  private let trend: Figure?
  private let answers: Figure?

  init(_ context: SiteContext, _ place: Int) {
    self.context = context
    self.place = place
    let measure = Measure.dimension(place)
    distribution = LevelDistributionFigure(context, measure).figure
    ranking = RankingFigure(context, measure).figure
    trend = NetworkTrendFigure(context, measure).figure
    answers = AnswerSharesFigure(context, place).figure
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }
  private var measure: Measure { .dimension(place) }
  private var dimension: Dimension { context.questionnaire.scoredDimensions[place] }

  var figures: [Figure] { [distribution, ranking, trend, answers].compactMap { $0 } }
  var address: Address { .dimension(dimension.id) }
  var trail: [(title: String, address: Address?)] { [(dimension.name[context.language], nil)] }
  var summary: String { dimension.description?[context.language] ?? title }

  var title: String {
    guard let level = context.middleLevel(measure, of: network.municipalities.indices) else {
      return texts.dimensionNoScores(dimension.name[context.language])
    }
    return texts.dimensionTitle(dimension.name[context.language], level: context.levelName(level))
  }

  private var lead: String? {
    guard let median = network.median(measure, in: network.current),
      let overall = network.median(.overall, in: network.current)
    else { return nil }
    let difference = context.exactDifference(median - overall)
    return texts.dimensionLead(
      median: context.points(median), of: context.countOfPoints(measure), difference: difference)
  }

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    if let description = dimension.description {
      html.element(.p, .class("lead"), text: description[context.language])
    }
    html.element(.p) { html in
      if let lead { html.text(lead) }
      if dimension.isConfidential {
        html.text(" ")
        html.element(.strong, text: texts.confidentialDimension)
      }
    }
    if !dimension.references.isEmpty {
      let references = dimension.references.map {
        [$0.framework, $0.code].compactMap { $0 }.joined(separator: " ")
      }
      html.element(.p, .class("quiet"), text: "\(texts.basedOn): \(references.joined(separator: " · "))")
    }
    section(distribution, "stufen", texts.howManyWhere, into: &html, links)
    section(ranking, "wer", texts.whoStandsWhere, into: &html, links)
    section(trend, "entwicklung", texts.howItDeveloped, into: &html, links)
    if network.commonQuestions?.count(of: measure) == 0 {
      html.element(.section, .aria(.labelledBy, "entwicklung")) { html in
        html.element(.h2, .id("entwicklung"), text: texts.howItDeveloped)
        html.element(.p, text: texts.dimensionNotComparable)
      }
    }
    section(answers, "fragen", texts.whatIsAsked, into: &html, links)
    let whole = context.release?.definition.dimension(dimension.id)
    let parts =
      (whole?.selfAndDescendants.dropFirst().map { GroupFigures.Subject.dimension($0.id) } ?? [])
      + (whole?.allQuestions.map { .question($0.id) } ?? [])
    GroupSection(context, parts)?.write(into: &html)
    PracticeSection(context, dimension).write(into: &html, links)
  }

  /// A figure below the question that it answers; nothing without one.
  private func section(
    _ figure: Figure?, _ id: String, _ heading: String, into html: inout HTMLWriter, _ links: Links
  ) {
    guard let figure else { return }
    html.element(.section, .aria(.labelledBy, id)) { html in
      html.element(.h2, .id(id), text: heading)
      html.figure(figure, of: address, in: context, links)
    }
  }
}
