internal import Insights
internal import Markup
internal import MaturityModel

/// The ways from a municipality to the pages on which it stands beside a peer.
struct PairLinks {
  private static let most = 9

  private let context: SiteContext
  private let index: Int

  init(_ context: SiteContext, _ index: Int) {
    self.context = context
    self.index = index
  }

  func write(into html: inout HTMLWriter, _ links: Links) {
    let network = context.network
    let partners = context.pairs.partners(of: index)
    // Whom to compare with is chosen from the newest quarter.
    guard context.folder.isEmpty, !partners.isEmpty else { return }
    let own = network.municipalities[index]
    html.element(.p, .class("beside")) { html in
      html.text(context.texts.compareWith + " ")
      for partner in partners.prefix(Self.most).map({ network.municipalities[$0] }) {
        html.element(.a, .href(links.page(.pair(of: own, partner))), text: partner.name)
        html.text(" · ")
      }
      html.element(.a, .href(links.compare([own.id])), text: context.texts.chooseOthers)
    }
  }
}

extension Links {
  /// The page on which these are chosen already, where scripts run.
  func compare(_ ids: [String]) -> LinkTarget {
    page(.compare, choosing: "kommunen=" + ids.joined(separator: ","))
  }
}
