internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// The scored answers in which two municipalities differ, the furthest apart first.
struct PairAnswers {
  /// More than these help nobody.
  private static let most = 20

  private struct Row {
    let question: Question
    let answers: [Answer?]
    let apart: Double
  }

  private let context: SiteContext
  private let sides: [Int]
  private let rows: [Row]

  init(_ context: SiteContext, _ one: Int, _ other: Int) {
    self.context = context
    sides = [one, other]
    rows = Self.rows(context, sides)
  }

  private static func rows(_ context: SiteContext, _ sides: [Int]) -> [Row] {
    let network = context.network
    let entries = sides.compactMap { network.entry($0, network.current) }
    // Answers to different versions cannot stand side by side.
    guard entries.count == 2, entries[0].assessment.questionnaire == entries[1].assessment.questionnaire
    else {
      return []
    }
    let values = entries.map { entry in
      Dictionary(
        entry.ownProfile.overall.allQuestions.compactMap { question in
          question.value.map { (question.id, $0) }
        }
      ) { first, _ in first }
    }
    let questions = network.definition(of: entries[0].assessment).questions
    let rows = questions.compactMap { question -> Row? in
      guard let first = values[0][question.id], let second = values[1][question.id], first != second,
        context.edition == .network || !question.isConfidential
      else { return nil }
      let answers = entries.map { $0.assessment.answers[question.id] }
      return Row(question: question, answers: answers, apart: abs(first - second))
    }
    return rows.enumerated().sorted { left, right in
      left.element.apart != right.element.apart
        ? left.element.apart > right.element.apart : left.offset < right.offset
    }.map(\.element)
  }

  func write(into html: inout HTMLWriter) {
    guard !rows.isEmpty else { return }
    let texts = context.texts
    html.element(.section, .aria(.labelledBy, "antworten")) { html in
      html.element(.h2, .id("antworten"), text: texts.differingAnswers)
      html.element(.p, text: texts.differingAnswersLead(min(rows.count, Self.most), of: rows.count))
      let names = sides.map { TableColumn.text(context.network.municipalities[$0].name) }
      html.scrollingTable(
        texts.differingAnswers, [.text(texts.question)] + names, class: "changes", in: context
      ) { html in
        for row in rows.prefix(Self.most) {
          html.element(.tr) { html in
            html.element(.th, .scope("row")) { html in
              html.element(.span, .class("code"), text: row.question.code)
              html.text(" " + row.question.text[context.language])
            }
            for answer in row.answers {
              html.element(.td, text: context.answerText(answer, to: row.question))
            }
          }
        }
      }
    }
  }
}
