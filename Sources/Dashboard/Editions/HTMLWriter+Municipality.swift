internal import Insights
internal import Markup
internal import MaturityModel

extension HTMLWriter {
  /// The name of a municipality, as a link where it has a page.
  mutating func municipality(_ index: Int, in context: SiteContext, _ links: Links) {
    let municipality = context.network.municipalities[index]
    guard context.hasPage(index) else {
      text(municipality.name)
      return
    }
    element(.a, .href(links.page(.municipality(municipality.id))), text: municipality.name)
  }
}
