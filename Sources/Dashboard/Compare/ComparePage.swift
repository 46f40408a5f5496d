internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel

/// Two to four municipalities side by side, chosen in the page; below, the pages of pairs for all who run no scripts.
struct ComparePage: Page {
  private static let data = "vergleich-daten"

  let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }

  var address: Address { .compare }
  var trail: [(title: String, address: Address?)] { [(texts.compare, nil)] }
  var figures: [Figure] { [] }
  var scripts: [PageScript] { usualScripts + [.compare] }
  var title: String { texts.compareTitle }
  var summary: String { texts.compareLead(context.quarter.name(in: context.language)) }

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    html.element(.p, .class("lead"), text: summary)
    let levelsAlone = context.levelsAlone(.overall, in: network.current)
    guard context.comparable.count > 1 else {
      html.element(.p, text: levelsAlone.isEmpty ? texts.nobodyToCompare : texts.tooFewPoints)
      return
    }
    if !levelsAlone.isEmpty {
      let names = context.shortList(levelsAlone.map { network.municipalities[$0].name }, most: 9)
      html.element(.p, text: texts.notToCompare(names))
    }
    choice(into: &html)
    pairs(into: &html, links)
  }

  private func choice(into html: inout HTMLWriter) {
    html.element(.div, .class("choices"), .data("compare", Self.data), .hidden) { html in
      for letter in ["A", "B", "C", "D"] {
        html.element(.label) { html in
          html.text("\(texts.municipality) \(letter)")
          html.element(.select, .name(letter), .autocomplete("off")) { html in
            html.element(.option, .value(""), text: "–")
          }
        }
      }
      html.element(.p, .role("status"), .class("sentence"))
      html.element(.div, .class("side"), .data("result", ""))
    }
    html.dataBlock(id: Self.data, CompareData(context).json())
  }

  private func pairs(into html: inout HTMLWriter, _ links: Links) {
    guard !context.pairs.all.isEmpty else { return }
    html.element(.section, .aria(.labelledBy, "paare")) { html in
      html.element(.h2, .id("paare"), text: texts.pairsOfPeers)
      html.element(.p, text: texts.pairsLead)
      html.element(.ul, .class("pairs")) { html in
        for pair in context.pairs.all {
          let (one, other) = (network.municipalities[pair.one], network.municipalities[pair.other])
          html.element(.li) { html in
            html.element(
              .a, .href(links.page(.pair(of: one, other))), text: texts.pairName(one.name, other.name))
          }
        }
      }
    }
  }
}

extension Address {
  /// The page of two municipalities, whoever is named first.
  static func pair(of one: Municipality, _ other: Municipality) -> Address {
    one.id < other.id ? .pair(one.id, other.id) : .pair(other.id, one.id)
  }
}
