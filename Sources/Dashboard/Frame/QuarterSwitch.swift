internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel

/// The way from a page to the same page of other quarters.
struct QuarterSwitch {
  let context: SiteContext

  /// Says on an old page that it is old, and leads to the newest.
  func writeStand(of page: some Page, into html: inout HTMLWriter, _ links: Links) {
    guard !context.folder.isEmpty, let newest = context.archive.stands.first else { return }
    let texts = context.texts
    let isThere = context.archive.has(page.address, in: newest)
    let name = newest.quarter.name(in: context.language)
    html.element(.p, .class("stand")) { html in
      html.element(.strong, text: texts.standOf(context.quarter.name(in: context.language)))
      html.text(" ")
      let address = isThere ? page.address : .overview
      html.element(
        .a, .data("keep", ""), .href(links.page(address, ofQuarter: newest.folder)),
        text: isThere ? texts.newest(name) : texts.newestOverview(name))
    }
  }

  /// Lists the quarters, of which those without this page lead to their overview; and says where the newest page stays.
  func writeList(of page: some Page, into html: inout HTMLWriter, _ links: Links) {
    guard let newest = context.archive.stands.first, !page.address.isAboutAllQuarters else { return }
    let texts = context.texts
    if context.archive.stands.count > 1 {
      html.element(.nav, .class("quarters"), .aria(.label, texts.quarters)) { html in
        html.element(.b, text: texts.quarters)
        html.element(.ul) { html in
          for stand in context.archive.stands {
            html.element(.li) { html in
              let address = context.archive.has(page.address, in: stand) ? page.address : .overview
              html.element(
                .a, .href(links.page(address, ofQuarter: stand.folder)),
                .when(stand.folder == context.folder, .aria(.current, "page")), text: stand.quarter.code)
            }
          }
        }
      }
    }
    if context.folder.isEmpty, context.archive.keeps(page.address) {
      html.element(
        .p, .class("onscreen"),
        text: texts.stays(at: "\(newest.quarter.code)/" + page.address.path(in: context.language)))
    }
  }
}
