/// What a municipality would share with others about a question; it stays among those who take part.
public enum Exchange: String, Sendable, CaseIterable {
  /// It offers help.
  case offer
  /// It seeks help.
  case wish
}
