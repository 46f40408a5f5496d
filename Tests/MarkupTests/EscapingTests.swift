import Markup
import Testing

@Suite("Escaping")
struct EscapingTests {
  private func content(_ text: String) -> String {
    var html = HTMLWriter(capacity: 0)
    html.text(text)
    return String(decoding: html.finish(), as: UTF8.self)
  }

  private func attribute(_ text: String) -> String {
    var html = HTMLWriter(capacity: 0)
    html.element(.hr, .title(text))
    return String(decoding: html.finish().dropFirst(11).dropLast(3), as: UTF8.self)
  }

  @Test(
    "texts cannot become markup",
    arguments: [
      ("a < b > c & d", "a &lt; b &gt; c &amp; d"),
      ("\"quoted\"", "\"quoted\""),
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("]]>", "]]&gt;"),
      ("", ""),
      ("Grüße – „Ja“ 24\u{A0}% €", "Grüße – „Ja“ 24\u{A0}% €"),
      ("🏛️ Rathaus", "🏛️ Rathaus"),
    ])
  func texts(_ text: String, _ written: String) {
    #expect(content(text) == written)
  }

  @Test(
    "attribute values cannot end their quotes, and keep their line breaks",
    arguments: [
      ("\" onload=\"x", "&quot; onload=&quot;x"),
      ("a\nb\tc", "a&#10;b&#9;c"),
      ("1 < 2", "1 &lt; 2"),
    ])
  func values(_ text: String, _ written: String) {
    #expect(attribute(text) == written)
  }

  @Test(
    "characters that XML forbids become U+FFFD",
    arguments: [0, 8, 0xB, 0x1B, 0x7F, 0x85, 0x9F, 0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF] as [UInt32])
  func forbidden(_ code: UInt32) throws {
    let character = Character(try #require(Unicode.Scalar(code)))
    #expect(content("a\(character)b") == "a\u{FFFD}b")
    #expect(attribute("a\(character)b") == "a\u{FFFD}b")
  }

  @Test(
    "characters that turn the direction of text are dropped",
    arguments: [
      "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}",
      "\u{2069}",
      "\u{200E}", "\u{200F}", "\u{61C}",
    ])
  func bidirectional(_ character: String) {
    #expect(content("Wei\(character)da") == "Weida")
  }

  @Test(
    "neighbours of special characters stay",
    arguments: ["\u{200D}", "\u{202F}", "\u{2065}", "\u{FFFC}", "\u{A0}", "؛"])
  func neighbours(_ character: String) {
    #expect(content(character) == character)
  }

  @Test("line ends become line feeds")
  func lineEnds() {
    #expect(content("a\r\nb\rc\n\td") == "a\nb\nc\n\td")
    #expect(attribute("a\r\nb\rc") == "a&#10;b&#10;c")
  }

  @Test("a cut character at the end of a text is no danger, because strings repair it")
  func repaired() {
    #expect(content(String(decoding: [0x61, 0xE2, 0x80], as: UTF8.self)) == "a\u{FFFD}")
  }
}
