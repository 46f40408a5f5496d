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

  /// The needs on which most seek help, in their order; none where nobody does.
  var mostWished: [Need] {
    let most = exchange.needs.map(\.wishing.count).max() ?? 0
    return most == 0 ? [] : exchange.needs.filter { $0.wishing.count == most }
  }

  var title: String {
    guard exchange.members.count > 1 else { return texts.exchangeTooFew }
    guard !leaders.isEmpty else { return texts.exchangeNobody }
    // Of many that are equal none stands out.
    let topics = mostWished.map { exchange.sheet.questions[$0.question].topicName(in: context.language) }
    let wish = (1...2).contains(topics.count) ? context.list(topics) : nil
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
    html.older(exchange, in: context)
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

extension HTMLWriter {
  /// Says whose answers are not those of the newest quarter.
  mutating func older(_ exchange: NetworkExchange, in context: SiteContext) {
    guard !exchange.older.isEmpty else { return }
    let names = exchange.older.map {
      "\(context.network.municipalities[$0.municipality].name) (\($0.quarter.code))"
    }
    element(.p, .class("hint"), text: context.texts.olderAnswers(names))
  }
}
