internal import Glibc

/// A colour of the screen, in eight bits per channel.
public struct Colour: Sendable, Hashable {
  /// How much red, green and blue.
  public let red: UInt8, green: UInt8, blue: UInt8

  /// The raised surface of light pages, where text in the accent colour stands out least; on the page itself
  /// (`#ffffff`) it stands out more.
  public static let lightGround = Colour(red: 0xF5, green: 0xF6, blue: 0xF8)
  /// The raised surface of dark pages, whose own ground is `#161616`.
  public static let darkGround = Colour(red: 0x20, green: 0x21, blue: 0x24)
  /// The least contrast of text that is not large (WCAG 2.2, success criterion 1.4.3).
  public static let leastContrast = 4.5

  /// Creates a colour.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads `#0b57a4`, in either case; nothing if the text is none.
  public init?(_ text: String) {
    let digits = Array(text.utf8.dropFirst())
    let isHexadecimal = digits.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
    }
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6, isHexadecimal,
      let number = Int(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  /// `#0b57a4`
  public var hex: String {
    let digits = String(Int(red) << 16 | Int(green) << 8 | Int(blue), radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// How light it is, 0…1 (WCAG 2.2, "relative luminance").
  public var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// How much it stands out from another, 1…21 (WCAG 2.2, "contrast ratio").
  public func contrast(to other: Colour) -> Double {
    let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The colour of the same hue that is nearest in lightness and stands out from a ground; itself if it does.
  ///
  /// On a light ground it becomes darker, on a dark one lighter.
  public func readable(on ground: Colour) -> Colour {
    let step = ground.luminance > 0.5 ? -1.0 / 512 : 1.0 / 512
    var candidate = self
    let (hue, saturation, start) = hsl
    var lightness = start
    while candidate.contrast(to: ground) < Self.leastContrast, (0...1).contains(lightness) {
      lightness += step
      candidate = Colour(hue: hue, saturation: saturation, lightness: min(max(lightness, 0), 1))
    }
    return candidate
  }
}

extension Colour {
  /// Hue in sixths of the circle, saturation and lightness of 0…1.
  private var hsl: (hue: Double, saturation: Double, lightness: Double) {
    let (r, g, b) = (Double(red) / 255, Double(green) / 255, Double(blue) / 255)
    let (high, low) = (max(r, g, b), min(r, g, b))
    let (chroma, lightness) = (high - low, (high + low) / 2)
    guard chroma > 0 else { return (0, 0, lightness) }
    let hue =
      if high == r {
        (g - b) / chroma + (g < b ? 6 : 0)
      } else if high == g {
        (b - r) / chroma + 2
      } else {
        (r - g) / chroma + 4
      }
    return (hue, chroma / (1 - abs(2 * lightness - 1)), lightness)
  }

  private init(hue: Double, saturation: Double, lightness: Double) {
    let chroma = (1 - abs(2 * lightness - 1)) * saturation
    let second = chroma * (1 - abs(hue.truncatingRemainder(dividingBy: 2) - 1))
    let (r, g, b) =
      switch hue {
      case ..<1: (chroma, second, 0.0)
      case ..<2: (second, chroma, 0.0)
      case ..<3: (0.0, chroma, second)
      case ..<4: (0.0, second, chroma)
      case ..<5: (second, 0.0, chroma)
      default: (chroma, 0.0, second)
      }
    func channel(_ share: Double) -> UInt8 {
      UInt8(min(max((share + lightness - chroma / 2) * 255, 0), 255).rounded())
    }
    self.init(red: channel(r), green: channel(g), blue: channel(b))
  }
}
