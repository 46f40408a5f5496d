public import Localization
public import MaturityModel
public import Scoring

/// Scores and levels of a questionnaire in words.
public struct ScoreWords: Sendable {
  let questionnaire: Questionnaire
  let language: Language
  let number: NumberFormat

  /// Chooses the definition and the language.
  public init(_ questionnaire: Questionnaire, _ language: Language) {
    self.questionnaire = questionnaire
    self.language = language
    number = NumberFormat(language)
  }

  func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  /// How many decimals a score is shown with.
  var decimals: Int { questionnaire.scale.decimals }

  /// A value of 0…1 on the scale: `46,8`.
  public func value(_ value: Double) -> String {
    number.string(questionnaire.rounded(value, decimals: decimals), decimals: decimals)
  }

  /// A value of 0…1 with the end of the scale: `46,8 von 100`.
  public func valueOfScale(_ value: Double) -> String {
    let end = number.shortest(questionnaire.scale.maximum)
    return pick("\(self.value(value)) von \(end)", "\(self.value(value)) of \(end)")
  }

  /// A difference of values of 0…1 in points: `13,2 Punkte`.
  public func points(_ difference: Double) -> String {
    let text = number.string(questionnaire.scale.shownDifference(difference), decimals: decimals)
    return pick("\(text) Punkte", "\(text) points")
  }

  /// What is missing from a value of 0…1 to a level, never 0: `13,2 Punkte`.
  func missing(from value: Double, to level: Int) -> String {
    let text = number.string(
      questionnaire.missing(from: value, to: level, decimals: decimals), decimals: decimals)
    return pick("\(text) Punkte", "\(text) points")
  }

  /// A difference of values of 0…1 with its sign: `+1,3`.
  public func signed(_ difference: Double) -> String {
    number.signed(questionnaire.scale.shownDifference(difference), decimals: decimals)
  }

  /// A value of 0…1 on the scale, as points: `55 Punkte`.
  func points(ofValue value: Double) -> String {
    let text = number.shortest(questionnaire.scale.shown(value), decimals: decimals)
    return text == "1" ? pick("1 Punkt", "1 point") : pick("\(text) Punkte", "\(text) points")
  }

  /// A level by its number and name: `Stufe 3 Verankerung`.
  public func level(_ index: Int) -> String {
    let name = questionnaire.levels[index].name[language]
    // Where levels are called by a number, that is their whole name.
    guard name.contains(where: { !$0.isNumber }) else { return pick("Stufe \(name)", "level \(name)") }
    return pick("Stufe \(index + 1) \(name)", "level \(index + 1) \(name)")
  }

  /// What a score says in one line: value and level, or why there is none.
  public func summary(_ score: Score) -> String {
    switch score.state {
    case .scored:
      guard let value = score.value, let level = score.level else { return "" }
      return "\(valueOfScale(value)) – \(self.level(level))"
    case .notAssessable: return pick("nicht auswertbar", "cannot be scored")
    case .nothingApplies: return pick("trifft nicht zu", "does not apply")
    case .unscored: return pick("ohne Wertung", "not scored")
    }
  }
}
