internal import Explaining
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// What a municipality can do next: the way to the next level, and the single steps that gain most.
struct NextStepSection {
  private let context: SiteContext
  private let next: NextSteps
  private let profile: Profile
  private let questionnaire: Questionnaire
  private let words: NextStepWords
  private let targets: [TargetProgress]
  /// What to say beside the targets.
  private let notice: String?

  init(
    _ context: SiteContext, _ next: NextSteps, _ entry: NetworkEntry, by definition: Questionnaire,
    _ targets: [TargetProgress], notice: String?
  ) {
    self.context = context
    self.next = next
    self.targets = targets
    self.notice = notice
    profile = entry.ownProfile
    questionnaire = definition
    words = NextStepWords(questionnaire, context.language)
  }

  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter) {
    html.element(.section, .aria(.labelledBy, "naechste")) { html in
      html.element(.h2, .id("naechste"), text: texts.whatNext)
      if let level = profile.overall.level,
        let recommendation = questionnaire.levels[level].recommendation
      {
        html.element(.p, text: recommendation[context.language])
      }
      write(words.overall(next.overall, from: profile.overall.level), into: &html)
      gains(into: &html)
      dimensions(into: &html)
      if !targets.isEmpty {
        html.element(.h3, text: texts.targets)
        if let notice { html.targetNotices([notice], in: context) }
        TargetTable(context, targets.map { (nil, $0) }).write(into: &html)
      }
    }
  }

  private func write(_ way: NextStepWords.Way, into html: inout HTMLWriter) {
    html.element(.p, text: way.sentence)
    if !way.steps.isEmpty {
      html.element(.ol, .class("steps")) { html in
        for step in way.steps { write(step, into: &html) }
      }
    }
    for remark in way.remarks { html.element(.p, text: remark) }
  }

  private func gains(into html: inout HTMLWriter) {
    let best = words.worthwhile(next.gains).filter { !isInWay($0.step) }.prefix(3)
    guard !best.isEmpty else { return }
    let isRest = if case .lift = next.overall { true } else { false }
    // On paper the way to the next level is enough.
    html.element(.div, .when(isRest, .class("onscreen"))) { html in
      html.element(.h3, text: isRest ? texts.elseGainsMost : texts.gainsMost)
      html.element(.ol, .class("steps")) { html in
        for step in best { write(words.line(step), into: &html) }
      }
    }
  }

  /// Whether a step is among those of the way above.
  private func isInWay(_ step: AnswerStep) -> Bool {
    if case .lift(let lift) = next.overall { lift.steps.contains(step) } else { false }
  }

  private func write(_ line: NextStepWords.Line, into html: inout HTMLWriter) {
    html.element(.li) { html in
      html.element(.span, .class("code"), text: line.code)
      html.text(" ")
      html.element(.strong, text: line.question)
      html.element(.br)
      html.text(line.change.capitalizedFirst)
      if let gain = line.gain {
        html.text(": ")
        html.element(.span, .class("gain"), text: gain)
      }
      html.text(".")
      if let opens = line.opens { html.text(" " + opens) }
      if let advice = line.advice { html.element(.p, .class("advice"), text: advice) }
    }
  }

  private func dimensions(into html: inout HTMLWriter) {
    html.element(.details, .class("question")) { html in
      html.element(.summary, text: texts.nextPerDimension)
      for (dimension, path) in zip(questionnaire.scoredDimensions, next.dimensions) {
        write(
          words.dimension(dimension, path, from: profile.score(of: dimension.id)?.level), into: &html)
      }
      html.element(.p, .class("quiet"), text: words.stepNote)
    }
  }
}
