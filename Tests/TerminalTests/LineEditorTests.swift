import Testing

import Terminal

@Suite struct LineEditorTests {
  private func editor(_ text: String, _ keys: Key...) -> LineEditor {
    var editor = LineEditor(text)
    for key in keys { editor.apply(key) }
    return editor
  }

  @Test("Typing goes in at the cursor")
  func typing() {
    let edited = editor("ab", .left, .character("x"), .end, .character("y"), .home, .character("z"))
    #expect(edited.text == "zaxby")
    #expect(edited.cursor == 1)
  }

  @Test("Backspace and Delete take one character, at the ends nothing")
  func deletion() {
    #expect(editor("äöü", .backspace).text == "äö")
    #expect(editor("äöü", .home, .delete).text == "öü")
    #expect(editor("äöü", .home, .backspace).text == "äöü")
    #expect(editor("äöü", .delete).text == "äöü")
  }

  @Test("Words are jumped over and deleted whole")
  func words() {
    #expect(editor("eins zwei, drei", .wordLeft, .wordLeft).cursor == 5)
    #expect(editor("eins zwei", .home, .wordRight).cursor == 4)
    #expect(editor("eins zwei ", .deleteWordBackward).text == "eins ")
    #expect(editor("eins zwei", .home, .deleteWordForward).text == " zwei")
    #expect(editor("eins zwei", .wordLeft, .control("k")).text == "eins ")
    #expect(editor("eins zwei", .wordLeft, .control("u")).text == "zwei")
  }

  @Test("A combining mark joins the character before the cursor")
  func combining() {
    let edited = editor("u", .character("\u{308}"), .character("b"))
    #expect(edited.text == "u\u{308}b")
    #expect(edited.cursor == 2)
  }

  @Test("A paste becomes one harmless line and stops at the limit")
  func paste() {
    var edited = LineEditor("", maximumLength: 8)
    edited.apply(.paste("a\nb\u{1B}[Ccdefgh"))
    #expect(edited.text == "a b\u{FFFD}[Ccd")
    edited.apply(.character("x"))
    #expect(edited.text == "a b\u{FFFD}[Ccd")
  }

  @Test("Keys without a meaning in a text are handed back")
  func foreignKeys() {
    var edited = LineEditor("a")
    let handled = [Key.enter, .escape, .tab, .up, .down, .alt("x")].filter { edited.apply($0) }
    #expect(handled.isEmpty)
    #expect(edited.text == "a")
  }

  @Test("A long text is laid out in lines that leave room for the cursor")
  func layout() {
    let atEnd = LineEditor("abcdefgh").layout(width: 5)
    #expect(atEnd.lines == ["abcd", "efgh"])
    #expect(atEnd.cursorRow == 1)
    #expect(atEnd.cursorColumn == 4)
    let inside = editor("abcdefgh", .home, .right, .right, .right, .right).layout(width: 5)
    #expect(inside.cursorRow == 1)
    #expect(inside.cursorColumn == 0)
    let wide = LineEditor("漢字").layout(width: 4)
    #expect(wide.lines == ["漢", "字"])
    #expect(wide.cursorColumn == 2)
  }
}
