public import MaturityModel

extension Profile {
  /// The same scores in the order of another version's dimensions and by its levels, so that both can be compared.
  ///
  /// A dimension that this version does not have counts as one in which nothing applies. A score that gates of its
  /// own version hold back stays on the level that they leave it; of these gates those are kept that the other version
  /// can name.
  ///
  /// - Parameters:
  ///   - questionnaire: the version by which all are compared.
  ///   - own: the version by which this profile was scored.
  /// - Returns: the profile beside those of the other version.
  public func aligned(to questionnaire: Questionnaire, from own: Questionnaire) -> Profile {
    let alignment = LevelAlignment(from: own, to: questionnaire)
    var aligned = self
    alignment.align(&aligned.overall)
    aligned.overall.dimensions = questionnaire.scoredDimensions.map { dimension in
      guard var score = score(of: dimension.id), score.state != .unscored else {
        return Score(
          id: dimension.id, weight: dimension.weight, state: .nothingApplies, value: nil, range: nil,
          level: nil, thresholdLevel: nil,
          coverage: Coverage(counts: StateCounts(), weightShare: 1, minimum: dimension.rule.minimumCoverage),
          dimensions: [], questions: [])
      }
      alignment.alignAll(&score)
      return score
    }
    return aligned
  }
}

/// Finds the levels of one version among those of another.
private struct LevelAlignment {
  private let own: Questionnaire
  private let other: Questionnaire
  private let questions: Set<String>
  private let dimensions: Set<String>

  init(from own: Questionnaire, to other: Questionnaire) {
    self.own = own
    self.other = other
    questions = Set(other.questions.map(\.id))
    dimensions = Set(other.dimensions.flatMap(\.selfAndDescendants).map(\.id))
  }

  /// Gives a score and all below it the other version's levels.
  func alignAll(_ score: inout Score) {
    align(&score)
    for index in score.dimensions.indices { alignAll(&score.dimensions[index]) }
  }

  /// Gives a score the other version's levels.
  func align(_ score: inout Score) {
    let held = score.heldBack
    let before = (level: score.level, threshold: score.thresholdLevel)
    score.thresholdLevel = score.value.map(other.level)
    score.level = score.thresholdLevel
    score.heldBack = []
    guard let level = before.level, let threshold = before.threshold, level < threshold,
      let reached = score.thresholdLevel
    else { return }
    let capped = min(reached, cap(level))
    score.level = capped
    score.heldBack = held.compactMap(named).filter { $0.level > capped && $0.level <= reached }
      .sorted { $0.level < $1.level }
  }

  /// The level with the same id; where it is gone, the highest one that starts where it did or below.
  private func cap(_ level: Int) -> Int {
    self.level(level) ?? other.level(of: own.scale.value(of: own.levels[level].from))
  }

  private func level(_ index: Int) -> Int? {
    other.levels.firstIndex { $0.id == own.levels[index].id }
  }

  /// The gate as the other version would name it; nothing if it cannot.
  private func named(_ held: HeldGate) -> HeldGate? {
    guard let level = level(held.level), let gate = named(held.gate) else { return nil }
    return HeldGate(level: level, gate: gate, value: held.value)
  }

  private func named(_ gate: Gate) -> Gate? {
    switch gate {
    case .question(let id, _): questions.contains(id) ? gate : nil
    case .dimension(let id, _): dimensions.contains(id) ? gate : nil
    case .dimensionLevel(let id, let level):
      dimensions.contains(id) ? self.level(level).map { .dimensionLevel(id: id, level: $0) } : nil
    case .level(let level): self.level(level).map { .level($0) }
    }
  }
}
