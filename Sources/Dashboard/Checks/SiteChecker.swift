internal import MarkupReader

/// What one file of the site holds and refers to.
struct CheckedFile: Sendable {
  let path: String
  /// Nothing if the file is the same as before and was not looked at again.
  let ids: Set<String>?
  /// Files below the site's root that it links to, each with the place inside, if any, and the line.
  let links: [SiteLink]
  let findings: [SiteFinding]
}

/// A link from one file of the site to another.
struct SiteLink: Sendable, Hashable {
  let target: String
  let anchor: String?
  /// Nothing if the file was not looked at again.
  let line: Int?
}

/// Looks at every file before the site is published.
enum SiteChecker {
  /// Raised when the checks find more than before, so that files which passed the former ones are looked at again.
  static let version = 2

  /// Looks at one page or drawing.
  static func check(_ bytes: [UInt8], path: String) -> CheckedFile {
    let inspection = PageInspection(inspecting: bytes)
    var findings: [SiteFinding] = []
    func report(_ problem: SiteFinding.Problem, line: Int? = nil) {
      findings.append(SiteFinding(file: path, line: line, problem: problem))
    }
    for problem in inspection.problems { report(.malformed(problem.message), line: problem.line) }
    for id in inspection.duplicateIDs { report(.duplicateID(id)) }
    for reference in inspection.danglingReferences {
      report(.missingID(reference.target), line: reference.line)
    }
    for drawing in inspection.drawings {
      if !drawing.hasTitle || !drawing.hasDescription { report(.chartWithoutTitle, line: drawing.line) }
      if drawing.tabStops > 0 { report(.tabStopInChart, line: drawing.line) }
    }
    findings += StructureChecker.check(inspection, bytes, path: path)
    var seen: Set<SiteLink> = []
    var links: [SiteLink] = []
    for reference in inspection.references where reference.kind == .href || reference.kind == .src {
      guard let link = link(reference.target, from: path, line: reference.line) else { continue }
      if seen.insert(SiteLink(target: link.target, anchor: link.anchor, line: nil)).inserted {
        links.append(link)
      }
    }
    return CheckedFile(path: path, ids: inspection.ids, links: links, findings: findings)
  }

  /// Checks that every link between files of the site leads somewhere.
  ///
  /// A link of a file that is the same as before can only break when what it leads to is not; so of the files that were
  /// not looked at again only those are read in which such a link must be found, or to which a new link leads.
  ///
  /// - Parameters:
  ///   - files: what is known of the files.
  ///   - paths: all files of the site.
  ///   - look: looks at a file again.
  /// - Returns: what must not be published.
  static func check(
    links files: [CheckedFile], all paths: Set<String>, lookingAgain look: (String) -> CheckedFile
  ) -> [SiteFinding] {
    var ids: [String: Set<String>] = [:]
    for file in files { ids[file.path] = file.ids }
    let seen = Set(files.map(\.path))
    func problem(with link: SiteLink, from file: CheckedFile) -> SiteFinding.Problem? {
      guard paths.contains(link.target) else { return .brokenLink(link.target) }
      guard let anchor = link.anchor, seen.contains(link.target) else { return nil }
      if ids[link.target] == nil {
        guard file.ids != nil else { return nil }
        ids[link.target] = look(link.target).ids
      }
      guard let known = ids[link.target], !known.contains(anchor) else { return nil }
      return .missingAnchor("\(link.target)#\(anchor)")
    }
    return files.flatMap { file -> [SiteFinding] in
      var file = file
      if file.ids == nil, file.links.contains(where: { problem(with: $0, from: file) != nil }) {
        file = look(file.path)
      }
      return file.links.compactMap { link in
        problem(with: link, from: file).map { SiteFinding(file: file.path, line: link.line, problem: $0) }
      }
    }
  }

  private static func isElsewhere(_ address: String) -> Bool {
    switch address.utf8.first {
    case UInt8(ascii: "#"): return true
    // A scheme may be written in capitals.
    case UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "d"), UInt8(ascii: "H"), UInt8(ascii: "M"),
      UInt8(ascii: "D"):
      let start = address.prefix(8).lowercased()
      return ["http://", "https://", "mailto:", "data:"].contains { start.hasPrefix($0) }
    default: return false
    }
  }

  /// The file below the site's root that an address leads to; nothing for other sites and the same page.
  private static func link(_ address: String, from path: String, line: Int) -> SiteLink? {
    guard !isElsewhere(address) else { return nil }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var folders = path.split(separator: "/").dropLast().map(String.init)
    // What follows a question mark is for scripts.
    let file = parts[0].prefix { $0 != "?" }
    for part in file.split(separator: "/") where part != "." {
      if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
    }
    return SiteLink(
      target: folders.joined(separator: "/"), anchor: parts.count > 1 ? String(parts[1]) : nil, line: line)
  }
}
