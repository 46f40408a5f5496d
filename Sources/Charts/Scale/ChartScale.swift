/// The common scale of a chart's values, divided into levels.
public struct ChartScale: Sendable, Hashable {
  /// The lowest value.
  public let minimum: Double
  /// The highest value.
  public let maximum: Double
  /// The levels, rising; may be empty.
  public let levels: [ChartLevel]
  /// How many decimals values are shown with.
  public let decimals: Int
  /// How far apart the grid stands where there are no levels; nil: quarters of the scale.
  private var tickDistance: Double?

  /// Creates a scale; `maximum` must be above `minimum`.
  public init(minimum: Double = 0, maximum: Double = 100, levels: [ChartLevel], decimals: Int = 0) {
    precondition(minimum < maximum, "A scale goes up.")
    self.minimum = minimum
    self.maximum = maximum
    self.levels = levels.sorted { $0.start < $1.start }
    self.decimals = decimals
  }

  /// Where each level begins and ends.
  var bands: [(level: ChartLevel, end: Double)] {
    levels.indices.map { index in
      (levels[index], index + 1 < levels.count ? levels[index + 1].start : maximum)
    }
  }

  /// Where the grid stands: the borders of the levels, or quarters of the scale if there are none.
  var ticks: [Double] {
    guard !levels.isEmpty else {
      if let tickDistance { return Array(stride(from: minimum, through: maximum, by: tickDistance)) }
      return (0...4).map { minimum + (maximum - minimum) * Double($0) / 4 }
    }
    return levels.map(\.start).filter { $0 > minimum && $0 < maximum }.reduce(into: [minimum]) {
      $0.append($1)
    }
      + [maximum]
  }

  /// The same scale with its grid standing apart by a distance.
  func ticking(every distance: Double) -> ChartScale {
    var scale = self
    scale.tickDistance = distance
    return scale
  }

  /// Which of the palette's five steps a level has; with fewer levels than five the steps are spread.
  public func paletteStep(ofLevel number: Int) -> Int {
    guard levels.count > 1, let index = levels.firstIndex(where: { $0.number == number }) else {
      return min(max(number, 1), 5)
    }
    return 1 + (index * 8 + levels.count - 1) / (2 * (levels.count - 1))
  }
}
