import Glibc

/// Both ends of a terminal inside the test process.
final class PseudoTerminal {
  let person: CInt
  let program: CInt

  /// `TIOCSPTLCK` and `TIOCGPTN`, whose macros Swift does not import.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  init?(columns: UInt16 = 80, rows: UInt16 = 24) {
    var locked: CInt = 0
    var number: CInt = 0
    person = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard person >= 0, ioctl(person, Self.setLock, &locked) == 0, ioctl(person, Self.getNumber, &number) == 0
    else { return nil }
    program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard program >= 0 else { return nil }
    resize(columns: columns, rows: rows)
  }

  deinit {
    close(person)
    close(program)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(person, UInt(TIOCSWINSZ), &window)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(person, bytes, bytes.count)
  }

  /// What the program has written since the last call.
  func written() -> String {
    var request = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    guard poll(&request, 1, 1000) > 0 else { return "" }
    let count = read(person, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
  }

  /// The line settings as bytes, to compare them exactly.
  var settings: [UInt8] {
    var settings = termios()
    tcgetattr(program, &settings)
    return withUnsafeBytes(of: settings) { Array($0) }
  }
}
