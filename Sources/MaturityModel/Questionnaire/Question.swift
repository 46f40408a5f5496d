public import Localization

/// One thing that is asked.
public struct Question: Sendable, Hashable {
  /// Stable name, unique among dimensions and questions.
  public var id: String
  /// Short sign such as "SG1".
  public var code: String
  /// What kind of answer it takes.
  public var kind: QuestionKind
  /// The question.
  public var text: LocalizedText
  /// What is meant, what counts, where to find it.
  public var help: LocalizedText?
  /// Where it comes from.
  public var references: [Reference]
  /// Its weight inside its dimension, more than 0.
  public var weight: Double
  /// Whether the answer makes part of the score.
  public var isScored: Bool
  /// Whether answers are kept out of public editions per municipality.
  public var isConfidential: Bool
  /// When it is asked; always without one.
  public var visibleIf: Condition? = nil
  /// What to do next where no option says it.
  public var recommendation: LocalizedText? = nil
  /// What it takes the place of in the next older version, where that is not plain from its id.
  public var replaces: Replacement? = nil
  /// Whether an assessment can only be handed in with an answer to it, where it is asked.
  public var isRequired: Bool = false
  /// After how many quarters an answer that was carried over has to be given anew, 1…40; never without it.
  public var staleAfter: Int? = nil
  /// What it is about in a few words, as it stands in a sentence after „zum Thema“ or “on”; at most 60 characters.
  public var topic: LocalizedText? = nil
  /// What it is used for beyond being shown; never where it is scored.
  public var role: QuestionRole? = nil

  /// What it is about: its topic, else its code and what is asked.
  public func topicName(in language: Language) -> String {
    topic?[language] ?? "\(code) \(text[language])"
  }

  /// Ids of its options.
  public var optionIDs: [String] {
    switch kind {
    case .choice(let options): options.map(\.id)
    case .multiple(let choice): choice.options.map(\.id)
    case .boolean, .number, .text: []
    }
  }

  /// What its options replace, by option.
  public var optionReplacements: [String: [String]] {
    let pairs: [(String, [String])] =
      switch kind {
      case .choice(let options): options.map { ($0.id, $0.replaces) }
      case .multiple(let choice): choice.options.map { ($0.id, $0.replaces) }
      case .boolean, .number, .text: []
      }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Whether its answer needs a source and the source's date.
  public var needsSource: Bool {
    if case .number(let range) = kind { range.needsSource } else { false }
  }
}
