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
}
