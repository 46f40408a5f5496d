internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// The quarter in four figures: who took part, where the middle is, who moved, how complete the answers are.
struct OverviewTiles {
  private let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter) {
    let submitted = network.municipalities.indices.compactMap { network.entry($0, network.current) }
    html.element(.dl, .class("tiles")) { html in
      tile(
        texts.participantCount, texts.of(submitted.count, network.municipalities.count),
        note: texts.tileSubmitted, into: &html)
      if let median = network.median(.overall, in: network.current) {
        tile(
          texts.tileLevel, context.levelName(context.questionnaire.level(of: median)),
          note: texts.tileMedian(context.points(median)), into: &html)
      }
      let flow = network.levelFlow(.overall, in: network.current)
      if flow.rose.count + flow.fell.count + flow.stayed.count > 0 {
        tile(
          texts.tileMoved, "▲\u{A0}\(flow.rose.count)  ▼\u{A0}\(flow.fell.count)",
          note: texts.tileStayed(flow.stayed.count),
          spoken: texts.flow(rose: flow.rose.count, fell: flow.fell.count, stayed: flow.stayed.count),
          into: &html)
      }
      let counts = submitted.map(\.profile.counts)
      let applicable = counts.reduce(0) { $0 + $1.applicable }
      let answered = counts.reduce(0) { $0 + $1[.answered] }
      if applicable > 0 {
        tile(
          texts.tileCompleteness, context.number.percent(Double(answered) / Double(applicable)),
          note: texts.tileAnswered(
            context.number.string(Double(answered)), context.number.string(Double(applicable))),
          into: &html)
      }
    }
  }

  /// `spoken` is said instead of figure and note where these are signs.
  private func tile(
    _ term: String, _ figure: String, note: String, spoken: String? = nil, into html: inout HTMLWriter
  ) {
    html.element(.div) { html in
      html.element(.dt, text: term)
      html.element(.dd) { html in
        if let spoken { html.element(.span, .class("hidden"), text: spoken) }
        html.element(.b, .when(spoken != nil, .aria(.hidden, "true")), text: figure)
        html.element(.span, .when(spoken != nil, .aria(.hidden, "true")), text: " " + note)
      }
    }
  }
}
