internal import Charts
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// Two peers side by side: who is further in what, and which answers differ.
struct PairPage: Page {
  let context: SiteContext
  let one: Int
  let other: Int

  init(_ context: SiteContext, _ one: Int, _ other: Int) {
    self.context = context
    self.one = one
    self.other = other
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }
  private var sides: [Int] { [one, other] }

  private func name(_ index: Int) -> String { network.municipalities[index].name }
  private func score(_ measure: Measure, _ index: Int) -> Score? {
    network.score(measure, index, network.current)
  }

  // MARK: - Page

  var address: Address { .pair(of: network.municipalities[one], network.municipalities[other]) }
  var trail: [(title: String, address: Address?)] {
    [(texts.compare, .compare), (texts.pairName(name(one), name(other)), nil)]
  }
  var figures: [Figure] { [figure].compactMap(\.self) }
  var summary: String { SideBySide(context).sentence(sides) }

  var title: String {
    guard let first = score(.overall, one)?.value, let second = score(.overall, other)?.value else {
      return texts.pairTitle(name(one), name(other))
    }
    guard context.exact(first) != context.exact(second) else {
      return texts.pairTitle(name(one), name(other), bothWith: context.points(first))
    }
    let (ahead, behind) = first > second ? (one, other) : (other, one)
    return texts.pairTitle(
      name(ahead), context.points(max(first, second)), before: name(behind),
      context.points(min(first, second)))
  }

  // MARK: - Body

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    html.element(.p, .class("lead"), text: figure == nil ? summary : members)
    html.element(.p) { html in
      html.text(texts.pairQuarter(context.quarter.name(in: context.language)) + " ")
      html.element(
        .a, .href(links.compare(sides.map { network.municipalities[$0].id })), text: texts.chooseOthers)
    }
    dimensions(into: &html, links)
    ahead(into: &html, links)
    PairAnswers(context, one, other).write(into: &html)
  }

  /// Who they are: whether the comparison is fair is for the reader to judge.
  private var members: String {
    sides.map { network.municipalities[$0] }.map { municipality in
      texts.pairMember(
        municipality.name, texts.kind(municipality.kind),
        population: context.number.string(Double(municipality.population.count)))
    }.joined(separator: " ")
  }

  private func dimensions(into html: inout HTMLWriter, _ links: Links) {
    html.element(.section, .aria(.labelledBy, "felder")) { html in
      html.element(.h2, .id("felder"), text: texts.whereStandBoth)
      if let figure { html.figure(figure, of: address, in: context, links) }
      let columns: [TableColumn] =
        [.text(texts.dimension)] + sides.map { .number(name($0)) } + [.number(texts.difference)]
      html.scrollingTable(texts.sideBySide, columns, class: "heatmap", in: context) { html in
        for measure in network.measures {
          html.element(.tr) { html in
            html.element(.th, .scope("row")) { html in
              if let dimension = network.dimension(measure) {
                html.element(.a, .href(links.page(.dimension(dimension.id))), text: context.name(measure))
              } else {
                html.text(context.name(measure))
              }
            }
            for side in sides {
              let score = score(measure, side)
              html.levelCell(score?.value, level: score?.level, in: context)
            }
            html.element(.td, .class("number"), text: context.exactDifference(difference(measure)))
          }
        }
      }
      html.element(.p, .class("source")) { html in
        html.text(texts.differenceMeans(name(one), name(other)) + " " + context.source(count: 2))
        if let notice = context.notice { html.text(" · " + notice) }
      }
    }
  }

  private var figure: Figure? {
    let known = network.measures.dropFirst().compactMap(difference)
    guard !known.isEmpty else { return nil }
    let scale = context.questionnaire.scale
    return Figure(
      id: "vergleich",
      title: texts.aheadCount(name(one), known.count { $0 > 0 }, name(other), known.count { $0 < 0 }),
      sentence: summary,
      measure: texts.scaleMeasure(
        context.number.shortest(scale.minimum), context.number.shortest(scale.maximum)),
      source: context.source(count: 2),
      chart: Comparison(
        dimensions: network.measures.map(context.name),
        series: sides.map { side in
          Comparison.Series(
            name: name(side), values: network.measures.map { context.shown(score($0, side)?.value) })
        },
        scale: context.scale),
      table: FigureTable(
        columns: [texts.dimension] + sides.map(name) + [texts.difference],
        rows: network.measures.map { measure in
          [.text(context.name(measure))] + sides.map { .number(context.exact(score(measure, $0)?.value)) }
            + [.number(context.exactDifference(difference(measure)))]
        }))
  }

  private func difference(_ measure: Measure) -> Double? {
    score(measure, one)?.value.flatMap { value in score(measure, other)?.value.map { value - $0 } }
  }

  /// What each is better at, the most first.
  private func ahead(into html: inout HTMLWriter, _ links: Links) {
    let known = network.measures.dropFirst().compactMap { measure in difference(measure).map { (measure, $0) }
    }
    guard !known.isEmpty else { return }
    let visible = known.filter { context.exactDifference($0.1).contains { "123456789".contains($0) } }
    html.element(.section, .aria(.labelledBy, "weiter")) { html in
      html.element(.h2, .id("weiter"), text: texts.whoIsAhead)
      html.element(.div, .class("pair")) { html in
        for (side, sign) in [(one, 1.0), (other, -1.0)] {
          let leads = visible.filter { $0.1 * sign > 0 }.sorted { $0.1 * sign > $1.1 * sign }
          html.element(.div) { html in
            html.element(.h3, text: texts.isAhead(name(side)))
            guard !leads.isEmpty else {
              html.element(.p, text: texts.aheadNowhere)
              return
            }
            html.element(.ul) { html in
              for (measure, lead) in leads {
                html.element(.li) { html in
                  if let dimension = network.dimension(measure) {
                    html.element(.a, .href(links.page(.dimension(dimension.id))), text: context.name(measure))
                  }
                  html.text(": " + texts.signedPoints(context.signedPoints(abs(lead))))
                }
              }
            }
          }
        }
      }
    }
  }
}
