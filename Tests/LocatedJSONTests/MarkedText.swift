import LocatedJSON

/// A text with `«` before every place where a problem is expected; the marks are taken out before reading.
/// U+F780 to U+F7FF stand for the bytes 0x80 to 0xFF, which alone are no UTF-8.
///
/// Line and column are counted here on purpose by hand, scalar by scalar, and not by `TextPosition`.
struct MarkedText {
  let bytes: [UInt8]
  let places: [Place]

  struct Place: Hashable, CustomStringConvertible {
    var line: Int
    var column: Int

    var description: String { "\(line):\(column)" }
  }

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var places: [Place] = []
    var place = Place(line: 1, column: 1)
    for scalar in marked.unicodeScalars {
      if scalar == "«" {
        places.append(place)
        continue
      }
      if (0xF780...0xF7FF).contains(scalar.value) {
        bytes.append(UInt8(scalar.value - 0xF700))
      } else {
        bytes.append(contentsOf: String(Character(scalar)).utf8)
      }
      if scalar == "\n" {
        place = Place(line: place.line + 1, column: 1)
      } else if scalar != "\u{FEFF}" || bytes.count > 3 {
        // A byte order mark at the start takes no column.
        place.column += 1
      }
    }
    self.bytes = bytes
    self.places = places
  }
}

extension JSONDocument {
  /// Reads a text.
  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// Where the problems are.
  var places: [MarkedText.Place] {
    problems.map { problem in
      let position = position(of: problem.offset)
      return MarkedText.Place(line: position.line, column: position.column)
    }
  }
}
