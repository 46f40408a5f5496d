internal import Digests

/// The stylesheet and the scripts as they stand in pages, so that a page is whole alone, with the policy that allows
/// them.
struct PageStyle: Sendable {
  /// What stands between the tags of `style`.
  let sheet: [UInt8]
  /// What stands between the tags of `script`.
  private let scripts: [PageScript: [UInt8]]
  private let sheetDigest: String
  private let scriptDigests: [PageScript: String]

  init(chartStylesheet: [UInt8], stylesheet: [UInt8], scripts: [PageScript: [UInt8]] = [:]) {
    sheet = (chartStylesheet + stylesheet).withoutCommentsAndIndents()
    self.scripts = scripts.mapValues { Self.frame($0.withoutCommentsAndIndents()) }
    sheetDigest = SHA256.base64(of: sheet)
    scriptDigests = self.scripts.mapValues { SHA256.base64(of: $0) }
  }

  /// A script that is wanted; nothing where it is not shipped.
  func text(of script: PageScript) -> [UInt8]? { scripts[script] }

  /// What a page may load and run: its sheet, the scripts that it carries and the site's pictures, and nothing else.
  func policy(for scripts: [PageScript]) -> String {
    let digests = scripts.compactMap { scriptDigests[$0] }.map { " 'sha256-\($0)'" }.joined()
    return "default-src 'none'; style-src 'sha256-\(sheetDigest)'; "
      + (digests.isEmpty ? "" : "script-src\(digests); ")
      + "img-src 'self' file: data:; base-uri 'none'; form-action 'none'"
  }

  /// Lets a script hold `<` and `&` and the page be XML all the same.
  private static func frame(_ script: [UInt8]) -> [UInt8] {
    Array("//<![CDATA[\n".utf8) + script + Array("//]]>\n".utf8)
  }
}

extension [UInt8] {
  /// A stylesheet or script without its block comments and indents; nothing that changes a meaning.
  fileprivate func withoutCommentsAndIndents() -> [UInt8] {
    var text = Substring(decoding: self, as: UTF8.self)
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
