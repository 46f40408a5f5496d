internal import Markup
internal import MaturityModel

/// The ways to take a figure along: its numbers, its files, a snippet to embed it, its address.
struct FigureTools {
  private let figure: Figure
  private let address: Address
  private let context: SiteContext

  init(_ figure: Figure, of address: Address, in context: SiteContext) {
    self.figure = figure
    self.address = address
    self.context = context
  }

  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter, _ links: Links) {
    let title = figure.title
    html.element(.div, .class("take")) { html in
      html.element(.details, .class("numbers")) { html in
        html.element(.summary, .aria(.label, texts.tableOf(title)), text: texts.table)
        html.table(figure.table, caption: title, in: context)
      }
      html.element(
        .a, .href(links.file(context.path(of: figure, on: address))), .download(""),
        .aria(.label, texts.saveSVGOf(title)), text: texts.saveSVG)
      let data = FigureData(figure, in: context)
      file(data.csv(), .csv, "CSV", into: &html)
      file(data.json(), .json, "JSON", into: &html)
      if let snippet = EmbedSnippet(figure, on: address, in: context) { embedding(snippet, into: &html) }
      html.element(
        .a, .href(.fragment(figure.id)), .data("plain", ""), .aria(.label, texts.linkTo(title)),
        text: texts.linkHere)
      html.element(
        .button, .type("button"), .hidden, .data("link", figure.id),
        .aria(.label, "\(texts.copyLink): \(title)"), text: texts.copyLink)
      html.element(
        .button, .type("button"), .hidden, .data("share", figure.id), .data("title", title),
        .aria(.label, "\(texts.share): \(title)"), text: texts.share)
    }
  }

  private func file(
    _ bytes: [UInt8], _ content: LinkTarget.FileContent, _ word: String, into html: inout HTMLWriter
  ) {
    html.element(
      .a, .href(.file(bytes, content)), .download("\(address.stem)-\(figure.id).\(word.lowercased())"),
      .aria(.label, "\(word): \(figure.title)"), text: word)
  }

  private func embedding(_ snippet: EmbedSnippet, into html: inout HTMLWriter) {
    let id = "\(figure.id)-einbetten"
    html.element(.details, .class("embedding")) { html in
      html.element(.summary, .aria(.label, "\(texts.embed): \(figure.title)"), text: texts.embed)
      html.element(
        .p,
        text: texts.embedHow(
          ofQuarter: context.folder.isEmpty ? nil : context.quarter.name(in: context.language)))
      html.element(
        .textarea, .id(id), .readonly, .aria(.label, texts.embedSnippet), text: snippet.text)
      html.element(
        .button, .type("button"), .hidden, .data("copy", id),
        .aria(.label, "\(texts.copySnippet): \(figure.title)"), text: texts.copySnippet)
    }
  }
}
