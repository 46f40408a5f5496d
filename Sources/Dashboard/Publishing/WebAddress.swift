internal import Markup

/// Addresses of files of the site as they are on the web.
struct WebAddress: Sendable {
  /// Where the site lies, with a slash at the end.
  private let base: String

  /// Nothing where nobody has said where the site will lie.
  init?(_ base: String?) {
    guard let base else { return nil }
    self.base = base
  }

  /// The address of a file by its path below the site's root; that of the front page is its folder's.
  func file(_ path: String) -> String {
    base + (path == "index.html" ? "" : LinkTarget.path(path).text)
  }

  /// A name that stays the same wherever the site moves to later, of something in a year (RFC 4151).
  func tag(year: Int, _ name: String) -> String {
    let rest = base.dropFirst("https://".count)
    let host = rest.prefix { $0 != "/" && $0 != ":" }.lowercased()
    return "tag:\(host),\(year):reifegrad/\(name)"
  }
}
