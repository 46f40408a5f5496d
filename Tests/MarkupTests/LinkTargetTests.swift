import Markup
import Testing

@Suite("Link targets")
struct LinkTargetTests {
  @Test(
    "web addresses, mail addresses and paths are allowed",
    arguments: [
      "https://www.weida.de/a?b=c#d", "http://example.org", "HTTPS://example.org", "mailto:post@weida.de",
      "kommunen/weida.html", "../index.html", "#profil", "/a/b", "?q=1", "a/b:c", "./x:y",
    ])
  func allowed(_ address: String) {
    #expect(LinkTarget(checking: address)?.text == address)
  }

  @Test(
    "everything else is refused",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", "java\tscript:x",
      "\u{1}javascript:x",
      " javascript:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://example.org",
      "//example.org",
      "\\\\example.org", "", "https:example.org", "https://", "https:///x", "http:/\\example.org", "mailto:",
      "blob:x", "x\u{0}y", "javascript&colon;:x",
    ])
  func refused(_ address: String) {
    #expect(LinkTarget(checking: address) == nil)
  }

  @Test("what HTML does not allow in an address is percent-encoded")
  func encoded() {
    #expect(
      LinkTarget(checking: "https://example.org/a b\"<c>\\d")?.text
        == "https://example.org/a%20b%22%3Cc%3E%5Cd")
    #expect(LinkTarget(checking: "https://example.org/über")?.text == "https://example.org/über")
  }

  @Test("paths of the site never become another scheme")
  func paths() {
    #expect(LinkTarget.path("kommunen/weida.html").text == "kommunen/weida.html")
    #expect(LinkTarget.path("javascript:x").text == "./javascript:x")
    #expect(LinkTarget.path("//host/x").text == ".///host/x")
    #expect(LinkTarget.path("a b").text == "a%20b")
    #expect(LinkTarget.fragment("profil").text == "#profil")
  }
}
