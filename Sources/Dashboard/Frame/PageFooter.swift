internal import Localization
internal import Markup
internal import MaturityModel
internal import Workspace

/// What stands below every page: by which questions, from when, and what to say of the data.
struct PageFooter {
  let context: SiteContext

  func write(_ page: some Page, into html: inout HTMLWriter, _ links: Links) {
    let questionnaire = context.questionnaire
    html.element(.footer, .class("site")) { html in
      html.element(
        .p, text: context.texts.footer(questionnaire.title[context.language], version: questionnaire.version))
      html.element(.p, text: context.source())
      QuarterSwitch(context: context).writeList(of: page, into: &html, links)
      for notice in context.notices { html.element(.p, .class("notice"), text: notice) }
      publisher(into: &html)
      if let web = context.web {
        html.element(.p, .class("printed"), text: web.file(context.path(of: page.address)))
      }
      legal(page, into: &html, links)
    }
  }

  private func publisher(into html: inout HTMLWriter) {
    let settings = context.site.settings
    if let publisher = settings.publisher {
      html.element(.p, text: context.texts.publishedBy(publisher.name))
    }
    if let licence = context.licence {
      html.element(.p) { html in
        html.text(context.texts.licenceInFooter)
        html.licence(licence)
      }
    }
  }

  /// The pages that the law asks for stand at the site's root, whatever the quarter.
  private func legal(_ page: some Page, into html: inout HTMLWriter, _ links: Links) {
    let pages = LegalPages(context)
    html.element(.nav, .aria(.label, context.texts.legalNavigation)) { html in
      html.element(.ul) { html in
        for address in pages.addresses {
          html.element(.li) { html in
            html.element(
              .a, .href(links.page(address, ofQuarter: "")),
              .when(address == page.address, .aria(.current, "page")), text: pages.title(of: address))
          }
        }
        if context.web != nil {
          html.element(.li) { html in
            html.element(
              .a, .href(links.file(NewsFeed.path(in: context.language))), text: context.texts.feed)
          }
        }
      }
    }
  }
}
