internal import Charts
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Networking

/// How many are on each level at the questions of a dimension, and how many of them share the need.
struct NeedLevels {
  private let context: SiteContext
  private let exchange: NetworkExchange
  private let needs: [Need]

  init(_ context: SiteContext, _ exchange: NetworkExchange, _ needs: [Need]) {
    self.context = context
    self.exchange = exchange
    self.needs = needs
  }

  private var texts: PageTexts { context.texts }

  func write(named name: String, into html: inout HTMLWriter) {
    let levels = context.questionnaire.levels.indices.map { TableColumn.number(texts.levelNumber($0 + 1)) }
    let wishes: [TableColumn] = context.edition.isPublic ? [] : [.number(texts.seekHelp)]
    let columns =
      [.text(texts.question)] + levels + [.number(texts.haveNeed)] + wishes + [.text(texts.haveSolved)]
    html.scrollingTable(name, columns, class: "needs", in: context) { html in
      for need in needs { row(need, into: &html) }
    }
  }

  private func row(_ need: Need, into html: inout HTMLWriter) {
    let question = exchange.sheet.questions[need.question]
    html.element(.tr) { html in
      html.element(.th, .scope("row")) { html in
        html.element(.span, .class("code"), text: question.code)
        html.text(" " + context.topic(question))
      }
      for (level, count) in need.levels.enumerated() {
        let step = context.scale.paletteStep(ofLevel: level + 1)
        html.element(.td, .class(count == 0 ? "number zero" : "number l\(step)"), text: "\(count)")
      }
      html.element(.td, .class("number"), text: "\(need.sharing.count)")
      if !context.edition.isPublic {
        html.element(.td, .class("number"), text: "\(need.wishing.count)")
      }
      let solved = need.solved.map { context.network.municipalities[$0].name }
      html.element(.td, text: solved.isEmpty ? "–" : context.shortList(solved, most: 3))
    }
  }
}
