internal import Insights
internal import Localization
internal import LocatedJSON
internal import Markup
internal import MaturityModel

/// What was answered to which question, as CSV: options by their ids, never a word of whoever answered.
struct AnswerFiles {
  static let columns = [
    "municipality", "name", "quarter", "version", "dimension", "question", "state", "value", "part", "whole",
    "notice",
  ]

  private let network: Network
  private let edition: Edition

  init(_ network: Network, _ edition: Edition) {
    self.network = network
    self.edition = edition
  }

  /// How many lines there are.
  var rowCount: Int {
    var count = 0
    eachAnswer { _, _, _, _, _ in count += 1 }
    return count
  }

  func csv(_ form: CSVWriter.Form) -> [UInt8] {
    var csv = CSVWriter(form)
    csv.row(Self.columns.map { .text($0) })
    let mark = DataMark(edition, form.language)
    eachAnswer { municipality, assessment, dimension, question, answer in
      csv.row(
        [
          .text(municipality.id), .text(municipality.name), .text(assessment.quarter.code),
          .text(assessment.questionnaire.version), .text(dimension), .text(question.id),
          .text(AnswerState(answer).rawValue),
        ] + cells(answer.value) + [.text(mark.beside(assessment.notice ?? ""))])
    }
    return csv.bytes
  }

  private func cells(_ value: AnswerValue?) -> [CSVWriter.Cell] {
    switch value {
    case .option(let id): [.text(id), .number(nil), .number(nil)]
    case .options(let ids): [.text(ids.joined(separator: " ")), .number(nil), .number(nil)]
    case .boolean(let truth): [.text(truth ? "true" : "false"), .number(nil), .number(nil)]
    case .number(let number): [.number(number), .number(nil), .number(nil)]
    case .share(let part, let whole): [.number(value?.numericValue), .number(part), .number(whole)]
    case .text, nil: [.text(""), .number(nil), .number(nil)]
    }
  }

  /// Those whose answers are disclosed, by quarter and question; free texts are no data.
  private func eachAnswer(_ body: (Municipality, Assessment, String, Question, Answer) -> Void) {
    for index in network.municipalities.indices where network.depth(of: index) == .full {
      for quarter in network.quarters.indices {
        guard let assessment = network.entry(index, quarter)?.assessment else { continue }
        for dimension in network.definition(of: assessment).dimensions {
          for question in dimension.allQuestions {
            if case .text = question.kind { continue }
            guard let answer = assessment.answers[question.id] else { continue }
            body(network.municipalities[index], assessment, dimension.id, question, answer)
          }
        }
      }
    }
  }
}
