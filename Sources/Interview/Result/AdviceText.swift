internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring

/// The best next steps in words: the way to the next level, else what gains most.
struct AdviceText {
  let outlook: Outlook
  let script: Script

  private static let most = 3

  /// One sentence about what follows, and the steps with what is to be known about them; nothing where nothing can be advised.
  var advice: (sentence: String, steps: [String])? {
    let words = NextStepWords(script.questionnaire, script.language)
    let level = outlook.profile.overall.level
    let way = words.overall(outlook.next.overall, from: level)
    switch outlook.next.overall {
    case .lift: return (way.sentence, way.steps.map { text($0) } + way.remarks)
    case .atTheTop, .noScore: return (way.sentence, [])
    case .notWithinThree:
      let best = words.worthwhile(outlook.next.gains).prefix(Self.most).map { text(words.line($0)) }
      guard !best.isEmpty else { return nil }
      return (script.texts.bestSteps(best.count), best)
    }
  }

  /// `DV1: von „…“ zu „…“ (+1,2 beim Gesamtwert)`
  private func text(_ line: NextStepWords.Line) -> String {
    "\(line.code): \(line.change)" + (line.gain.map { " (\($0))" } ?? "")
  }
}
