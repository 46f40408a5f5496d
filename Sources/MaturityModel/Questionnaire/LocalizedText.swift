public import Localization

/// A text in one or more languages.
public struct LocalizedText: Sendable, Hashable {
  /// The text by language code.
  public let texts: [String: String]
  private let fallback: String

  /// Creates a text; `languages` tells which one stands in for a missing one.
  public init(_ texts: [String: String], languages: [String] = ["de", "en"]) {
    self.texts = texts
    let first = languages.first { texts[$0] != nil }
    fallback = first.flatMap { texts[$0] } ?? texts.min { $0.key < $1.key }?.value ?? ""
  }

  /// Creates a text in German and English.
  public init(de german: String, en english: String) {
    self.init(["de": german, "en": english])
  }

  /// The text in a language, or in the one to fall back to.
  public subscript(_ language: Language) -> String {
    texts[language.rawValue] ?? fallback
  }
}
