/// What of the network is disclosed to those for whom pages are made.
public enum Disclosure: Sendable, Hashable {
  /// Everything, to the members of the network.
  case everything
  /// To the public: what municipalities agreed to, and of these nothing that is withheld.
  case consented
  /// To the municipality with this id: everything of its own, and the others without their names.
  case own(String)
}

/// How much of one municipality is disclosed.
public enum Depth: Sendable, Hashable {
  /// Scores and answers.
  case full
  /// The levels of the whole and of the dimensions, and nothing from which a value follows.
  case levels
  /// Scores without the name.
  case anonymous
}
