import Testing

import Terminal

@Suite struct HarmlessTextTests {
  @Test("Escape sequences lose their Escape")
  func escapes() {
    #expect(HarmlessText.line("a\u{1B}[2Jb") == "a\u{FFFD}[2Jb")
    #expect(HarmlessText.line("a\u{9B}2Jb\u{7F}\u{7}") == "a\u{FFFD}2Jb\u{FFFD}\u{FFFD}")
  }

  @Test("Direction controls, soft hyphens and invisible characters are left out")
  func invisible() {
    #expect(HarmlessText.line("a\u{202E}b\u{2066}c\u{AD}d\u{FEFF}") == "abcd")
  }

  @Test("Line breaks become spaces in a line and stay in a block")
  func lineBreaks() {
    #expect(HarmlessText.line("a\r\nb\tc\u{2028}d") == "a b c d")
    #expect(HarmlessText.block("a\r\nb\tc\u{2028}d\re") == "a\nb c\nd\ne")
  }

  @Test("Ordinary text, emoji families and combining marks stay")
  func ordinary() {
    for text in ["Größe 12,5\u{A0}%", "👩‍👧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "o\u{308}"] { #expect(HarmlessText.line(text) == text) }
  }

  @Test("A piece of a line can not hold control characters")
  func spans() {
    #expect(Span("a\u{1B}c").text == "a\u{FFFD}c")
    #expect(StyledLine("a\nb").text == "a b")
  }

  @Test("In ASCII umlauts are written out and the rest is a question mark")
  func ascii() {
    #expect(PlainASCII.text("„Größe“ – 5\u{A0}€ … Ñu o\u{308} 漢") == "\"Groesse\" - 5 EUR ... Nu oe ?")
  }
}
