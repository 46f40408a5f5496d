internal import MaturityModel

/// A dimension that holds questions, and those of them that are asked.
struct Section: Sendable, Hashable {
  let dimension: Dimension
  let steps: [Step]

  /// Steps that follow each other, by the dimension that holds them.
  static func all(in steps: [Step]) -> [Section] {
    var sections: [Section] = []
    var rest = steps[...]
    while let dimension = rest.first?.dimension {
      let own = rest.prefix { $0.dimension.id == dimension.id }
      sections.append(Section(dimension: dimension, steps: Array(own)))
      rest = rest.dropFirst(own.count)
    }
    return sections
  }
}
