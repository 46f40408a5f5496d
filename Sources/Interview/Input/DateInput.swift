internal import Localization

/// Reads a day the way people write it: `30.06.2026`, `30.6.2026`, `2026-06-30`.
enum DateInput {
  static func date(_ line: String) -> Result<CalendarDate, InputProblem> {
    let text = line.trimmed
    guard !text.isEmpty else { return .failure(.missingDate) }
    if let date = CalendarDate(text) ?? german(text) { return .success(date) }
    return .failure(.notADate(text))
  }

  /// A day as it would be typed.
  static func typed(_ date: CalendarDate, in language: Language) -> String {
    language.pick(date.string(in: .german), date.iso)
  }

  private static func german(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(\.trimmed)
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      parts[2].count == 4, parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
