import Foundation

/// The charts' style sheet as it lies in the source tree.
struct StyleSheet {
  let bytes: [UInt8]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    bytes = try Array(Data(contentsOf: root.appending(path: "Sources/CShipped/Files/charts.css")))
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The values of a custom property, the light one first, then the dark one.
  func colors(_ name: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      return parts.count == 2 && parts[0] == name ? parts[1].trimmingCharacters(in: [";"]) : nil
    }.filter { $0.hasPrefix("#") }
  }

  /// The contrast of two colours `#rrggbb` (WCAG 2.2, "contrast ratio").
  static func contrast(_ first: String, _ second: String) -> Double {
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ color: String) -> Double {
    let digits = Array(color.dropFirst())
    let channels = stride(from: 0, to: 6, by: 2).map { index -> Double in
      let value = Double(Int(String(digits[index...index + 1]), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
