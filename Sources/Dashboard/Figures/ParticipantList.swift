internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// Who takes part in the quarter, who is in draft and who is missing.
struct ParticipantList {
  let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  func write(into html: inout HTMLWriter, _ links: Links) {
    let network = context.network
    let texts = context.texts
    html.element(.section, .aria(.labelledBy, "dabei")) { html in
      html.element(.h2, .id("dabei"), text: texts.whoTakesPart)
      let columns: [TableColumn] = [
        .text(texts.municipality), .text(texts.level), .number(texts.change), .text(texts.status),
        .text(texts.kind),
        .number(texts.population),
      ]
      html.scrollingTable(texts.whoTakesPart, columns, in: context) { html in
        for index in network.municipalities.indices { row(index, into: &html, links) }
      }
    }
  }

  private func row(_ index: Int, into html: inout HTMLWriter, _ links: Links) {
    let network = context.network
    let municipality = network.municipalities[index]
    let score = network.score(.overall, index, network.current)
    html.element(.tr) { html in
      html.element(.th, .scope("row")) { html in
        html.element(.a, .href(links.page(.municipality(municipality.id))), text: municipality.name)
      }
      html.element(.td) { html in
        if let score { html.levelBadge(score.level, in: context) } else { html.text(context.texts.missing) }
      }
      html.element(.td, .class("number")) { html in
        html.changeSign(network.change(.overall, of: index, in: network.current)?.difference, in: context)
      }
      html.element(.td, text: context.participation(index))
      html.element(.td, text: context.texts.kind(municipality.kind))
      html.element(.td, .class("number"), text: context.number.string(Double(municipality.population.count)))
    }
  }
}

extension SiteContext {
  /// Whether a municipality has submitted for the current quarter, is at it, or is missing.
  func participation(_ municipality: Int) -> String {
    if network.entry(municipality, network.current) != nil { return texts.submittedStatus }
    if let draft = network.draft(municipality) {
      let counts = draft.profile.counts
      return texts.draftStatus(counts[.answered], counts.applicable)
    }
    let last = network.lastQuarter(of: municipality, upTo: network.current)
    return texts.missingStatus(last: last.map { network.quarters[$0].code })
  }
}
