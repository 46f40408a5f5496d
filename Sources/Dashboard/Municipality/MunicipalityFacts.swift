internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel

/// A municipality at a glance: what it is, and its ranks.
struct MunicipalityFacts {
  private enum Fact {
    case words(String)
    case members([RegionMember])
  }

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

  func write(into html: inout HTMLWriter, _ links: Links) {
    html.element(.aside, .class("facts"), .aria(.label, texts.facts)) { html in
      html.element(.dl) { html in
        for (term, fact) in list {
          html.element(.div) { html in
            html.element(.dt, text: term)
            html.element(.dd) { html in
              switch fact {
              case .words(let words): html.text(words)
              case .members(let members): write(members, into: &html, links)
              }
            }
          }
        }
      }
    }
  }

  /// The members of a region with how many people live there; those who take part themselves lead to their page.
  private func write(_ members: [RegionMember], into html: inout HTMLWriter, _ links: Links) {
    for (place, member) in members.enumerated() {
      if place > 0 { html.text(place == members.count - 1 ? texts.and : ", ") }
      if let index = network.municipalities.firstIndex(where: { $0.id == member.municipality?.id }) {
        html.municipality(index, in: context, links, named: member.member.name)
      } else {
        html.text(member.member.name)
      }
      html.text(" (\(context.number.string(Double(member.member.population))))")
    }
  }

  private var list: [(String, Fact)] {
    let members = municipality.members(among: network.municipalities)
    let own = members.isEmpty ? [] : [(texts.membersWithPeople, Fact.members(members))]
    return about.map { ($0, .words($1)) } + own + (funding + ranks).map { ($0, .words($1)) }
  }

  private var about: [(String, String)] {
    let population = municipality.population
    return [
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
  }

  private var funding: [(String, String)] {
    municipality.funding.map { funding in
      (texts.funding, texts.fundingRound(funding.programme, funding.round, since: funding.since))
    }
  }

  private var ranks: [(String, String)] {
    guard let quarter, let rank = context.rankAmongAll(index, in: quarter), rank.count > 1 else { return [] }
    let among = context.levelsAlone(.overall, in: quarter).isEmpty ? "" : " (\(texts.amongPublished))"
    return [(texts.ranksAmongAll, texts.ranks(rank.range, of: rank.count) + among)]
  }
}
