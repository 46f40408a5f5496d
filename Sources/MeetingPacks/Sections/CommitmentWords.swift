internal import Explaining
public import Localization
public import MaturityModel
public import Networking

/// What became of a commitment, in few words with a sign.
public struct CommitmentWords: Sendable {
  private let language: Language

  /// Chooses the language.
  public init(_ language: Language) {
    self.language = language
  }

  private func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  /// How it stands.
  public func state(_ state: CommitmentReview.State) -> String {
    switch state {
    case .open: pick("offen", "open")
    case .overdue: pick("▼ überfällig", "▼ overdue")
    case .done(let quarter): pick("✓ eingelöst \(quarter.code)", "✓ kept \(quarter.code)")
    case .dropped(let quarter, let reason):
      pick("✗ aufgegeben \(quarter.code): \(reason)", "✗ given up \(quarter.code): \(reason)")
    }
  }

  /// Whether the answer that was to get better has.
  ///
  /// - Parameters:
  ///   - result: what was found.
  ///   - question: the question, if the commitment names one.
  /// - Returns: a few words.
  public func result(_ result: CommitmentReview.Result, _ question: Question?) -> String {
    let code = question.map { "\($0.code) " } ?? ""
    switch result {
    case .unknown:
      return question == nil ? "–" : code + pick("kein Vergleich möglich", "no comparison possible")
    case .followed(let old, let new):
      return "▲ " + code + pick("Stufe \(old + 1) → \(new + 1)", "level \(old + 1) → \(new + 1)")
    case .better(let level):
      return "▲ " + code + pick("besser, weiter Stufe \(level + 1)", "better, still level \(level + 1)")
    case .unchanged(let level):
      return "= " + code + pick("weiter Stufe \(level + 1)", "still level \(level + 1)")
    case .fell(let old, let level) where old == level:
      return "▼ " + code + pick("schlechter, weiter Stufe \(level + 1)", "worse, still level \(level + 1)")
    case .fell(let old, let new):
      return "▼ " + code + pick("Stufe \(old + 1) → \(new + 1)", "level \(old + 1) → \(new + 1)")
    }
  }

  /// Those who help, in brackets behind the text; empty without any.
  public func partners(_ names: [String]) -> String {
    names.isEmpty ? "" : pick(" (Partner: ", " (partners: ") + MunicipalityWords(language).list(names) + ")"
  }
}
