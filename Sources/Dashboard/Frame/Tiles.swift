internal import Markup

/// A figure that is to be seen first: what it is, how much, and what that means.
struct Tile {
  let term: String
  let note: String?
  let value: (inout HTMLWriter) -> Void

  init(_ term: String, note: String? = nil, value: @escaping (inout HTMLWriter) -> Void) {
    self.term = term
    self.note = note
    self.value = value
  }

  init(_ term: String, _ text: String, note: String? = nil) {
    self.init(term, note: note) { html in html.text(text) }
  }
}

extension HTMLWriter {
  /// Writes the few figures that a page begins with, side by side.
  mutating func tiles(_ tiles: [Tile]) {
    element(.dl, .class("tiles")) { html in
      for tile in tiles {
        html.element(.div) { html in
          html.element(.dt, text: tile.term)
          html.element(.dd, .class("value")) { html in tile.value(&html) }
          if let note = tile.note { html.element(.dd, .class("note"), text: note) }
        }
      }
    }
  }
}
