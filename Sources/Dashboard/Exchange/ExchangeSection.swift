internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import MeetingPacks
internal import Networking

/// With whom exchange pays for one municipality, what it offers and seeks, and what it has still to keep; nothing where the
/// edition has no names, and on pages of old quarters.
struct ExchangeSection {
  private let context: SiteContext
  private let exchange: NetworkExchange
  private let index: Int

  init?(_ context: SiteContext, _ index: Int) {
    guard let exchange = context.exchange, context.folder.isEmpty, exchange.members.contains(index),
      exchange.members.count > 1
    else { return nil }
    self.context = context
    self.exchange = exchange
    self.index = index
  }

  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter, _ links: Links) {
    html.element(.section, .class("exchange"), .aria(.labelledBy, "austausch")) { html in
      html.element(.h2, .id("austausch"), text: texts.partnersHeading)
      PartnerList(context, exchange, index).write(into: &html, links)
      statements(into: &html)
      commitments(into: &html)
      html.element(.p, .class("onscreen")) { html in
        html.element(.a, .href(links.page(.exchange)), text: texts.toExchange)
        if context.life.hasMeetings {
          html.text(" · ")
          html.element(.a, .href(links.page(.meetings)), text: texts.toMeetings)
        }
      }
    }
  }

  private func statements(into html: inout HTMLWriter) {
    let sheet = exchange.sheet
    func topics(_ said: Exchange) -> String? {
      let questions = sheet.questions.indices.filter { sheet.entry(index, $0).exchange == said }
      guard !questions.isEmpty else { return nil }
      return questions.map { question in
        let question = sheet.questions[question]
        return question.topic.map { "\($0[context.language]) (\(question.code))" } ?? question.code
      }.joined(separator: ", ")
    }
    let sentences = [
      topics(.wish).map { "◆ " + texts.ownWishes($0) }, topics(.offer).map { "◇ " + texts.ownOffers($0) },
    ].compactMap(\.self)
    for sentence in sentences { html.element(.p, text: sentence) }
  }

  private func commitments(into html: inout HTMLWriter) {
    let open = context.life.openReviews(of: index)
    guard !open.isEmpty else { return }
    let words = CommitmentWords(context.language)
    html.element(.h3, text: texts.ownCommitments)
    html.element(.ul) { html in
      for review in open {
        let commitment = review.commitment
        html.element(
          .li,
          text: texts.commitment(
            commitment.text + words.partners(commitment.partners.map(context.partner)),
            by: commitment.by.code, words.state(review.state)))
      }
    }
  }
}
