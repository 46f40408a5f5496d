internal import Insights
internal import Markup
internal import MaturityModel
internal import Scoring

/// Municipality × dimension as a table with coloured cells.
struct Heatmap {
  let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  func write(into html: inout HTMLWriter, _ links: Links) {
    let network = context.network
    let texts = context.texts
    let ranked = context.ranking.map(\.municipality)
    // Who handed in too little for an overall score may have one in some dimension.
    let levelsAlone = context.levelsAlone(.overall, in: network.current)
    let unranked =
      levelsAlone
      + network.municipalities.indices.filter { index in
        network.score(.overall, index, network.current).map { $0.value == nil && $0.level == nil } ?? false
      }
    let rows = ranked + unranked
    guard !rows.isEmpty else { return }
    html.element(.section, .aria(.labelledBy, "staerken")) { html in
      html.element(.h2, .id("staerken"), text: texts.whereAreStrengths)
      if let sentence = self.sentence { html.element(.p, text: sentence) }
      html.element(.p, .class("measure"), text: texts.heatmapCaption)
      html.element(
        .div, .class("scroll"), .role("region"), .aria(.label, texts.scrollRegion(texts.whereAreStrengths)),
        .tabindex(0)
      ) { html in
        html.element(.table, .class("heatmap")) { html in
          html.element(.caption, .class("hidden"), text: texts.whereAreStrengths)
          html.element(.thead) { html in
            html.element(.tr) { html in
              html.element(.th, .scope("col"), text: texts.municipality)
              html.element(.th, .scope("col"), .class("number"), text: texts.overall)
              html.dimensionHeads(class: "number", in: context, links)
            }
          }
          html.element(.tbody) { html in
            for row in rows {
              html.element(.tr) { html in
                html.element(.th, .scope("row")) { html in
                  html.municipality(row, in: context, links)
                }
                for measure in network.measures {
                  let score = network.score(measure, row, network.current)
                  html.levelCell(score?.value, level: score?.level, in: context)
                }
              }
            }
            html.element(.tr, .class("median")) { html in
              html.element(.th, .scope("row"), text: medianName)
              for measure in network.measures {
                let median = network.median(measure, in: network.current)
                html.levelCell(median, level: median.map(context.questionnaire.level), in: context)
              }
            }
          }
        }
      }
      html.element(.p, .class("source")) { html in
        html.text(context.source(count: rows.count))
        if let notice = context.notice { html.text(" · " + notice) }
      }
      html.dimensionCodes(in: context, links)
    }
  }

  /// Of how many the median is, where some publish levels alone.
  private var medianName: String {
    context.countOfPoints(.overall).map(context.texts.medianRow(ofPoints:)) ?? context.texts.medianRow
  }

  private var sentence: String? {
    let network = context.network
    let medians = network.measures.dropFirst().compactMap { measure in
      network.median(measure, in: network.current).map { (measure, $0) }
    }
    guard let best = medians.max(by: { $0.1 < $1.1 }), let worst = medians.min(by: { $0.1 < $1.1 }),
      best.0 != worst.0
    else { return nil }
    if let count = context.countOfPoints(.overall) {
      guard count > 1 else { return nil }
      return context.texts.heatmapLead(
        bestMedian: context.name(best.0), context.points(best.1), worst: context.name(worst.0),
        context.points(worst.1))
    }
    return context.texts.heatmapLead(
      best: context.name(best.0), bestValue: context.points(best.1), worst: context.name(worst.0),
      worstValue: context.points(worst.1))
  }
}
