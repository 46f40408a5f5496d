@testable import Insights
import Localization
@testable import MaturityModel
import Testing

@Suite("The next better answer")
struct AnswerLadderTests {
  private static func text(_ text: String) -> LocalizedText { LocalizedText(de: text, en: text) }

  private static func question(_ kind: QuestionKind, recommendation: String? = nil) -> Question {
    Question(
      id: "q", code: "Q", kind: kind, text: text("?"), help: nil, references: [], weight: 1, isScored: true,
      isConfidential: false, recommendation: recommendation.map(text))
  }

  private static func number(
    _ normalisation: Normalisation, minimum: Double? = nil, maximum: Double? = nil, decimals: Int = 0,
    cap: Double = 1, isShare: Bool = false
  ) -> Question {
    question(
      .number(
        NumberRange(
          unit: nil, minimum: minimum, maximum: maximum, decimals: decimals, normalisation: normalisation,
          cap: cap, share: isShare ? ShareLabels(part: text("p"), whole: text("w")) : nil)))
  }

  /// The answers to come, at most three.
  private func ladder(_ question: Question, _ start: AnswerValue) -> [AnswerValue] {
    AnswerLadder(question, from: start)?.rungs.map(\.answer) ?? []
  }

  private func numbers(_ question: Question, _ start: AnswerValue) -> [Double] {
    ladder(question, start).compactMap(\.numericValue)
  }

  // MARK: - Choices

  private static func choice(_ scores: [Double]) -> Question {
    question(
      .choice(scores.enumerated().map { ChoiceOption(id: "\($0)", text: text("t"), score: $1) }))
  }

  @Test("Of a choice it is the option with the next higher score, wherever that stands")
  func choices() {
    let rising = Self.choice([0, 0.25, 0.5, 0.75, 1])
    #expect(ladder(rising, .option("0")) == [.option("1"), .option("2"), .option("3")])
    #expect(ladder(rising, .option("3")) == [.option("4")])
    #expect(ladder(rising, .option("4")).isEmpty)
    #expect(ladder(Self.choice([1, 0.5, 0]), .option("2")) == [.option("1"), .option("0")])
    // The first of equal ones, and never one that is worth the same.
    let equal = Self.choice([0, 0.5, 0.5, 1])
    #expect(ladder(equal, .option("0")) == [.option("1"), .option("3")])
    #expect(ladder(equal, .option("1")) == [.option("3")])
  }

  @Test("No becomes yes; yes stays")
  func booleans() {
    #expect(ladder(Self.question(.boolean), .boolean(false)) == [.boolean(true)])
    #expect(ladder(Self.question(.boolean), .boolean(true)).isEmpty)
  }

  // MARK: - Several options

  private static func multiple(
    _ points: [Double], maximum: Int? = nil, countable: Double, recommendation: String? = nil
  ) -> Question {
    var options = points.enumerated().map {
      MultipleOption(
        id: "\($0)", text: text("t"), points: $1, isExclusive: false,
        recommendation: recommendation.map { text("\($0)") })
    }
    options.append(MultipleOption(id: "none", text: text("t"), points: 0, isExclusive: true))
    return question(
      .multiple(MultipleChoice(options: options, maximumSelections: maximum, countable: countable)),
      recommendation: "question")
  }

  @Test(
    "Of a multiple choice the best-paying option is added, the first of equal ones, until nothing is gained")
  func additions() {
    let question = Self.multiple([1, 3, 2, 3], countable: 9)
    #expect(
      ladder(question, .options(["0"])) == [
        .options(["0", "1"]), .options(["0", "1", "3"]), .options(["0", "1", "3", "2"]),
      ])
    // 3 + 3 are already worth everything.
    #expect(
      ladder(Self.multiple([1, 3, 2, 3], countable: 6), .options(["0"])) == [
        .options(["0", "1"]), .options(["0", "1", "3"]),
      ])
    #expect(ladder(Self.multiple([1, 0], countable: 2), .options(["0"])).isEmpty)
  }

  @Test("\"None of these\" gives way to the first one")
  func none() {
    #expect(
      ladder(Self.multiple([1, 2], countable: 3), .options(["none"])) == [
        .options(["1"]), .options(["1", "0"]),
      ])
  }

  @Test("More than may be chosen is not proposed")
  func selections() {
    let question = Self.multiple([1, 2, 3], maximum: 2, countable: 6)
    #expect(ladder(question, .options(["0"])) == [.options(["0", "2"])])
    #expect(ladder(question, .options(["0", "1"])).isEmpty)
  }

  // MARK: - Numbers

  @Test("A number moves by a tenth of the way from worst to best, rounded as it is asked for")
  func linear() {
    // A tenth of 0…80 is 8.
    let rising = Self.number(.linear(worst: 0, best: 80), decimals: 1)
    #expect(numbers(rising, .number(12.5)) == [20.5, 28.5, 36.5])
    #expect(numbers(rising, .number(75)) == [80])
    #expect(numbers(rising, .number(90)).isEmpty)
    // Below the worst it starts there: −20 is worth as little as 0.
    #expect(numbers(rising, .number(-20)).first == 8)
    // Less is better: a tenth of 80…5 is −7.5, and 52.5 is rounded to 53.
    #expect(numbers(Self.number(.linear(worst: 80, best: 5)), .number(60)).first == 53)
  }

  @Test("Where rounding would leave it in its place it moves by one unit")
  func unit() {
    // A tenth of 0…4 is 0.4.
    #expect(numbers(Self.number(.linear(worst: 0, best: 4)), .number(1)) == [2, 3, 4])
    #expect(numbers(Self.number(.linear(worst: 4, best: 0)), .number(2)) == [1, 0])
    #expect(numbers(Self.number(.linear(worst: 0, best: 4), decimals: 1), .number(1)) == [1.4, 1.8, 2.2])
  }

  @Test("It stays within what the question allows, and stops where nothing is gained any more")
  func bounds() {
    #expect(numbers(Self.number(.linear(worst: 0, best: 100), maximum: 55), .number(48)) == [55])
    #expect(numbers(Self.number(.linear(worst: 100, best: 0), minimum: 10), .number(25)) == [15, 10])
    // Worth at most 0.5.
    #expect(numbers(Self.number(.linear(worst: 0, best: 100), cap: 0.5), .number(35)) == [45, 55])
  }

  @Test("On a logarithmic scale a tenth of the logarithms' way")
  func logarithmic() {
    // From 1 to 1,000 a tenth of three powers of ten is a factor of 10^0.3 = 1.995.
    let question = Self.number(.logarithmic(worst: 1, best: 1_000))
    #expect(numbers(question, .number(10)) == [20, 40, 80])
    #expect(numbers(question, .number(0)).first == 2)
    #expect(numbers(question, .number(900)) == [1_000])
    // From 1 by 26 % is rounded to 1 again, so it is 2: 10^0.1 = 1.259.
    #expect(numbers(Self.number(.logarithmic(worst: 1, best: 10)), .number(1)).first == 2)
  }

  @Test("With thresholds it is where the next better step begins")
  func thresholds() {
    let rising: [Normalisation.Step] = [
      .init(from: 10, score: 0.5), .init(from: 20, score: 0.5), .init(from: 30.5, score: 1),
    ]
    #expect(numbers(Self.number(.thresholds(rising)), .number(3)) == [10, 31])
    #expect(numbers(Self.number(.thresholds(rising), decimals: 1), .number(10)) == [30.5])
    #expect(numbers(Self.number(.thresholds(rising), maximum: 25), .number(12)).isEmpty)
    // Less is better: 19 is the largest whole number below 20.
    let falling: [Normalisation.Step] = [
      .init(from: 0, score: 1), .init(from: 10, score: 0.5), .init(from: 20, score: 0),
    ]
    #expect(numbers(Self.number(.thresholds(falling)), .number(40)) == [19, 9])
    #expect(numbers(Self.number(.thresholds(falling)), .number(4)).isEmpty)
  }

  @Test("A share moves as its percentage")
  func shares() {
    // 12 of 40 are 30 %.
    let question = Self.number(.linear(worst: 0, best: 80), decimals: 1, isShare: true)
    #expect(ladder(question, .share(part: 12, whole: 40)) == [.number(38), .number(46), .number(54)])
    #expect(ladder(question, .share(part: 0, whole: 0)).isEmpty)
    #expect(
      numbers(Self.number(.linear(worst: 0, best: 200), isShare: true), .share(part: 9, whole: 10)) == [100])
  }

  // MARK: - The worst answer

  @Test("The worst answer is the first of those that are worth least")
  func worst() {
    #expect(Self.question(.boolean).worstAnswer == .boolean(false))
    #expect(Self.choice([0.5, 0.2, 1, 0.2]).worstAnswer == .option("1"))
    #expect(Self.multiple([2, 1, 1], countable: 4).worstAnswer == .options(["none"]))
    let options = [3.0, 1, 2].enumerated().map {
      MultipleOption(id: "\($0)", text: Self.text("t"), points: $1, isExclusive: false)
    }
    func multiple(_ options: [MultipleOption]) -> Question {
      Self.question(.multiple(MultipleChoice(options: options, maximumSelections: nil, countable: 6)))
    }
    #expect(multiple(options).worstAnswer == .options(["1"]))
    #expect(multiple([]).worstAnswer == nil)
    #expect(Self.question(.text(maximumLength: 10)).worstAnswer == nil)
    var unscored = Self.question(.boolean)
    unscored.isScored = false
    #expect(unscored.worstAnswer == nil)
  }

  @Test("The worst number is where the scale begins, or as near to it as the question allows")
  func worstNumber() {
    let rising: [Normalisation.Step] = [.init(from: 10, score: 0.5), .init(from: 20, score: 1)]
    let falling: [Normalisation.Step] = [.init(from: 0, score: 1), .init(from: 20, score: 0.2)]
    let questions: [(Question, Double)] = [
      (Self.number(.linear(worst: 0, best: 80)), 0),
      (Self.number(.linear(worst: 80, best: 5), decimals: 1), 80),
      (Self.number(.linear(worst: 80, best: 5), maximum: 60), 60),
      (Self.number(.linear(worst: 0, best: 80), minimum: 12), 12),
      // Half a unit is not asked for.
      (Self.number(.linear(worst: 0.5, best: 80)), 0),
      (Self.number(.linear(worst: 79.5, best: 5)), 80),
      (Self.number(.logarithmic(worst: 1, best: 1_000)), 1),
      (Self.number(.logarithmic(worst: 1_000, best: 1), maximum: 500), 500),
      (Self.number(.thresholds(rising)), 9), (Self.number(.thresholds(rising), minimum: 0), 0),
      (Self.number(.thresholds(rising), minimum: 15), 15),
      (Self.number(.thresholds(falling), minimum: 0), 20),
      (Self.number(.thresholds(falling), minimum: 0, maximum: 50), 50),
      (Self.number(.linear(worst: 200, best: 0), isShare: true), 100),
    ]
    for (question, number) in questions {
      #expect(question.worstAnswer == .number(number), "\(question.kind)")
      #expect(question.worstAnswer.flatMap(question.value) == question.valueRange.lowerBound)
    }
  }

  // MARK: - What it says

  @Test("A choice says what whoever is there should do; else the question does; else nothing")
  func choiceRecommendation() {
    let options = [
      ChoiceOption(id: "a", text: Self.text("t"), score: 0, recommendation: Self.text("from a")),
      ChoiceOption(id: "b", text: Self.text("t"), score: 0.5),
      ChoiceOption(id: "c", text: Self.text("t"), score: 1, recommendation: Self.text("from c")),
    ]
    func said(_ question: Question, _ start: String) -> String? {
      AnswerLadder(question, from: .option(start))?.step(after: 0, in: 0).recommendation?[.german]
    }
    let question = Self.question(.choice(options), recommendation: "question")
    #expect(said(question, "a") == "from a")
    #expect(said(question, "b") == "question")
    #expect(said(Self.question(.choice(options)), "b") == nil)
  }

  @Test("A multiple choice says how to get what is added")
  func additionRecommendation() throws {
    let question = Self.multiple([1, 2], countable: 3, recommendation: "how")
    let ladder = try #require(AnswerLadder(question, from: .options(["none"])))
    let step = ladder.step(after: 1, in: 3)
    #expect(step.recommendation?[.german] == "how")
    #expect(step.option == "0")
    #expect(step.old == .options(["1"]))
    #expect(step.new == .options(["1", "0"]))
    #expect(step.dimension == 3)
    let plain = try #require(AnswerLadder(Self.multiple([1, 2], countable: 3), from: .options(["none"])))
    #expect(plain.step(after: 0, in: 0).recommendation?[.german] == "question")
  }
}
