internal import LocatedJSON
internal import Localization

extension MunicipalityForm {
  /// A number as people write it: `8.205` people are eight thousand, `12,5` hectares twelve and a half.
  static func number(_ text: String, isWhole: Bool) -> JSON {
    let plain =
      isWhole
      ? text.filter { !". \u{202F}\u{A0}".contains($0) } : text.replacing(",", with: ".")
    guard let number = Double(plain), number.isFinite else { return .string(text) }
    return .number(number)
  }

  /// Whether the sign of thousands stands where it may be meant as that of decimals: in German `8.205` hectares.
  static func isAmbiguous(_ text: String) -> Bool {
    let parts = text.split(separator: screen.pick(".", ",") as Character, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.joined().allSatisfy({ ("0"..."9").contains($0) }) else { return false }
    return (1...3).contains(parts[0].count) && parts[0].first != "0" && parts[1].count == 3
  }
}
