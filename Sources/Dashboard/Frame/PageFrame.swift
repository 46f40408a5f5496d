internal import Localization
internal import Markup

/// What stands around every page.
struct PageFrame {
  let context: SiteContext
  let style: PageStyle

  /// Writes a whole page.
  func render(_ page: some Page) -> [UInt8] {
    let links = context.links(from: page.address)
    var html = HTMLWriter(capacity: 131_072)
    html.document(language: context.language.rawValue) { html in
      PageHead(context: context, style: style).write(page, into: &html, links)
      html.element(.body) { html in
        html.element(.a, .class("skip"), .href(.fragment("inhalt")), text: context.texts.skip)
        PageHeader(context: context).write(page, into: &html, links)
        html.element(.main, .id("inhalt"), .tabindex(-1)) { html in
          PageAccess(context: context).write(page, into: &html)
          page.body(into: &html, links)
          if !page.figures.isEmpty { said(into: &html) }
        }
        PageFooter(context: context).write(page, into: &html, links)
      }
    }
    return html.finish()
  }

  /// Where scripts say whether copying and sharing worked.
  private func said(into html: inout HTMLWriter) {
    html.element(
      .p, .class("said"), .role("status"), .data("said", ""), .data("copied", context.texts.copied),
      .data("failed", context.texts.copyFailed))
  }
}
