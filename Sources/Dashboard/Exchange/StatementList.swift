internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Networking

/// Who offers and who seeks help, question by question; nothing where nobody has said anything.
struct StatementList {
  private struct Row {
    let question: Question
    let seeking: [Int]
    let offering: [Int]
  }

  private let context: SiteContext
  private let groups: [(dimension: Dimension, rows: [Row])]

  init(_ context: SiteContext, _ exchange: NetworkExchange) {
    self.context = context
    let sheet = exchange.sheet
    groups = context.questionnaire.scoredDimensions.enumerated().compactMap { place, dimension in
      let rows = sheet.questions(of: place).compactMap { question -> Row? in
        func who(_ said: Exchange) -> [Int] {
          exchange.members.filter { sheet.entry($0, question).exchange == said }
        }
        let (seeking, offering) = (who(.wish), who(.offer))
        guard !seeking.isEmpty || !offering.isEmpty else { return nil }
        return Row(question: sheet.questions[question], seeking: seeking, offering: offering)
      }
      return rows.isEmpty ? nil : (dimension, rows)
    }
  }

  func write(into html: inout HTMLWriter, _ links: Links) {
    guard !groups.isEmpty else { return }
    let texts = context.texts
    html.element(.section, .aria(.labelledBy, "angebote")) { html in
      html.element(.h2, .id("angebote"), text: texts.whoOffers)
      for (dimension, rows) in groups {
        html.element(.h3, text: dimension.name[context.language])
        html.element(.ul, .class("statements")) { html in
          for row in rows { write(row, into: &html) }
        }
      }
    }
  }

  private func write(_ row: Row, into html: inout HTMLWriter) {
    let texts = context.texts
    func names(_ members: [Int]) -> String {
      context.list(members.map { context.network.municipalities[$0].name })
    }
    html.element(.li) { html in
      html.element(.span, .class("code"), text: row.question.code)
      html.text(" ")
      html.element(.b, text: context.topic(row.question))
      html.element(.p) { html in
        if !row.seeking.isEmpty { html.text("◆ " + texts.seeking(names(row.seeking))) }
        if !row.offering.isEmpty {
          html.text((row.seeking.isEmpty ? "" : " ") + "◇ " + texts.offering(names(row.offering)))
        }
      }
    }
  }
}
