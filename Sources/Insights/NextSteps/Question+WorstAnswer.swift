internal import MaturityModel

extension Question {
  /// The answer that is worth least of those which the question allows, the first of equal ones; of a share the
  /// percentage. Nothing if no answer has a value.
  var worstAnswer: AnswerValue? {
    let worst: AnswerValue? =
      switch kind {
      case .boolean: .boolean(false)
      case .choice(let options): options.min { $0.score < $1.score }.map { .option($0.id) }
      case .multiple(let choice): choice.worst.map { .options([$0]) }
      case .number(let range): worstNumber(in: range).map { .number($0) }
      case .text: nil
      }
    return worst.flatMap { value(of: $0) == nil ? nil : $0 }
  }
}

extension MultipleChoice {
  /// What is chosen alone where it is worst: an option that excludes all others, else the one that pays least.
  fileprivate var worst: String? {
    let worst = options.first(where: \.isExclusive) ?? options.min { $0.points < $1.points }
    return worst?.id
  }
}
