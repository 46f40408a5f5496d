import MaturityModel
import Testing

@testable import Interview

/// The overview and the search in plain lines.
@Suite struct PlainFindingTests {
  private func written(_ lines: [String]) throws -> [String] {
    let scene = Scene(answers: ["dv2": Answer(.value(.boolean(true)))], position: "dv2")
    let console = ScriptedConsole(lines)
    _ = try scene.interview(saving: Disk()).runPlain(on: console)
    return console.written
  }

  @Test(
    "The overview lists every question with its state, and a sign leads there", arguments: ["g", "übersicht"])
  func overview(word: String) throws {
    let lines = try written([word, "k1"])
    #expect(lines.contains("  DV2  Gibt es eine elektronische Akte? – Ja"))
    #expect(lines.contains("  K2  Was fehlt Ihnen? – offen"))
    #expect(lines.contains("K1 · Frage 5 von 6"))
  }

  @Test("The open ones alone are listed by a word")
  func open() throws {
    let lines = try written(["offen"])
    #expect(!lines.contains { $0.hasPrefix("  DV2") })
    #expect(lines.count { $0.hasSuffix("– offen") } == 5)
  }

  @Test("A search lists numbered hits; a number or a sign leads there", arguments: ["2", "dv3"])
  func search(reply: String) throws {
    let lines = try written(["/buerger", reply])
    #expect(
      lines.contains("  1  DV1  Wie kommen Bürgerinnen und Bürger zu einem Termin (Online-Terminvergabe)?"))
    #expect(lines.contains("  2  DV3  Welche Angebote gibt es? – Antwort 3: Mobiles Bürgerbüro"))
    #expect(lines.contains("DV3 · Frage 3 von 6"))
  }

  @Test("Nothing found is said, and after it a number is an answer again")
  func nothing() throws {
    let lines = try written(["/xyz", "2"])
    #expect(lines.contains("Keine Frage enthält „xyz“."))
    #expect(lines.contains("DV3 · Frage 3 von 6"))
  }

  @Test("a leads to the result, and there hands in")
  func result() throws {
    let lines = try written(["a", "a", "j"])
    #expect(lines.contains("Auswertung"))
    #expect(lines.last == "Abgegeben. Vielen Dank.")
  }
}
