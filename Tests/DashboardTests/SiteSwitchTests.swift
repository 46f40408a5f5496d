import Dashboard
import Foundation
import Insights
import MaturityModel
import Synchronization
import SystemPackage
import Testing

@Suite("The new site takes the place of the old one, or nothing happens")
struct SiteSwitchTests {
  private func build(
    _ folder: TemporaryFolder, without: String? = nil, assets: SiteAssets = SiteSample.assets()
  ) async throws {
    _ = try await SiteBuilder(SiteSample.network(without: without), assets: assets, archive: .nothing)
      .build(into: folder.site, keeping: folder.handChanged)
  }

  @Test("Two builds give the same bytes, in the same folder and in another")
  func deterministic() async throws {
    let folder = try TemporaryFolder()
    try await build(folder)
    let first = try folder.files()
    try await build(folder)
    #expect(try folder.files() == first)
    #expect(first == (try await BuiltSite.sample.value).files)
    #expect(folder.names == ["Output"])
  }

  @Test("With a finding nothing is switched: the old site stays byte for byte, and nothing is left beside it")
  func findings() async throws {
    let folder = try TemporaryFolder()
    try await build(folder)
    try folder.write("von Hand", to: "notiz.txt")
    let before = try folder.files()
    do {
      try await build(folder, without: "Gotha", assets: SiteSample.assets(stylesheet: Array("a < b".utf8)))
      Issue.record("A broken page was published")
    } catch SiteError.findings(let findings) {
      // Each page of both languages, for 6 municipalities, 2 dimensions, 7 more, 2 about the site and 3 pairs.
      let pages = 6 + 2 + 7 + 2 + 3
      #expect(Set(findings.map(\.file)).count == 2 * pages)
    }
    #expect(try folder.files() == before)
    #expect(folder.names == ["Output"])
  }

  @Test("With a finding in the first build there is no folder at all")
  func firstFindings() async throws {
    let folder = try TemporaryFolder()
    await #expect(throws: SiteError.self) {
      try await build(folder, assets: SiteSample.assets(stylesheet: Array("&".utf8)))
    }
    #expect(folder.names == [])
  }

  @Test("Files of others stay, at any depth; files of the old site that are no longer made disappear")
  func others() async throws {
    let folder = try TemporaryFolder()
    try await build(folder)
    try folder.write("reifegrad.de", to: "CNAME")
    try folder.write("Foto", to: "bilder/2026/foto.txt")
    try folder.write("ref", to: ".git/HEAD")
    try folder.write("fremd", to: "kommunen/fremd.html")
    #expect(try folder.files()["kommunen/gotha.html"] != nil)
    try await build(folder, without: "Gotha")
    let files = try folder.files()
    #expect(files["CNAME"] == Array("reifegrad.de".utf8))
    #expect(files["bilder/2026/foto.txt"] == Array("Foto".utf8))
    #expect(files[".git/HEAD"] == Array("ref".utf8))
    #expect(files["kommunen/fremd.html"] == Array("fremd".utf8))
    #expect(!files.keys.contains { $0.contains("gotha") })
    #expect(files["kommunen/erfurt.html"] != nil)
    // Still there after one more build.
    try await build(folder)
    #expect(try folder.files()["CNAME"] != nil)
    #expect(try folder.files()["kommunen/gotha.html"] != nil)
    #expect(folder.names == ["Output"])
  }

  @Test("Empty folders and links of others stay what they are, even a link that leads back")
  func linksAndEmptyFolders() async throws {
    let folder = try TemporaryFolder()
    try await build(folder)
    let outside = folder.path.appending("draussen").string
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: false)
    try Data("x".utf8).write(to: URL(filePath: outside + "/datei.txt"))
    let site = folder.site.string
    try FileManager.default.createDirectory(
      atPath: site + "/.git/refs/tags", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: site + "/extern", withDestinationPath: "../draussen")
    try FileManager.default.createSymbolicLink(atPath: site + "/kreis", withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(atPath: site + "/ins-leere", withDestinationPath: "nirgends")
    try await build(folder)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: site + "/extern") == "../draussen")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: site + "/kreis") == ".")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: site + "/ins-leere") == "nirgends")
    #expect(try FileManager.default.contentsOfDirectory(atPath: site + "/.git/refs") == ["tags"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["datei.txt"])
  }

  @Test("Where the folder is a link, the link stays and the site lies where it leads")
  func folderIsALink() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path.appending("www").string, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: folder.site.string, withDestinationPath: "www")
    for _ in 0..<2 {
      try await build(folder)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.site.string) == "www")
      #expect(FileManager.default.fileExists(atPath: folder.path.appending("www/index.html").string))
      #expect(folder.names == ["Output", "www"])
    }
  }

  @Test(
    "A file of others in the way is refused by its name, and nothing changes",
    arguments: [
      "index.html", "kommunen/gotha.html", "daten/werte.csv",
    ])
  func inTheWay(_ name: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("von Hand", to: name)
    try folder.write("noch etwas", to: "notiz.txt")
    let before = try folder.files()
    do {
      try await build(folder)
      Issue.record("\(name) was replaced")
    } catch SiteError.inTheWay(let path) {
      #expect(path == folder.site.appending(name).string)
    }
    #expect(try folder.files() == before)
    #expect(folder.names == ["Output"])
  }

  @Test(
    "A file where a folder must be, or a folder where a file must be, is refused by its name too",
    arguments: [
      ("kommunen", "kommunen"), ("en", "en"), ("index.html/darin.txt", "index.html"),
      (".reifegrad-site/darin.txt", ".reifegrad-site"),
    ])
  func otherKind(_ name: String, inTheWay: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("von Hand", to: name)
    let before = try folder.files()
    do {
      try await build(folder)
      Issue.record("\(name) was replaced")
    } catch SiteError.inTheWay(let path) {
      #expect(path == folder.site.appending(inTheWay).string)
    }
    #expect(try folder.files() == before)
    #expect(folder.names == ["Output"])
  }

  @Test("An empty folder where a file must be, or a link where a folder must be, is refused by its name too")
  func emptyFolderOrLink() throws {
    let folder = try TemporaryFolder()
    try folder.write("von Hand", to: "notiz.txt")
    func refused(_ name: String) throws {
      let path = folder.site.appending(name).string
      do {
        try SmallSite.build(folder.site)
        Issue.record("\(name) was replaced")
      } catch SiteError.inTheWay(let named) {
        #expect(named == path)
      }
      #expect(folder.names == ["Output"])
      try FileManager.default.removeItem(atPath: path)
    }
    let site = folder.site.string
    try FileManager.default.createDirectory(
      atPath: site + "/methode.html", withIntermediateDirectories: false)
    try refused("methode.html")
    try FileManager.default.createSymbolicLink(atPath: site + "/kommunen", withDestinationPath: ".")
    try refused("kommunen")
    try FileManager.default.createDirectory(atPath: site + "/kommunen", withIntermediateDirectories: false)
    try SmallSite.build(folder.site)
    #expect(try folder.files().count == SmallSite.files.count + 2)
  }

  @Test("A list of the site's files that names files elsewhere removes none of them")
  func forgedList() async throws {
    let folder = try TemporaryFolder()
    try await build(folder)
    try Data("wichtig".utf8).write(to: URL(filePath: folder.path.appending("wichtig.txt").string))
    try folder.write("../wichtig.txt\n/etc/hostname\nindex.html\n", to: ".reifegrad-site")
    // What the list does not name is now taken for others' work.
    await #expect(throws: SiteError.self) { try await build(folder) }
    #expect(folder.names == ["Output", "wichtig.txt"])
  }

  @Test("Stopped at any moment, before the first page too, nothing is left behind")
  func stopped() async throws {
    struct Stop: Error {}
    let folder = try TemporaryFolder()
    for last in [0, 1, 40] {
      let calls = Mutex(0)
      await #expect(throws: Stop.self) {
        _ = try await SiteBuilder(SiteSample.network(), assets: SiteSample.assets(), archive: .nothing)
          .build(into: folder.site, keeping: folder.handChanged) { _, _ in
            let count = calls.withLock { calls in
              calls += 1
              return calls
            }
            if count > last { throw Stop() }
          }
      }
      #expect(folder.names == [])
    }
  }

  @Test("Where the folder cannot be made, the file system's word is handed on")
  func cannotWrite() async throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(filePath: folder.path.appending("datei").string))
    do {
      _ = try await SiteBuilder(SiteSample.network(), assets: SiteSample.assets())
        .build(into: folder.path.appending("datei/Output"), keeping: folder.handChanged)
      Issue.record("There is no folder to write to")
    } catch SiteError.file {
      #expect(folder.names == ["datei"])
    }
  }
}
