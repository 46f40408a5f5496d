internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel

/// What stands around every page.
struct PageFrame {
  let context: SiteContext
  let style: PageStyle

  /// Writes a whole page.
  func render(_ page: some Page) -> [UInt8] {
    let links = Links(from: page.address, in: context.language)
    var html = HTMLWriter(capacity: 131_072)
    html.document(language: context.language.rawValue) { html in
      head(of: page, into: &html, links)
      html.element(.body) { html in
        html.element(.a, .class("skip"), .href(.fragment("inhalt")), text: context.texts.skip)
        header(of: page, into: &html, links)
        html.element(.main, .id("inhalt"), .tabindex(-1)) { html in
          page.body(into: &html, links)
        }
        footer(into: &html, links)
      }
    }
    return html.finish()
  }

  private func head(of page: some Page, into html: inout HTMLWriter, _ links: Links) {
    html.element(.head) { html in
      html.element(.meta, .charset("utf-8"))
      html.element(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
      html.element(.meta, .httpEquiv("Content-Security-Policy"), .content(style.policy))
      html.element(.meta, .name("referrer"), .content("no-referrer"))
      html.element(.meta, .name("color-scheme"), .content("light dark"))
      html.element(.meta, .name("robots"), .content("noindex"))
      html.element(.meta, .name("description"), .content(page.summary))
      html.element(.title, text: "\(page.title) – \(context.questionnaire.title[context.language])")
      html.element(.link, .rel("icon"), .href(links.file("symbol.svg")), .type("image/svg+xml"))
      html.style(style.sheet)
      for language in Language.allCases {
        html.element(
          .link, .rel("alternate"), .data("hreflang", language.rawValue),
          .href(links.page(page.address, in: language)))
      }
    }
  }

  private func header(of page: some Page, into html: inout HTMLWriter, _ links: Links) {
    let texts = context.texts
    html.element(.header, .class("site")) { html in
      html.element(.div, .class("notices")) { html in
        for notice in context.notices { html.element(.strong, .class("notice"), text: notice) }
        html.element(.span, .class("edition"), text: texts.networkEdition)
      }
      html.element(.div, .class("bar")) { html in
        html.element(.a, .class("name"), .href(links.page(.overview))) { html in
          html.element(.b, text: texts.siteName)
          html.element(.span, text: " " + context.questionnaire.title[context.language])
        }
        let other: Language = context.language.pick(.english, .german)
        html.element(
          .a, .class("language"), .lang(other.rawValue), .href(links.page(page.address, in: other)),
          text: texts.otherLanguage)
      }
      html.element(.nav, .class("main"), .aria(.label, texts.mainNavigation)) { html in
        html.element(.ul) { html in
          let entries: [(String, Address)] = [
            (texts.overview, .overview), (texts.progress, .progress), (texts.method, .method),
            (texts.data, .data),
          ]
          for (title, address) in entries {
            html.element(.li) { html in
              html.element(
                .a, .href(links.page(address)), .when(address == page.address, .aria(.current, "page")),
                text: title)
            }
          }
        }
      }
      if !page.trail.isEmpty { breadcrumb(page.trail, into: &html, links) }
    }
  }

  private func breadcrumb(
    _ trail: [(title: String, address: Address?)], into html: inout HTMLWriter, _ links: Links
  ) {
    html.element(.nav, .class("trail"), .aria(.label, context.texts.breadcrumb)) { html in
      html.element(.ol) { html in
        html.element(.li) { html in
          html.element(.a, .href(links.page(.overview)), text: context.texts.overview)
        }
        for step in trail {
          html.element(.li) { html in
            if let address = step.address {
              html.element(.a, .href(links.page(address)), text: step.title)
            } else {
              html.element(.span, .aria(.current, "page"), text: step.title)
            }
          }
        }
      }
    }
  }

  private func footer(into html: inout HTMLWriter, _ links: Links) {
    let questionnaire = context.questionnaire
    html.element(.footer, .class("site")) { html in
      html.element(
        .p, text: context.texts.footer(questionnaire.title[context.language], version: questionnaire.version))
      html.element(.p, text: context.source())
      for notice in context.notices { html.element(.p, .class("notice"), text: notice) }
    }
  }
}
