internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Networking

/// Who can help whom, dimension by dimension; who offers and seeks help, the best partners, and what others show.
struct ExchangePage: Page {
  let context: SiteContext
  private let exchange: NetworkExchange

  init(_ context: SiteContext, _ exchange: NetworkExchange) {
    self.context = context
    self.exchange = exchange
  }

  private var texts: PageTexts { context.texts }
  private var network: Network { context.network }

  var address: Address { .exchange }
  var trail: [(title: String, address: Address?)] { [(texts.exchange, nil)] }
  var figures: [Figure] { [] }
  var summary: String { lead ?? title }

  /// Those who are the one to ask most often, all of them where they are equal.
  private var leaders: [(municipality: Int, count: Int)] {
    let asked = exchange.matrix.mostAsked
    return asked.filter { $0.count == asked.first?.count }
  }

  private var leaderNames: String {
    context.shortList(leaders.map { network.municipalities[$0.municipality].name }, most: 3)
  }

  /// The need on which most seek help; nothing where nobody does.
  var mostWished: Need? {
    exchange.needs.filter { !$0.wishing.isEmpty }.max { $0.wishing.count < $1.wishing.count }
  }

  var title: String {
    guard exchange.members.count > 1 else { return texts.exchangeTooFew }
    guard !leaders.isEmpty else { return texts.exchangeNobody }
    let wish = mostWished.map { exchange.sheet.questions[$0.question].topicName(in: context.language) }
    return texts.exchangeTitle(leaderNames, count: leaders.count, wish: wish)
  }

  private var lead: String? {
    guard exchange.members.count > 1, let first = leaders.first else { return nil }
    return texts.exchangeLead(
      municipalities: exchange.members.count, dimensions: context.questionnaire.scoredDimensions.count,
      helper: leaderNames, times: first.count)
  }

  // MARK: - Body

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    if let lead { html.element(.p, .class("lead"), text: lead) }
    if context.edition.isPublic {
      let names = network.municipalities.indices.filter { network.depth(of: $0) == .levels }
        .map { network.municipalities[$0].name }
      html.element(
        .p,
        text: texts.exchangePublic
          + (names.isEmpty ? "" : " " + texts.exchangeLevelsAlone(context.shortList(names, most: 9))))
    }
    if exchange.members.count > 1 {
      HelpMatrix(context, exchange).write(into: &html, links)
      StatementList(context, exchange).write(into: &html, links)
      partners(into: &html, links)
    }
    PracticeSection(context).write(into: &html, links)
  }

  private func partners(into html: inout HTMLWriter, _ links: Links) {
    html.element(.section, .aria(.labelledBy, "partner")) { html in
      html.element(.h2, .id("partner"), text: texts.partnersHeading)
      html.element(.p, text: texts.partnersLead)
      html.element(.dl, .class("rules")) { html in
        for member in exchange.members {
          html.element(.div) { html in
            html.element(.dt) { html in html.municipality(member, in: context, links) }
            html.element(.dd) { html in
              PartnerList(context, exchange, member).write(into: &html, links)
            }
          }
        }
      }
      html.element(.p, .class("source"), text: context.source(count: exchange.members.count))
    }
  }
}
