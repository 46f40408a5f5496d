internal import Localization
internal import MaturityModel

/// What holds a level back, in words: `Stufe 4 braucht mindestens Antwort 3 bei DV1.`
struct GateText {
  let questionnaire: Questionnaire
  let texts: Texts
  /// What is asked, so that options have the numbers that they have on the screen.
  let walk: Walk

  /// What a level needs besides the points; the first of many stands for the others.
  ///
  /// - Parameters:
  ///   - level: index of the level that is not reached.
  ///   - gates: what does not hold before it; at least one.
  /// - Returns: one sentence.
  func sentence(level: Int, gates: [Gate]) -> String {
    let language = texts.language
    var needs = gates.prefix(gates.count > 2 ? 1 : 2).map(need)
    let left = gates.count - needs.count
    if left > 0 { needs.append(language.pick("\(left) weitere Bedingungen", "\(left) more conditions")) }
    let list = needs.joined(separator: language.pick(" und ", " and "))
    return language.pick("Stufe \(level + 1) braucht \(list).", "Level \(level + 1) needs \(list).")
  }

  private func need(_ gate: Gate) -> String {
    let language = texts.language
    switch gate {
    case .question(let id, let least):
      return need(ofQuestion: id, atLeast: least)
    case .dimension(let id, let least):
      return points(least) + at(name(ofDimension: id))
    case .dimensionLevel(let id, let level):
      return language.pick("mindestens Stufe \(level + 1)", "at least level \(level + 1)")
        + at(name(ofDimension: id))
    case .level(let level):
      return language.pick("zuerst Stufe \(level + 1)", "level \(level + 1) first")
    }
  }

  private func need(ofQuestion id: String, atLeast least: Double) -> String {
    let asked = walk.steps.lazy.map(\.question).first { $0.id == id }
    guard let question = asked ?? questionnaire.questions.first(where: { $0.id == id }) else {
      return points(least)
    }
    let answer =
      switch question.kind {
      case .choice(let options): self.answer(among: options, atLeast: least) ?? points(least)
      case .boolean: texts.quoted(texts.yes)
      case .multiple, .number, .text: points(least)
      }
    return answer + at(question.code)
  }

  /// `mindestens Antwort 3`, or one by one where not every later option is worth enough.
  private func answer(among options: [ChoiceOption], atLeast least: Double) -> String? {
    let language = texts.language
    let enough = options.indices.filter { options[$0].score >= least - 1e-9 }
    guard let first = enough.first else { return nil }
    if enough.count > 1, enough.count == options.count - first {
      return language.pick("mindestens Antwort \(first + 1)", "at least answer \(first + 1)")
    }
    let numbers = enough.map { String($0 + 1) }.joined(separator: language.pick(" oder ", " or "))
    return language.pick("Antwort \(numbers)", "answer \(numbers)")
  }

  private func points(_ value: Double) -> String {
    let number = texts.numbers.shortest(
      questionnaire.scale.shown(value), decimals: questionnaire.scale.decimals)
    return texts.language.pick("mindestens \(number) Punkte", "at least \(number) points")
  }

  private func at(_ name: String) -> String { texts.language.pick(" bei\u{A0}\(name)", " at\u{A0}\(name)") }

  private func name(ofDimension id: String) -> String {
    guard let dimension = questionnaire.dimension(id) else { return id }
    return dimension.code.isEmpty ? dimension.name[texts.language] : dimension.code
  }
}
