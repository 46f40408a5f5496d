@testable import Dashboard
import Foundation
import SystemPackage
import Testing

@Suite("What a killed run left is cleared away, and two runs keep out of each other's way")
struct SiteRemainsTests {
  private func build(_ folder: FilePath) throws {
    try SmallSite.build(folder)
  }

  private func move(_ folder: TemporaryFolder, _ name: String, to other: String) throws {
    try FileManager.default.moveItem(
      atPath: folder.path.appending(name).string, toPath: folder.path.appending(other).string)
  }

  private func write(_ folder: TemporaryFolder, _ name: String) throws {
    try Data("fremd".utf8).write(to: URL(filePath: folder.path.appending(name).string))
  }

  @Test("Half a site is cleared away")
  func halfASite() throws {
    let folder = try TemporaryFolder()
    try build(folder.site)
    let before = try folder.files()
    try FileManager.default.createDirectory(
      atPath: folder.path.appending(".Output.building/kommunen").string, withIntermediateDirectories: true)
    try write(folder, ".Output.building/kommunen/weida.html")
    try build(folder.site)
    #expect(try folder.files() == before)
    #expect(folder.names == ["Output"])
  }

  @Test("Of an old site that was not cleared away, what others had put there at the last moment moves over")
  func oldSite() throws {
    let folder = try TemporaryFolder()
    try build(folder.site)
    try build(folder.path.appending(".Output.building"))
    try write(folder, ".Output.building/spät.txt")
    try build(folder.site)
    #expect(try folder.files()["spät.txt"] == Array("fremd".utf8))
    #expect(folder.names == ["Output"])
  }

  @Test("Killed while the old site lay aside for a moment, it comes back")
  func aside() throws {
    let folder = try TemporaryFolder()
    try build(folder.site)
    try write(folder, "Output/notiz.txt")
    let before = try folder.files()
    try move(folder, "Output", to: ".Output.building.old")
    try build(folder.site)
    #expect(try folder.files() == before)
    #expect(folder.names == ["Output"])
  }

  @Test("Killed when the new site was in place and the old one still aside, the new one stays")
  func stillAside() throws {
    let folder = try TemporaryFolder()
    try build(folder.site)
    let before = try folder.files()
    try build(folder.path.appending(".Output.building.old"))
    try write(folder, ".Output.building.old/spät.txt")
    try build(folder.site)
    let after = try folder.files()
    #expect(after.count == before.count + 1)
    #expect(after["spät.txt"] != nil)
    #expect(folder.names == ["Output"])
  }

  @Test("While a site grows, nobody builds there, around it or inside; beside it they may")
  func busy() throws {
    let folder = try TemporaryFolder()
    try build(folder.site)
    try build(folder.site.appending("public"))
    let before = try folder.files()
    do {
      let inner = try SitePlace(taking: folder.site.appending("public"))
      #expect(throws: SiteError.self) { try build(folder.site) }
      #expect(throws: SiteError.self) { try build(folder.site.appending("public")) }
      try build(folder.site.appending("municipality-jena"))
      try build(folder.path.appending("www"))
      withExtendedLifetime(inner) { inner.clear() }
    }
    do {
      let outer = try SitePlace(taking: folder.site)
      #expect(throws: SiteError.self) { try build(folder.site.appending("public")) }
      #expect(throws: SiteError.self) { try build(folder.site.appending("neu")) }
      withExtendedLifetime(outer) { outer.clear() }
    }
    #expect(folder.names == ["Output", "www"])
    try FileManager.default.removeItem(atPath: folder.site.appending("municipality-jena").string)
    #expect(try folder.files() == before)
  }

  @Test("A site of another edition inside is taken along untouched")
  func nested() throws {
    let folder = try TemporaryFolder()
    try build(folder.site)
    try build(folder.site.appending("public"))
    let before = try folder.files()
    try build(folder.site)
    #expect(try folder.files() == before)
    try build(folder.site.appending("public"))
    #expect(try folder.files() == before)
  }

  @Test("A folder that somebody makes where the first site is to lie is not replaced")
  func madeMeanwhile() throws {
    let folder = try TemporaryFolder()
    let writer = try SiteWriter(folder.site, keeping: folder.handChanged, origin: "x")
    _ = try writer.write(Array("neu".utf8), to: "index.html")
    try folder.write("fremd", to: "notiz.txt")
    #expect(throws: SiteError.self) { try writer.publish(links: [:]) }
    writer.discard()
    #expect(try folder.files() == ["notiz.txt": Array("fremd".utf8)])
    #expect(folder.names == ["Output"])
  }

  @Test("A folder that vanishes while its next site grows comes back as that site")
  func vanished() throws {
    let folder = try TemporaryFolder()
    try build(folder.site)
    let writer = try SiteWriter(folder.site, keeping: folder.handChanged, origin: "x")
    _ = try writer.write(Array("neu".utf8), to: "index.html")
    try FileManager.default.removeItem(atPath: folder.site.string)
    try writer.publish(links: [:])
    #expect(try folder.files()["index.html"] == Array("neu".utf8))
    #expect(folder.names == ["Output"])
  }
}
