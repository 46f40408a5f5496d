internal import Localization
internal import MaturityModel

/// Reads numbers the way people write them: `12,5`, `12.5`, `12,5 %`, `1.200.000 Euro`.
struct NumberInput: Sendable {
  let language: Language
  var minimum: Double?
  var maximum: Double?
  var decimals: Int
  var unit: String?

  /// Numbers that a question takes.
  init(_ range: NumberRange, _ language: Language) {
    self.language = language
    (minimum, maximum, decimals, unit) = (range.minimum, range.maximum, range.decimals, range.unit?[language])
  }

  /// Whole numbers of 0 and more, for shares.
  init(countIn language: Language) {
    self.language = language
    (minimum, maximum, decimals, unit) = (0, 1_000_000_000, 0, nil)
  }

  /// The number that a text means.
  func number(_ text: String) -> Result<Double, InputProblem> {
    let digits = stripped(text)
    guard !digits.isEmpty else { return .failure(.nothingTyped) }
    guard let plain = plain(digits) else {
      return .failure(isAmbiguous(digits) ? .ambiguous(digits) : .notANumber(text.trimmed))
    }
    guard let number = Double(plain), number.isFinite else { return .failure(.notANumber(text.trimmed)) }
    if let minimum, number < minimum { return .failure(.tooSmall(minimum: minimum, unit: unit)) }
    if let maximum, number > maximum { return .failure(.tooLarge(maximum: maximum, unit: unit)) }
    let used = plain.split(separator: ".").dropFirst().first?.reversed().drop { $0 == "0" }.count ?? 0
    guard used <= decimals else { return .failure(.tooManyDecimals(allowed: decimals)) }
    return .success(number == 0 ? 0 : number)
  }

  /// The text without spaces, unit and the signs for percent and euros, with a plain minus.
  private func stripped(_ text: String) -> String {
    var rest = text.trimmed.lowercased()
    for suffix in [unit?.lowercased(), "%", "€", "euro", "euros", "eur", "prozent", "percent"] {
      guard let suffix, !suffix.isEmpty, rest.hasSuffix(suffix) else { continue }
      rest = String(rest.dropLast(suffix.count)).trimmed
    }
    if rest.hasPrefix("€") { rest = String(rest.dropFirst()) }
    let characters: [Character] = rest.compactMap { character in
      if character.isWhitespace || character == "'" || character == "’" { return nil }
      return character == "\u{2212}" || character == "–" ? "-" : character
    }
    return String(characters)
  }

  /// The number with a point for the decimals and no groups; nothing if it can not be one.
  private func plain(_ text: String) -> String? {
    let isNegative = text.hasPrefix("-")
    let body = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard body.utf8.count <= 20, body.contains(where: \.isNumber),
      body.allSatisfy({ ("0"..."9").contains($0) || $0 == "," || $0 == "." })
    else { return nil }
    let decimalSign = decimalSign(in: body)
    if decimalSign == nil, isAmbiguous(text), decimals >= 3 { return nil }
    let parts = decimalSign.map { body.split(separator: $0, omittingEmptySubsequences: false) } ?? [body]
    guard parts.count <= 2, let whole = ungrouped(parts[0]) else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    let digits = (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
    return (isNegative ? "-" : "") + digits
  }

  /// Which sign parts the decimals; nothing if there are none.
  private func decimalSign(in body: Substring) -> Character? {
    let last = body.last { $0 == "," || $0 == "." }
    guard let last else { return nil }
    let other: Character = last == "," ? "." : ","
    if body.contains(other) { return body.count { $0 == last } == 1 ? last : nil }
    guard body.count(where: { $0 == last }) == 1 else { return nil }
    let own: Character = language.pick(",", ".")
    return last == own || !looksGrouped(body) ? last : nil
  }

  /// Whether a single sign stands where a group of thousands would begin, as in `1.200`.
  private func looksGrouped(_ body: Substring) -> Bool {
    let parts = body.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.count == 2 else { return false }
    return (1...3).contains(parts[0].count) && parts[0].first != "0" && parts[1].count == 3
  }

  private func isAmbiguous(_ text: String) -> Bool {
    let body = text.drop { $0 == "-" || $0 == "+" }
    return looksGrouped(body) && body.contains(language.pick(".", ",") as Character)
  }

  /// The digits without their groups of thousands; nothing if the groups are not of three.
  private func ungrouped(_ text: Substring) -> String? {
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard groups.count > 1 else { return String(text) }
    guard Set(text.filter { $0 == "," || $0 == "." }).count == 1, (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }
}
