/// The levels before and now as two columns of blocks, and who went from which to which as bands between them.
public struct LevelFlow: Chart {
  /// Those who went the same way.
  public struct Move: Sendable, Hashable {
    /// The level's digit before; nil for those who are new or had no level.
    public let from: Int?
    /// The level's digit now; nil for those who have none any more.
    public let to: Int?
    /// How many they are.
    public let count: Int

    /// Creates a move.
    public init(from: Int?, to: Int?, count: Int) {
      self.from = from
      self.to = to
      self.count = count
    }
  }

  /// The ways that somebody went, each once, and in the order in which they are drawn: from the highest level to the
  /// lowest, those without one last.
  public let moves: [Move]
  /// The scale whose levels give digits and colours.
  public let scale: ChartScale
  /// When the left column is from.
  public let beforeName: String
  /// When the right column is from.
  public let afterName: String
  /// Who stands in the left column without a level, such as "neu dabei".
  public let newName: String
  /// Who stands in the right column without a level, such as "nicht mehr bewertet".
  public let goneName: String
  /// What the style sheet calls it.
  public let styleClass = "c-level-flow"

  /// Creates the chart; moves from and to nothing, of unknown levels or of nobody are left out.
  public init(
    moves: [Move], scale: ChartScale, beforeName: String, afterName: String, newName: String, goneName: String
  ) {
    let known = Set(scale.levels.map(\.number))
    func isKnown(_ level: Int?) -> Bool { level.map(known.contains) ?? true }
    let shown = moves.filter {
      $0.count > 0 && ($0.from != nil || $0.to != nil) && isKnown($0.from) && isKnown($0.to)
    }
    let ways = Dictionary(grouping: shown) { [$0.from ?? .min, $0.to ?? .min] }
    self.moves = ways.sorted { $0.key.lexicographicallyPrecedes($1.key, by: >) }.compactMap { _, same in
      same.first.map { Move(from: $0.from, to: $0.to, count: same.reduce(0) { $0 + $1.count }) }
    }
    self.scale = scale
    self.beforeName = beforeName
    self.afterName = afterName
    self.newName = newName
    self.goneName = goneName
  }
}

extension LevelFlow.Move {
  /// Which way it goes.
  enum Direction: CaseIterable {
    case stayed, new, gone, fell, rose

    /// What the style sheet calls its bands; those who come or go are hatched.
    var styleClass: String {
      switch self {
      case .stayed: "c-fs"
      case .new, .gone: "c-ho"
      case .fell: "c-fd"
      case .rose: "c-fu"
      }
    }

    /// Tells it without colour.
    var sign: String {
      switch self {
      case .stayed: "="
      case .new: "+"
      case .gone: "\u{2212}"
      case .fell: "▼"
      case .rose: "▲"
      }
    }
  }

  var direction: Direction {
    guard let from else { return .new }
    guard let to else { return .gone }
    return from == to ? .stayed : from < to ? .rose : .fell
  }
}
