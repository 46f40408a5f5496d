/// What a municipality wants to reach, and by when.
public struct Targets: Sendable, Hashable {
  /// Id of the municipality.
  public var municipality: String
  /// Id of the definition whose dimensions and levels are meant; any version.
  public var questionnaire: String
  /// Shown wherever the targets are, such as that they are invented.
  public var notice: String?
  /// At most one for the whole and one for each dimension.
  public var targets: [Target]

  /// Creates targets.
  public init(municipality: String, questionnaire: String, notice: String? = nil, targets: [Target] = []) {
    self.municipality = municipality
    self.questionnaire = questionnaire
    self.notice = notice
    self.targets = targets
  }
}

/// A level to be reached by a quarter.
public struct Target: Sendable, Hashable {
  /// Id of the dimension on top; nothing for the whole.
  public var dimension: String?
  /// Id of the level.
  public var level: String
  /// The quarter from whose score the way is measured.
  public var since: Quarter
  /// The quarter by which the level is to be reached, after `since`.
  public var by: Quarter

  /// Creates a target.
  public init(dimension: String? = nil, level: String, since: Quarter, by: Quarter) {
    self.dimension = dimension
    self.level = level
    self.since = since
    self.by = by
  }
}
