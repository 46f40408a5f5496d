internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel

/// A municipality at a glance: what it is, and its ranks.
struct MunicipalityFacts {
  private let context: SiteContext
  private let index: Int
  private let quarter: Int?

  init(_ context: SiteContext, _ index: Int, _ quarter: Int?) {
    self.context = context
    self.index = index
    self.quarter = quarter
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }
  private var municipality: Municipality { network.municipalities[index] }

  func write(into html: inout HTMLWriter) {
    html.element(.aside, .class("facts"), .aria(.label, texts.facts)) { html in
      html.element(.dl) { html in
        for (term, fact) in list {
          html.element(.div) { html in
            html.element(.dt, text: term)
            html.element(.dd, text: fact)
          }
        }
      }
    }
  }

  private var list: [(String, String)] {
    let population = municipality.population
    var facts = [
      (texts.kind, texts.kind(municipality.kind)),
      (
        texts.populationOn(population.date.string(in: context.language)),
        context.number.string(Double(population.count))
      ),
      (
        texts.district,
        municipality.ags == municipality.district.ags + "000"
          ? texts.independentCity : municipality.district.name
      ),
    ]
    if !municipality.members.isEmpty {
      facts.append((texts.members, context.list(municipality.members.map(\.name))))
    }
    for funding in municipality.funding {
      facts.append(
        (texts.funding, texts.fundingRound(funding.programme, funding.round, since: funding.since)))
    }
    guard let quarter else { return facts }
    if let rank = context.rankAmongAll(index, in: quarter), rank.count > 1 {
      let among = context.levelsAlone(.overall, in: quarter).isEmpty ? "" : " (\(texts.amongPublished))"
      facts.append((texts.ranksAmongAll, texts.ranks(rank.range, of: rank.count) + among))
    }
    return facts
  }
}
