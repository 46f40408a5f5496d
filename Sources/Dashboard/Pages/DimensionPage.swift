internal import Charts
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// One dimension: what it means, who stands where, how it developed, what is asked.
struct DimensionPage: Page {
  let context: SiteContext
  let place: Int
  private let ranking: Figure?
  private let trend: Figure?

  init(_ context: SiteContext, _ place: Int) {
    self.context = context
    self.place = place
    let measure = Measure.dimension(place)
    ranking = RankingFigure(context, measure).figure
    trend = NetworkTrendFigure(context, measure).figure
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }
  private var measure: Measure { .dimension(place) }
  private var dimension: Dimension { context.questionnaire.scoredDimensions[place] }

  var figures: [Figure] { [ranking, trend].compactMap { $0 } }
  var address: Address { .dimension(dimension.id) }
  var trail: [(title: String, address: Address?)] { [(dimension.name[context.language], nil)] }
  var summary: String { dimension.description?[context.language] ?? title }

  var title: String {
    guard let median = network.median(measure, in: network.current) else {
      return texts.dimensionNoScores(dimension.name[context.language])
    }
    return texts.dimensionTitle(
      dimension.name[context.language], level: context.levelName(context.questionnaire.level(of: median)))
  }

  private var lead: String? {
    guard let median = network.median(measure, in: network.current),
      let overall = network.median(.overall, in: network.current)
    else { return nil }
    let difference = context.exactDifference(median - overall)
    return texts.dimensionLead(median: context.points(median), difference: difference)
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
    let sections = [(ranking, "wer", texts.whoStandsWhere), (trend, "entwicklung", texts.howItDeveloped)]
    for (figure, id, heading) in sections {
      guard let figure else { continue }
      html.element(.section, .aria(.labelledBy, id)) { html in
        html.element(.h2, .id(id), text: heading)
        html.figure(figure, of: address, in: context, links)
      }
    }
    if network.commonQuestions?.count(of: measure) == 0 {
      html.element(.section, .aria(.labelledBy, "entwicklung")) { html in
        html.element(.h2, .id("entwicklung"), text: texts.howItDeveloped)
        html.element(.p, text: texts.dimensionNotComparable)
      }
    }
    html.element(.section, .aria(.labelledBy, "fragen")) { html in
      html.element(.h2, .id("fragen"), text: texts.whatIsAsked)
      questionTable(into: &html)
    }
  }

  private func questionTable(into html: inout HTMLWriter) {
    let scores = questionScores()
    let columns: [TableColumn] = [
      .text(texts.question), .number(texts.answered), .number(texts.questionMean),
      .number(texts.lowestHighest),
      .number(texts.weight),
    ]
    html.scrollingTable(texts.whatIsAsked, columns, in: context) { html in
      for question in dimension.allQuestions {
        let values = scores.values[question.id] ?? []
        let mean = values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        let range = values.min().flatMap { low in values.max().map { low...$0 } }
        html.element(.tr) { html in
          html.element(.th, .scope("row")) { html in
            html.element(.span, .class("code"), text: question.code)
            html.text(" " + question.text[context.language])
          }
          for text in [
            texts.of(scores.answered[question.id] ?? 0, scores.applicable[question.id] ?? 0),
            context.exact(mean), context.rangeCell(range), context.number.shortest(question.weight),
          ] {
            html.element(.td, .class("number"), text: text)
          }
        }
      }
    }
    html.element(.p, .class("source"), text: context.source(count: scores.count))
  }

  /// The values of each question in the current quarter, and to how many municipalities it applies.
  private func questionScores() -> (
    values: [String: [Double]], answered: [String: Int], applicable: [String: Int], count: Int
  ) {
    var values: [String: [Double]] = [:]
    var answered: [String: Int] = [:]
    var applicable: [String: Int] = [:]
    var count = 0
    for index in network.municipalities.indices {
      guard let score = network.score(measure, index, network.current) else { continue }
      count += 1
      for question in score.allQuestions {
        if question.state.applies { applicable[question.id, default: 0] += 1 }
        if question.state == .answered { answered[question.id, default: 0] += 1 }
        if let value = question.value { values[question.id, default: []].append(value) }
      }
    }
    return (values, answered, applicable, count)
  }
}
