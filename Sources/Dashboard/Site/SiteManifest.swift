internal import Digests

/// What this program wrote into a site's folder: only that is ever removed, and what was changed since is known.
///
/// A line says for whom the site is, then one for each file: fingerprint, size, path, and after tabs the links from it to
/// other files of the site, so that a file which stays as it is need not be read again to check them. Former lists did not
/// name the edition, the first ones nothing but paths.
struct SiteManifest: Sendable {
  /// What is known of the bytes of a file.
  struct Mark: Sendable, Hashable {
    let size: Int
    let fingerprint: UInt64

    init(of bytes: [UInt8]) {
      self.init(size: bytes.count, fingerprint: XXHash64.value(of: bytes))
    }

    init(size: Int, fingerprint: UInt64) {
      self.size = size
      self.fingerprint = fingerprint
    }
  }

  /// A file that was written.
  struct Entry: Sendable {
    /// Nothing in a list of the former kind.
    var mark: Mark?
    fileprivate var storedLinks: ArraySlice<UInt8> = []
  }

  /// The name of the list in the site's folder.
  static let name = ".reifegrad-site"
  private static let title = "reifegrad-site 2 "
  private static let editionTitle = "edition "

  /// The version of the program, with that of its checks; nothing in a list of the former kind.
  let origin: String?
  /// For whom the site is, in the words of the command; nothing in a list of a former kind.
  let edition: String?
  private(set) var entries: [String: Entry] = [:]

  /// A list of what is yet to be written.
  init(origin: String, edition: String? = nil) {
    self.origin = origin
    self.edition = edition
  }

  /// Reads a list; lines that cannot be made out are passed over, so that their files count as somebody else's.
  init(reading bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
    let first = lines.first.map { String(decoding: $0, as: UTF8.self) }
    if let first, first.hasPrefix(Self.title) {
      origin = String(first.dropFirst(Self.title.count))
      lines.removeFirst()
      let second = lines.first.map { String(decoding: $0, as: UTF8.self) }
      if let second, second.hasPrefix(Self.editionTitle) {
        edition = String(second.dropFirst(Self.editionTitle.count))
        lines.removeFirst()
      } else {
        edition = nil
      }
      for line in lines { add(line) }
    } else {
      origin = nil
      edition = nil
      for line in lines { entries[String(decoding: line, as: UTF8.self)] = Entry(mark: nil) }
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard parts.count == 3, let fingerprint = UInt64(String(decoding: parts[0], as: UTF8.self), radix: 16),
      let size = Int(String(decoding: parts[1], as: UTF8.self))
    else { return }
    let end = parts[2].firstIndex(of: UInt8(ascii: "\t")) ?? parts[2].endIndex
    entries[String(decoding: parts[2][..<end], as: UTF8.self)] = Entry(
      mark: Mark(size: size, fingerprint: fingerprint), storedLinks: parts[2][end...])
  }

  /// Notes a file.
  mutating func add(_ path: String, _ mark: Mark) {
    entries[path] = Entry(mark: mark)
  }

  /// The links from a file, without their lines; nothing if one cannot be made out, so that the file is looked at again.
  func links(from path: String) -> [SiteLink]? {
    var links: [SiteLink] = []
    let stored = entries[path]?.storedLinks ?? []
    for link in stored.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).dropFirst() {
      let parts = link.split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false).map
      {
        String(decoding: $0, as: UTF8.self)
      }
      guard !parts.contains("") else { return nil }
      links.append(SiteLink(target: parts[0], anchor: parts.count > 1 ? parts[1] : nil, line: nil))
    }
    return links
  }

  /// The list as it is written; the same for the same files.
  func bytes(links: [String: [SiteLink]]) -> [UInt8] {
    var bytes = Array((Self.title + (origin ?? "") + "\n").utf8)
    if let edition { bytes += (Self.editionTitle + edition + "\n").utf8 }
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      guard let mark = entry.mark else { continue }
      bytes += "\(String(mark.fingerprint, radix: 16)) \(mark.size) \(path)".utf8
      for link in links[path] ?? [] { bytes += "\t\(link.target)\(link.anchor.map { "#" + $0 } ?? "")".utf8 }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
