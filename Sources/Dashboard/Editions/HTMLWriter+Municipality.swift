internal import Insights
internal import Markup
internal import MaturityModel

extension HTMLWriter {
  /// The name of a municipality, its own or the one that is given, as a link where it has a page.
  mutating func municipality(
    _ index: Int, in context: SiteContext, _ links: Links, named name: String? = nil
  ) {
    let municipality = context.network.municipalities[index]
    let name = name ?? municipality.name
    guard context.hasPage(index) else {
      text(name)
      return
    }
    element(.a, .href(links.page(.municipality(municipality.id))), text: name)
  }
}
