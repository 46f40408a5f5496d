import Shipped
import Testing

@Suite("The scripts of the pages keep to what a strict page allows")
struct ScriptTests {
  static let scripts = ShippedFile.allCases.filter { $0.rawValue.hasSuffix(".js") }

  private func text(_ script: ShippedFile) -> String { String(decoding: script.bytes, as: UTF8.self) }

  @Test("There are five of them")
  func count() {
    #expect(Self.scripts.count == 5)
  }

  @Test(
    "None ends the section it stands in, makes markup of texts, sets a style, asks for anything or stores anything",
    arguments: scripts)
  func strict(_ script: ShippedFile) {
    let text = text(script)
    for word in [
      "]]>", "</script", "<!--", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(",
      "Function(",
      ".style", "\"style\"", "fetch(", "XMLHttpRequest", "import ", "localStorage", "cookie",
      "sessionStorage",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test("Comments stand in lines of their own, so that pages can leave them out", arguments: scripts)
  func comments(_ script: ShippedFile) {
    var isInside = false
    for line in text(script).split(separator: "\n") {
      let line = line.drop { $0 == " " }
      #expect(!line.hasPrefix("//"), "\(line)")
      if line.hasPrefix("/*") { isInside = true }
      #expect(isInside || !line.contains("/*"), "\(line)")
      if line.contains("*/") {
        #expect(line.hasSuffix("*/"), "\(line)")
        isInside = false
      }
    }
    #expect(!isInside)
  }
}
