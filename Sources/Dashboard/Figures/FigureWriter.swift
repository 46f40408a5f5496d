internal import Charts
internal import Markup

extension HTMLWriter {
  /// Writes a figure: finding, sentence, both drawings, source, then the table and ways to take the chart along.
  mutating func figure(
    _ figure: Figure, of address: Address, in context: SiteContext, _ links: Links, heading: HTMLElement = .h3
  ) {
    self.figure(figure, in: context, heading: heading) { html in
      FigureTools(figure, of: address, in: context).write(into: &html, links)
    }
  }

  /// Writes a figure with whatever is to stand below its source.
  mutating func figure(
    _ figure: Figure, in context: SiteContext, heading: HTMLElement, below: (inout HTMLWriter) -> Void
  ) {
    element(.figure, .id(figure.id), .class("figure")) { html in
      html.element(.div, .class("words")) { html in
        html.element(heading, .class("finding"), text: figure.title)
        html.element(.p, .class("sentence"), text: figure.sentence)
        html.element(.p, .class("measure"), text: figure.measure)
      }
      html.element(.div, .class("picture")) { html in
        for size in ChartSize.allCases {
          html.drawing { svg in figure.drawn(size, in: context.language).write(into: &svg) }
        }
      }
      html.element(.figcaption) { html in
        html.element(.p, .class("source")) { html in
          html.text(figure.source)
          if let notice = context.notice { html.text(" · " + notice) }
        }
        below(&html)
      }
    }
  }

  /// Writes the numbers of a chart as a table.
  mutating func table(_ table: FigureTable, caption: String, in context: SiteContext) {
    let columns = table.columns.enumerated().map { index, title in
      TableColumn(
        title: title, isNumber: table.rows.first.map { index < $0.count && $0[index].isNumber } ?? false)
    }
    scrollingTable(caption, columns, in: context) { html in
      for row in table.rows {
        html.element(.tr) { html in
          for (index, cell) in row.enumerated() {
            if index == 0 {
              html.element(.th, .scope("row"), text: cell.text)
            } else {
              html.element(.td, .when(cell.isNumber, .class("number")), text: cell.text)
            }
          }
        }
      }
    }
  }
}

extension FigureTable.Cell {
  var isNumber: Bool {
    if case .text = self { false } else { true }
  }
}

extension Figure {
  /// The chart as a file of its own, title, source and notice drawn inside.
  func standalone(
    in context: SiteContext, style: StandaloneStyle, width: Double = ChartSize.wide.width
  ) -> [UInt8] {
    let labels = StandaloneLabels(
      subtitle: [subject, measure].compactMap(\.self).joined(separator: " · "), source: source,
      notice: context.noticeOfFiles)
    guard width == ChartSize.wide.width else {
      return chart.standalone(
        width: width,
        context: ChartContext(language: context.language, prefix: "c", title: title, description: sentence),
        labels: labels, style: style)
    }
    return drawn(.wide, in: context.language).file(labels: labels, style: style)
  }
}
