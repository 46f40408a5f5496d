/// Writes the data of a path in relative steps on a grid of a tenth of a unit, so that errors do not add up.
public struct PathWriter: ~Copyable {
  var sink: ByteSink
  /// Where the pen is, in tenths.
  private var x = 0
  private var y = 0
  private var startX = 0
  private var startY = 0
  private var isEmpty = true
  private var command: UInt8 = 0

  init(continuing sink: consuming ByteSink) {
    self.sink = sink
  }

  /// Lifts the pen and puts it down at a point.
  public mutating func move(_ newX: Double, _ newY: Double) {
    let (toX, toY) = (Self.tenths(newX), Self.tenths(newY))
    begin(UInt8(ascii: isEmpty ? "M" : "m"))
    append(toX - x, toY - y)
    (x, y, startX, startY) = (toX, toY, toX, toY)
    isEmpty = false
  }

  /// Draws a straight line to a point; a step too small to be seen is left out.
  public mutating func line(_ newX: Double, _ newY: Double) {
    let (toX, toY) = (Self.tenths(newX), Self.tenths(newY))
    guard toX != x || toY != y else { return }
    if toY == y {
      begin(UInt8(ascii: "h"))
      append(toX - x)
    } else if toX == x {
      begin(UInt8(ascii: "v"))
      append(toY - y)
    } else {
      begin(UInt8(ascii: "l"))
      append(toX - x, toY - y)
    }
    (x, y) = (toX, toY)
  }

  /// Draws an arc of a circle to a point, clockwise if `sweep`.
  public mutating func arc(radius: Double, sweep: Bool, large: Bool = false, _ newX: Double, _ newY: Double) {
    let (toX, toY) = (Self.tenths(newX), Self.tenths(newY))
    begin(UInt8(ascii: "a"))
    append(Self.tenths(radius), Self.tenths(radius))
    sink.append(" 0 ")
    sink.append(large ? "1 " : "0 ")
    sink.append(sweep ? "1" : "0")
    append(toX - x, isFirst: false)
    append(toY - y, isFirst: false)
    (x, y) = (toX, toY)
  }

  /// Draws a cubic curve to a point, bent towards two others.
  public mutating func curve(
    _ firstX: Double, _ firstY: Double, _ secondX: Double, _ secondY: Double, _ newX: Double, _ newY: Double
  ) {
    let (toX, toY) = (Self.tenths(newX), Self.tenths(newY))
    begin(UInt8(ascii: "c"))
    append(Self.tenths(firstX) - x, Self.tenths(firstY) - y)
    needsSeparator = true
    append(Self.tenths(secondX) - x, Self.tenths(secondY) - y)
    append(toX - x, toY - y)
    (x, y) = (toX, toY)
  }

  /// Draws a line back to where the pen was put down last.
  public mutating func close() {
    begin(UInt8(ascii: "z"))
    (x, y) = (startX, startY)
  }

  /// Draws a rectangle.
  public mutating func rectangle(x: Double, y: Double, width: Double, height: Double) {
    move(x, y)
    line(x + width, y)
    line(x + width, y + height)
    line(x, y + height)
    close()
  }

  /// Writes the letter of a command, unless the one before was the same and its letter may be left out.
  private mutating func begin(_ letter: UInt8) {
    if letter == command && letter != UInt8(ascii: "m") && letter != UInt8(ascii: "z") {
      needsSeparator = true
    } else {
      sink.append(letter)
      needsSeparator = false
    }
    command = letter
  }

  private var needsSeparator = false

  private mutating func append(_ tenths: Int) {
    append(tenths, isFirst: !needsSeparator)
  }

  private mutating func append(_ first: Int, _ second: Int) {
    append(first)
    append(second, isFirst: false)
  }

  private mutating func append(_ tenths: Int, isFirst: Bool) {
    if tenths < 0 {
      sink.append(UInt8(ascii: "-"))
    } else if !isFirst {
      sink.append(UInt8(ascii: " "))
    }
    sink.append(hundredths: Swift.abs(tenths) * 10)
  }

  private static func tenths(_ value: Double) -> Int {
    guard Swift.abs(value) < 1e12 else { return 0 }
    return Int((value * 10).rounded())
  }
}
