internal import Localization
internal import MaturityModel

/// Conditions and gates as parts of a sentence; conditions stand behind "wenn".
extension DocumentTexts {
  func not(_ clause: String) -> String { pick("nicht gilt: \(clause)", "it is not so that \(clause)") }
  func chosen(_ options: String, in code: String) -> String {
    pick("in \(code) Antwort \(options) gewählt ist", "answer \(options) is chosen in \(code)")
  }
  func answeredWith(_ word: String, in code: String) -> String {
    pick("\(code) mit „\(word)“ beantwortet ist", "\(code) is answered with “\(word)”")
  }
  func isNumber(_ amount: String, in code: String) -> String {
    pick("in \(code) \(amount) angegeben ist", "\(code) is \(amount)")
  }
  func isAtLeast(_ amount: String, in code: String) -> String {
    pick("in \(code) mindestens \(amount) angegeben sind", "\(code) is at least \(amount)")
  }
  func isAtMost(_ amount: String, in code: String) -> String {
    pick("in \(code) höchstens \(amount) angegeben sind", "\(code) is at most \(amount)")
  }
  func isAnswered(_ isAnswered: Bool, _ code: String) -> String {
    isAnswered
      ? pick("\(code) beantwortet ist", "\(code) is answered")
      : pick("\(code) nicht beantwortet ist", "\(code) is not answered")
  }
  func isKind(_ kinds: String) -> String {
    pick("die Kommune von dieser Art ist: \(kinds)", "the municipality is of this kind: \(kinds)")
  }
  func hasSize(_ classes: String) -> String {
    pick("die Kommune von dieser Größe ist: \(classes)", "the municipality is of this size: \(classes)")
  }
  func isFunded(_ programme: String) -> String {
    pick("die Kommune durch „\(programme)“ gefördert wird", "“\(programme)” funds the municipality")
  }
  func kind(_ kind: Municipality.Kind) -> String {
    switch kind {
    case .city: pick("Stadt", "city")
    case .town: pick("Kleinstadt", "town")
    case .villageRegion: pick("Dorfregion", "village region")
    case .alliance: pick("Zweckverband", "alliance")
    }
  }
  func sizeClass(_ size: SizeClass) -> String {
    switch size {
    case .large: pick("ab 100.000 Einwohner", "100,000 inhabitants and more")
    case .medium: pick("20.000 bis unter 100.000 Einwohner", "20,000 to under 100,000 inhabitants")
    case .small: pick("5.000 bis unter 20.000 Einwohner", "5,000 to under 20,000 inhabitants")
    case .rural: pick("unter 5.000 Einwohner", "under 5,000 inhabitants")
    case .region: pick("Region oder Verbund", "region or alliance")
    }
  }

  // MARK: - Gates

  func answer(_ numbers: String) -> String { pick("Antwort \(numbers)", "answer \(numbers)") }
  func needs(_ what: String, in code: String, isMinimum: Bool) -> String {
    isMinimum
      ? pick("in \(code) mindestens \(what)", "at least \(what) in \(code)")
      : pick("in \(code) \(what)", "\(what) in \(code)")
  }
  func dimensionReaches(_ name: String, _ what: String) -> String {
    pick("„\(name)“ erreicht mindestens \(what)", "“\(name)” reaches at least \(what)")
  }
  func reachesLevel(_ level: String) -> String {
    pick("\(level) ist samt ihren Bedingungen erreicht", "\(level) is reached with all that it requires")
  }
}
