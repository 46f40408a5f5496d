internal import Explaining
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// How the scores came about: all questions of a municipality by dimension with what was answered, what that is worth
/// and what it adds, folded.
struct AnswerList {
  private let context: SiteContext
  private let answers: [String: Answer]
  private let profile: Profile
  private let questionnaire: Questionnaire
  private let explanation: Explanation
  /// What is explained, by id.
  private let nodes: [String: Explanation]
  private let changed: Set<String>

  init(
    _ context: SiteContext, _ entry: NetworkEntry, by definition: Questionnaire,
    of municipality: Municipality, changed: Set<String>
  ) {
    self.context = context
    self.changed = changed
    answers = entry.assessment.answers
    // Explained is by the version that was answered, whatever the pages compare by.
    questionnaire = definition
    profile = entry.ownProfile
    explanation = context.explainer(of: questionnaire).explanation(
      of: profile, answers: answers, by: municipality)
    nodes = explanation.nodes
  }

  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter, _ links: Links) {
    html.element(.section, .aria(.labelledBy, "antworten")) { html in
      html.element(.h2, .id("antworten"), text: texts.whyTheScore)
      html.element(.p) { html in
        html.element(.strong, text: "\(explanation.title): \(explanation.result).")
        html.text(" " + notes(of: explanation))
      }
      for dimension in questionnaire.dimensions {
        guard let score = profile.score(of: dimension.id) else { continue }
        html.element(.details, .class("answers")) { html in
          html.element(.summary) { html in
            html.element(.span, .class("title"), text: dimension.name[context.language])
            html.element(.span, .class("quiet"), text: summary(of: score, dimension))
            if dimension.isScored { html.levelBadge(score.level, of: questionnaire, in: context) }
          }
          if !dimension.isScored { html.element(.p, .class("quiet"), text: texts.contextHint) }
          body(of: dimension, depth: 0, into: &html)
        }
      }
    }
  }

  private func summary(of score: Score, _ dimension: Dimension) -> String {
    let counts = texts.answeredQuestions(score.coverage.answered, score.coverage.applicable)
    return dimension.isConfidential ? "\(counts) · \(texts.confidential)" : counts
  }

  private func notes(of node: Explanation) -> String {
    let rounding = node.isRounded ? [Explainer.roundingNote(in: context.language)] : []
    return (node.notes + rounding).joined(separator: " ")
  }

  private static let headings: [HTMLElement] = [.h3, .h4, .h5, .h6]

  private func body(of dimension: Dimension, depth: Int, into html: inout HTMLWriter) {
    if let node = nodes[dimension.id] {
      html.element(.p) { html in
        html.element(.strong, text: node.result)
        html.text("\(node.part.map { ", \($0)." } ?? ".") \(notes(of: node))")
      }
    }
    for below in dimension.subdimensions {
      html.element(Self.headings[min(depth, 3)], text: below.name[context.language])
      body(of: below, depth: depth + 1, into: &html)
    }
    let questions = dimension.ownQuestions
    guard !questions.isEmpty else { return }
    html.element(.dl, .class("answers")) { html in
      for question in questions { write(question, into: &html) }
    }
  }

  private func write(_ question: Question, into html: inout HTMLWriter) {
    let node = nodes[question.id]
    let answer = answers[question.id]
    let isCounted = node.map { $0.value != nil } ?? (answer?.value != nil)
    html.element(.div) { html in
      html.element(.dt) { html in
        html.element(.span, .class("code"), text: question.code)
        html.text(" " + question.text[context.language])
      }
      html.element(.dd) { html in
        html.element(
          .span, .class(isCounted ? "value" : "open"),
          text: node?.result ?? context.answerText(answer, to: question))
        let worth = [node?.value, node?.part].compactMap { $0 }.joined(separator: ", ")
        if !worth.isEmpty { html.element(.span, .class("quiet"), text: " → \(worth)") }
        if changed.contains(question.id) {
          html.element(.span, .class("changed"), text: " " + texts.changedSign)
        }
      }
      for note in node?.notes ?? [] { html.element(.dd, .class("remark"), text: note) }
      if let answer { remarks(of: answer, isExplained: node != nil, into: &html) }
    }
  }

  private func remarks(of answer: Answer, isExplained: Bool, into html: inout HTMLWriter) {
    if case .doesNotApply(let reason) = answer.content, !isExplained {
      html.element(.dd, .class("remark"), text: "\(texts.reason): \(reason)")
    }
    if let source = answer.source {
      html.element(
        .dd, .class("remark"),
        text: texts.figureSource(source.text, source.date.string(in: context.language)))
    }
    if let comment = answer.comment {
      html.element(.dd, .class("remark"), text: "\(texts.comment): \(comment)")
    }
    for evidence in answer.evidence {
      html.element(.dd, .class("remark")) { html in
        html.text("\(texts.evidence): ")
        html.evidence(evidence)
      }
    }
  }
}
