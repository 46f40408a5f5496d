internal import MaturityModel

/// The scored part of a definition laid out flat, with its weights in every draw.
struct DrawnTree: Sendable {
  /// A dimension, or the whole.
  struct Node: Sendable {
    var method: AggregationRule.Method
    /// Places of its questions.
    var questions: Range<Int>
    /// Places of the dimensions directly below.
    var nodes: [Int]
  }

  let draws: RankDraws
  /// Each stands behind all that lie below it; the whole is the last.
  private(set) var nodes: [Node] = []
  private(set) var questionCount = 0
  private var places: [String: Int] = [:]
  /// By question and draw.
  private(set) var questionWeights: [Double] = []
  /// By node and draw.
  private(set) var nodeWeights: [Double] = []

  init(_ questionnaire: Questionnaire, _ draws: RankDraws) {
    self.draws = draws
    let top = questionnaire.scoredDimensions.map { append($0) }
    append(
      id: "", Node(method: questionnaire.rule.method, questions: questionCount..<questionCount, nodes: top))
  }

  /// The node of a dimension; of the whole for nothing.
  func place(of dimension: String?) -> Int? { places[dimension ?? ""] }

  private mutating func append(_ dimension: Dimension) -> Int {
    let below = dimension.subdimensions.filter(\.isScored).map { append($0) }
    let first = questionCount
    for question in dimension.ownQuestions {
      questionWeights += draws.weights(question.weight, of: question.id)
      questionCount += 1
    }
    let node = Node(method: dimension.rule.method, questions: first..<questionCount, nodes: below)
    return append(id: dimension.id, weight: dimension.weight, node)
  }

  @discardableResult
  private mutating func append(id: String, weight: Double = 1, _ node: Node) -> Int {
    places[id] = nodes.count
    nodes.append(node)
    nodeWeights += draws.weights(weight, of: id)
    return nodes.count - 1
  }
}
