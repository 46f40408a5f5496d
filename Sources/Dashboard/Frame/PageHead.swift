internal import Localization
internal import Markup
internal import MaturityModel
internal import Workspace

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
      if !context.edition.isPublic { html.element(.meta, .name("robots"), .content("noindex")) }
      html.element(.meta, .name("description"), .content(page.summary))
      html.element(.title, text: "\(page.title)\(stand) – \(siteName)")
      html.element(.link, .rel("icon"), .href(links.file("symbol.svg")), .type("image/svg+xml"))
      html.style(style.sheet)
      for script in page.scripts {
        if let text = style.text(of: script) { html.script(text) }
      }
      for language in Language.allCases {
        html.element(
          .link, .rel("alternate"), .hreflang(language.rawValue),
          .href(links.page(page.address, in: language)))
      }
      sharing(page, into: &html, links)
    }
  }

  /// The site's own title, or what the questionnaire is called.
  private var siteName: String {
    context.site.settings.title?[context.language] ?? context.questionnaire.title[context.language]
  }

  /// What others show of a link to the page (Open Graph), and where the page and its news are on the web.
  private func sharing(_ page: some Page, into html: inout HTMLWriter, _ links: Links) {
    let locale = { (language: Language) in language.pick("de_DE", "en_GB") }
    let other: Language = context.language.pick(.english, .german)
    var properties = [
      ("og:type", "website"), ("og:site_name", siteName), ("og:title", page.title),
      ("og:description", page.summary), ("og:locale", locale(context.language)),
      ("og:locale:alternate", locale(other)),
    ]
    if let web = context.web {
      let address = web.file(context.path(of: page.address))
      if let target = LinkTarget(checking: address) {
        html.element(.link, .rel("canonical"), .href(target))
      }
      html.element(
        .link, .rel("alternate"), .type("application/atom+xml"), .title(siteName),
        .href(links.file(NewsFeed.path(in: context.language))))
      properties.append(("og:url", address))
    }
    for (name, content) in properties { html.element(.meta, .property(name), .content(content)) }
  }

  /// In an old page's title, so that tabs and marks of both can be told apart.
  private var stand: String { context.folder.isEmpty ? "" : " (\(context.quarter.code))" }
}
