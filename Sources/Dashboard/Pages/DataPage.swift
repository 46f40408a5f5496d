internal import Insights
internal import Localization
internal import Markup

/// The data to download, described.
struct DataPage: Page {
  let context: SiteContext
  let rowCount: Int

  private var texts: PageTexts { context.texts }

  var address: Address { .data }
  var trail: [(title: String, address: Address?)] { [(texts.data, nil)] }
  var figures: [Figure] { [] }
  var title: String { texts.dataTitle }
  var summary: String { lead }

  private var lead: String { texts.dataLead(rowCount, quarters: context.network.quarters.count) }

  private func extent(of file: DataFile) -> String {
    let size = texts.bytes(context.number.string(Double(context.data.size(of: file))))
    return context.data.rowCount(of: file).map { "\(texts.rows($0)), \(size)" } ?? size
  }

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    html.element(.p, .class("lead"), text: lead)
    html.element(.dl, .class("rules")) { html in
      for file in context.data.files {
        html.element(.div) { html in
          html.element(.dt) { html in
            html.element(.a, .href(links.file(file.path)), .download(""), text: file.rawValue)
          }
          html.element(.dd) { html in
            html.text(texts.content(of: file))
            html.element(.span, .class("quiet"), text: " · " + extent(of: file))
          }
        }
      }
    }
    html.element(.section, .aria(.labelledBy, "spalten")) { html in
      html.element(.h2, .id("spalten"), text: texts.fields)
      html.table(
        FigureTable(
          columns: [texts.column, texts.describes], rows: texts.fieldList.map { [.text($0.0), .text($0.1)] }),
        caption: texts.fields, in: context)
    }
    html.element(.section, .aria(.labelledBy, "antwortspalten")) { html in
      html.element(.h2, .id("antwortspalten"), text: texts.answerFields)
      html.table(
        FigureTable(
          columns: [texts.column, texts.describes],
          rows: texts.answerFieldList.map { [.text($0.0), .text($0.1)] }),
        caption: texts.answerFields, in: context)
    }
    if context.data.files.contains(.plainNeeds) {
      html.element(.section, .aria(.labelledBy, "bedarfsspalten")) { html in
        html.element(.h2, .id("bedarfsspalten"), text: texts.needFields)
        html.table(
          FigureTable(
            columns: [texts.column, texts.describes],
            rows: texts.needFieldList(isPublic: context.edition.isPublic).map { [.text($0.0), .text($0.1)] }),
          caption: texts.needFields, in: context)
      }
    }
    html.element(.p, .class("source"), text: context.source())
  }
}
