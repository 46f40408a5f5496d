/// A text with `«` before every place where a problem is expected; the marks are taken out before reading.
///
/// Two marks side by side expect two problems at one place.
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
      bytes.append(contentsOf: String(Character(scalar)).utf8)
      place =
        scalar == "\n"
        ? Place(line: place.line + 1, column: 1) : Place(line: place.line, column: place.column + 1)
    }
    self.bytes = bytes
    self.places = places
  }
}
