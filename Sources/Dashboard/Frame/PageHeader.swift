internal import Localization
internal import Markup
internal import MarkupReader
internal import MaturityModel
internal import Workspace

/// What stands above every page: notices, the site's name, the languages, and where one can go.
struct PageHeader {
  let context: SiteContext

  func write(_ page: some Page, into html: inout HTMLWriter, _ links: Links) {
    let texts = context.texts
    html.element(.header, .class("site")) { html in
      html.element(.div, .class("notices")) { html in
        for notice in context.notices { html.element(.strong, .class("notice"), text: notice) }
        if let mark = texts.mark(of: context.edition) {
          html.element(.span, .class("edition"), text: mark)
        }
      }
      html.element(.div, .class("bar")) { html in
        html.element(.a, .class("name"), .href(links.page(.overview))) { html in
          if let logo = context.site.logo {
            let box = logo.viewBox
            html.drawing { svg in
              svg.decoration(
                logo.content, viewBox: (box.left, box.top, box.width, box.height), class: "logo")
            }
          }
          html.element(.b, text: context.siteTitle)
          html.element(
            .span,
            text: " "
              + (context.site.settings.publisher?.name ?? context.questionnaire.title[context.language]))
        }
        let other: Language = context.language.pick(.english, .german)
        html.element(
          .a, .class("language"), .data("keep", ""), .lang(other.rawValue),
          .href(links.page(page.address, in: other)),
          text: texts.otherLanguage)
      }
      html.element(.nav, .class("main"), .aria(.label, texts.mainNavigation)) { html in
        html.element(.ul) { html in
          for (title, address) in entries {
            html.element(.li) { html in
              html.element(
                .a, .href(links.page(address)), .when(address == page.address, .aria(.current, "page")),
                text: title)
            }
          }
        }
      }
      QuarterSwitch(context: context).writeStand(of: page, into: &html, links)
      if !page.trail.isEmpty { breadcrumb(page.trail, into: &html, links) }
    }
  }

  private var entries: [(String, Address)] {
    let texts = context.texts
    var entries: [(String, Address)] = [
      (texts.overview, .overview), (texts.progress, .progress), (texts.compare, .compare),
    ]
    if context.exchange != nil { entries += [(texts.exchange, .exchange), (texts.needs, .needs)] }
    if context.life.hasMeetings { entries.append((texts.meetings, .meetings)) }
    return entries + [(texts.method, .method), (texts.data, .data)]
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
}
