internal import Markup

/// A column of a table.
struct TableColumn: Sendable {
  let title: String
  let isNumber: Bool
  /// By which the column can be sorted where scripts run; it stands in the address.
  var key: String?

  static func text(_ title: String, key: String? = nil) -> TableColumn {
    TableColumn(title: title, isNumber: false, key: key)
  }
  static func number(_ title: String, key: String? = nil) -> TableColumn {
    TableColumn(title: title, isNumber: true, key: key)
  }
}

extension HTMLWriter {
  /// Writes a table in a region that can be scrolled with the keyboard where it is wider than the page.
  ///
  /// - Parameters:
  ///   - caption: what the table is, for those who do not see what stands above it.
  ///   - columns: the heads.
  ///   - id: by which scripts find the table.
  ///   - styleClass: what the style sheet calls it.
  ///   - context: where the words come from.
  ///   - rows: writes the rows.
  mutating func scrollingTable(
    _ caption: String, _ columns: [TableColumn], id: String? = nil, class styleClass: String? = nil,
    in context: SiteContext, rows: (inout HTMLWriter) -> Void
  ) {
    element(
      .div, .class("scroll"), .role("region"), .aria(.label, context.texts.scrollRegion(caption)),
      .tabindex(0)
    ) { html in
      html.element(.table, id.map { .id($0) } ?? .absent, styleClass.map { .class($0) } ?? .absent) { html in
        html.element(.caption, .class("hidden"), text: caption)
        html.element(.thead) { html in
          html.element(.tr) { html in
            for column in columns {
              html.element(
                .th, .scope("col"), .when(column.isNumber, .class("number")),
                column.key.map { .data("key", $0) } ?? .absent, text: column.title)
            }
          }
        }
        html.element(.tbody) { html in rows(&html) }
      }
    }
  }
}
