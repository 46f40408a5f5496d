import Glibc

/// Plain lines over two descriptors, usually standard input and output.
///
/// Control characters are made harmless both ways, and everything is ASCII where the locale asks for it. On a terminal
/// lines are broken at words, elsewhere never.
public final class PlainConsole: LineConsole {
  private let input: CInt
  private let output: CInt
  private let isASCII: Bool
  private let signals: SignalPipe?
  private var pending: [UInt8] = []
  private var isAtEnd = false

  private static let longestLine = 1 << 16

  /// Creates a console; the descriptors stay open when it goes.
  ///
  /// - Parameters:
  ///   - input: where lines are typed.
  ///   - output: where lines are written.
  ///   - isASCII: whether the locale knows nothing beyond ASCII.
  ///   - catchesSignals: whether signals to leave come as events for as long as the console lives; else, and where
  ///     another one in this process catches them, they end the program.
  public init(input: Int32 = 0, output: Int32 = 1, isASCII: Bool = false, catchesSignals: Bool = false) {
    self.input = input
    self.output = output
    self.isASCII = isASCII
    signals = catchesSignals ? try? SignalPipe.open(catching: TerminalSignal.allCases.map(\.number)) : nil
  }

  deinit {
    signals?.close()
  }

  /// Writes a line; where nobody reads any more, the input ends too.
  public func write(_ line: String) {
    let line = shown(line)
    let lines = TerminalSize(of: output).map { WordWrap.hanging(line, width: $0.columns) } ?? [line]
    send(lines.joined(separator: "\n") + "\n")
  }

  /// Writes a prompt.
  public func prompt(_ text: String) {
    send(shown(text))
  }

  /// Waits for a line; a last one without an end counts, and so does a part of 65,536 bytes of a longer one.
  public func next() -> LineEvent {
    while true {
      if let signal = signals?.drain().lazy.compactMap(TerminalSignal.init(number:)).first {
        return .signal(signal)
      }
      if let line = pendingLine() { return .line(line) }
      guard !isAtEnd else { return .endOfInput }
      wait()
    }
  }

  private func pendingLine() -> String? {
    if let end = pending.firstIndex(of: 0x0A) { return take(upTo: end, skipping: 1) }
    if pending.count >= Self.longestLine { return take(upTo: Self.longestLine, skipping: 0) }
    return isAtEnd && !pending.isEmpty ? take(upTo: pending.count, skipping: 0) : nil
  }

  private func take(upTo end: Int, skipping: Int) -> String {
    var bytes = pending[..<end]
    if bytes.last == 0x0D { bytes.removeLast() }
    let line = HarmlessText.line(String(decoding: bytes, as: UTF8.self))
    pending.removeFirst(end + skipping)
    return line
  }

  private func wait() {
    guard let signals else { return fill() }
    var requests = [
      pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    if poll(&requests, 2, -1) > 0, requests[0].revents == 0 { fill() }
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

  private func shown(_ text: String) -> String {
    let harmless = HarmlessText.line(text)
    return isASCII ? PlainASCII.text(harmless) : harmless
  }

  private func send(_ text: String) {
    if !Output.write(Array(text.utf8), to: output) {
      pending = []
      isAtEnd = true
    }
  }
}
