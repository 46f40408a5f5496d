import Glibc

/// The real terminal: full screen, every key at once, and everything put back on the way out.
///
/// Open it late and ``close()`` it on every way out; a crash, and leaving its scope, close it too.
public final class RawTerminal: TerminalDevice {
  private let input: CInt
  private let output: CInt
  private let mode: RawMode
  private let signals: SignalPipe
  private var writer = FrameWriter()
  private var decoder = KeyDecoder()
  private var queue: [TerminalEvent] = []
  private var isOpen = true

  /// How long a lone Escape waits for the rest of an arrow, in milliseconds.
  private static let escapeDelay: CInt = 25
  /// How long a paste may pause before it counts as ended, in milliseconds.
  private static let pasteDelay: CInt = 1000

  private static let caught = TerminalSignal.allCases.map(\.number) + [SIGWINCH, SIGTSTP, SIGCONT]

  /// Whether full screens are possible: both ends are terminals and `TERM` can place text.
  public static func isPossible(
    in environment: TerminalEnvironment = TerminalEnvironment(), input: Int32 = 0,
    output: Int32 = 1
  ) -> Bool {
    environment.canDrawScreens && isatty(input) == 1 && isatty(output) == 1
  }

  /// Takes the terminal over.
  ///
  /// - Throws: ``TerminalError`` with the terminal as it was before.
  public static func open(
    input: Int32 = 0, output: Int32 = 1
  ) throws(TerminalError) -> RawTerminal {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    let mode = try RawMode.current(of: input)
    let signals = try SignalPipe.open(catching: Self.caught)
    do throws(TerminalError) {
      try mode.enter()
    } catch {
      signals.close()
      throw error
    }
    Rescue.arm(restoring: mode, output: output)
    Output.write(Array(EscapeSequence.enterScreen.utf8), to: output)
    return RawTerminal(input: input, output: output, mode: mode, signals: signals)
  }

  private init(input: CInt, output: CInt, mode: RawMode, signals: SignalPipe) {
    self.input = input
    self.output = output
    self.mode = mode
    self.signals = signals
  }

  deinit {
    close()
  }

  /// Gives the terminal back exactly as it was; further calls do nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    Output.write(Array(EscapeSequence.leaveScreen.utf8), to: output)
    mode.restore()
    Rescue.disarm()
    signals.close()
  }

  /// The size of the window; 80×24 where the terminal does not know.
  public var size: TerminalSize { TerminalSize(of: output) ?? .standard }

  /// Shows a frame in one write.
  public func show(_ frame: Frame) {
    guard isOpen else { return }
    Output.write(writer.bytes(for: frame), to: output)
  }

  /// Waits for a key, a signal or a new size.
  public func next() -> TerminalEvent {
    while queue.isEmpty {
      guard isOpen else { return .endOfInput }
      wait()
    }
    return queue.removeFirst()
  }

  private func wait() {
    var requests = [
      pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&requests, 2, patience)
    if ready == 0 { return decoder.flush().forEach(receive) }
    guard ready > 0 else { return }
    if requests[0].revents != 0 { signals.drain().forEach(receive) }
    if requests[1].revents != 0 { readKeys() }
  }

  /// How long to wait for what is held back, in milliseconds; −1 is for ever.
  private var patience: CInt {
    guard decoder.isUndecided else { return -1 }
    return decoder.isPasting ? Self.pasteDelay : Self.escapeDelay
  }

  private func readKeys() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &buffer, buffer.count)
    if count > 0 { return decoder.feed(buffer.prefix(count)).forEach(receive) }
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    // A raw terminal has no end of input; it was closed, whether or not the signal that says so came first.
    queue.append(.signal(.hangup))
  }

  private func receive(_ key: Key) {
    switch key {
    case .control("c"): queue.append(.signal(.interrupt))
    case .control("z"): stepAside(wholeGroup: true)
    case .control("l"): comeBack()
    default: queue.append(.key(key))
    }
  }

  private func receive(_ signal: CInt) {
    if let signal = TerminalSignal(number: signal) { return queue.append(.signal(signal)) }
    switch signal {
    case SIGTSTP: stepAside(wholeGroup: false)
    case SIGCONT: comeBack()
    default:
      writer.forget()
      queue.append(.redraw)
    }
  }

  /// Gives the terminal to the shell until the program is continued.
  private func stepAside(wholeGroup: Bool) {
    Output.write(Array(EscapeSequence.leaveScreen.utf8), to: output)
    mode.restore()
    signals.stop(wholeGroup: wholeGroup)
    comeBack()
  }

  private func comeBack() {
    do throws(TerminalError) {
      try mode.enter()
    } catch {
      // It was closed; with the signal that says so comes one that says to go on.
      queue.append(.signal(.hangup))
      return
    }
    Output.write(Array(EscapeSequence.enterScreen.utf8), to: output)
    writer.forget()
    queue.append(.redraw)
  }
}
