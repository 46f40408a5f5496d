import Testing

import Terminal

@Suite struct TerminalEnvironmentTests {
  private func environment(_ variables: [String: String]) -> TerminalEnvironment {
    TerminalEnvironment { variables[$0] }
  }

  @Test("NO_COLOR with any value forbids colours, an empty one does not")
  func noColour() {
    #expect(environment(["TERM": "xterm-256color", "NO_COLOR": "0"]).colours == .none)
    #expect(environment(["TERM": "xterm-256color", "NO_COLOR": ""]).colours == .palette)
    #expect(environment(["TERM": "xterm"]).colours == .basic)
    let theme = Theme(for: environment(["TERM": "xterm", "NO_COLOR": "1", "LANG": "de_DE.UTF-8"]))
    #expect(theme == Theme(colours: .none))
  }

  @Test("The first locale variable that is set decides on UTF-8")
  func locale() {
    #expect(environment(["LANG": "de_DE.UTF-8"]).isUTF8)
    #expect(environment(["LANG": "de_DE.utf8"]).isUTF8)
    #expect(!environment(["LANG": "de_DE.UTF-8", "LC_ALL": "C"]).isUTF8)
    #expect(environment(["LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "C"]).isUTF8)
    #expect(!environment([:]).isUTF8)
  }

  @Test("Without UTF-8 a theme writes and draws in ASCII")
  func ascii() {
    let theme = Theme(for: environment(["TERM": "xterm", "LANG": "C"]))
    #expect(theme.glyphs == .ascii)
    #expect(theme.line("Größe\u{1B}") == "Groesse?")
  }

  @Test("A dumb or unnamed terminal can not draw screens")
  func dumb() {
    #expect(!environment(["TERM": "dumb"]).canDrawScreens)
    #expect(!environment([:]).canDrawScreens)
    #expect(environment(["TERM": "linux"]).canDrawScreens)
  }
}
