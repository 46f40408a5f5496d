internal import Localization
internal import MaturityModel
internal import SeededRandom

/// Tells one place's story: its assessments quarter by quarter, where most answers stay as they were.
struct Chronicle {
  let questionnaire: Questionnaire
  let municipality: Municipality
  let quarters: [Quarter]
  let portrait: Portrait
  let lore: Lore

  private let questions: [Question]

  /// Quarters that are lived through before the first that is told, so that answers have a past: some are about to
  /// change, others have just changed.
  private static let prehistory = 8

  init(questionnaire: Questionnaire, municipality: Municipality, quarters: [Quarter]) {
    self.questionnaire = questionnaire
    self.municipality = municipality
    self.quarters = quarters
    portrait = Portrait(of: municipality, quarters: quarters.count)
    lore = Lore(of: questionnaire)
    questions = questionnaire.questions
  }

  /// The assessments, in the order of the quarters.
  var assessments: [Assessment] {
    let responder = Responder(municipality: municipality, lore: lore)
    var truth = Truth(of: questionnaire, municipality, portrait)
    var settled: [String: Settled] = [:]
    var assessments: [Assessment] = []
    for index in -Self.prehistory..<quarters.count {
      for question in questions {
        let value = truth.value(of: question, at: index)
        let candidate = responder.answer(to: question, truth: value)
        settled[question.id] = settled[question.id]?.giving(way: candidate, truth: value) ?? candidate
      }
      guard index >= portrait.firstQuarter, !portrait.missing.contains(index) else { continue }
      assessments.append(assessment(for: quarters[index], index, settled))
    }
    return assessments
  }

  private func assessment(for quarter: Quarter, _ index: Int, _ settled: [String: Settled]) -> Assessment {
    let isDraft = portrait.draftQuarter == index
    let schedule = Schedule(municipality, quarter, questions: questions.count)
    let reached = isDraft ? questions.count / 2 : questions.count
    var answers: [String: Answer] = [:]
    for (place, question) in questions.prefix(reached).enumerated() {
      let value = lore.consistent(question.id, settled[question.id]?.value, beside: settled)
      guard let content = content(for: question, at: index, value) else { continue }
      let remark = lore.remark(question.id, content, municipality)
      answers[question.id] = Answer(
        content, comment: remark?.comment, evidence: remark?.evidence ?? [],
        source: source(of: question, content, quarter),
        exchange: lore.exchange(question.id, municipality, at: index), answered: schedule.answered(place))
    }
    let draft = Assessment(
      municipality: municipality.id, quarter: quarter, questionnaire: questionnaire.reference,
      notice: Demonstration.notice,
      position: isDraft && reached < questions.count ? questions[reached].id : nil, answers: answers)
    return isDraft ? draft : draft.sealed(at: schedule.submitted)
  }

  /// Where an invented figure is said to come from: nowhere, on the last day of the quarter before.
  private func source(
    of question: Question, _ content: Answer.Content, _ quarter: Quarter
  ) -> FigureSource? {
    guard question.needsSource, case .value = content else { return nil }
    let date = CalendarDate(daysSinceEpoch: Schedule.firstDay(of: quarter) - 1)
    return FigureSource(text: "Erfundene Quelle", date: date)
  }

  /// What the place says, or nothing where it leaves the question out.
  private func content(for question: Question, at quarter: Int, _ value: AnswerValue?) -> Answer.Content? {
    if let reason = lore.reasonNotToApply(question.id, municipality) { return .doesNotApply(reason: reason) }
    if quarter < portrait.unsure[question.id] ?? .min { return .dontKnow }
    var lot = SplitMix64(municipality.id, "unsure", question.id)
    if lot.happens(portrait.unsureShare), quarter < lot.whole(1...2 * quarters.count) { return .dontKnow }
    if lot.happens(0.012) { return nil }
    return value.map { .value($0) }
  }
}
