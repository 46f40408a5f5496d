internal import Insights
internal import Markup
internal import MaturityModel

/// Answers that changed, with what that did to their dimension.
struct AnswerChangeTable {
  private let context: SiteContext
  private let changes: [AnswerChange]

  init(_ context: SiteContext, _ changes: [AnswerChange]) {
    self.context = context
    self.changes = changes
  }

  func write(into html: inout HTMLWriter, _ links: Links) {
    let texts = context.texts
    let columns: [TableColumn] = [
      .text(texts.question), .text(texts.before), .text(texts.now), .number(texts.effect),
    ]
    html.scrollingTable(texts.changedAnswers, columns, class: "changes", in: context) { html in
      for change in changes {
        html.element(.tr) { html in
          html.element(.th, .scope("row")) { html in
            html.element(.span, .class("code"), text: change.question.code)
            html.text(" " + change.question.text[context.language])
          }
          html.element(.td, text: context.answerText(change.old, to: change.question))
          html.element(.td, text: context.answerText(change.new, to: change.question))
          html.element(.td, .class("number")) { html in html.changeSign(change.effect, in: context) }
        }
      }
    }
  }
}
