internal import Explaining
internal import Localization
internal import MaturityModel

/// Puts levels, rules and dimensions into words.
struct ContentBuilder {
  let questionnaire: Questionnaire
  let texts: DocumentTexts
  let gates: GateWords
  private let questions: QuestionBuilder
  private var language: Language { texts.language }

  init(_ questionnaire: Questionnaire, _ texts: DocumentTexts) {
    self.questionnaire = questionnaire
    self.texts = texts
    gates = GateWords(questionnaire, texts.language, options: .numbered)
    questions = QuestionBuilder(questionnaire, texts)
  }

  var levels: [DocumentLevel] {
    questionnaire.levels.enumerated().map { index, level in
      var facts: [Fact] = []
      if !level.requires.isEmpty {
        facts.append(Fact(texts.requires, sentence(level.requires)))
      }
      if let recommendation = level.recommendation {
        facts.append(Fact(texts.nextStep, recommendation[language], isQuoted: true))
      }
      return DocumentLevel(
        number: index + 1, name: level.name[language], from: texts.from(texts.number.shortest(level.from)),
        description: level.description[language], facts: facts)
    }
  }

  private func sentence(_ required: [Gate]) -> String {
    required.map(gates.text).joined(separator: "; ") + "."
  }

  var rules: [Fact] {
    let scale = questionnaire.scale
    return [
      Fact(
        texts.scale,
        texts.scaleText(texts.number.shortest(scale.minimum), texts.number.shortest(scale.maximum))),
      Fact(texts.overall, texts.rule(questionnaire.rule, of: texts.dimensions)),
      Fact(texts.openAnswers, texts.openAnswersText),
    ]
  }

  /// A dimension and all below it, itself first.
  ///
  /// - Parameters:
  ///   - dimension: the first one.
  ///   - depth: how deep it lies, 0 on top.
  ///   - siblings: all that it is scored with.
  ///   - rule: how these make the score of the node above.
  /// - Returns: what there is to say about each.
  func dimensions(
    below dimension: Dimension, depth: Int, siblings: [Dimension], _ rule: AggregationRule
  ) -> [DocumentDimension] {
    let own = DocumentDimension(
      id: dimension.id, depth: depth, code: dimension.code, name: dimension.name[language],
      description: dimension.description?[language], facts: facts(of: dimension, among: siblings, rule),
      questions: dimension.ownQuestions.map {
        questions.question($0, among: dimension.ownQuestions, dimension.rule)
      },
      questionCount: dimension.allQuestions.count)
    return [own]
      + dimension.subdimensions.flatMap {
        dimensions(below: $0, depth: depth + 1, siblings: dimension.subdimensions, dimension.rule)
      }
  }

  private func facts(
    of dimension: Dimension, among siblings: [Dimension], _ rule: AggregationRule
  ) -> [Fact] {
    var facts: [Fact] = []
    if let condition = dimension.visibleIf {
      facts.append(Fact(texts.onlyIf, questions.conditions.text(condition)))
    }
    if dimension.isScored {
      let all = siblings.filter(\.isScored).reduce(0) { $0 + $1.weight }
      if let weight = texts.weight(dimension.weight, of: all, by: rule) { facts.append(weight) }
      let parts = dimension.subdimensions.isEmpty ? texts.questions : texts.dimensions
      facts.append(Fact(texts.score, texts.rule(dimension.rule, of: parts)))
    } else {
      facts.append(Fact(texts.score, texts.unscoredDimension))
    }
    for gates in dimension.gates {
      let level = questionnaire.levels[gates.level]
      facts.append(
        Fact(
          texts.levelRequires("\(gates.level + 1) \(level.name[language])"),
          sentence(gates.requires)))
    }
    if dimension.isConfidential { facts.append(Fact(texts.confidential, texts.confidentialText)) }
    if !dimension.references.isEmpty {
      facts.append(Fact(texts.references, texts.list(of: dimension.references)))
    }
    return facts
  }
}
