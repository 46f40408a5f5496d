@testable import Dashboard
import Digests
import Localization
import Testing

@Suite("The checker finds pages that lack something readers need, or hold what must never be there")
struct StructureCheckerTests {
  private static let namespace = "xmlns=\"http://www.w3.org/1999/xhtml\""
  private static let svg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\">"
    + "<title>T</title><desc>D</desc></svg>"

  private func page(
    _ body: String, language: String = " lang=\"de\"", policy: String? = "default-src 'none'"
  ) -> [UInt8] {
    let meta = policy.map { "<meta http-equiv=\"Content-Security-Policy\" content=\"\($0)\"/>" } ?? ""
    return Array(
      "<html \(Self.namespace)\(language)>\n<head>\(meta)</head>\n<body>\(body)</body></html>".utf8)
  }

  private func problems(_ bytes: [UInt8], path: String = "seite.html") -> [SiteFinding.Problem] {
    SiteChecker.check(bytes, path: path).findings.map(\.problem)
  }

  private func problems(_ body: String) -> [SiteFinding.Problem] { problems(page("<h1>x</h1>" + body)) }

  @Test("A page with everything has no findings")
  func sound() {
    let body =
      "<h2>x</h2><h3>x</h3><h2>x</h2><figure>\(Self.svg)<table><tr><td>1</td></tr></table></figure>"
      + "<a href=\"data:text/csv;charset=utf-8,a%3Bb\">CSV</a><a href=\"data:application/json,1\">JSON</a>"
    #expect(problems(body) == [])
  }

  @Test("The language is missing, or another one than that of the folder")
  func language() {
    let text = "<h1>x</h1>"
    #expect(problems(page(text, language: "")) == [.wrongLanguage])
    #expect(problems(page(text, language: " lang=\"en\"")) == [.wrongLanguage])
    for path in ["en/index.html", "2026-Q3/en/index.html"] {
      #expect(problems(page(text), path: path) == [.wrongLanguage])
      #expect(problems(page(text, language: " lang=\"en\""), path: path) == [])
    }
    // The language of a part is not that of the page.
    #expect(problems(page("<h1>x</h1><p lang=\"en\">x</p>")) == [])
  }

  @Test("No heading on top, or two; a heading that leaves out a level, with its line")
  func headings() {
    #expect(problems(page("<p>x</p>")) == [.topHeadings(0)])
    #expect(problems("<h1>y</h1>") == [.topHeadings(2)])
    #expect(problems("<h2>y</h2><h4>z</h4>") == [.headingGap(from: 2, to: 4)])
    #expect(problems("<h3>y</h3>") == [.headingGap(from: 1, to: 3)])
    #expect(problems("<h2>y</h2><h3>z</h3><h2>y</h2>") == [])
    let finding = SiteChecker.check(page("<h1>x</h1>\n\n<h3>y</h3>"), path: "seite.html").findings.first
    #expect(finding?.line == 5)
  }

  @Test("A chart without its table; figures that are made to be embedded have none")
  func tables() {
    let figure = "<figure>\(Self.svg)</figure>"
    #expect(problems(figure) == [.chartWithoutTable])
    #expect(problems(figure + "<table><tr><td>1</td></tr></table>") == [.chartWithoutTable])
    #expect(problems("<figure><img src=\"bild.png\" alt=\"x\"/></figure>") == [])
    let bytes = page("<h1>x</h1>" + figure)
    #expect(problems(bytes, path: "einbetten/jena.html") == [])
    #expect(problems(bytes, path: "2026-Q3/einbetten/jena.html") == [])
    #expect(problems(bytes, path: "einbetten.html") == [.chartWithoutTable])
  }

  @Test("A page without its policy, or with one that allows what is not named")
  func policy() {
    #expect(problems(page("<h1>x</h1>", policy: nil)) == [.noPolicy])
    #expect(problems(page("<h1>x</h1>", policy: "default-src *")) == [.noPolicy])
  }

  @Test(
    "A script and a style are allowed by the digest of their text, byte by byte",
    arguments: ["script", "style"])
  func digests(_ element: String) {
    let text = "\n//<![CDATA[\nif (a < b && b > c) { d = \"</p>\" }\n//]]>\n"
    let digest = SHA256.base64(of: Array(text.utf8))
    func check(_ text: String, attributes: String = "") -> [SiteFinding.Problem] {
      let inside = "<h1>x</h1><\(element)\(attributes)>\(text)</\(element)><p>y</p>"
      return problems(page(inside, policy: "default-src 'none'; \(element)-src 'sha256-\(digest)'"))
    }
    #expect(check(text) == [])
    #expect(check(text, attributes: " type=\"module\"") == [])
    #expect(check(text + " ") == [.notAllowedByPolicy])
    #expect(check("") == [.notAllowedByPolicy])
  }

  @Test("A page as large as any has its digests at the right place, too")
  func largePage() {
    let filling = String(repeating: "<p title=\"ä\">Ein Absatz &amp; noch einer</p>\n", count: 60_000)
    let style = "p { color: #000 }\n"
    let policy = "default-src 'none'; style-src 'sha256-\(SHA256.base64(of: Array(style.utf8)))'"
    #expect(problems(page("<h1>x</h1>\(filling)<style>\(style)</style>", policy: policy)) == [])
    let other = policy.replacing("'sha256-", with: "'sha256-x")
    #expect(problems(page("<h1>x</h1>\(filling)<style>\(style)</style>", policy: other)).count == 1)
  }

  @Test(
    "Elements, attributes and addresses that must never be there",
    arguments: [
      ("<iframe src=\"x.html\"/>", "iframe"), ("<object/>", "object"), ("<embed/>", "embed"),
      ("<base href=\"https://x.de\"/>", "base"), ("<p onclick=\"x()\"/>", "onclick"),
      ("<p style=\"color: red\"/>", "style"), ("<meta http-equiv=\"refresh\" content=\"0\"/>", "http-equiv"),
      ("<a href=\"javascript:alert(1)\">x</a>", "javascript:alert(1)"),
      ("<a href=\" JavaScript:alert(1)\">x</a>", "JavaScript:alert(1)"),
      ("<a href=\"data:text/html,x\">x</a>", "data:text/html"),
      ("<a href=\"data:image/svg+xml,x\">x</a>", "data:image/svg+xml"),
      ("<img src=\"https://x.de/bild.png\" alt=\"x\"/>", "https://x.de/bild.png"),
      (
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject/></svg>", "foreignObject"
      ),
    ])
  func forbidden(_ body: String, _ name: String) {
    #expect(problems(body).contains(.forbidden(name)))
  }

  @Test("A snippet to embed is text, and text may say everything")
  func text() {
    #expect(problems("<textarea>&lt;iframe src=\"x\" onload=\"y\">&lt;/iframe></textarea>") == [])
  }

  @Test("A drawing has its own style, and no script")
  func drawings() {
    func drawing(_ inside: String) -> [UInt8] {
      Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(inside)</svg>".utf8)
    }
    #expect(problems(drawing("<style>a { fill: red }</style>"), path: "x.svg") == [])
    #expect(problems(drawing("<script>x()</script>"), path: "x.svg") == [.forbidden("script")])
    #expect(problems(drawing("<g onload=\"x()\"/>"), path: "x.svg") == [.forbidden("onload")])
  }

  @Test("Every finding is a sentence in both languages")
  func words() {
    let all: [SiteFinding.Problem] = [
      .chartWithoutTable, .wrongLanguage, .topHeadings(2), .headingGap(from: 2, to: 4), .noPolicy,
      .notAllowedByPolicy, .forbidden("iframe"),
    ]
    let messages = all.flatMap { problem in
      Language.allCases.map { SiteFinding(file: "f", line: 3, problem: problem).message(in: $0) }
    }
    #expect(Set(messages).count == 14)
    #expect(messages.allSatisfy { $0.hasPrefix("f:3: ") && $0.hasSuffix(".") })
    #expect(messages.contains("f:3: „iframe“ darf auf keiner Seite stehen."))
  }
}
