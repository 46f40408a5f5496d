@testable import Dashboard
import Foundation
import Glibc
import MaturityModel
import SystemPackage
import Testing

@Suite("Building again writes what changed, and loses nobody's work")
struct SiteRebuildTests {
  private func build(_ folder: TemporaryFolder, without: String? = nil) async throws -> SiteReport {
    try await SiteBuilder(
      SiteSample.network(without: without), assets: SiteSample.assets(), archive: .nothing
    )
    .build(into: folder.site, keeping: folder.handChanged)
  }

  private func time(_ folder: TemporaryFolder, _ name: String) throws -> timespec {
    var status = stat()
    try #require(stat(folder.site.appending(name).string, &status) == 0)
    return status.st_mtim
  }

  /// Gives a file a time long ago, which it only keeps if nobody writes it.
  private func makeOld(_ folder: TemporaryFolder, _ names: [String]) {
    let longAgo = [timespec(tv_sec: 1_000_000_000, tv_nsec: 5), timespec(tv_sec: 1_000_000_000, tv_nsec: 5)]
    for name in names { utimensat(AT_FDCWD, folder.site.appending(name).string, longAgo, 0) }
  }

  @Test("A first build adds all, the same again changes nothing, and every time stays")
  func nothingChanged() async throws {
    let folder = try TemporaryFolder()
    let first = try await build(folder)
    #expect(first.changes.added == first.files)
    #expect(first.changes.unchanged == 0)
    let names = try folder.files().keys.filter { $0 != ".reifegrad-site" }
    makeOld(folder, names)
    let second = try await build(folder)
    #expect(second.changes.unchanged == second.files)
    #expect(second.changes.added + second.changes.changed + second.changes.removed == 0)
    for name in names { #expect(try time(folder, name).tv_sec == 1_000_000_000, "\(name)") }
  }

  @Test(
    "When somebody leaves, pages that name him are new, his files are gone, and other files keep their time")
  func oneLeaves() async throws {
    let folder = try TemporaryFolder()
    _ = try await build(folder)
    let before = try folder.files()
    makeOld(folder, Array(before.keys))
    let report = try await build(folder, without: "Gotha")
    let after = try folder.files()
    let list = ".reifegrad-site"
    let names = Set(before.keys).union(after.keys).subtracting([list])
    #expect(report.changes.removed == names.count { after[$0] == nil })
    #expect(report.changes.removed >= 2)
    let changed = names.filter { before[$0] != nil && after[$0] != nil && before[$0] != after[$0] }
    #expect(report.changes.changed == changed.count)
    #expect(changed.contains("index.html"))
    #expect(report.changes.unchanged > 0)
    for name in names where after[name] != nil {
      #expect(
        try (time(folder, name).tv_sec == 1_000_000_000) == (before[name] == after[name]), "\(name)")
    }
  }

  @Test("A page that somebody changed by hand is kept away from the site, and the report says where")
  func changedByHand() throws {
    let folder = try TemporaryFolder()
    try SmallSite.build(folder.site)
    try folder.write("von Hand", to: "methode.html")
    try folder.write("auch von Hand", to: "kommunen/gotha.html")
    let changes = try SmallSite.build(folder.site, SmallSite.files.filter { $0.key != "kommunen/gotha.html" })
    let kept = folder.path.appending("Von-Hand/Output")
    #expect(
      changes.keptBeside == [
        kept.appending("kommunen/gotha.html").string, kept.appending("methode.html").string,
      ])
    #expect(try String(contentsOfFile: kept.appending("methode.html").string, encoding: .utf8) == "von Hand")
    #expect(
      try String(contentsOfFile: kept.appending("kommunen/gotha.html").string, encoding: .utf8)
        == "auch von Hand")
    let files = try folder.files()
    #expect(files["kommunen/gotha.html"] == nil)
    #expect(files["methode.html"] == Array("Methode".utf8))
    // The next change of the same page gets a name of its own; the same one does not.
    try folder.write("noch einmal", to: "methode.html")
    #expect(
      try SmallSite.build(folder.site).keptBeside == [kept.appending("methode.html").string + ".2"])
    try folder.write("von Hand", to: "methode.html")
    #expect(try SmallSite.build(folder.site).keptBeside == [kept.appending("methode.html").string])
    #expect(folder.names == ["Output", "Von-Hand"])
  }

  @Test("A page that somebody emptied or removed is written anew without a word")
  func removedByHand() throws {
    let folder = try TemporaryFolder()
    try SmallSite.build(folder.site)
    let before = try folder.files()
    try folder.write("", to: "methode.html")
    try FileManager.default.removeItem(atPath: folder.site.appending("index.html").string)
    let changes = try SmallSite.build(folder.site)
    #expect(changes.keptBeside == [])
    #expect(try folder.files() == before)
  }

  @Test(
    "A page that somebody replaced by a link is written anew; the link is kept, and what it leads to is untouched"
  )
  func replacedByLink() throws {
    let folder = try TemporaryFolder()
    try SmallSite.build(folder.site)
    let page = folder.site.appending("methode.html").string
    let outside = folder.path.appending("draussen.html").string
    try Data("draußen".utf8).write(to: URL(filePath: outside))
    try FileManager.default.removeItem(atPath: page)
    try FileManager.default.createSymbolicLink(atPath: page, withDestinationPath: "../draussen.html")
    let changes = try SmallSite.build(folder.site)
    #expect(changes.keptBeside.count == 1)
    #expect(try String(contentsOfFile: outside, encoding: .utf8) == "draußen")
    #expect(try folder.files()["methode.html"] == Array("Methode".utf8))
  }

  @Test("The list of a former version is understood: its files are ours and change without a word")
  func formerList() throws {
    let folder = try TemporaryFolder()
    try SmallSite.build(folder.site)
    let before = try folder.files()
    let names = before.keys.filter { $0 != ".reifegrad-site" }.sorted()
    try folder.write(names.joined(separator: "\n") + "\n", to: ".reifegrad-site")
    try folder.write("von Hand oder auch nicht", to: "methode.html")
    let changes = try SmallSite.build(folder.site)
    #expect(changes.keptBeside == [])
    #expect(changes.changed == 1)
    #expect(try folder.files() == before)
  }

  @Test("With a damaged link in the list the file is looked at again, and the list is whole afterwards")
  func damagedList() async throws {
    let folder = try TemporaryFolder()
    _ = try await build(folder)
    let before = try folder.files()
    let list = String(decoding: try #require(before[".reifegrad-site"]), as: UTF8.self)
    let lines = list.split(separator: "\n").map { $0.contains(" index.html\t") ? $0 + "\t#" : $0 }
    try folder.write(lines.joined(separator: "\n") + "\n", to: ".reifegrad-site")
    #expect(try folder.files() != before)
    let report = try await build(folder)
    #expect(report.changes.unchanged == report.files)
    #expect(try folder.files() == before)
  }

  @Test("Names that are no UTF-8 are taken along byte by byte, also of folders and at the end of links")
  func otherNames() throws {
    let folder = try TemporaryFolder()
    try SmallSite.build(folder.site)
    let umlaut: [UInt8] = [0x46, 0xfc, 0x72]  // "Für" in Latin-1
    let site = Array(folder.site.string.utf8)
    func path(_ parts: [UInt8]...) -> [CChar] {
      (site + parts.flatMap { [UInt8(ascii: "/")] + $0 } + [0]).map { CChar(bitPattern: $0) }
    }
    try #require(mkdir(path(umlaut), 0o750) == 0)
    let file = open(path(umlaut, umlaut), O_WRONLY | O_CREAT, 0o640)
    try #require(file >= 0)
    try #require(write(file, "x", 1) == 1)
    close(file)
    try #require(symlink(path(umlaut), path(umlaut + umlaut)) == 0)
    for _ in 0..<2 { try SmallSite.build(folder.site) }
    var status = stat()
    #expect(stat(path(umlaut, umlaut), &status) == 0)
    #expect(status.st_size == 1)
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(stat(path(umlaut), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o750)
    #expect(lstat(path(umlaut + umlaut), &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    #expect(folder.names == ["Output"])
  }

  @Test("The folder's own rights stay")
  func rights() throws {
    let folder = try TemporaryFolder()
    try SmallSite.build(folder.site)
    try #require(chmod(folder.site.string, 0o2750) == 0)
    try SmallSite.build(folder.site)
    var status = stat()
    #expect(stat(folder.site.string, &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o2750)
  }

  @Test(
    "While it grows, a site is for nobody else to see; a first one then gets the rights of any new folder")
  func rightsWhileGrowing() throws {
    let folder = try TemporaryFolder()
    let building = folder.path.appending(".Output.building")
    var (status, usual) = (stat(), stat())
    try #require(mkdir(folder.path.appending("usual").string, 0o777) == 0)
    try #require(stat(folder.path.appending("usual").string, &usual) == 0)
    try #require(mkdir(building.string, 0o777) == 0)
    for _ in 0..<2 {
      let writer = try SiteWriter(folder.site, keeping: folder.handChanged, origin: "x")
      _ = try writer.write(Array("neu".utf8), to: "index.html")
      #expect(stat(building.string, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o700)
      try writer.publish(links: [:])
      #expect(stat(folder.site.string, &status) == 0)
      #expect(status.st_mode & 0o7777 == usual.st_mode & 0o7777)
      #expect(folder.names == ["Output", "usual"])
      #expect(try folder.files().count == 2)
    }
  }
}
