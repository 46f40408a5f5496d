/// What is different about a maturity level.
public enum LevelChange: Sendable, Hashable {
  /// It is new.
  case added
  /// It is gone.
  case dropped
  /// It is called something else.
  case name(from: LocalizedText)
  /// It is described differently.
  case description
  /// It begins elsewhere on the scale.
  case threshold(from: Double, to: Double)
  /// Something else holds the overall level back.
  case gates
  /// What to do next is said differently.
  case recommendation
}

/// A level with all that is different about it.
public struct LevelComparison: Sendable, Hashable {
  /// The level as it is now; as it was if it is gone.
  public var level: MaturityLevel
  /// What is different.
  public var changes: [LevelChange]

  /// The levels of both versions: those of the newer one, then those that are gone.
  static func all(_ old: [MaturityLevel], _ new: [MaturityLevel]) -> [LevelComparison] {
    let compared = new.map { level in
      guard let before = old.first(where: { $0.id == level.id }) else {
        return LevelComparison(level: level, changes: [.added])
      }
      var changes: [LevelChange] = []
      if before.name != level.name { changes.append(.name(from: before.name)) }
      if before.description != level.description { changes.append(.description) }
      if before.from != level.from { changes.append(.threshold(from: before.from, to: level.from)) }
      if before.requires.named(old) != level.requires.named(new) { changes.append(.gates) }
      if before.recommendation != level.recommendation { changes.append(.recommendation) }
      return LevelComparison(level: level, changes: changes)
    }
    let gone = old.filter { level in !new.contains { $0.id == level.id } }
    return compared + gone.map { LevelComparison(level: $0, changes: [.dropped]) }
  }
}

/// A gate that names a level by its id, so that it stays the same where a level is put in before it.
enum NamedGate: Hashable {
  case itself(Gate)
  case dimension(String, level: String)
  case level(String)
}

extension [Gate] {
  func named(_ levels: [MaturityLevel]) -> Set<NamedGate> {
    Set<NamedGate>(
      map { gate in
        switch gate {
        case .question, .dimension: .itself(gate)
        case .dimensionLevel(let id, let level): .dimension(id, level: levels[level].id)
        case .level(let level): .level(levels[level].id)
        }
      })
  }
}

extension [LevelGates] {
  func named(_ levels: [MaturityLevel]) -> [String: Set<NamedGate>] {
    Dictionary(map { (levels[$0.level].id, $0.requires.named(levels)) }) { $0.union($1) }
  }
}
