internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// Who takes part in the quarter, who is in draft and who is missing.
///
/// Sorts, filters and finds where scripts run; without them all rows stand in the order of names.
struct ParticipantList {
  private static let table = "teilnehmende"

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
        .text(texts.municipality, key: "name"), .text(texts.level, key: "stufe"),
        .number(texts.change, key: "veraenderung"), .text(texts.status, key: "stand"),
        .text(texts.kind, key: "art"), .text(texts.district, key: "kreis"),
        .number(texts.population, key: "einwohner"),
      ]
      ListControls(context).write(into: &html, table: Self.table)
      html.scrollingTable(texts.whoTakesPart, columns, id: Self.table, in: context) { html in
        for index in network.municipalities.indices { row(index, into: &html, links) }
      }
    }
  }

  private func row(_ index: Int, into html: inout HTMLWriter, _ links: Links) {
    let network = context.network
    let municipality = network.municipalities[index]
    let score = network.score(.overall, index, network.current)
    let change = network.change(.overall, of: index, in: network.current)?.difference
    let filters = ListFilters(context, index)
    html.element(
      .tr, .data("art", filters.kind), .data("groesse", filters.size), .data("kreis", filters.district),
      .data("stufe", filters.level)
    ) { html in
      html.element(.th, .scope("row")) { html in
        html.municipality(index, in: context, links)
      }
      html.element(.td, .data("value", sortKey(score))) { html in
        if let score { html.levelBadge(score.level, in: context) } else { html.text(context.texts.missing) }
      }
      html.element(.td, .class("number"), .data("value", change.map(Self.plain) ?? "")) { html in
        html.changeSign(change, in: context)
      }
      html.element(.td, text: context.participation(index))
      html.element(.td, text: context.texts.kind(municipality.kind))
      html.element(.td, text: municipality.district.name)
      html.element(
        .td, .class("number"), .data("value", String(municipality.population.count)),
        text: context.population(index))
    }
  }

  /// By level, and by value among those on one level; nothing sorts last.
  private func sortKey(_ score: Score?) -> String {
    guard let score, let level = score.level else { return "" }
    return Self.plain(Double(level + 1) + min(score.value ?? 0, 0.999))
  }

  /// A number as scripts read it.
  private static func plain(_ number: Double) -> String {
    String((number * 10_000).rounded() / 10_000)
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
