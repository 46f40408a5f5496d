/// How wide characters are, in hundredths of the font size.
///
/// The figures are those of DejaVu Sans, which is wider than Segoe UI, Roboto, Helvetica and Noto Sans: what fits
/// with them fits with every font that `system-ui` and `sans-serif` usually mean.
enum CharacterWidths {
  static func hundredths(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: ascii[Int(scalar.value) - 0x20]
    case 0xA0: 32
    case 0xAD, 0x300...0x36F, 0x200B...0x200F: 0
    case 0xB7: 32
    case 0xDF...0xFF: 64
    case 0xC0...0xDE: 80
    case 0x100...0x17F: 78
    case 0x2013, 0x2018...0x201F: 52
    case 0x2009, 0x202F: 20
    case 0x2026, 0x2014, 0x1100...0x11FF, 0x2E80...0xFFFF: 100
    case 0x1_0000...: 130
    default: 86
    }
  }

  private static let ascii: [Int] = [
    32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53,
    100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79,
    60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50,
    50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61,
    63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84,
  ]
}
