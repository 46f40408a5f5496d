import Dashboard
import Foundation
import MarkupReader
import Shipped
import Testing

@Suite("Pages carry the scripts that they need, and their policy allows no other")
struct PageScriptTests {
  @Test("Every script of the pages is shipped under its name", arguments: PageScript.allCases)
  func shipped(_ script: PageScript) {
    #expect(ShippedFile(rawValue: script.rawValue) != nil)
  }

  @Test("Every script on a page is allowed by digest, and the policy allows no more than those")
  func allowed() async throws {
    let site = try await BuiltSite.sample.value
    for path in site.pages {
      let scripts = try site.scripts(path)
      #expect(scripts.allSatisfy { $0.isAllowed }, "\(path)")
      let policy = try #require(
        try site.texts(path, "//html:meta[@http-equiv='Content-Security-Policy']/@content").first)
      let rule = policy.components(separatedBy: "; ").first { $0.hasPrefix("script-src") } ?? ""
      #expect(rule.components(separatedBy: "'sha256-").count - 1 == scripts.count, "\(path)")
      #expect(!policy.contains("unsafe") && policy.hasPrefix("default-src 'none'"))
    }
  }

  @Test("All scripts of the site together are smaller than 15 KB as pages carry them")
  func size() async throws {
    let site = try await BuiltSite.sample.value
    let all = Set(try site.pages.flatMap { try site.scripts($0).map(\.text) })
    #expect(all.count >= 4)
    #expect(all.reduce(0) { $0 + $1.utf8.count } < 15_000)
  }

  @Test("The rows of the list of participants tell what they can be filtered by")
  func list() async throws {
    let site = try await BuiltSite.sample.value
    let rows = "//html:table[@id='teilnehmende']/html:tbody/html:tr"
    #expect(try site.texts("index.html", rows + "/@data-art") == Array(repeating: "town", count: 7))
    // Altenburg and Bleicherode are on the third level, Foeritztal (40) on the second, the others have no value now.
    #expect(try site.texts("index.html", rows + "/@data-stufe") == ["3", "3", "0", "0", "0", "2", "0"])
    let (german, english) = (
      try site.texts("index.html", rows + "/@data-stufe"),
      try site.texts("en/index.html", rows + "/@data-stufe")
    )
    #expect(german == english)
  }
}
