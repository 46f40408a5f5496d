internal import Explaining
internal import Localization
internal import Markup
internal import MaturityModel

/// One question with all its answers and what they are worth.
struct QuestionCard {
  private let context: SiteContext
  private let question: Question

  init(_ context: SiteContext, _ question: Question) {
    self.context = context
    self.question = question
  }

  private var texts: PageTexts { context.texts }
  private var language: Language { context.language }

  func write(into html: inout HTMLWriter) {
    html.element(.details, .class("question"), .id("frage-\(question.id)")) { html in
      html.element(.summary) { html in
        html.element(.span, .class("code"), text: question.code)
        html.text(" " + question.text[language] + " ")
        html.element(.span, .class("quiet"), text: note)
      }
      if let condition = question.visibleIf {
        html.element(.p, .class("quiet"), text: texts.onlyIf(conditions.text(condition)))
      }
      if let help = question.help { html.element(.p, text: help[language]) }
      answers(into: &html)
    }
  }

  private var conditions: ConditionWords { ConditionWords(context.definition, language) }

  private func condition(_ condition: Condition?, into html: inout HTMLWriter) {
    guard let condition else { return }
    html.element(.span, .class("quiet"), text: " " + texts.onlyIf(conditions.text(condition)))
  }

  private var note: String {
    question.isScored ? "\(texts.weight) \(context.number.shortest(question.weight))" : texts.notScored
  }

  private func answers(into html: inout HTMLWriter) {
    switch question.kind {
    case .choice(let options):
      html.element(.ol) { html in
        for option in options {
          html.element(.li) { html in
            html.text(option.text[language])
            if question.isScored {
              html.element(.span, .class("quiet"), text: " (\(texts.points(context.points(option.score))))")
            }
            condition(option.visibleIf, into: &html)
          }
        }
      }
    case .boolean:
      html.element(
        .p,
        text: question.isScored
          ? "\(texts.yes): \(texts.points(context.points(1))) · \(texts.no): "
            + "\(texts.points(context.points(0)))"
          : "\(texts.yes) · \(texts.no)")
    case .multiple(let choice):
      html.element(.ul) { html in
        for option in choice.options {
          html.element(.li) { html in
            html.text(option.text[language])
            if option.isExclusive { html.element(.span, .class("quiet"), text: " (\(texts.exclusive))") }
            condition(option.visibleIf, into: &html)
          }
        }
      }
      html.element(.p, .class("quiet"), text: multipleNote(choice))
    case .number(let range):
      if let normalisation = range.normalisation, question.isScored {
        let cap = range.cap < 1 ? " " + texts.never(more: context.points(range.cap)) : ""
        html.element(.p, text: text(of: normalisation, in: range) + cap)
      }
    case .text: break
    }
  }

  private func multipleNote(_ choice: MultipleChoice) -> String {
    var notes: [String] = []
    if question.isScored {
      notes.append(
        texts.countable(
          context.number.shortest(choice.countable),
          isCount: choice.options.allSatisfy { $0.isExclusive || $0.points == 1 }))
    }
    if let maximum = choice.maximumSelections { notes.append(texts.atMost(maximum)) }
    return notes.joined(separator: " ")
  }

  private func text(of normalisation: Normalisation, in range: NumberRange) -> String {
    switch normalisation {
    case .linear(let worst, let best):
      texts.scoredFrom(context.numberText(worst, of: range), context.numberText(best, of: range))
    case .logarithmic(let worst, let best):
      texts.scoredLog(context.numberText(worst, of: range), context.numberText(best, of: range))
    case .thresholds(let steps):
      texts.scoredSteps + " "
        + steps.map {
          texts.stepFrom(context.numberText($0.from, of: range), texts.points(context.points($0.score)))
        }.joined(separator: "; ") + "."
    }
  }
}
