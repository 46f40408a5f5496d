public import Insights
public import Localization
public import MaturityModel
internal import Scoring

/// Targets and how far they are, in words.
public struct TargetWords: Sendable {
  private let words: ScoreWords

  /// Chooses the definition and the language.
  public init(_ questionnaire: Questionnaire, _ language: Language) {
    words = ScoreWords(questionnaire, language)
  }

  private func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    words.pick(german(), english())
  }

  /// What is to be reached by when: `Stufe 4 Vernetzung bis zum 4. Quartal 2027`.
  public func goal(_ progress: TargetProgress) -> String {
    let level = words.level(progress.level)
    let quarter = progress.target.by.name(in: words.language)
    return pick("\(level) bis zum \(quarter)", "\(level) by the \(quarter)")
  }

  /// What is missing: `12,3 Punkte`, a condition where the points would do, a dash where it is reached.
  public func gap(_ progress: TargetProgress) -> String? {
    guard let gap = progress.gap else { return nil }
    guard progress.course != .reached else { return "–" }
    guard gap > 0 else { return pick("eine Bedingung", "a condition") }
    // Rounded up, as everywhere that says what is missing.
    let factor = (0..<words.decimals).reduce(1.0) { power, _ in power * 10 }
    let number = words.number.string(
      max((gap * factor - 1e-6).rounded(.up), 1) / factor, decimals: words.decimals)
    return pick("\(number) Punkte", "\(number) points")
  }

  /// How much of the way is done: `35 %`; all of it only where the target is reached.
  public func share(_ progress: TargetProgress) -> String? {
    let most = progress.course == .reached ? 100.0 : 99
    return progress.percent.map { words.number.percent(min($0, most) / 100) }
  }

  /// Whether it will be reached in time, with a sign.
  public func course(_ progress: TargetProgress) -> String {
    switch progress.course {
    case .reached: pick("✓ erreicht", "✓ reached")
    case .onTrack: pick("▲ im Plan", "▲ on track")
    case .behind: pick("▼ hinter dem Plan", "▼ behind the plan")
    case .missed: pick("✗ verfehlt", "✗ missed")
    case .unknown:
      progress.current?.state == .nothingApplies
        ? pick("– trifft nicht zu", "– does not apply") : pick("? nicht auswertbar", "? cannot be told")
    }
  }

  /// All of it in one line.
  public func sentence(_ progress: TargetProgress) -> String {
    let way = share(progress).map { pick("\($0) des Wegs", "\($0) of the way") }
    let isMany = progress.gap ?? 0 > 0
    let missing = gap(progress).map {
      pick("\(isMany ? "es fehlen" : "es fehlt") \($0)", "\($0) \(isMany ? "are" : "is") missing")
    }
    switch progress.course {
    case .reached: return "\(goal(progress)): \(course(progress))"
    case .unknown: return "\(goal(progress)): \(course(progress))"
    case .onTrack, .behind, .missed:
      let facts = [missing, way].compactMap { $0 }.joined(separator: ", ")
      return "\(goal(progress)): \(course(progress)), \(facts)"
    }
  }
}
