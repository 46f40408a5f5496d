internal import Glibc
internal import MaturityModel
internal import Scoring

/// The values of all nodes of one municipality in every draw.
struct DrawnValues {
  private let tree: DrawnTree
  private let count: Int
  /// By node and draw.
  private var values: [Double]
  private var hasValue: [Bool]
  private var sums: DrawnSums

  init(_ tree: DrawnTree) {
    self.tree = tree
    count = tree.draws.count
    values = [Double](repeating: 0, count: tree.nodes.count * count)
    hasValue = [Bool](repeating: false, count: tree.nodes.count)
    sums = DrawnSums(count: count)
  }

  /// Works out all values. In a draw nothing is missing but what does not apply or is not asked.
  mutating func fill(_ profile: Profile, of municipality: String) {
    let tree = tree
    let questions = profile.scoredQuestions
    for (place, node) in tree.nodes.enumerated() {
      sums.clear(node.method)
      for index in node.questions where questions[index].counts {
        let question = questions[index]
        let weights = tree.questionWeights.span.extracting(draws(of: index))
        if let value = question.value {
          sums.add(value, weights)
        } else {
          let drawn = tree.draws.values(in: question.range, of: question.id, by: municipality)
          sums.add(drawn.span, weights)
        }
      }
      for index in node.nodes where hasValue[index] {
        let values = values
        sums.add(
          values.span.extracting(draws(of: index)), tree.nodeWeights.span.extracting(draws(of: index)))
      }
      hasValue[place] = !sums.isEmpty
      if !sums.isEmpty { sums.write(to: &values, from: place * count) }
    }
  }

  /// The rounded values of a node in every draw.
  func round(_ node: Int, _ precision: RankPrecision, into steps: inout [Int32], row: Int) {
    for draw in 0..<count { steps[row * count + draw] = precision.step(values[node * count + draw]) }
  }

  /// The values of a node in every draw; nothing where nothing applies.
  func values(of node: Int) -> [Double]? {
    hasValue[node] ? Array(values[draws(of: node)]) : nil
  }

  private func draws(of place: Int) -> Range<Int> { place * count..<(place + 1) * count }
}

/// What the children of one node add up to in every draw.
private struct DrawnSums {
  private(set) var isEmpty = true
  private var method = AggregationRule.Method.mean
  /// Σ w·v, of a geometric mean Σ w·ln v, of a minimum the least v.
  private var values: [Double]
  /// Σ w
  private var weights: [Double]

  init(count: Int) {
    values = [Double](repeating: 0, count: count)
    weights = values
  }

  mutating func clear(_ method: AggregationRule.Method) {
    self.method = method
    isEmpty = true
    let start = method == .minimum ? Double.infinity : 0
    for draw in values.indices {
      values[draw] = start
      weights[draw] = 0
    }
  }

  /// Adds a value that is the same in every draw.
  mutating func add(_ value: Double, _ own: Span<Double>) {
    isEmpty = false
    guard method != .minimum else {
      for draw in own.indices { values[draw] = min(values[draw], value) }
      return
    }
    let part = method == .geometric ? log(value) : value
    for draw in own.indices {
      values[draw] += own[draw] * part
      weights[draw] += own[draw]
    }
  }

  /// Adds values that differ from draw to draw.
  mutating func add(_ drawn: Span<Double>, _ own: Span<Double>) {
    isEmpty = false
    switch method {
    case .minimum:
      for draw in own.indices { values[draw] = min(values[draw], drawn[draw]) }
    case .mean, .sum:
      for draw in own.indices {
        values[draw] += own[draw] * drawn[draw]
        weights[draw] += own[draw]
      }
    case .geometric:
      for draw in own.indices {
        values[draw] += own[draw] * log(drawn[draw])
        weights[draw] += own[draw]
      }
    }
  }

  /// Writes the values of the node.
  func write(to target: inout [Double], from start: Int) {
    for draw in values.indices {
      let value =
        switch method {
        case .mean, .sum: values[draw] / weights[draw]
        // The logarithm of 0 is −∞, and e to that is 0 again.
        case .geometric: exp(values[draw] / weights[draw])
        case .minimum: values[draw]
        }
      target[start + draw] = min(max(value, 0), 1)
    }
  }
}
