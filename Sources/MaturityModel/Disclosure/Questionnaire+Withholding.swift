extension Questionnaire {
  /// The same definition without some of its questions, the dimensions that are empty without them, and the gates that
  /// look at either.
  ///
  /// - Parameter questions: ids of the questions to leave out; what is left must not depend on them.
  /// - Returns: a definition by which is scored what may be seen, not to be written to a file.
  public func withholding(_ questions: Set<String>) -> Questionnaire {
    var questionnaire = self
    questionnaire.dimensions = dimensions.compactMap { $0.withholding(questions) }
    let left = Set(
      questionnaire.questions.map(\.id)
        + questionnaire.dimensions.flatMap(\.selfAndDescendants).map(\.id))
    for level in levels.indices {
      questionnaire.levels[level].requires.removeAll { !$0.isAbout(left) }
    }
    for place in questionnaire.dimensions.indices { questionnaire.dimensions[place].keepGates(about: left) }
    return questionnaire
  }
}

extension Dimension {
  fileprivate func withholding(_ questions: Set<String>) -> Dimension? {
    var dimension = self
    switch children {
    case .dimensions(let below):
      let left = below.compactMap { $0.withholding(questions) }
      guard !left.isEmpty else { return nil }
      dimension.children = .dimensions(left)
    case .questions(let own):
      let left = own.filter { !questions.contains($0.id) }
      guard !left.isEmpty else { return nil }
      dimension.children = .questions(left)
    }
    return dimension
  }

  fileprivate mutating func keepGates(about left: Set<String>) {
    for place in gates.indices { gates[place].requires.removeAll { !$0.isAbout(left) } }
    gates.removeAll { $0.requires.isEmpty }
    guard case .dimensions(var below) = children else { return }
    for place in below.indices { below[place].keepGates(about: left) }
    children = .dimensions(below)
  }
}

extension Gate {
  /// Whether it looks at one of these questions and dimensions, or at a level alone.
  fileprivate func isAbout(_ left: Set<String>) -> Bool {
    switch self {
    case .question(let id, _), .dimension(let id, _), .dimensionLevel(let id, _): left.contains(id)
    case .level: true
    }
  }
}
