import MarkupReader
import Testing

@Suite("Drawings made safe")
struct SafeDrawingTests {
  private func drawing(_ inside: String, _ attributes: String = "") throws -> SafeDrawing {
    let text = """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
        xmlns:x="urn:x" viewBox="0 0 10 10" \(attributes)>\(inside)</svg>
      """
    return try SafeDrawing(sanitising: Array(text.utf8), prefix: "logo-")
  }

  private func content(_ drawing: SafeDrawing) -> String { String(decoding: drawing.content, as: UTF8.self) }

  @Test("What is allowed stays, with its ids and links under a prefix")
  func kept() throws {
    let drawing = try drawing(
      """
      <title>Amt &amp; Ort</title><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/>\
      </linearGradient><linearGradient id="b" xlink:href="#a"/></defs>\
      <g transform="translate(1, 2)"><path id="p" d="M0 0L1 1z" fill="url(#b)"/><use href="#p" x="2"/></g>
      """)
    #expect(
      content(drawing) == """
        <title>Amt &amp; Ort</title><defs><linearGradient id="logo-a"><stop offset="0" stop-color="#fff"/>\
        </linearGradient><linearGradient id="logo-b" href="#logo-a"/></defs>\
        <g transform="translate(1, 2)"><path id="logo-p" d="M0 0L1 1z" fill="url(#logo-b)"/>\
        <use href="#logo-p" x="2"/></g>
        """)
    #expect(drawing.leftOut == [])
  }

  @Test("Styles that drawing programs write become attributes")
  func styles() throws {
    let drawing = try drawing(#"<path d="M0 0" style="fill:#123456; stroke : none;-inkscape-x:1"/>"#)
    #expect(content(drawing) == ##"<path d="M0 0" fill="#123456" stroke="none"/>"##)
    #expect(drawing.leftOut == [])
  }

  @Test(
    "Whatever could run, load or reach out of the drawing is left out and told",
    arguments: [
      ("<script>alert(1)</script>", "<script>"),
      ("<style>*{fill:red}</style>", "<style>"),
      ("<foreignObject><p>x</p></foreignObject>", "<foreignObject>"),
      ("<image href='https://e.org/x.png'/>", "<image>"),
      ("<a href='https://e.org'><path d='M0 0'/></a>", "<a>"),
      ("<animate attributeName='href' to='javascript:alert(1)'/>", "<animate>"),
      ("<set attributeName='onclick' to='alert(1)'/>", "<set>"),
      ("<filter id='f'/>", "<filter>"),
      ("<x:script>alert(1)</x:script>", "<script>"),
      ("<svg onload='alert(1)'/>", "<svg>"),
      ("<path d='M0 0' onclick='alert(1)'/>", "onclick"),
      ("<path d='M0 0' ONCLICK='alert(1)'/>", "ONCLICK"),
      ("<path d='M0 0' fill='url(https://e.org/#a)'/>", "fill=\"…\""),
      ("<path d='M0 0' fill='url(#gone)'/>", "fill=\"…\""),
      ("<path d='M0 0' fill='URL(//e.org)'/>", "fill=\"…\""),
      ("<path d='M0 0' fill='image(x)'/>", "fill=\"…\""),
      (#"<path d='M0 0' fill='u\72l(x)'/>"#, "fill=\"…\""),
      ("<path d='M0 0' style='fill:url(data:image/svg+xml,x)'/>", "fill=\"…\""),
      ("<path d='M0 0' style='background:url(//e.org)'/>", "style=\"background\""),
      ("<use href='other.svg#a'/>", "href=\"…\""),
      ("<use xlink:href='data:image/svg+xml,x#a'/>", "xlink:href=\"…\""),
      ("<use href='#gone'/>", "href=\"…\""),
      ("<path id='a\"b' d='M0 0'/>", "id"),
    ])
  func leftOut(_ inside: String, _ what: String) throws {
    let drawing = try drawing(inside)
    #expect(drawing.leftOut.map(\.what) == [what])
    for word in ["alert", "e.org", "script", "data:", "url", "on"] {
      #expect(!content(drawing).lowercased().contains(word))
    }
  }

  @Test("Comments, instructions and words outside of texts vanish")
  func silent() throws {
    let drawing = try drawing(
      "<!-- --><?php x?>words<g>more<text>kept<tspan>!</tspan></text></g><![CDATA[<b>]]>")
    #expect(content(drawing) == "<g><text>kept<tspan>!</tspan></text></g>")
  }

  @Test("What would not be left out twice is counted, with its first line")
  func counts() throws {
    let drawing = try drawing(
      "\n<g onclick='1'/>\n<g onclick='2'/><rect id='a'/><rect id='a'/>", "onload='1'")
    #expect(drawing.leftOut.map(\.what) == ["onclick", "id", "onload"])
    #expect(drawing.leftOut.map(\.count) == [2, 1, 1])
    #expect(drawing.leftOut.map(\.line) == [3, 4, 2])
  }

  @Test("Uses inside uses, which would draw without end, are left out")
  func uses() throws {
    let drawing = try drawing(
      "<g id='a'><rect id='r'/><use href='#r'/></g><use href='#a'/><g id='c'><use href='#c'/></g>")
    #expect(content(drawing).components("<use href=").count == 2)
    #expect(drawing.leftOut.map(\.count) == [2])
  }

  @Test("The extent comes from the view box, else from width and height in pixels")
  func extent() throws {
    func viewBox(_ attributes: String) throws -> SafeDrawing.ViewBox {
      let text = "<svg xmlns='http://www.w3.org/2000/svg' \(attributes)/>"
      return try SafeDrawing(sanitising: Array(text.utf8), prefix: "").viewBox
    }
    let box = try viewBox("viewBox='-1, 2 30 40'")
    #expect([box.left, box.top, box.width, box.height] == [-1, 2, 30, 40])
    let size = try viewBox("width='30px' height='40'")
    #expect([size.left, size.top, size.width, size.height] == [0, 0, 30, 40])
    for attributes in [
      "", "width='30'", "width='3cm' height='40'", "viewBox='0 0 0 1'", "viewBox='0 0 nan 1'",
    ] {
      #expect(throws: SafeDrawing.Failure.withoutSize(line: 1)) { try viewBox(attributes) }
    }
  }

  @Test("What is no drawing is refused")
  func refused() throws {
    func failure(_ text: String) -> SafeDrawing.Failure? {
      do throws(SafeDrawing.Failure) {
        _ = try SafeDrawing(sanitising: Array(text.utf8), prefix: "")
        return nil
      } catch { return error }
    }
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>"
    #expect(failure("<html xmlns='http://www.w3.org/1999/xhtml'/>") == .noDrawing)
    #expect(failure("<svg viewBox='0 0 1 1'/>") == .noDrawing)
    #expect(failure(svg + String(repeating: " ", count: 100_000) + "</svg>") == .tooLarge(maximum: 100_000))
    let deep = String(repeating: "<g>", count: 32) + String(repeating: "</g>", count: 32)
    #expect(failure(svg + deep + "</svg>") == .tooDeep(maximum: 32, line: 1))
    for text in ["", "GIF89a", svg, "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg + "&a;</svg>"] {
      guard case .malformed = failure(text) else {
        Issue.record("not refused: \(text)")
        continue
      }
    }
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
