internal import Digests
internal import MarkupReader
internal import Synchronization

/// Looks at how a page or drawing is built: what readers need is there, what could harm them is not.
enum StructureChecker {
  /// What is wrong with a file.
  ///
  /// - Parameters:
  ///   - inspection: what was found in it.
  ///   - bytes: the whole file.
  ///   - path: where it lies below the site's root.
  /// - Returns: what must not be published.
  static func check(_ inspection: PageInspection, _ bytes: [UInt8], path: String) -> [SiteFinding] {
    let structure = inspection.structure
    var findings = structure.forbidden.map {
      SiteFinding(file: path, line: $0.line, problem: .forbidden($0.name))
    }
    for reference in inspection.references where isForbidden(reference) {
      let scheme = readAsAddress(reference.target).prefix { $0 != "," && $0 != ";" }.prefix(40)
      findings.append(SiteFinding(file: path, line: reference.line, problem: .forbidden(String(scheme))))
    }
    guard path.hasSuffix(".html") else {
      // A drawing has its style inside; a script is none of a drawing's business.
      return findings
        + structure.inlines.filter(\.isScript).map {
          SiteFinding(file: path, line: $0.line, problem: .forbidden("script"))
        }
    }
    if structure.language != language(of: path) {
      findings.append(SiteFinding(file: path, line: nil, problem: .wrongLanguage))
    }
    return findings + headings(structure, path) + policy(structure, bytes, path) + tables(structure, path)
  }

  // MARK: - For readers

  /// English lies in a folder of its own, below that of an old quarter, too.
  private static func language(of path: String) -> String {
    path.hasPrefix("en/") || path.contains("/en/") ? "en" : "de"
  }

  private static func headings(_ structure: PageStructure, _ path: String) -> [SiteFinding] {
    let tops = structure.headings.count { $0.level == 1 }
    var findings =
      tops == 1 ? [] : [SiteFinding(file: path, line: nil, problem: .topHeadings(tops))]
    for (first, second) in zip(structure.headings, structure.headings.dropFirst())
    where second.level > first.level + 1 {
      findings.append(
        SiteFinding(
          file: path, line: second.line, problem: .headingGap(from: first.level, to: second.level)))
    }
    return findings
  }

  /// A page that is made to be embedded holds figures alone and links to the page with their tables.
  private static func tables(_ structure: PageStructure, _ path: String) -> [SiteFinding] {
    let folders = path.split(separator: "/").dropLast()
    guard folders.last != "einbetten", folders.last != "embed" else { return [] }
    return structure.figures.filter { !$0.hasTable }.map {
      SiteFinding(file: path, line: $0.line, problem: .chartWithoutTable)
    }
  }

  // MARK: - For their safety

  private static func policy(_ structure: PageStructure, _ bytes: [UInt8], _ path: String) -> [SiteFinding] {
    guard let policy = structure.policy, policy.contains("default-src 'none'") else {
      return [SiteFinding(file: path, line: nil, problem: .noPolicy)]
    }
    return structure.inlines.filter { !policy.contains("'sha256-\(digest(of: bytes[$0.range]))'") }.map {
      SiteFinding(file: path, line: $0.line, problem: .notAllowedByPolicy)
    }
  }

  /// Styles and scripts are the same on most pages, so each is digested once.
  private static let digests = Mutex<[SiteManifest.Mark: String]>([:])

  private static func digest(of text: ArraySlice<UInt8>) -> String {
    let text = Array(text)
    let mark = SiteManifest.Mark(of: text)
    if let known = digests.withLock({ $0[mark] }) { return known }
    let digest = SHA256.base64(of: text)
    digests.withLock { $0[mark] = digest }
    return digest
  }

  /// Browsers pass over blanks and control characters before an address.
  private static func readAsAddress(_ text: String) -> Substring {
    text.drop { ($0.unicodeScalars.first?.value ?? 0) <= 0x20 }
  }

  /// Whether an address runs something, or holds a document that could.
  private static func isForbidden(_ reference: PageInspection.Reference) -> Bool {
    guard reference.kind == .href || reference.kind == .src else { return false }
    let start = readAsAddress(reference.target).prefix(24).lowercased()
    if start.hasPrefix("data:") {
      return !["data:text/csv", "data:application/json", "data:image/png"].contains { start.hasPrefix($0) }
    }
    return ["javascript:", "vbscript:", "blob:", "filesystem:"].contains { start.hasPrefix($0) }
      // Nothing is loaded from elsewhere.
      || reference.kind == .src && (start.hasPrefix("http") || start.hasPrefix("//"))
  }
}
