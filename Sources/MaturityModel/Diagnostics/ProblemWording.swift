internal import Localization

/// Words problems in one language; the sentences stand in the extensions.
struct ProblemWording {
  let language: Language
  private let numbers: NumberFormat

  init(_ language: Language) {
    self.language = language
    numbers = NumberFormat(language)
  }

  func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  /// A number with the decimals that it needs.
  func n(_ value: Double) -> String { numbers.shortest(value, decimals: 6) }

  /// What was probably meant, as a further sentence.
  func hint(_ suggestion: String?) -> String {
    suggestion.map { pick(" Meinten Sie „\($0)“?", " Did you mean “\($0)”?") } ?? ""
  }

  func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
