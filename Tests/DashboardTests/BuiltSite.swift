import Dashboard
import Foundation
import Insights
import MarkupReader
import MaturityModel
import SystemPackage
import Testing
import Workspace

/// An empty folder that is removed with all that it holds when nobody has it any more.
final class TemporaryFolder: Sendable {
  let path: FilePath

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = FilePath(url.path(percentEncoded: false))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path.string)
  }

  /// Where the site is to lie.
  var site: FilePath { path.appending("Output") }

  /// Where pages are kept that somebody changed by hand.
  var handChanged: FilePath { path.appending("Von-Hand") }

  /// What lies in the folder beside others, hidden entries too.
  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path.string))?.sorted() ?? []
  }

  /// Writes a file below the site's root, with the folders above it.
  func write(_ text: String, to name: String) throws {
    let file = site.appending(FilePath(name).components)
    try FileManager.default.createDirectory(
      atPath: file.removingLastComponent().string, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file.string))
  }

  /// Every file of the site with its bytes.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: site.string) {
      let file = site.appending(FilePath(name).components).string
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      files[name] = [UInt8](try Data(contentsOf: URL(filePath: file)))
    }
    return files
  }
}

/// A site that was built once, held in memory.
struct BuiltSite: Sendable {
  let files: [String: [UInt8]]
  let report: SiteReport

  /// The site of the sample network, built once for all tests.
  static let sample = Task { try await BuiltSite(SiteSample.network()) }

  /// Without old quarters, if nothing else is said.
  init(
    _ network: Network, site: Site = Site(), archive: ArchiveDepth = .nothing,
    life: NetworkLife = NetworkLife()
  ) async throws {
    let folder = try TemporaryFolder()
    report = try await SiteBuilder(
      network, assets: SiteSample.assets(), site: site, archive: archive, life: life
    ).build(into: folder.site, keeping: folder.handChanged)
    files = try folder.files()
  }

  init(
    _ release: Release, _ edition: Edition, site: Site = Site(), archive: ArchiveDepth? = nil,
    life: NetworkLife = NetworkLife()
  ) async throws {
    let folder = try TemporaryFolder()
    report = try await SiteBuilder(
      release, assets: SiteSample.assets(), edition: edition, site: site, archive: archive, life: life
    ).build(into: folder.site, keeping: folder.handChanged)
    files = try folder.files()
  }

  /// The sample for an edition that withholds nothing but words and context, without old quarters if nothing else is
  /// said.
  static func sample(
    for edition: Edition, site: Site = Site(), archive: ArchiveDepth = .nothing
  ) async throws -> BuiltSite {
    let (municipalities, assessments) = try SiteSample.parts()
    return try await BuiltSite(
      SiteSample.release(edition, municipalities, assessments), edition, site: site, archive: archive)
  }

  var pages: [String] { files.keys.filter { $0.hasSuffix(".html") && !isEmbedded($0) }.sorted() }
  /// The pages that hold figures alone.
  var embedded: [String] { files.keys.filter { $0.hasSuffix(".html") && isEmbedded($0) }.sorted() }
  var charts: [String] { files.keys.filter { $0.hasSuffix(".svg") && $0 != "symbol.svg" }.sorted() }

  private func isEmbedded(_ path: String) -> Bool {
    path.hasPrefix("einbetten/") || path.hasPrefix("en/embed/")
  }

  /// The files in whose bytes or name something stands.
  func mentions(_ word: String) -> [String] {
    let bytes = Data(word.utf8)
    return files.filter { $0.contains(word) || Data($1).range(of: bytes) != nil }.keys.sorted()
  }

  func document(_ path: String) throws -> MarkupDocument {
    try MarkupDocument(parsing: try #require(files[path], "\(path) is missing"))
  }

  /// What an XPath finds on a page, as texts with unbreakable spaces made plain.
  func texts(_ path: String, _ xpath: String) throws -> [String] {
    try document(path).nodes(xpath).map { $0.text.replacingOccurrences(of: "\u{A0}", with: " ") }
  }

  /// All that a reader of a page sees.
  func text(_ path: String) throws -> String {
    try texts(path, "//html:body").joined()
  }

  func bytes(_ path: String) throws -> String {
    String(decoding: try #require(files[path]), as: UTF8.self)
  }
}
