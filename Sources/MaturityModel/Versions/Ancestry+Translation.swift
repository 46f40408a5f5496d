extension Ancestry {
  /// Answers to the older version as answers to the newer one. What cannot be carried over is left out.
  public func translated(_ answers: [String: Answer]) -> [String: Answer] {
    origins.compactMapValues { origin in answers[origin.question.id].flatMap(origin.translated) }
  }
}

extension Ancestry.Origin {
  /// An answer to the older question as one to the newer; nothing if it cannot be carried over.
  public func translated(_ answer: Answer) -> Answer? {
    guard isTranslatable else { return nil }
    guard case .value(let value) = answer.content else { return answer }
    var answer = answer
    switch value {
    case .option(let id):
      guard let option = options[id] else { return nil }
      answer.content = .value(.option(option))
    case .options(let ids):
      var chosen: [String] = []
      for option in ids.compactMap({ options[$0] }) where !chosen.contains(option) { chosen.append(option) }
      guard !chosen.isEmpty else { return nil }
      answer.content = .value(.options(chosen))
    case .boolean, .number, .share, .text: break
    }
    return answer
  }
}
