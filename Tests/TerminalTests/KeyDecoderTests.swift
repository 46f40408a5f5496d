import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.feed(text.utf8) + decoder.flush()
  }

  @Test(
    "Each sequence that keyboards send is one key",
    arguments: [
      ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left),
      ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end),
      ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
      ("\u{1B}[6~", .pageDown), ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft),
      ("\u{1B}[1;2C", .right), ("\u{1B}[3;5~", .deleteWordForward), ("\u{1B}b", .wordLeft),
      ("\u{1B}f", .wordRight), ("\u{1B}d", .deleteWordForward), ("\u{1B}\u{7F}", .deleteWordBackward),
      ("\u{17}", .deleteWordBackward), ("\u{7F}", .backspace), ("\u{08}", .backspace), ("\t", .tab),
      ("\u{1B}[Z", .backTab), ("\r", .enter), ("\n", .lineBreak), ("\u{1B}OM", .enter),
      ("\u{1}", .control("a")),
      ("\u{1B}x", .alt("x")), ("\u{1B}", .escape), ("ü", .character("ü")), ("€", .character("€")),
      ("\u{1B}\r", .lineBreak), ("\u{1B}OP", .f1), ("\u{1B}[11~", .f1), ("\u{1B}[[A", .f1),
      ("\u{1B}[1;5P", .f1), ("\u{1B}[11;2~", .f1), ("\u{1B}\n", .lineBreak),
      ("😀", .character("😀")), ("漢", .character("漢")),
    ])
  func knownSequences(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test("A sequence cut after any byte is still one key")
  func cutAnywhere() {
    for text in ["\u{1B}[1;5C", "\u{1B}OA", "€", "\u{1B}[200~a\nb\u{1B}[201~"] {
      let whole = keys(text)
      var decoder = KeyDecoder()
      let inParts = text.utf8.flatMap { decoder.feed([$0]) }
      #expect(inParts == whole)
      #expect(inParts.count == 1)
    }
  }

  @Test("A lone Escape waits until nothing follows")
  func loneEscape() {
    var decoder = KeyDecoder()
    let keys1 = decoder.feed([0x1B])
    #expect(keys1.isEmpty)
    #expect(decoder.isUndecided)
    let keys2 = decoder.flush()
    #expect(keys2 == [.escape])
    #expect(!decoder.isUndecided)
  }

  @Test("Two Escapes in a row are an Escape and what follows")
  func twoEscapes() {
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
  }

  @Test("A paste is one key with its line breaks, whatever it holds")
  func paste() {
    #expect(
      keys("\u{1B}[200~eins\r\nzwei\u{3}q\u{1B}[A\u{1B}[201~x") == [
        .paste("eins\nzwei\u{3}q\u{1B}[A"), .character("x"),
      ])
  }

  @Test("A paste whose end got lost ends after the time, and the keys after it are keys again")
  func pasteWithoutEnd() {
    var decoder = KeyDecoder()
    let before = decoder.feed("\u{1B}[200~abc\u{1B}[20".utf8)
    #expect(before.isEmpty)
    #expect(decoder.isPasting)
    #expect(decoder.isUndecided)
    let pasted = decoder.flush()
    #expect(pasted == [.paste("abc")])
    #expect(!decoder.isUndecided)
    let after = decoder.feed("q\u{1B}[201~x".utf8)
    #expect(after == [.character("q"), .character("x")])
  }

  @Test("A paste may arrive in parts")
  func unfinishedPaste() {
    var decoder = KeyDecoder()
    let keys3 = decoder.feed("\u{1B}[200~abc\u{1B}[20".utf8)
    #expect(keys3.isEmpty)
    let keys5 = decoder.feed("1~".utf8)
    #expect(keys5 == [.paste("abc")])
  }

  @Test("Sequences that no key of ours sends are skipped as a whole")
  func unknownSequences() {
    #expect(keys("\u{1B}[?1;2ca") == [.character("a")])
    #expect(keys("\u{1B}[[Ba") == [.character("a")])
    #expect(keys("\u{1B}[15~a") == [.character("a")])
    #expect(keys("\u{1B}OQa") == [.character("a")])
  }

  @Test("A byte that is not UTF-8 is read as Latin-1")
  func latin1() {
    var decoder = KeyDecoder()
    let keys6 = decoder.feed([0xFC, 0x62])
    #expect(keys6 == [.character("ü"), .character("b")])
    let keys7 = decoder.feed([0xE4])
    #expect(keys7.isEmpty)
    let keys8 = decoder.flush()
    #expect(keys8 == [.character("ä")])
  }

  @Test("Bytes of control characters beyond ASCII are no keys")
  func c1() {
    #expect(keys("\u{9B}a") == [.character("a")])
    #expect(keys("\0a") == [.character("a")])
  }

  @Test("Any bytes whatever leave nothing behind after the time is over")
  func randomBytes() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      var decoder = KeyDecoder()
      _ = decoder.feed(
        (0..<12).map { _ in
          [0x1B, 0x5B, 0x4F, UInt8.random(in: 0...255, using: &generator)].randomElement(using: &generator)
            ?? 0
        })
      _ = decoder.flush()
      #expect(!decoder.isUndecided)
    }
  }
}
