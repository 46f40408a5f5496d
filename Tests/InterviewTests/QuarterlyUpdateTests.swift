import Foundation
import Localization
import Terminal
import Testing

@testable import Interview
@testable import MaturityModel

@Suite struct QuarterlyUpdateTests {
  @Test("The quarterly update with three changed answers takes at most 25 keys besides typing these")
  func keys() throws {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let file = root.appending(path: "Questionnaires/smart-region-thueringen.json")
    let questionnaire = try #require(
      Questionnaire.read(Array(try Data(contentsOf: file)), file: "shipped").value)
    let before = Timestamp(seconds: Scene.time.seconds - 90 * 86_400)
    let source = FigureSource(text: "Register", date: before.date)
    let last = questionnaire.questions.map { question in
      (
        question.id,
        Answer(value(of: question), source: question.needsSource ? source : nil, answered: before)
      )
    }
    let quarter = try #require(Quarter("2026-Q4"))
    var previous = Assessment(
      municipality: "weida", quarter: quarter.previous, questionnaire: questionnaire.reference)
    previous.answers = Dictionary(uniqueKeysWithValues: last)
    let assessment = Assessment(
      municipality: "weida", quarter: quarter, questionnaire: questionnaire.reference)
    let disk = Disk()
    let interview = Interview(
      questionnaire: questionnaire, municipality: Scene.municipality, assessment: assessment,
      previous: previous, language: .german, clock: { Scene.time },
      save: { (assessment) throws(SaveFailure) in try disk.save(assessment) })
    // SG2, DV2 and VK1 change; the other seven of ten dimensions are as they were.
    let sequence = [
      "2", "3", "⏎", "⏎", "⏎", "2", "4", "⏎", "⏎", "⏎", "⏎", "⏎", "⏎", "⏎", "1", "5", "⏎", "⏎", "⏎",
    ]
    let typed = 3
    let handingIn = ["a", "⏎"]
    let keys = (sequence + handingIn).joined()
    #expect(keys.count - typed <= 25)
    let outcome = interview.run(on: ScriptedTerminal(keys: .typing(keys)), theme: Theme(colours: .none))
    #expect(outcome == .submitted(outcome.assessment))
    let changed = outcome.assessment.answers.filter { previous.answers[$0.key] != $0.value }
    #expect(changed.keys.sorted() == ["dv2", "sg2", "vk1"])
    #expect(outcome.assessment.answers.count == 51)
  }

  private func value(of question: Question) -> Answer.Content {
    switch question.kind {
    case .choice(let options): .value(.option(options[0].id))
    case .boolean: .value(.boolean(true))
    case .multiple(let choice): .value(.options([choice.options[0].id]))
    case .number(let range) where range.share != nil: .value(.share(part: 1, whole: 4))
    case .number: .value(.number(12))
    case .text: .value(.text("Ein Text"))
    }
  }
}
