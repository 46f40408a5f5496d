internal import Insights
internal import Markup
internal import MaturityModel
internal import Scoring

/// All questions of a municipality with what was answered, by dimension, folded.
struct AnswerList {
  private let context: SiteContext
  private let entry: NetworkEntry
  private let changed: Set<String>

  init(_ context: SiteContext, _ entry: NetworkEntry, changed: Set<String>) {
    self.context = context
    self.entry = entry
    self.changed = changed
  }

  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter, _ links: Links) {
    html.element(.section, .aria(.labelledBy, "antworten")) { html in
      html.element(.h2, .id("antworten"), text: texts.whatWasAnswered)
      for dimension in context.questionnaire.dimensions {
        guard let score = entry.profile.score(of: dimension.id) else { continue }
        html.element(.details, .class("answers")) { html in
          html.element(.summary) { html in
            html.element(.span, .class("title"), text: dimension.name[context.language])
            html.element(.span, .class("quiet"), text: summary(of: score, dimension))
            if dimension.isScored { html.levelBadge(score.level, in: context) }
          }
          if !dimension.isScored { html.element(.p, .class("quiet"), text: texts.contextHint) }
          questions(of: dimension, score, into: &html)
        }
      }
    }
  }

  private func summary(of score: Score, _ dimension: Dimension) -> String {
    let counts = texts.answeredQuestions(score.coverage.answered, score.coverage.applicable)
    return dimension.isConfidential ? "\(counts) · \(texts.confidential)" : counts
  }

  private func questions(of dimension: Dimension, _ score: Score, into html: inout HTMLWriter) {
    let scores = Dictionary(score.allQuestions.map { ($0.id, $0) }) { first, _ in first }
    html.element(.dl, .class("answers")) { html in
      for question in dimension.allQuestions {
        let answer = entry.assessment.answers[question.id]
        html.element(.div) { html in
          html.element(.dt) { html in
            html.element(.span, .class("code"), text: question.code)
            html.text(" " + question.text[context.language])
          }
          html.element(.dd) { html in
            html.element(
              .span, .class(answer?.value == nil ? "open" : "value"),
              text: context.answerText(answer, to: question))
            if let value = scores[question.id]?.value {
              html.element(.span, .class("quiet"), text: " " + texts.points(context.points(value)))
            }
            if changed.contains(question.id) {
              html.element(.span, .class("changed"), text: " " + texts.changedSign)
            }
          }
          if let answer { remarks(of: answer, into: &html) }
        }
      }
    }
  }

  private func remarks(of answer: Answer, into html: inout HTMLWriter) {
    if case .doesNotApply(let reason) = answer.content {
      html.element(.dd, .class("remark"), text: "\(texts.reason): \(reason)")
    }
    if let comment = answer.comment {
      html.element(.dd, .class("remark"), text: "\(texts.comment): \(comment)")
    }
    for evidence in answer.evidence {
      html.element(.dd, .class("remark")) { html in
        html.text("\(texts.evidence): ")
        let text = evidence.text ?? evidence.link ?? ""
        if let link = evidence.link, let target = LinkTarget(checking: link) {
          html.element(.a, .href(target), .rel("noopener noreferrer"), text: text)
        } else {
          html.text(text)
        }
      }
    }
  }
}
