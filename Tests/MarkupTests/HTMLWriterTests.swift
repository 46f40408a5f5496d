import Markup
import Testing

/// What the writer makes of some markup, as text.
private func html(_ write: (inout HTMLWriter) -> Void) -> String {
  var writer = HTMLWriter(capacity: 0)
  write(&writer)
  return String(decoding: writer.finish(), as: UTF8.self)
}

@Suite("HTML")
struct HTMLWriterTests {
  @Test("elements nest by closures, and attributes keep their order")
  func nesting() {
    let text = html { html in
      html.element(.section, .class("lead"), .id("top")) { html in
        html.element(.h1, text: "Weida")
        html.element(.p, .when(false, .hidden), .when(true, .lang("de"))) { html in
          html.text("Stufe 3")
        }
      }
    }
    #expect(
      text
        == #"<section class="lead" id="top"><h1>Weida</h1><p lang="de" xml:lang="de">Stufe 3</p></section>"#)
  }

  @Test("a page says its language and is XHTML too")
  func document() {
    let text = html { $0.document(language: "de") { $0.element(.body) { $0.text("x") } } }
    #expect(
      text == """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="de" xml:lang="de"><body>x</body></html>

        """)
  }

  @Test("void elements close themselves, empty ones have an end tag, boolean attributes have a value")
  func polyglot() {
    let text = html { html in
      html.element(.br)
      html.element(.td)
      html.element(.details, .open, text: "x")
      html.element(.input, .type("checkbox"), .checked)
    }
    #expect(text == #"<br/><td></td><details open="">x</details><input type="checkbox" checked=""/>"#)
  }

  @Test("numbers, data and ARIA attributes are written as HTML wants them")
  func attributes() {
    let text = html { html in
      html.element(.td, .colspan(3), .data("value", "12,4"), .aria(.label, "A & B"), .tabindex(-1))
      html.element(.meter, .min(0), .max(0.5))
    }
    #expect(
      text
        == #"<td colspan="3" data-value="12,4" aria-label="A &amp; B" tabindex="-1"></td>"#
        + #"<meter min="0" max=".5"></meter>"#)
  }

  @Test("a drawing goes into the page's own bytes")
  func drawing() {
    let text = html { html in
      html.element(.figure) { html in
        html.drawing { svg in svg.root(.viewBox(width: 340, height: 20.5)) { $0.element(.circle, .r(2)) } }
      }
    }
    #expect(
      text
        == #"<figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 340 20.5"><circle r="2"/></svg></figure>"#
    )
  }

  @Test("A style sheet stands in its element byte for byte, as its digest needs it")
  func style() {
    let text = html { $0.style(Array("p > a { color: #0b57a4; }".utf8)) }
    #expect(text == "<style>p > a { color: #0b57a4; }</style>")
  }

  @Test("the writer counts its bytes")
  func count() {
    var writer = HTMLWriter()
    writer.text("äß")
    #expect(writer.count == 4)
  }
}
