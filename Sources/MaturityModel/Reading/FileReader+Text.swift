internal import LocatedJSON

extension FileReader {
  /// A text in every one of some languages; in whichever the file likes if none are given.
  func text(
    _ value: JSONValue?, languages: [String]?, maximum: Int = 4_000, missing: Diagnostic.Severity = .error
  ) -> LocalizedText? {
    guard let value else { return nil }
    guard value.kind == .object else {
      report(.wrongType(expected: .localizedText), at: value)
      return nil
    }
    var texts: [String: String] = [:]
    for member in value.members {
      guard languages?.contains(member.key) ?? true else {
        report(.undeclaredLanguage(member.key), at: member.keyValue)
        continue
      }
      texts[member.key] = visibleWords(member.value, maximum: maximum) ?? ""
    }
    for language in languages ?? [] where texts[language] == nil {
      report(.missingText(language: language), at: value, severity: missing)
    }
    return LocalizedText(texts, languages: languages ?? [])
  }

  /// A string with something visible in it and nothing that upsets how it is shown.
  func visibleWords(_ value: JSONValue?, maximum: Int = 4_000) -> String? {
    guard let value, let words = words(value, maximum: maximum) else { return nil }
    if let sign = words.unicodeScalars.first(where: \.isUnwantedInText) {
      report(.invisibleSign(sign), at: value)
    }
    return words
  }
}
