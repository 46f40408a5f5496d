internal import Localization
internal import Markup
internal import MaturityModel

/// What programs read of a page: policy, description, style and scripts.
struct PageHead {
  let context: SiteContext
  let style: PageStyle

  func write(_ page: some Page, into html: inout HTMLWriter, _ links: Links) {
    html.element(.head) { html in
      html.element(.meta, .charset("utf-8"))
      html.element(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
      html.element(.meta, .httpEquiv("Content-Security-Policy"), .content(style.policy(for: page.scripts)))
      html.element(.meta, .name("referrer"), .content("no-referrer"))
      html.element(.meta, .name("color-scheme"), .content("light dark"))
      html.element(.meta, .name("robots"), .content("noindex"))
      html.element(.meta, .name("description"), .content(page.summary))
      html.element(.title, text: "\(page.title) – \(context.questionnaire.title[context.language])")
      html.element(.link, .rel("icon"), .href(links.file("symbol.svg")), .type("image/svg+xml"))
      html.style(style.sheet)
      for script in page.scripts {
        if let text = style.text(of: script) { html.script(text) }
      }
      for language in Language.allCases {
        html.element(
          .link, .rel("alternate"), .data("hreflang", language.rawValue),
          .href(links.page(page.address, in: language)))
      }
    }
  }
}
