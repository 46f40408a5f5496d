import Testing

import Terminal

@Suite struct WordWrapTests {
  @Test(
    "What is set in stays set in, below its last column",
    arguments: [
      ("  1  eins zwei drei", 12, ["  1  eins", "     zwei", "     drei"]),
      ("  1  DV  eins zwei drei", 20, ["  1  DV  eins zwei", "         drei"]),
      ("eins zwei", 20, ["eins zwei"]), ("eins  zwei drei", 9, ["eins zwei", "drei"]),
      ("        eins zwei", 9, ["eins zwei"]),
    ])
  func hanging(line: String, width: Int, lines: [String]) {
    #expect(WordWrap.hanging(line, width: width) == lines)
  }

  @Test("Lines break at spaces and fill the width")
  func spaces() {
    #expect(WordWrap.lines(of: "eins zwei drei vier", width: 9) == ["eins zwei", "drei vier"])
    #expect(WordWrap.lines(of: "eins  zwei ", width: 20) == ["eins zwei"])
  }

  @Test("A compound breaks after its hyphen, a number keeps its sign")
  func hyphens() {
    #expect(WordWrap.lines(of: "die Online-Buchung", width: 11) == ["die Online-", "Buchung"])
    #expect(WordWrap.lines(of: "etwa -5 Grad", width: 6) == ["etwa", "-5", "Grad"])
    #expect(WordWrap.lines(of: "Bau- und", width: 5) == ["Bau-", "und"])
  }

  @Test("A word wider than a line is cut, and wide characters are never halved")
  func longWords() {
    #expect(WordWrap.lines(of: "Donaudampfschiff", width: 6) == ["Donaud", "ampfsc", "hiff"])
    #expect(WordWrap.lines(of: "漢字漢", width: 5) == ["漢字", "漢"])
    #expect(WordWrap.lines(of: "漢", width: 1) == ["漢"])
  }

  @Test("Line breaks and unbreakable spaces stay")
  func breaks() {
    #expect(WordWrap.lines(of: "a\n\nb", width: 5) == ["a", "", "b"])
    #expect(WordWrap.lines(of: "um 12\u{A0}% mehr", width: 6) == ["um", "12\u{A0}%", "mehr"])
    #expect(WordWrap.lines(of: "", width: 5) == [""])
  }

  @Test("No line is wider than asked, at any width")
  func everyWidth() {
    let text =
      "Zusätzlich lassen sich Termine online verlegen/absagen; Bürger-App 漢字 Kraftfahrzeugzulassungsstelle"
    for width in 2...120 {
      let lines = WordWrap.lines(of: text, width: width)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
