/// A language that screens and pages speak.
public enum Language: String, CaseIterable, Sendable, Codable {
  /// German, the first language of every screen.
  case german = "de"
  /// English.
  case english = "en"

  /// Picks the wording in this language; only the picked one is evaluated.
  ///
  /// Every screen text goes through here, so that the compiler asks for both languages.
  @inlinable
  public func pick<Value>(
    _ german: @autoclosure () -> Value, _ english: @autoclosure () -> Value
  ) -> Value {
    switch self {
    case .german: german()
    case .english: english()
    }
  }
}
