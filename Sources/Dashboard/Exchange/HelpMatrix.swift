internal import Charts
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Networking
internal import Scoring

/// Municipality × dimension as a table: the level, and whom to ask or how many can be helped.
struct HelpMatrix {
  private let context: SiteContext
  private let exchange: NetworkExchange

  init(_ context: SiteContext, _ exchange: NetworkExchange) {
    self.context = context
    self.exchange = exchange
  }

  private var texts: PageTexts { context.texts }
  private var network: Network { context.network }
  private var sheet: ExchangeSheet { exchange.sheet }

  func write(into html: inout HTMLWriter, _ links: Links) {
    html.element(.section, .aria(.labelledBy, "matrix")) { html in
      html.element(.h2, .id("matrix"), text: texts.whoHelpsWhom)
      html.element(.p, .class("measure"), text: texts.matrixMeasure(withWishes: !context.edition.isPublic))
      if hasStatements { html.element(.p, .class("measure"), text: texts.matrixLegend) }
      html.element(
        .div, .class("scroll"), .role("region"), .aria(.label, texts.scrollRegion(texts.whoHelpsWhom)),
        .tabindex(0)
      ) { html in
        html.element(.table, .class("heatmap help")) { html in
          html.element(.caption, .class("hidden"), text: texts.whoHelpsWhom)
          html.element(.thead) { html in
            html.element(.tr) { html in
              html.element(.th, .scope("col"), text: texts.municipality)
              html.dimensionHeads(class: "field", in: context, links)
            }
          }
          html.element(.tbody) { html in
            for member in exchange.members { row(of: member, into: &html, links) }
          }
        }
      }
      html.element(.p, .class("source")) { html in
        html.text(context.source(count: exchange.members.count))
        if let notice = context.notice { html.text(" · " + notice) }
      }
      html.dimensionCodes(in: context, links)
    }
  }

  private var hasStatements: Bool {
    exchange.members.contains { member in
      sheet.questions.indices.contains { sheet.entry(member, $0).exchange != nil }
    }
  }

  private func row(of member: Int, into html: inout HTMLWriter, _ links: Links) {
    html.element(.tr) { html in
      html.element(.th, .scope("row")) { html in html.municipality(member, in: context, links) }
      for (place, measure) in network.measures.dropFirst().enumerated() {
        html.element(.td) { html in
          level(of: member, measure, into: &html)
          statements(of: member, in: place, into: &html)
          words(of: member, in: place, into: &html)
        }
      }
    }
  }

  private func level(of member: Int, _ measure: Measure, into html: inout HTMLWriter) {
    guard let level = sheet.quarters[member].flatMap({ network.score(measure, member, $0)?.level }) else {
      html.element(.span, .class("quiet"), text: texts.missing + " ")
      return
    }
    html.element(.span, .class("l\(context.scale.paletteStep(ofLevel: level + 1))")) { html in
      html.element(.b, .class("digit"), text: "\(level + 1)")
    }
    html.text(" ")
  }

  /// What it said about help in the dimension, as a sign with its word.
  private func statements(of member: Int, in place: Int, into html: inout HTMLWriter) {
    let said = Set(sheet.questions(of: place).compactMap { sheet.entry(member, $0).exchange })
    for (exchange, sign, word) in [
      (Exchange.wish, "◆", texts.seeksHelp), (.offer, "◇", texts.offersHelp),
    ] where said.contains(exchange) {
      html.element(.span, .aria(.hidden, "true"), .title(word), text: sign)
      html.element(.span, .class("hidden"), text: word)
      html.text(" ")
    }
  }

  private func words(of member: Int, in place: Int, into html: inout HTMLWriter) {
    guard let cell = exchange.matrix.cell(member, place) else { return }
    html.element(.span, .class("words")) { html in
      switch cell.advice {
      case .ask(let partner, let topic):
        html.text("\(texts.asks) \(network.municipalities[partner].name) ")
        html.element(.span, .class("code"), text: sheet.questions[topic.question].code)
      case .help(let count): html.text(texts.helps(count))
      case .nothing: html.text(texts.nobodyToAsk)
      }
    }
  }
}
