public import Localization
public import MaturityModel

/// Kinds and sizes of municipalities in words.
public struct MunicipalityWords: Sendable {
  private let language: Language

  /// Chooses the language.
  public init(_ language: Language) {
    self.language = language
  }

  private func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  /// What kind of unit it is: `Stadt`.
  public func kind(_ kind: Municipality.Kind) -> String {
    switch kind {
    case .city: pick("Stadt", "City")
    case .town: pick("Kleinstadt", "Town")
    case .villageRegion: pick("Dorfregion", "Village region")
    case .alliance: pick("Zweckverband", "Alliance")
    }
  }

  /// A class of size: `20.000 bis unter 100.000 Einwohner`.
  public func sizeClass(_ size: SizeClass) -> String {
    switch size {
    case .large: pick("ab 100.000 Einwohner", "100,000 inhabitants and more")
    case .medium: pick("20.000 bis unter 100.000 Einwohner", "20,000 to under 100,000 inhabitants")
    case .small: pick("5.000 bis unter 20.000 Einwohner", "5,000 to under 20,000 inhabitants")
    case .rural: pick("unter 5.000 Einwohner", "under 5,000 inhabitants")
    case .region: pick("Region oder Verbund", "Region or alliance")
    }
  }

  /// Names in a sentence: `Jena, Gera und Weida`.
  public func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + pick(" und ", " and ") + last
  }

  /// Names in a sentence, the rest counted: `Jena, Gera, Weida und 4 weitere`.
  public func shortList(_ names: [String], most: Int = 4) -> String {
    let more = names.count - most
    return more <= 1
      ? list(names)
      : names.prefix(most).joined(separator: ", ") + pick(" und \(more) weitere", " and \(more) more")
  }
}
