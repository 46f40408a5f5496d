import Glibc
import Testing

@testable import Terminal

@Suite(.serialized) struct RawTerminalTests {
  @Test("Closing puts the line settings back exactly, and twice is once")
  func restores() throws {
    let pty = try #require(PseudoTerminal())
    let before = pty.settings
    let terminal = try RawTerminal.open(input: pty.program, output: pty.program)
    #expect(pty.settings != before)
    #expect(pty.written().hasPrefix("\u{1B}[?1049h"))
    terminal.close()
    terminal.close()
    #expect(pty.settings == before)
    #expect(pty.written().hasSuffix("\u{1B}[?25h\u{1B}[?1049l"))
  }

  @Test("Leaving the scope closes too")
  func scope() throws {
    let pty = try #require(PseudoTerminal())
    let before = pty.settings
    do { _ = try RawTerminal.open(input: pty.program, output: pty.program) }
    #expect(pty.settings == before)
  }

  @Test("Keys arrive in order, a lone Escape after a moment, Control-C as an interruption")
  func keys() throws {
    let pty = try #require(PseudoTerminal())
    let terminal = try RawTerminal.open(input: pty.program, output: pty.program)
    defer { terminal.close() }
    pty.type("ä\u{1B}[A")
    #expect(terminal.next() == .key(.character("ä")))
    #expect(terminal.next() == .key(.up))
    pty.type("\u{1B}")
    #expect(terminal.next() == .key(.escape))
    pty.type("\u{3}")
    #expect(terminal.next() == .signal(.interrupt))
  }

  @Test("Signals become events, and their handlers are given back")
  func signals() throws {
    let pty = try #require(PseudoTerminal())
    var before = sigaction()
    sigaction(SIGTERM, nil, &before)
    let terminal = try RawTerminal.open(input: pty.program, output: pty.program)
    pty.resize(columns: 40, rows: 12)
    kill(getpid(), SIGWINCH)
    #expect(terminal.next() == .redraw)
    #expect(terminal.size == TerminalSize(columns: 40, rows: 12))
    kill(getpid(), SIGTERM)
    #expect(terminal.next() == .signal(.terminate))
    kill(getpid(), SIGHUP)
    #expect(terminal.next() == .signal(.hangup))
    kill(getpid(), SIGCONT)
    #expect(terminal.next() == .redraw)
    terminal.close()
    var after = sigaction()
    sigaction(SIGTERM, nil, &after)
    #expect(
      unsafeBitCast(after.__sigaction_handler.sa_handler, to: Int.self)
        == unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self))
  }

  @Test("A second terminal is refused while one is open, and leaves its settings alone")
  func inUse() throws {
    let first = try #require(PseudoTerminal())
    let second = try #require(PseudoTerminal())
    let terminal = try RawTerminal.open(input: first.program, output: first.program)
    defer { terminal.close() }
    let before = second.settings
    #expect(throws: TerminalError.inUse) {
      try RawTerminal.open(input: second.program, output: second.program)
    }
    #expect(second.settings == before)
  }

  @Test("A pipe is not a terminal")
  func pipes() throws {
    var ends: [CInt] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { ends.forEach { _ = close($0) } }
    #expect(throws: TerminalError.notATerminal) { try RawTerminal.open(input: ends[0], output: ends[1]) }
    let environment = TerminalEnvironment { $0 == "TERM" ? "xterm" : nil }
    #expect(!RawTerminal.isPossible(in: environment, input: ends[0], output: ends[1]))
  }

  @Test("A frame is shown as it is")
  func frames() throws {
    let pty = try #require(PseudoTerminal())
    let terminal = try RawTerminal.open(input: pty.program, output: pty.program)
    defer { terminal.close() }
    _ = pty.written()
    terminal.show(Frame(size: terminal.size, lines: ["Größe"]))
    #expect(pty.written().contains("\u{1B}[1;1HGröße\u{1B}[K"))
  }
}
