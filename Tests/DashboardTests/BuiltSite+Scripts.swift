import Digests
import Foundation
import MarkupReader
import Testing

extension BuiltSite {
  /// A script element as it stands in a page.
  struct Script {
    let text: String
    /// Whether browsers run it by the policy of its page.
    let isAllowed: Bool
  }

  /// Every script element of a page that browsers would try to run, whatever its attributes; data for scripts do not
  /// count.
  func scripts(_ path: String) throws -> [Script] {
    let page = try bytes(path)
    let policy = try #require(
      try document(path).nodes("//html:meta[@http-equiv='Content-Security-Policy']/@content").first)
    // What runs is what the page says between the tags, letter for letter; a parser would tell it without its frame.
    let found = page.components(separatedBy: "<script type=\"module\">").dropFirst().map { part in
      let text = String(part.components(separatedBy: "</script>")[0])
      return Script(text: text, isAllowed: policy.text.contains("'sha256-\(SHA256.base64(of: text.utf8))'"))
    }
    let all = try document(path).nodes("//*[local-name()='script'][not(@type='application/json')]").count
    return found + (found.count..<max(all, found.count)).map { _ in Script(text: "", isAllowed: false) }
  }
}
