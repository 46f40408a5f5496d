/// What is different about a dimension.
public enum DimensionChange: Sendable, Hashable {
  /// It is new.
  case added
  /// It is gone.
  case dropped
  /// It is called something else.
  case name(from: LocalizedText)
  /// It is described differently.
  case description
  /// Its weight is another.
  case weight(from: Double, to: Double)
  /// Its score is made differently.
  case rule(from: AggregationRule, to: AggregationRule)
  /// Something else holds its level back.
  case gates
  /// It is asked for under another condition.
  case condition
  /// It makes part of the score now.
  case madeScored
  /// It makes no part of the score any more.
  case madeUnscored
  /// Whether its answers are kept out of public editions has changed.
  case confidentiality
  /// It stands in another dimension, or on top where it did not.
  case moved
}

/// A dimension with all that is different about it and how many of its questions are comparable.
public struct DimensionComparison: Sendable, Hashable {
  /// The dimension as it is now; as it was if it is gone.
  public var dimension: Dimension
  /// What is different.
  public var changes: [DimensionChange]
  /// How many of its scored questions, at any depth, are comparable.
  public var comparableCount: Int
  /// How many scored questions it has now.
  public var scoredCount: Int
}

extension Dimension {
  /// What is different since an older version, but for its code, its references and the order of what it holds.
  func changes(since old: Dimension, _ levels: (old: [MaturityLevel], new: [MaturityLevel]))
    -> [DimensionChange]
  {
    var changes: [DimensionChange] = []
    if old.name != name { changes.append(.name(from: old.name)) }
    if old.description != description { changes.append(.description) }
    if old.isScored != isScored { changes.append(isScored ? .madeScored : .madeUnscored) }
    if old.weight != weight { changes.append(.weight(from: old.weight, to: weight)) }
    if old.rule != rule { changes.append(.rule(from: old.rule, to: rule)) }
    if old.gates.named(levels.old) != gates.named(levels.new) { changes.append(.gates) }
    if old.visibleIf != visibleIf { changes.append(.condition) }
    if old.isConfidential != isConfidential { changes.append(.confidentiality) }
    return changes
  }
}
