/// Writes tables for spreadsheets (RFC 4180) in which no cell can become a formula.
public struct CSVWriter: Sendable {
  /// How numbers and columns are told apart.
  public enum Form: Sendable {
    /// Comma and decimal point.
    case plain
    /// Semicolon, decimal comma, and a byte order mark, as German spreadsheets expect.
    case german
  }

  /// A cell.
  public enum Cell: Sendable {
    /// Words, inert.
    case text(String)
    /// A number, rounded to six decimals; nothing for an empty cell.
    case number(Double?)
  }

  /// What is written so far.
  public private(set) var bytes: [UInt8] = []
  private let form: Form

  /// Begins a table.
  public init(_ form: Form) {
    self.form = form
    if form == .german { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Writes a row.
  public mutating func row(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(form == .german ? UInt8(ascii: ";") : UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): write(text)
      case .number(let number): write(number)
      }
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private mutating func write(_ number: Double?) {
    guard let number, number.isFinite else { return }
    // Rounded to six decimals, so that the last bits of floating point never show.
    let rounded = (number * 1e6).rounded() / 1e6
    let text = Int(exactly: rounded).map(String.init) ?? rounded.description
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if form == .german, let point = bytes[start...].firstIndex(of: UInt8(ascii: ".")) {
      bytes[point] = UInt8(ascii: ",")
    }
  }

  private mutating func write(_ text: String) {
    let safe = Self.inert(text)
    guard safe.contains(where: Self.needsQuotes) else {
      bytes.append(contentsOf: safe)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in safe {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A text with an apostrophe in front of whatever a spreadsheet would take for a formula, also where it takes
  /// another sign for the end of a cell than was written.
  private static func inert(_ text: String) -> [UInt8] {
    var safe: [UInt8] = []
    var last: UInt8?
    for byte in text.utf8 {
      let isStart = last.map { endsCell($0) && !endsCell(byte) } ?? true
      if isStart, startsFormula(byte) { safe.append(UInt8(ascii: "'")) }
      safe.append(byte)
      last = byte
    }
    return safe
  }

  private static func endsCell(_ byte: UInt8) -> Bool {
    needsQuotes(byte) && byte != UInt8(ascii: "\"")
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
      UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "\t"):
      true
    default: false
    }
  }
}
