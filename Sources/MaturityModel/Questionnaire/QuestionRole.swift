/// What a question of context is used for beyond being shown.
///
/// Pages and calculations ask for the role, so that they work with any definition whatever its questions are called.
public enum QuestionRole: String, Sendable, CaseIterable {
  /// Full-time posts that are filled: a number.
  case staff
  /// Euros planned in the running year: a number.
  case budget
  /// What hinders most: a multiple choice.
  case obstacles
  /// Which support helps most: a multiple choice.
  case support

  /// The word in files for the kind of question that can have it.
  var kind: String {
    switch self {
    case .staff, .budget: "number"
    case .obstacles, .support: "multiple"
    }
  }

  /// Whether a question of a kind can have it: a share is no amount that can be added up.
  func fits(_ kind: QuestionKind) -> Bool {
    if case .number(let range) = kind, range.share != nil { return false }
    return kind.name == self.kind
  }
}
