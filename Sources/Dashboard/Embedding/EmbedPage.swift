internal import Localization
internal import Markup

/// The figures of a page alone, to be shown in a frame of another page: no navigation, no scripts.
///
/// With the id of a figure in the address only that one is shown.
struct EmbedPage {
  let context: SiteContext
  let style: PageStyle

  /// Writes the page.
  func render(_ page: some Page) -> [UInt8] {
    let links = Links(
      fromFile: context.path(ofEmbedded: page.address), in: context.folder, of: context.archive,
      context.language)
    var html = HTMLWriter(capacity: 65_536)
    html.document(language: context.language.rawValue) { html in
      head(of: page, into: &html)
      html.element(.body, .class("embed")) { html in
        html.element(.main) { html in
          html.element(.h1, .class("hidden"), text: page.title)
          for figure in page.figures {
            html.figure(figure, in: context, heading: .h2) { html in
              html.element(.p, .class("whole")) { html in
                html.element(
                  .a, .href(links.page(page.address, section: figure.id)), .target("_blank"),
                  .rel("noopener"),
                  .aria(.label, "\(context.texts.wholePage): \(figure.title)"), text: context.texts.wholePage)
              }
            }
          }
        }
      }
    }
    return html.finish()
  }

  private func head(of page: some Page, into html: inout HTMLWriter) {
    html.element(.head) { html in
      html.element(.meta, .charset("utf-8"))
      html.element(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
      html.element(.meta, .httpEquiv("Content-Security-Policy"), .content(style.policy(for: [])))
      html.element(.meta, .name("referrer"), .content("no-referrer"))
      html.element(.meta, .name("color-scheme"), .content("light dark"))
      html.element(.meta, .name("robots"), .content("noindex"))
      html.element(.title, text: page.title)
      html.style(style.sheet)
    }
  }
}
