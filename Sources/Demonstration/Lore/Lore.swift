internal import MaturityModel
internal import SeededRandom

/// What the demonstration knows of a questionnaire beyond its definition: enough to sound like people who know
/// their town hall. Of other questionnaires than the shipped one it knows nothing and says something general.
struct Lore {
  let isShipped: Bool

  init(of questionnaire: Questionnaire) {
    isShipped = questionnaire.id == "smart-region-thueringen"
  }

  /// Why a question does not apply to a place; nothing if it does.
  func reasonNotToApply(_ question: String, _ municipality: Municipality) -> String? {
    guard municipality.kind.isRegion else { return nil }
    if isShipped { return Self.reasons[municipality.kind]?[question] }
    var lot = SplitMix64(municipality.id, "applies", question)
    return lot.happens(0.04) ? "Diese Aufgabe liegt bei den Mitgliedsgemeinden." : nil
  }

  /// Options from what is common to what is rare.
  func habits(_ question: String, _ municipality: Municipality) -> [String] {
    guard isShipped else { return [] }
    let own = municipality.sizeClass <= .medium ? Self.habitsOfLargePlaces[question] : nil
    return own ?? Self.habits[question] ?? []
  }

  /// A figure that depends on how many people live in a place.
  func figure(_ question: String, _ municipality: Municipality, _ truth: Double) -> Double? {
    guard isShipped else { return nil }
    let people = Double(municipality.population.count)
    return switch question {
    case "k2": 0.3 + people / 20_000 * (0.4 + truth)
    case "k3": people / 20_000 * max(0, 0.5 - truth)
    case "k4": (people * (3 + 14 * truth) / 1_000).rounded() * 1_000
    case "k5": 80 * truth
    default: nil
    }
  }

  /// A value that does not contradict another answer: who publishes nothing has published 0 data sets.
  func consistent(_ question: String, _ value: AnswerValue?, beside answers: [String: Settled])
    -> AnswerValue?
  {
    guard isShipped, let rule = Self.zeros[question], case .option(let id)? = answers[rule.question]?.value
    else {
      return value
    }
    switch value {
    case .number(let number): return .number(rule.options.contains(id) ? 0 : max(number, 1))
    case .share(let part, let whole):
      return .share(part: rule.options.contains(id) ? 0 : max(part, 1), whole: whole)
    default: return value
    }
  }

  /// What a place adds to an answer; nothing to most.
  func remark(_ question: String, _ content: Answer.Content, _ municipality: Municipality) -> Remark? {
    if isShipped, let own = Self.remarks[municipality.id] {
      return own.first { $0.question == question && $0.fits(content) }?.remark
    }
    var lot = SplitMix64(municipality.id, "remark", question)
    return lot.happens(0.06) ? Self.generalRemarks[lot.whole(0...(Self.generalRemarks.count - 1))] : nil
  }
}
