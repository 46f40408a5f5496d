/// What of the questionnaire a conversation asks, and how.
public struct Scope: Sendable, Hashable {
  /// Which questions are asked.
  public enum Selection: Sendable, Hashable {
    /// All; where answers of last time can be taken over, a dimension at once.
    case everything
    /// All, one after another, whatever was said last time.
    case everyQuestion
    /// Those that have no answer or "don't know" at the beginning.
    case open
    /// None but those that somebody wants to change, a dimension at once.
    case changed
  }

  /// Which questions are asked.
  public var selection: Selection
  /// Ids of the dimensions, at any depth, that it is about; without them all.
  public var dimensions: Set<String>?
  /// Whether it begins at the review.
  public var startsAtReview: Bool
  /// Whether it only shows what was answered, and nothing may be changed.
  public var isReadOnly: Bool

  /// Creates a scope; of everything if nothing else is said.
  public init(
    _ selection: Selection = .everything, dimensions: Set<String>? = nil, startsAtReview: Bool = false,
    isReadOnly: Bool = false
  ) {
    self.selection = selection
    self.dimensions = dimensions
    self.startsAtReview = startsAtReview
    self.isReadOnly = isReadOnly
  }

  /// Whether it leaves questions out.
  var isPart: Bool {
    switch selection {
    case .everything, .everyQuestion: dimensions != nil
    case .open, .changed: true
    }
  }
}
