internal import Localization

/// Answers that were drafted out of those of others.
extension Texts {
  /// What an answer is until somebody confirms it.
  var suggestion: String { language.pick("Vorschlag", "suggestion") }

  func suggested(_ answer: String) -> String {
    language.pick("Vorschlag: \(answer)", "Suggestion: \(answer)")
  }

  func suggestionAt(_ code: String) -> String { "\(code) (\(suggestion))" }

  /// Out of whose answers it was drafted, and what confirms it.
  func derived(fromMembers count: Int, isReadOnly: Bool) -> String {
    let origin =
      count == 1
      ? language.pick("Vorschlag aus der Antwort eines Mitglieds.", "Suggestion out of one member’s answer.")
      : language.pick(
        "Vorschlag aus den Antworten von \(count) Mitgliedern.",
        "Suggestion out of the answers of \(count) members.")
    return isReadOnly ? origin : origin + language.pick(" Enter bestätigt ihn.", " Enter confirms it.")
  }
}
