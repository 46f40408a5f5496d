internal import Digests

/// The stylesheet as it stands in every page, so that a page is whole alone, with the policy that allows it.
struct PageStyle: Sendable {
  /// What stands between the tags of `style`.
  let sheet: [UInt8]
  /// What a page may load and run: this sheet and the site's pictures, no script, and nothing else.
  let policy: String

  init(chartStylesheet: [UInt8], stylesheet: [UInt8]) {
    let compact = Self.compact(chartStylesheet) + Self.compact(stylesheet)
    sheet = compact
    policy =
      "default-src 'none'; style-src 'sha256-\(SHA256.base64(of: compact))'; "
      + "img-src 'self' file: data:; base-uri 'none'; form-action 'none'"
  }

  /// Without comments and indents; nothing that changes a meaning.
  private static func compact(_ bytes: [UInt8]) -> [UInt8] {
    var text = Substring(decoding: bytes, as: UTF8.self)
    var kept = ""
    while let start = text.firstRange(of: "/*") {
      kept += text[..<start.lowerBound]
      text = text[start.upperBound...].firstRange(of: "*/").map { text[$0.upperBound...] } ?? ""
    }
    kept += text
    let lines = kept.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}

extension StringProtocol {
  /// Where a text stands first.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
