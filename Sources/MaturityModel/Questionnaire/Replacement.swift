/// What a question says of the one in the next older version that it takes the place of.
public struct Replacement: Sendable, Hashable {
  /// Id of the older question.
  public var question: String
  /// Whether answers of both can be compared.
  public var isComparable: Bool
  /// Why, for readers.
  public var note: LocalizedText?
}
