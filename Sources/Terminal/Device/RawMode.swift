import Glibc

/// The line settings of a terminal before and while it is ours.
struct RawMode {
  let descriptor: CInt
  let original: termios

  /// Reads the settings of a terminal.
  static func current(of descriptor: CInt) throws(TerminalError) -> RawMode {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else {
      throw .system(call: "tcgetattr", errno: errno)
    }
    return RawMode(descriptor: descriptor, original: settings)
  }

  /// Every byte at once, no echo, no meaning given to Control keys; output is left as it was.
  func enter() throws(TerminalError) {
    var raw = original
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON)
    raw.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    raw.c_cflag |= tcflag_t(CS8)
    withUnsafeMutableBytes(of: &raw.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    guard apply(raw) else { throw .system(call: "tcsetattr", errno: errno) }
  }

  /// Puts the settings back exactly.
  func restore() {
    _ = apply(original)
  }

  private func apply(_ settings: termios) -> Bool {
    var settings = settings
    while tcsetattr(descriptor, TCSADRAIN, &settings) != 0 {
      guard errno == EINTR else { return false }
    }
    return true
  }
}
