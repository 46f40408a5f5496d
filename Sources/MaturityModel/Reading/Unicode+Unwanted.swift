extension Unicode.Scalar {
  /// Whether it commands a terminal or turns the direction of writing; tabs and line breaks do not.
  var isUnwantedInText: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
