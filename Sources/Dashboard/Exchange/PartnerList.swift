internal import Localization
internal import Markup
internal import MaturityModel
internal import MeetingPacks
internal import Networking

/// The best partners of a municipality, with why.
struct PartnerList {
  private let context: SiteContext
  private let partnerships: [Partnership]
  private let words: PartnerWords

  init(_ context: SiteContext, _ exchange: NetworkExchange, _ municipality: Int) {
    self.context = context
    partnerships = exchange.matrix.partners(of: municipality)
    words = PartnerWords(exchange.sheet, context.language)
  }

  func write(into html: inout HTMLWriter, _ links: Links) {
    guard !partnerships.isEmpty else {
      html.element(.p, text: context.texts.noPartner)
      return
    }
    html.element(.ol, .class("partners")) { html in
      for partnership in partnerships {
        html.element(.li) { html in
          html.municipality(partnership.partner, in: context, links)
          html.text(": " + words.short(partnership).text)
        }
      }
    }
  }
}
