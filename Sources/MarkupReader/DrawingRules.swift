/// What a drawing may hold.
enum DrawingRules {
  private static let namespace = "http://www.w3.org/2000/svg"

  /// Elements that are kept inside `svg`.
  private static let elements: Set<String> = [
    "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "title", "desc", "defs",
    "linearGradient", "radialGradient", "stop", "clipPath", "use", "text", "tspan",
  ]

  /// Elements of which words are kept.
  private static let wordy: Set<String> = ["title", "desc", "text", "tspan"]

  /// Attributes that say where and how large something is.
  private static let geometry: Set<String> = [
    "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "width", "height", "d",
    "points",
    "transform", "gradientTransform", "gradientUnits", "spreadMethod", "offset", "clipPathUnits", "dx", "dy",
    "rotate", "textLength", "lengthAdjust", "pathLength",
  ]

  /// Attributes that say how something looks; the same names may stand in `style`.
  private static let looks: Set<String> = [
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity", "stroke-width", "stroke-linecap",
    "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "color",
    "clip-path", "clip-rule", "stop-color", "stop-opacity", "paint-order", "visibility", "display",
    "font-family", "font-size", "font-weight", "font-style", "letter-spacing", "text-anchor",
    "dominant-baseline",
  ]

  /// Functions that values may call; none of them loads anything.
  private static let functions: Set<String> = [
    "rgb", "rgba", "hsl", "hsla", "matrix", "translate", "translateX", "translateY", "scale", "scaleX",
    "scaleY",
    "rotate", "skewX", "skewY",
  ]

  /// Attributes that are left out without a word, since nothing is lost with them.
  private static let harmless: Set<String> = ["version", "baseProfile", "class", "style", "id", "href"]

  /// Elements that may refer to another one of the same drawing.
  private static let referring: Set<String> = ["use", "linearGradient", "radialGradient"]

  /// Whether an element is one of SVG.
  static func isOurs(_ node: MarkupNode) -> Bool { node.namespace == namespace }

  static func keeps(_ node: MarkupNode) -> Bool { isOurs(node) && elements.contains(node.name) }

  static func keepsWords(of name: String) -> Bool { wordy.contains(name) }

  static func mayRefer(_ name: String) -> Bool { referring.contains(name) }

  static func isLook(_ name: String) -> Bool { looks.contains(name) }

  static func isKept(_ attribute: String) -> Bool {
    geometry.contains(attribute) || looks.contains(attribute)
  }

  static func isPassedOver(_ attribute: String) -> Bool { harmless.contains(attribute) }

  /// Whether a text can be an id.
  static func isID(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, isLetter(first) || first == UInt8(ascii: "_") else { return false }
    return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || "_-.".utf8.contains($0) }
  }

  /// The id in `#id`, which is all that a link may be.
  static func localID(_ link: String) -> String? {
    guard link.utf8.first == UInt8(ascii: "#"), isID(link.dropFirst()) else { return nil }
    return String(link.dropFirst())
  }

  /// The id in `url(#id)`, with or without quotes; nothing if the text is anything else.
  static func referredID(_ value: String) -> String? {
    guard value.hasPrefix("url("), value.hasSuffix(")") else { return nil }
    var inside = value.dropFirst(4).dropLast()
    for quote in ["\"", "'"] where inside.hasPrefix(quote) && inside.hasSuffix(quote) && inside.count > 1 {
      inside = inside.dropFirst().dropLast()
    }
    return localID(String(inside))
  }

  /// Whether a value can do nothing but say how something looks or where it is.
  static func isPlain(_ value: String) -> Bool {
    let isKnown = { (byte: UInt8) in
      isLetter(byte) || isDigit(byte) || byte == 0x0A || byte == 0x09 || byte == 0x0D
        || " #%.,+-'\"()".utf8.contains(byte)
    }
    guard value.utf8.allSatisfy(isKnown) else { return false }
    let pieces = value.split(separator: "(", omittingEmptySubsequences: false).dropLast()
    return pieces.allSatisfy { piece in
      let name = piece.utf8.reversed().prefix { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
      return functions.contains(String(decoding: name.reversed(), as: UTF8.self))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
