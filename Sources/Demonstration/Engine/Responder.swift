internal import MaturityModel
internal import SeededRandom

/// Turns how far a place is with the matter of a question into the answer that it would give.
struct Responder {
  let municipality: Municipality
  let lore: Lore

  /// The answer that fits best to how far the place is, 0…1; nothing if no answer is possible.
  func answer(to question: Question, truth: Double) -> Settled? {
    switch question.kind {
    case .choice(let options):
      return choice(of: options, truth)
    case .boolean:
      return Settled(value: .boolean(truth >= 0.5), worth: truth >= 0.5 ? 1 : 0)
    case .multiple(let choice):
      return selection(of: choice, for: question, truth)
    case .number(let range):
      return number(in: range, for: question, truth)
    case .text(let maximumLength):
      return Settled(value: .text(String(Demonstration.notice.prefix(maximumLength))), worth: truth)
    }
  }

  private func choice(of options: [ChoiceOption], _ truth: Double) -> Settled? {
    options.min { abs($0.score - truth) < abs($1.score - truth) }
      .map { Settled(value: .option($0.id), worth: $0.score) }
  }

  // MARK: - Multiple choice

  private func selection(of choice: MultipleChoice, for question: Question, _ truth: Double) -> Settled? {
    let ranked = ranking(of: choice.options.filter { !$0.isExclusive }, for: question)
    var chosen = question.isScored ? countable(ranked, of: choice, truth) : context(ranked, of: choice, truth)
    if let maximum = choice.maximumSelections { chosen = Array(chosen.prefix(maximum)) }
    let points = chosen.reduce(0) { $0 + $1.points }
    if chosen.isEmpty {
      guard let only = choice.options.first(where: \.isExclusive) ?? ranked.first else { return nil }
      chosen = [only]
    }
    let ids = Set(chosen.map(\.id))
    return Settled(
      value: .options(choice.options.map(\.id).filter(ids.contains)),
      worth: question.isScored && choice.countable > 0 ? min(points / choice.countable, 1) : truth)
  }

  /// As many as come nearest to what they should be worth.
  private func countable(_ ranked: [MultipleOption], of choice: MultipleChoice, _ truth: Double)
    -> [MultipleOption]
  {
    let goal = truth * choice.countable
    var sum = 0.0
    return Array(
      ranked.prefix { option in
        guard goal - sum >= option.points / 2 else { return false }
        sum += option.points
        return true
      })
  }

  /// Where nothing is scored: two or three of those that are limited, else by how far the place is.
  private func context(_ ranked: [MultipleOption], of choice: MultipleChoice, _ truth: Double)
    -> [MultipleOption]
  {
    let share = choice.maximumSelections.map { $0 > 2 && truth < 0.3 ? $0 - 1 : $0 }
    return Array(ranked.prefix(share ?? Int((truth * Double(ranked.count)).rounded())))
  }

  /// The options with what this place has first, in front: half what is common everywhere, half its own way.
  private func ranking(of options: [MultipleOption], for question: Question) -> [MultipleOption] {
    let habits = lore.habits(question.id, municipality)
    let keys = options.map { option in
      var lot = SplitMix64(municipality.id, "option", question.id, option.id)
      var common = SplitMix64("common", question.id, option.id)
      let rank = habits.firstIndex(of: option.id).map { Double($0) / Double(habits.count) } ?? common.unit()
      return rank + (question.isScored ? 0.35 : 0.6) * lot.deviation()
    }
    return zip(options, keys).sorted { $0.1 < $1.1 }.map(\.0)
  }

  // MARK: - Numbers

  private func number(in range: NumberRange, for question: Question, _ truth: Double) -> Settled? {
    let exact =
      lore.figure(question.id, municipality, truth)
      ?? range.normalisation.map { $0.number(worth: truth) }
      ?? range.usual(truth)
    let number = range.allowed(exact)
    guard range.share != nil else { return Settled(value: .number(number), worth: truth) }
    var lot = SplitMix64(municipality.id, "whole", question.id)
    let whole = lot.whole(municipality.sizeClass <= .medium ? 90...140 : 24...60)
    let part = (min(max(number, 0), 100) / 100 * Double(whole)).rounded()
    return Settled(value: .share(part: part, whole: Double(whole)), worth: truth)
  }
}
