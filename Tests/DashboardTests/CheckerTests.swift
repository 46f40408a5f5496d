@testable import Dashboard
import Localization
import Testing

@Suite("The checker finds what must not be published")
struct CheckerTests {
  private func page(_ body: String) -> [UInt8] {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"/>"
    let start = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\"><head>\(policy)</head><body>"
    return Array("\(start)<h1>x</h1>\(body)</body></html>".utf8)
  }

  private func problems(_ body: String) -> [SiteFinding.Problem] {
    SiteChecker.check(page(body), path: "a/seite.html").findings.map(\.problem)
  }

  private func linkProblems(_ href: String, from path: String = "a/seite.html", all: Set<String>)
    -> [SiteFinding.Problem]
  {
    let file = SiteChecker.check(page("<p id=\"hier\"/><a href=\"\(href)\">x</a>"), path: path)
    let other = SiteChecker.check(page("<p id=\"da\"/>"), path: "b/andere.html")
    return SiteChecker.check(links: [file, other], all: all.union([path])) { _ in file }.map(\.problem)
  }

  @Test("A sound page has no findings")
  func sound() {
    let body =
      "<section aria-labelledby=\"t\"><h2 id=\"t\">T</h2><svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
      + "aria-labelledby=\"c d\"><title id=\"c\">T</title><desc id=\"d\">D</desc></svg></section><a href=\"#t\">x</a>"
    #expect(problems(body).isEmpty)
  }

  @Test("Markup that is not well-formed, with its line")
  func malformed() throws {
    let file = SiteChecker.check(page("<p>\n<b>x</p>"), path: "seite.html")
    let finding = try #require(file.findings.first)
    guard case .malformed = finding.problem else {
      Issue.record("\(finding.problem)")
      return
    }
    #expect(finding.line == 2)
    #expect(finding.file == "seite.html")
    #expect(!SiteChecker.check([], path: "leer.html").findings.isEmpty)
  }

  @Test("An id that stands twice")
  func duplicateID() {
    #expect(problems("<p id=\"x\"/><p id=\"x\"/>") == [.duplicateID("x")])
  }

  @Test(
    "An ARIA reference and a link to an id that is not there",
    arguments: [
      "<p aria-labelledby=\"weg\"/>", "<p aria-describedby=\"weg\"/>",
      "<p id=\"da\" aria-labelledby=\"da weg\"/>",
      "<p aria-controls=\"weg\"/>", "<label for=\"weg\"/>", "<td headers=\"weg\"/>", "<a href=\"#weg\">x</a>",
    ])
  func missingID(_ body: String) {
    #expect(problems(body).count == 1)
    #expect(problems(body).contains { $0 == .missingID("weg") || $0 == .missingID("#weg") })
  }

  @Test("A chart without title or description, and a link or tab stop inside one")
  func charts() {
    func chart(_ inside: String) -> String {
      "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\">\(inside)</svg>"
    }
    #expect(problems(chart("<title>T</title><desc>D</desc>")).isEmpty)
    #expect(problems(chart("<title>T</title>")) == [.chartWithoutTitle])
    #expect(problems(chart("<desc>D</desc>")) == [.chartWithoutTitle])
    #expect(problems(chart("<g><title>T</title><desc>D</desc></g>")) == [.chartWithoutTitle])
    #expect(
      problems(chart("<title>T</title><desc>D</desc><a href=\"https://x.de\">x</a>")) == [.tabStopInChart])
    #expect(problems(chart("<title>T</title><desc>D</desc><g tabindex=\"0\"/>")) == [.tabStopInChart])
  }

  @Test(
    "A link to a file that is not in the site",
    arguments: [
      ("../b/weg.html", "b/weg.html"), ("weg.html", "a/weg.html"), ("./weg.html#x", "a/weg.html"),
      ("../../weg.svg", "weg.svg"),
      ("weg", "a/weg"),
    ])
  func brokenLink(_ href: String, _ target: String) {
    #expect(linkProblems(href, all: ["b/andere.html"]) == [.brokenLink(target)])
  }

  @Test("A link to a place that the other page does not have")
  func missingAnchor() {
    #expect(
      linkProblems("../b/andere.html#weg", all: ["b/andere.html"]) == [.missingAnchor("b/andere.html#weg")])
    #expect(linkProblems("../b/andere.html#da", all: ["b/andere.html"]).isEmpty)
    #expect(linkProblems("../b/andere.html", all: ["b/andere.html"]).isEmpty)
  }

  @Test(
    "Links to other sites are theirs, however their scheme is written",
    arguments: [
      "https://weida.de/weg", "HTTPS://weida.de/weg", "Http://weida.de", "mailto:post@weida.de",
      "MAILTO:post@weida.de",
    ])
  func elsewhere(_ href: String) {
    #expect(linkProblems(href, all: []).isEmpty)
  }

  @Test("Of files that are the same as before only those are read again on which it depends")
  func unchangedFiles() {
    func unchanged(_ path: String, _ links: [SiteLink]) -> CheckedFile {
      CheckedFile(path: path, ids: nil, links: links, findings: [])
    }
    let old = unchanged(
      "alt.html",
      [
        SiteLink(target: "neu.html", anchor: "weg", line: nil),
        SiteLink(target: "ruht.html", anchor: "x", line: nil),
      ])
    let resting = unchanged("ruht.html", [])
    let new = SiteChecker.check(
      page("<p id=\"da\"/>\n<a href=\"ruht.html#fehlt\">x</a><a href=\"ruht.html#gibt\">x</a>"),
      path: "neu.html")
    var read: [String] = []
    let findings = SiteChecker.check(
      links: [old, resting, new], all: ["alt.html", "neu.html", "ruht.html"]
    ) { path in
      read.append(path)
      let body = path == "ruht.html" ? "<p id=\"gibt\"/>" : "<br/>\n<br/>\n<a href=\"neu.html#weg\">x</a>"
      return SiteChecker.check(page(body), path: path)
    }
    #expect(
      findings == [
        SiteFinding(file: "alt.html", line: 3, problem: .missingAnchor("neu.html#weg")),
        SiteFinding(file: "neu.html", line: 2, problem: .missingAnchor("ruht.html#fehlt")),
      ])
    #expect(read == ["alt.html", "ruht.html"])
  }

  @Test("A finding tells its place in either language")
  func words() {
    let finding = SiteFinding(file: "index.html", line: 7, problem: .brokenLink("weg.html"))
    #expect(finding.message(in: .german) == "index.html:7: Der Link „weg.html“ führt ins Leere.")
    #expect(finding.message(in: .english) == "index.html:7: The link “weg.html” leads nowhere.")
    let all: [SiteFinding.Problem] = [
      .malformed("x"), .duplicateID("x"), .missingID("x"), .brokenLink("x"), .missingAnchor("x"),
      .chartWithoutTitle,
      .tabStopInChart,
    ]
    let messages = all.flatMap { problem in
      Language.allCases.map { SiteFinding(file: "f", line: nil, problem: problem).message(in: $0) }
    }
    #expect(Set(messages).count == 14)
    #expect(messages.allSatisfy { $0.hasPrefix("f: ") && $0.count > 10 })
  }
}
