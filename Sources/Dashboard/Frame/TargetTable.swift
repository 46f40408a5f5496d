internal import Explaining
internal import Insights
internal import Markup
internal import MaturityModel

extension HTMLWriter {
  /// Writes what to say beside targets, each once.
  mutating func targetNotices(_ notices: [String], in context: SiteContext) {
    for notice in Set(notices).sorted() {
      element(.p) { html in
        html.element(.strong, .class("notice"), text: context.texts.notice(notice))
      }
    }
  }
}

/// Targets with how far they are: of one municipality, or of several named in the first column.
struct TargetTable {
  private let context: SiteContext
  private let rows: [(municipality: Int?, progress: TargetProgress)]

  init(_ context: SiteContext, _ rows: [(municipality: Int?, progress: TargetProgress)]) {
    self.context = context
    self.rows = rows
  }

  func write(into html: inout HTMLWriter, _ links: Links? = nil) {
    let texts = context.texts
    let words = TargetWords(context.questionnaire, context.language)
    let isNetwork = rows.contains { $0.municipality != nil }
    let columns: [TableColumn] =
      (isNetwork ? [.text(texts.municipality)] : [])
      + [
        .text(texts.dimension), .text(texts.target), .text(texts.course), .number(texts.targetGap),
        .number(texts.targetWay),
      ]
    html.scrollingTable(texts.targets, columns, in: context) { html in
      for (municipality, progress) in rows {
        html.element(.tr) { html in
          if let municipality {
            html.element(.th, .scope("row")) { html in name(municipality, into: &html, links) }
            html.element(.td, text: context.name(progress.measure))
          } else {
            html.element(.th, .scope("row"), text: context.name(progress.measure))
          }
          html.element(.td, text: words.goal(progress).capitalizedFirst)
          html.element(.td, text: words.course(progress))
          html.element(.td, .class("number"), text: words.gap(progress) ?? texts.missing)
          html.element(.td, .class("number"), text: words.share(progress) ?? texts.missing)
        }
      }
    }
  }

  private func name(_ index: Int, into html: inout HTMLWriter, _ links: Links?) {
    guard let links else {
      html.text(context.network.municipalities[index].name)
      return
    }
    html.municipality(index, in: context, links)
  }
}
