@testable import Dashboard
import Testing

@Suite("The list of what was written is read as it was written")
struct SiteManifestTests {
  private func manifest() -> SiteManifest {
    var manifest = SiteManifest(origin: "reifegrad 1.0, checks 1")
    manifest.add("b.html", SiteManifest.Mark(of: Array("Zwei".utf8)))
    manifest.add("a.html", SiteManifest.Mark(of: Array("abc".utf8)))
    return manifest
  }

  @Test("Sorted lines with fingerprint, size, path and links")
  func written() {
    let bytes = manifest().bytes(links: [
      "a.html": [
        SiteLink(target: "b.html", anchor: "oben", line: 7),
        SiteLink(target: "c d.svg", anchor: nil, line: 8),
      ]
    ])
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0] == "reifegrad-site 2 reifegrad 1.0, checks 1")
    // The published XXH64 of "abc".
    #expect(lines[1] == "44bc2cf5ad770999 3 a.html\tb.html#oben\tc d.svg")
    #expect(lines[2].hasSuffix(" 4 b.html"))
  }

  @Test("Read again, it knows the same")
  func readAgain() {
    let links = [
      SiteLink(target: "b.html", anchor: "oben", line: nil),
      SiteLink(target: "c d.svg", anchor: nil, line: nil),
    ]
    let read = SiteManifest(reading: manifest().bytes(links: ["a.html": links]))
    #expect(read.origin == "reifegrad 1.0, checks 1")
    #expect(read.entries.keys.sorted() == ["a.html", "b.html"])
    #expect(read.entries["a.html"]?.mark == SiteManifest.Mark(size: 3, fingerprint: 0x44bc_2cf5_ad77_0999))
    #expect(read.links(from: "a.html") == links)
    #expect(read.links(from: "b.html") == [])
  }

  @Test("For whom the site is stands in the second line; a list without it does not say")
  func edition() {
    var manifest = SiteManifest(origin: "x", edition: "municipality jena")
    manifest.add("a.html", SiteManifest.Mark(of: Array("abc".utf8)))
    let bytes = manifest.bytes(links: [:])
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "reifegrad-site 2 x\nedition municipality jena\n44bc2cf5ad770999 3 a.html\n")
    let read = SiteManifest(reading: bytes)
    #expect(read.edition == "municipality jena")
    #expect(read.entries.keys.sorted() == ["a.html"])
    #expect(SiteManifest(reading: self.manifest().bytes(links: [:])).edition == nil)
    #expect(SiteManifest(reading: Array("index.html\n".utf8)).edition == nil)
  }

  @Test("A list of the former kind holds paths, of which nothing more is known")
  func former() {
    let read = SiteManifest(reading: Array("index.html\nkommunen/weida.html\n".utf8))
    #expect(read.origin == nil)
    #expect(read.entries.keys.sorted() == ["index.html", "kommunen/weida.html"])
    #expect(read.entries["index.html"]?.mark == nil)
  }

  @Test("Lines that cannot be made out name no file")
  func damaged() {
    let text = "reifegrad-site 2 x\nzz 3 a.html\n44bc2cf5ad770999 b.html\n\n44bc2cf5ad770999 3 c.html\n"
    #expect(SiteManifest(reading: Array(text.utf8)).entries.keys.sorted() == ["c.html"])
    #expect(SiteManifest(reading: []).entries.isEmpty)
  }

  @Test(
    "Of a link that cannot be made out nothing is guessed: the links of that file are unknown",
    arguments: ["#", "", "#oben", "b.html#", "b.html\t"])
  func damagedLink(_ link: String) {
    let text = "reifegrad-site 2 x\n44bc2cf5ad770999 3 a.html\tb.html\t\(link)\n"
    let read = SiteManifest(reading: Array(text.utf8))
    #expect(read.links(from: "a.html") == nil)
    #expect(read.entries["a.html"]?.mark?.size == 3)
  }
}
