extension NumberFormat {
  /// The number that this format writes as a text: `1.234,5` in German; nothing for ranges, units and words.
  public func value(of text: String) -> Double? {
    var rest = text[...]
    var isNegative = false
    if let sign = rest.first, "+-\u{2212}".contains(sign) {
      isNegative = sign != "+"
      rest.removeFirst()
    }
    let parts = rest.split(separator: Character(decimalSeparator), omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: groupSeparator, omittingEmptySubsequences: false)
    let isWhole =
      groups.count == 1 || groups[0].utf8.count <= 3 && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    guard parts.count <= 2, isWhole, (groups + parts.dropFirst()).allSatisfy(Self.isDigits) else {
      return nil
    }
    let fraction = parts.count == 2 ? ".\(parts[1])" : ""
    return Double((isNegative ? "-" : "") + groups.joined() + fraction)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
