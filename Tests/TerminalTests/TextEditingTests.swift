import Testing

import Terminal

/// Texts of several lines; 11 columns leave ten for text.
@Suite struct TextEditingTests {
  private func editor(_ text: String, _ keys: Key..., width: Int = 11) -> LineEditor {
    var editor = LineEditor(text, keepsLineBreaks: true)
    for key in keys { editor.apply(key, width: width) }
    return editor
  }

  @Test("A paste keeps its line breaks, and each kind of line break is one")
  func paste() {
    #expect(editor("", .paste("eins\nzwei\n\ndrei")).text == "eins\nzwei\n\ndrei")
    #expect(editor("eins\r\nzwei").text == "eins\nzwei")
  }

  @Test("A line break goes in at the cursor, but not into a text of one line")
  func lineBreak() {
    let edited = editor("ab", .left, .lineBreak)
    #expect(edited.text == "a\nb")
    #expect(edited.cursor == 2)
    var single = LineEditor("ab")
    let handled = single.apply(.lineBreak)
    #expect(!handled)
    #expect(single.text == "ab")
  }

  @Test("Rows break after a space, long words where they must, and no wide character is halved")
  func rows() {
    #expect(editor("eins zwei drei").layout(width: 11).lines == ["eins zwei ", "drei"])
    #expect(editor("abcd efghi jk").layout(width: 11).lines == ["abcd efghi ", "jk"])
    #expect(editor("abcdefghijklm no").layout(width: 11).lines == ["abcdefghij", "klm no"])
    #expect(editor("漢字漢字漢字").layout(width: 6).lines == ["漢字", "漢字", "漢字"])
    #expect(editor("a\n\nb\n").layout(width: 11).lines == ["a", "", "b", ""])
  }

  @Test("Up and down go from row to row and keep to the column, over shorter rows too")
  func upAndDown() {
    let text = "abcdef\nab\nabcdef"
    #expect(editor(text, .up).cursor == 9)
    #expect(editor(text, .up, .up).cursor == 6)
    #expect(editor(text, .up, .up, .up).cursor == 0)
    #expect(editor(text, .up, .up, .down, .down).cursor == 16)
    #expect(editor("eins zwei drei", .up).cursor == 4)
    #expect(editor("eins zwei drei", .home, .down).cursor == 14)
  }

  @Test("Home and End are those of the row, Control-A and Control-E those of the paragraph")
  func ends() {
    let text = "x\neins zwei drei vier"
    #expect(editor(text, .home).cursor == 12)
    #expect(editor(text, .control("a")).cursor == 2)
    #expect(editor(text, .control("a"), .end).cursor == 11)
    #expect(editor(text, .control("a"), .control("e")).cursor == 21)
    #expect(editor("漢字漢字漢字", .home, .control("a"), .end, width: 6).cursor == 1)
  }

  @Test("Control-U and Control-K stay within the paragraph; at its end Control-K joins the next")
  func deletion() {
    #expect(editor("eins\nzwei\ndrei", .up, .control("u")).text == "eins\n\ndrei")
    #expect(editor("eins\nzwei", .up, .home, .control("k")).text == "\nzwei")
    #expect(editor("eins\nzwei", .up, .control("k")).text == "einszwei")
    #expect(editor("eins\nzwei", .home, .backspace).text == "einszwei")
  }

  @Test(
    "What is typed scalar by scalar joins into the characters that people see",
    arguments: [
      ("a\u{308}", "ä"), ("👩\u{200D}💻", "👩\u{200D}💻"), ("👍\u{1F3FD}", "👍\u{1F3FD}"), ("🇩🇪", "🇩🇪"),
      ("❤\u{FE0F}", "❤\u{FE0F}"),
    ])
  func joined(typed: String, seen: String) {
    var edited = LineEditor("x", keepsLineBreaks: true)
    for scalar in typed.unicodeScalars { edited.apply(.character(Character(scalar))) }
    #expect(edited.text == "x" + seen)
    #expect(edited.cursor == 2)
    edited.apply(.backspace)
    #expect(edited.text == "x")
  }

  @Test("The cursor is inside the width wherever it stands")
  func cursorInside() {
    for width in 2...12 {
      var edited = editor("ein langes  Wort mit 漢字 und\nUmbruch ")
      for _ in 0...edited.text.count {
        let layout = edited.layout(width: width)
        #expect(layout.cursorColumn < max(width, 3))
        #expect(layout.cursorRow < layout.lines.count)
        edited.apply(.left)
      }
    }
  }
}
