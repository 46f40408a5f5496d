import Glibc
import Testing

import Terminal

@Suite struct PlainConsoleTests {
  private func console(input text: String, isASCII: Bool = false) -> (PlainConsole, output: CInt) {
    var incoming: [CInt] = [0, 0]
    var outgoing: [CInt] = [0, 0]
    pipe(&incoming)
    pipe(&outgoing)
    let bytes = Array(text.utf8)
    _ = write(incoming[1], bytes, bytes.count)
    close(incoming[1])
    return (PlainConsole(input: incoming[0], output: outgoing[1], isASCII: isASCII), outgoing[0])
  }

  private func read(_ descriptor: CInt) -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
  }

  @Test("Lines come without their ends, the last one also without an end")
  func lines() {
    let (console, _) = console(input: "eins\r\n\nzwei")
    #expect(console.readLine() == "eins")
    #expect(console.readLine() == "")
    #expect(console.readLine() == "zwei")
    #expect(console.readLine() == nil)
    #expect(console.readLine() == nil)
  }

  @Test("A line longer than 65,536 bytes comes in parts")
  func longLine() {
    let (console, _) = console(input: String(repeating: "x", count: 60_000))
    #expect(console.readLine()?.count == 60_000)
  }

  @Test("Control characters are harmless both ways")
  func harmless() {
    let (console, output) = console(input: "a\u{1B}[2J\n")
    #expect(console.readLine() == "a\u{FFFD}[2J")
    console.write("b\u{1B}c")
    console.prompt("> ")
    #expect(read(output) == "b\u{FFFD}c\n> ")
  }

  @Test("On a terminal a line is broken at words, below its text, in a pipe never")
  func width() throws {
    let line = "  3  In allen Bereichen mit viel Publikum."
    let terminal = try #require(PseudoTerminal(columns: 24))
    PlainConsole(input: terminal.program, output: terminal.program).write(line)
    #expect(
      terminal.written() == "  3  In allen Bereichen\r\n     mit viel Publikum.\r\n")
    let (console, output) = console(input: "")
    console.write(line)
    #expect(read(output) == line + "\n")
  }

  @Test("In ASCII umlauts are written out")
  func ascii() {
    let (console, output) = console(input: "", isASCII: true)
    console.write("Größe")
    #expect(read(output) == "Groesse\n")
  }
}
