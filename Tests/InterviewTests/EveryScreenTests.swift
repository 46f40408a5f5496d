import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

@Suite struct EveryScreenTests {
  @Test(
    "No screen is ever wider or higher than the terminal, nor holds a control character",
    arguments: [
      "", "g", "gf", "g/wort", "/termin↓", "/nirgends", "ga", "gaa", "?", "??", "x",
      "cEin sehr langer Kommentar, der umbrochen wird⏎", "b", "ss", "sss", "ssss",
      "sssss", "4⏎s",
    ])
  func anySize(keys: String) throws {
    let state = try Scene(last: ["dv1": Answer(.dontKnow, comment: "a\u{1B}[2Jb\u{202E}c")]).state()
    try check(state, keys)
  }

  private func check(_ state: InterviewState, _ keys: String) throws {
    var state = state
    for key in [Key].typing(keys) {
      if case .save(let assessment) = state.apply(.key(key), at: Scene.time).first {
        _ = state.apply(.saved(assessment), at: Scene.time)
      }
    }
    for theme in [Theme(colours: .palette), Theme(colours: .none, glyphs: .ascii, isASCII: true)] {
      for (columns, rows) in [
        (1, 1), (2, 3), (12, 4), (20, 5), (39, 11), (40, 12), (60, 18), (80, 24), (300, 100),
      ] {
        let size = TerminalSize(columns: columns, rows: rows)
        let frame = InterviewScreen(theme: theme).page(state, size: size).frame
        #expect(frame.lines.count <= rows)
        #expect(frame.lines.allSatisfy { $0.width <= columns })
        #expect(
          frame.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        if theme.isASCII { #expect(frame.text.utf8.allSatisfy { $0 < 0x80 }) }
      }
    }
  }

  @Test(
    "Nor is any screen of a questionnaire with conditions and sources",
    arguments: ["", "1⏎", "150⏎", "150⏎Register⏎", "150⏎Register⏎30.6.2026⏎", "g", "ga"])
  func anySizeWithSources(keys: String) throws {
    let state = try Scene.branching(position: keys.hasPrefix("150") ? "c1" : nil).state()
    try check(state, keys)
  }

  @Test("The pointer's line is on every screen of at least 40×12, wherever it goes")
  func pointerIsSeen() throws {
    for rows in 12...24 {
      var state = try Scene().state()
      for _ in 0..<5 {
        _ = state.apply(.key(.down), at: Scene.time)
        let page = InterviewScreen(theme: Theme(colours: .none))
          .page(state, size: TerminalSize(columns: 40, rows: rows))
        #expect(page.frame.text.contains("▸"))
      }
    }
  }

  @Test("Paging reaches the end of the list of keys and stops there")
  func paging() throws {
    var state = try Scene().state()
    let screen = InterviewScreen(theme: Theme(colours: .none))
    let size = TerminalSize(columns: 40, rows: 12)
    _ = state.apply(.key(.f1), at: Scene.time)
    for _ in 0..<20 {
      state.viewport = screen.page(state, size: size).viewport
      _ = state.apply(.key(.pageDown), at: Scene.time)
    }
    let page = screen.page(state, size: size)
    #expect(page.viewport.offset == page.viewport.limit)
    #expect(page.frame.text.contains("speichern und beenden"))
    state.viewport = page.viewport
    _ = state.apply(.key(.up), at: Scene.time)
    #expect(screen.page(state, size: size).viewport.offset == page.viewport.limit - 1)
  }

  @Test("An arrow closes a help that is whole on the screen, as any key does")
  func wholeHelp() throws {
    var state = try Scene().state()
    let size = TerminalSize(columns: 80, rows: 60)
    _ = state.apply(.key(.character("?")), at: Scene.time)
    let page = InterviewScreen(theme: Theme(colours: .none)).page(state, size: size)
    #expect(page.frame.text.contains("Jede andere Taste führt zurück."))
    state.viewport = page.viewport
    _ = state.apply(.key(.down), at: Scene.time)
    #expect(state.overlay == nil)
  }

  @Test("A comment of last quarter with an escape sequence is shown harmless")
  func untrusted() throws {
    let state = try Scene(last: ["dv1": Answer(.dontKnow, comment: "a\u{1B}[2Jb")]).state()
    let frame = InterviewScreen(theme: Theme(colours: .none)).page(state, size: .standard).frame
    #expect(frame.text.contains("Kommentar: a\u{FFFD}[2Jb (zuletzt)"))
  }
}
