@testable import Insights
import Localization
@testable import MaturityModel
import Testing

@Suite("What several answers to one question come to")
struct JointAnswerTests {
  private let text = LocalizedText(de: "t", en: "t")

  private func question(_ kind: QuestionKind) -> Question {
    Question(
      id: "q", code: "Q", kind: kind, text: text, help: nil, references: [], weight: 1, isScored: true,
      isConfidential: false)
  }

  private func number(decimals: Int, isShare: Bool = false, unit: String = "%") -> Question {
    question(
      .number(
        NumberRange(
          unit: LocalizedText(de: unit, en: unit), minimum: nil, maximum: nil, decimals: decimals,
          normalisation: nil,
          share: isShare ? ShareLabels(part: text, whole: text) : nil)))
  }

  /// Answers of members of one person each.
  private func joint(_ question: Question, _ values: [AnswerValue]) -> AnswerValue? {
    question.joint(values.map { WeightedAnswer($0, population: 1) })
  }

  /// Worth falls from the first option to the last, against their order.
  private var choice: Question {
    question(
      .choice([("a", 1), ("b", 0.5), ("c", 0)].map { ChoiceOption(id: $0, text: text, score: $1) }))
  }

  private func multiple(maximum: Int?) -> Question {
    let options = ["a", "b", "c", "none"].map {
      MultipleOption(id: $0, text: text, points: 1, isExclusive: $0 == "none")
    }
    return question(.multiple(MultipleChoice(options: options, maximumSelections: maximum, countable: nil)))
  }

  @Test("Of options the one that most have chosen; people do not count")
  func mostChosen() {
    #expect(joint(choice, [.option("a"), .option("b"), .option("a")]) == .option("a"))
    let large = [
      WeightedAnswer(.option("a"), population: 1), WeightedAnswer(.option("a"), population: 1),
      WeightedAnswer(.option("b"), population: 1_000),
    ]
    #expect(choice.joint(large) == .option("a"))
  }

  @Test("Of options chosen equally often the one that is worth less, wherever it stands")
  func tiedOptions() {
    #expect(joint(choice, [.option("a"), .option("c")]) == .option("c"))
    #expect(joint(choice, [.option("b"), .option("a"), .option("b"), .option("a")]) == .option("b"))
  }

  @Test("Yes needs more than no")
  func truth() {
    let question = question(.boolean)
    #expect(joint(question, [.boolean(true), .boolean(true), .boolean(false)]) == .boolean(true))
    #expect(joint(question, [.boolean(true), .boolean(false)]) == .boolean(false))
    #expect(joint(question, [.boolean(false), .boolean(false), .boolean(true)]) == .boolean(false))
  }

  @Test("Of several options those that more than half have chosen, in the order of the question")
  func majorities() {
    let answers: [AnswerValue] = [.options(["c", "a"]), .options(["c", "b"]), .options(["a", "c"])]
    // a by two of three, b by one, c by three.
    #expect(joint(multiple(maximum: nil), answers) == .options(["a", "c"]))
    // Exactly half is not more than half.
    #expect(joint(multiple(maximum: nil), [.options(["a"]), .options(["b"])]) == nil)
    #expect(joint(multiple(maximum: nil), [.options(["a", "b"]), .options(["b"])]) == .options(["b"]))
  }

  @Test("Where fewer may be chosen those chosen more often stay, else the first")
  func limited() {
    let answers: [AnswerValue] = [
      .options(["a", "b"]), .options(["a", "c"]), .options(["b", "c"]), .options(["b", "c"]),
      .options(["a", "c"]),
    ]
    // a by 3 of 5, b by 3, c by 4.
    #expect(joint(multiple(maximum: 1), answers) == .options(["c"]))
    #expect(joint(multiple(maximum: 2), answers) == .options(["a", "c"]))
    #expect(joint(multiple(maximum: 3), answers) == .options(["a", "b", "c"]))
  }

  @Test("“None of these” stands alone where more than half say so")
  func exclusive() {
    let question = multiple(maximum: nil)
    #expect(joint(question, [.options(["none"]), .options(["none"]), .options(["a"])]) == .options(["none"]))
    #expect(joint(question, [.options(["none"]), .options(["a"]), .options(["a"])]) == .options(["a"]))
  }

  @Test("A percentage is the mean weighted with people, as exact as the question")
  func numbers() {
    // (10·100 + 20·300 + 31·600) / 1000 = 25.6
    let answers = [(10.0, 100), (20, 300), (31, 600)].map { WeightedAnswer(.number($0), population: $1) }
    #expect(number(decimals: 1).joint(answers) == .number(25.6))
    #expect(number(decimals: 0).joint(answers) == .number(26))
    // Halves go away from zero: (1 + 2) / 2 = 1.5, and the same below.
    #expect(joint(number(decimals: 0), [.number(1), .number(2)]) == .number(2))
    #expect(joint(number(decimals: 0), [.number(-1), .number(-2)]) == .number(-2))
  }

  @Test("Amounts, such as posts, are not suggested: they add up, and who does not take part would be missing")
  func amounts() {
    let answers = [0.5, 1.5].map { WeightedAnswer(.number($0), population: 100) }
    #expect(number(decimals: 1, unit: "Vollzeitstellen").joint(answers) == nil)
  }

  @Test("Where nobody lives anywhere each number counts alike")
  func nobody() {
    let answers = [10.0, 30].map { WeightedAnswer(.number($0), population: 0) }
    #expect(number(decimals: 0).joint(answers) == .number(20))
  }

  @Test("A share is the weighted mean of the percentages, of the sum of all wholes")
  func shares() {
    // 50 % of 100 people and 10 % of 300: (50·100 + 10·300) / 400 = 20 %; of 10 + 90 = 100 that is 20.
    let answers = [
      WeightedAnswer(.share(part: 5, whole: 10), population: 100),
      WeightedAnswer(.share(part: 9, whole: 90), population: 300),
    ]
    #expect(number(decimals: 1, isShare: true).joint(answers) == .share(part: 20, whole: 100))
    // 100/3 % and 0 % of as many people: 50/3 % of 3 + 4 = 7 are 1.1667.
    let thirds: [AnswerValue] = [.share(part: 1, whole: 3), .share(part: 0, whole: 4)]
    #expect(joint(number(decimals: 0, isShare: true), thirds) == .share(part: 1, whole: 7))
    let all: [AnswerValue] = [.share(part: 3, whole: 3), .share(part: 4, whole: 4)]
    #expect(joint(number(decimals: 0, isShare: true), all) == .share(part: 7, whole: 7))
  }

  @Test("A whole stays one that a file may hold")
  func largeShares() {
    let answers: [AnswerValue] = [
      .share(part: 500_000_000, whole: 1_000_000_000), .share(part: 500_000_000, whole: 1_000_000_000),
    ]
    #expect(
      joint(number(decimals: 0, isShare: true), answers)
        == .share(part: 500_000_000, whole: 1_000_000_000))
  }

  @Test("Texts come to nothing, and so does what does not fit")
  func nothing() {
    #expect(joint(question(.text(maximumLength: 20)), [.text("a"), .text("a")]) == nil)
    #expect(joint(choice, [.number(1), .option("gone")]) == nil)
    #expect(joint(number(decimals: 0), [.option("a"), .option("a")]) == nil)
    #expect(joint(question(.boolean), []) == nil)
    #expect(joint(multiple(maximum: nil), []) == nil)
  }
}
