import Glibc

/// Plain lines over two descriptors, usually standard input and output.
///
/// Control characters are made harmless both ways, and everything is ASCII where the locale asks for it.
public final class PlainConsole: LineConsole {
  private let input: CInt
  private let output: CInt
  private let isASCII: Bool
  private var pending: [UInt8] = []
  private var isAtEnd = false

  private static let longestLine = 1 << 16

  /// Creates a console; the descriptors stay open when it goes.
  public init(input: Int32 = 0, output: Int32 = 1, isASCII: Bool = false) {
    self.input = input
    self.output = output
    self.isASCII = isASCII
  }

  /// Writes a line; where nobody reads any more, the input ends too.
  public func write(_ line: String) {
    send(line, terminator: "\n")
  }

  /// Writes a prompt.
  public func prompt(_ text: String) {
    send(text, terminator: "")
  }

  /// The next line; a last one without an end counts, and so does a part of 65,536 bytes of a longer one.
  public func readLine() -> String? {
    while true {
      if let end = pending.firstIndex(of: 0x0A) { return take(upTo: end, skipping: 1) }
      if pending.count >= Self.longestLine { return take(upTo: Self.longestLine, skipping: 0) }
      if isAtEnd { return pending.isEmpty ? nil : take(upTo: pending.count, skipping: 0) }
      fill()
    }
  }

  private func take(upTo end: Int, skipping: Int) -> String {
    var bytes = pending[..<end]
    if bytes.last == 0x0D { bytes.removeLast() }
    let line = HarmlessText.line(String(decoding: bytes, as: UTF8.self))
    pending.removeFirst(end + skipping)
    return line
  }

  private func fill() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &buffer, buffer.count)
    if count > 0 {
      pending += buffer.prefix(count)
    } else if count == 0 || errno != EINTR {
      isAtEnd = true
    }
  }

  private func send(_ text: String, terminator: String) {
    let harmless = HarmlessText.line(text)
    let written = isASCII ? PlainASCII.text(harmless) : harmless
    if !Output.write(Array((written + terminator).utf8), to: output) {
      pending = []
      isAtEnd = true
    }
  }
}
