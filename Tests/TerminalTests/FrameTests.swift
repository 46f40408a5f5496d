import Testing

@testable import Terminal

@Suite struct FrameTests {
  private let size = TerminalSize(columns: 10, rows: 3)

  private func text(_ writer: inout FrameWriter, _ frame: Frame) -> String {
    String(decoding: writer.bytes(for: frame), as: UTF8.self)
  }

  @Test("Lines and rows beyond the size are cut, wide characters whole")
  func clipping() {
    let frame = Frame(size: size, lines: ["123456789漢x", "a", "b", "c"])
    #expect(frame.lines.map(\.text) == ["123456789", "a", "b"])
  }

  @Test("The first frame clears the screen, the next one sends only rows that differ")
  func differences() {
    var writer = FrameWriter()
    let first = text(&writer, Frame(size: size, lines: ["eins", "zwei"]))
    #expect(
      first
        == "\u{1B}[?2026h\u{1B}[?25l\u{1B}[0m\u{1B}[2J\u{1B}[1;1Heins\u{1B}[K\u{1B}[2;1Hzwei\u{1B}[K\u{1B}[?2026l"
    )
    let second = text(&writer, Frame(size: size, lines: ["eins", "drei"]))
    #expect(second == "\u{1B}[?2026h\u{1B}[?25l\u{1B}[2;1Hdrei\u{1B}[K\u{1B}[?2026l")
    let third = text(&writer, Frame(size: size, lines: ["eins"]))
    #expect(third == "\u{1B}[?2026h\u{1B}[?25l\u{1B}[2;1H\u{1B}[K\u{1B}[?2026l")
  }

  @Test("After a change of size or a pause everything is sent again")
  func forgetting() {
    var writer = FrameWriter()
    let frame = Frame(size: size, lines: ["eins"])
    let first = text(&writer, frame)
    writer.forget()
    let shownAgain = text(&writer, frame)
    #expect(shownAgain == first)
    let wider = Frame(size: TerminalSize(columns: 11, rows: 3), lines: ["eins"])
    let shownWider = text(&writer, wider)
    #expect(shownWider == first)
  }

  @Test("The cursor is shown only where a frame has one, inside the screen")
  func cursor() {
    var writer = FrameWriter()
    let frame = Frame(size: size, lines: ["a"], cursor: .init(row: 7, column: 70))
    let output = text(&writer, frame)
    #expect(output.hasSuffix("\u{1B}[3;10H\u{1B}[?25h\u{1B}[?2026l"))
  }

  @Test("A full row is cleared before it is written, so that its last character stays")
  func fullRow() {
    var writer = FrameWriter()
    let output = text(&writer, Frame(size: size, lines: ["1234567890"]))
    #expect(output.contains("\u{1B}[1;1H\u{1B}[K1234567890\u{1B}[?2026l"))
  }

  @Test("Styles are switched on and off inside their row")
  func styles() {
    var writer = FrameWriter()
    let line = StyledLine([Span("a"), Span("b", Style(colour: .basic(6), isBold: true))])
    let output = text(&writer, Frame(size: size, lines: [line]))
    #expect(output.contains("a\u{1B}[0;1;36mb\u{1B}[0m\u{1B}[K"))
  }

  @Test("A progress bar is exactly as wide as asked, full only at the end")
  func progress() {
    let plain = Theme(colours: .none)
    #expect(ProgressBar.line(share: 0.5, width: 10, theme: plain).text == "━━━━━╺━━━━")
    #expect(ProgressBar.line(share: 0, width: 4, theme: plain).text == "━━━━")
    #expect(ProgressBar.line(share: 1, width: 4, theme: plain).text == "━━━━")
    let ascii = Theme(colours: .none, glyphs: .ascii, isASCII: true)
    #expect(ProgressBar.line(share: 0.999, width: 10, theme: ascii).text == "#########-")
    #expect(ProgressBar.line(share: 0.001, width: 10, theme: ascii).text == "#---------")
    #expect(ProgressBar.line(share: .nan, width: 3, theme: ascii).text == "---")
    #expect(ProgressBar.line(share: 2, width: 3, theme: ascii).text == "###")
  }
}
