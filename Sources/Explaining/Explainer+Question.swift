internal import Localization
internal import MaturityModel
internal import Scoring

extension Explainer {
  /// What was answered.
  func result(of question: Question, _ score: QuestionScore, _ given: Given) -> String {
    switch score.state {
    case .answered:
      let answer = given.visibility.counted(given.answers[question.id], to: question)
      return answer?.value.map(AnswerWords(question, language).text) ?? ""
    case .dontKnow: return pick("„Weiß ich nicht“", "“I don’t know”")
    case .doesNotApply: return pick("trifft nicht zu", "does not apply")
    case .notAnswered: return pick("noch nicht beantwortet", "not answered yet")
    case .notAsked: return pick("hier nicht gefragt", "not asked here")
    }
  }

  /// How the answer became its value, or why there is none.
  func notes(on question: Question, _ score: QuestionScore, _ given: Given) -> [String] {
    switch (score.state, given.answers[question.id]?.content) {
    case (.notAsked, _):
      return condition(of: question.id).map {
        [pick("Die Frage wird nur gestellt, wenn \($0).", "The question is only asked if \($0).")]
      } ?? []
    case (.doesNotApply, .doesNotApply(let reason)):
      // Editions may leave out what was written.
      return reason.isEmpty ? [] : [pick("Grund: \(reason)", "Reason: \(reason)")]
    case (.notAnswered, .value(let value)):
      let text = AnswerWords(question, language).phrase(value)
      return [
        pick(
          "Die Antwort „\(text)“ steht hier nicht mehr zur Wahl.",
          "The answer “\(text)” is not offered here any more.")
      ]
    case (.answered, .value):
      let offered = given.visibility.offered(question)
      let counted = given.visibility.counted(given.answers[question.id], to: question)
      return counted?.value.map { worth(of: $0, offered) } ?? []
    default:
      return []
    }
  }

  // MARK: - What an answer is worth

  private func worth(of value: AnswerValue, _ question: Question) -> [String] {
    switch (question.kind, value) {
    case (.multiple(let choice), .options(let ids)):
      let earned = choice.options.reduce(0) { ids.contains($1.id) ? $0 + $1.points : $0 }
      let countable = points(choice.countable)
      return [
        pick(
          "Das \(earned == 1 ? "ist 1 Punkt" : "sind \(points(earned)) Punkte"); den vollen Wert geben \(countable).",
          "\(earned == 1 ? "This is 1 point" : "These are \(points(earned)) points"); the full value takes "
            + "\(countable).")
      ]
    case (.number(let range), _):
      return range.normalisation.map { [text($0, cap: range.cap, question)] } ?? []
    default:
      return []
    }
  }

  private func text(_ normalisation: Normalisation, cap: Double, _ question: Question) -> String {
    let answer = AnswerWords(question, language)
    func shown(_ value: Double) -> String {
      words.number.shortest(questionnaire.scale.shown(value), decimals: words.decimals)
    }
    let text: String
    switch normalisation {
    case .linear(let worst, let best):
      let (low, high) = (answer.number(worst), answer.number(best))
      text = pick(
        "\(low) zählt \(shown(0)), \(high) zählt \(shown(1)); dazwischen geht es gleichmäßig.",
        "\(low) counts \(shown(0)), \(high) counts \(shown(1)); in between it rises evenly.")
    case .logarithmic(let worst, let best):
      let (low, high) = (answer.number(worst), answer.number(best))
      text = pick(
        "\(low) zählt \(shown(0)), \(high) zählt \(shown(1)); dazwischen bringt jede Verdoppelung gleich viel.",
        "\(low) counts \(shown(0)), \(high) counts \(shown(1)); in between every doubling brings the same.")
    case .thresholds(let steps):
      let list = steps.map { step in
        pick(
          "ab \(answer.number(step.from)) \(shown(step.score))",
          "from \(answer.number(step.from)) \(shown(step.score))")
      }
      text = pick("Es zählt: \(list.joined(separator: ", ")).", "It counts: \(list.joined(separator: ", ")).")
    }
    guard cap < 1 else { return text }
    return text + pick(" Mehr als \(shown(cap)) zählt es nie.", " It never counts more than \(shown(cap)).")
  }

  // MARK: - Why it is not asked

  /// The conditions of a question and of the dimensions above it.
  private func condition(of id: String) -> String? {
    let above = questionnaire.dimensions.flatMap(\.selfAndDescendants).filter { dimension in
      dimension.visibleIf != nil && dimension.allQuestions.contains { $0.id == id }
    }
    let all = above.compactMap(\.visibleIf) + [questions[id]?.visibleIf].compactMap { $0 }
    guard !all.isEmpty else { return nil }
    return conditions.text(all.count == 1 ? all[0] : .all(all))
  }
}
