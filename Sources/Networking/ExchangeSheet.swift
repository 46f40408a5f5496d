public import Insights
public import MaturityModel
internal import Scoring

/// What each municipality can and what it lacks, question by question, as it last handed in.
///
/// Never changes and is shared: all pairs are looked up in it question by question, and copies of its arrays would cost more
/// than that.
public final class ExchangeSheet: Sendable {
  /// One municipality at one question.
  public struct Entry: Sendable, Hashable {
    /// The value of the answer, 0…1; nothing where it has none or is not disclosed.
    public let value: Double?
    /// What it said about help.
    public let exchange: Exchange?
    /// Whether the question applies to it.
    public let applies: Bool
  }

  /// Everything that was handed in.
  public let network: Network
  /// The scored questions by which all are compared, in their order.
  public let questions: [Question]
  /// For each question the place of its dimension among the scored ones on top.
  public let dimensions: [Int]
  /// For each question whether it can only be answered with yes or no.
  let areYesOrNo: [Bool]
  /// For each municipality the last quarter for which it handed in.
  public let quarters: [Int?]
  private let ranges: [Range<Int>]
  private let entries: [[Entry]]
  private let circumstances: [Circumstances]

  /// Looks at what all have handed in last.
  public init(_ network: Network) {
    self.network = network
    var questions: [Question] = []
    var dimensions: [Int] = []
    var ranges: [Range<Int>] = []
    for (place, dimension) in network.questionnaire.scoredDimensions.enumerated() {
      let scored = dimension.allQuestions.filter(\.isScored)
      ranges.append(questions.count..<questions.count + scored.count)
      questions += scored
      dimensions += scored.map { _ in place }
    }
    self.questions = questions
    self.dimensions = dimensions
    areYesOrNo = questions.map { $0.kind == .boolean }
    self.ranges = ranges
    quarters = network.municipalities.indices.map { network.lastQuarter(of: $0, upTo: network.current) }
    let last = zip(network.municipalities.indices, quarters).map { index, quarter in
      quarter.flatMap { network.entry(index, $0) }
    }
    entries = last.map { entry in
      let scores = entry?.profile.overall.allQuestions ?? []
      let known = Dictionary(scores.map { ($0.id, $0) }) { first, _ in first }
      return questions.map { question in
        let score = known[question.id]
        return Entry(
          value: score.flatMap { $0.isScored ? $0.value : nil },
          exchange: entry?.assessment.answers[question.id]?.exchange,
          applies: score?.state.applies ?? false)
      }
    }
    circumstances = zip(network.municipalities, last).map { Circumstances($0, $1?.assessment, network) }
  }

  /// A municipality at a question.
  public func entry(_ municipality: Int, _ question: Int) -> Entry { entries[municipality][question] }

  /// The places of the questions of a dimension.
  public func questions(of dimension: Int) -> Range<Int> { ranges[dimension] }

  /// The level, 0…, on which a municipality is at a question: that of the scale on which the answer's value lies.
  public func level(_ municipality: Int, _ question: Int) -> Int? {
    entry(municipality, question).value.map(network.questionnaire.level)
  }

  /// Whether nothing comparable was handed in before a quarter, so that more is not known than "at least since then".
  public func isFirst(_ quarter: Int, of municipality: Int) -> Bool {
    guard quarter > 0, let before = network.lastQuarter(of: municipality, upTo: quarter - 1) else {
      return true
    }
    return network.entry(municipality, before)?.assessment.questionnaire
      != network.entry(municipality, quarter)?.assessment.questionnaire
  }

  /// Whether one is a region and the other a member of it: they sit together anyway.
  func areOneBody(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (network.municipalities[one], network.municipalities[other])
    return first.members.contains { $0.ags == second.ags } || second.members.contains { $0.ags == first.ags }
  }

  /// How alike two municipalities are.
  public func likeness(_ one: Int, _ other: Int) -> Likeness {
    Likeness(circumstances[one], circumstances[other])
  }

  /// Since which quarter a municipality has been at least where it is now at a question, as far as it was compared by the
  /// same question.
  public func since(_ municipality: Int, _ question: Int) -> Int? {
    guard let last = quarters[municipality], let level = level(municipality, question) else { return nil }
    let id = questions[question].id
    var since = last
    for quarter in stride(from: last, through: 0, by: -1) {
      guard let entry = network.entry(municipality, quarter) else { continue }
      // Answers of another version may be worth something else.
      guard entry.assessment.questionnaire == network.entry(municipality, last)?.assessment.questionnaire,
        let value = entry.profile.overall.allQuestions.first(where: { $0.id == id })?.value,
        network.questionnaire.level(of: value) >= level
      else { break }
      since = quarter
    }
    return since
  }
}
