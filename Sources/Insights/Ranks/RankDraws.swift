internal import MaturityModel
internal import SeededRandom

/// What is varied to tell how certain a rank is.
///
/// Weights are a matter of judgement and open answers are unknown; a rank that depends on either says little. So all
/// values are made many times over, each time with other weights and other answers to what is open.
///
/// Source: OECD and Joint Research Centre, "Handbook on Constructing Composite Indicators", 2008, step 7 (uncertainty
/// analysis by Monte Carlo).
struct RankDraws: Sendable {
  /// How many times.
  var count = 1_000
  /// How far a weight moves at most: by a factor of 1 − spread to 1 + spread, all equally likely.
  var spread = 0.25

  /// The place, from 0, of the 5 % quantile among the sorted ranks of all draws.
  var lowPlace: Int { count * 5 / 100 }
  /// The place, from 0, of the 95 % quantile: ⌈0.95 · count⌉ − 1.
  var highPlace: Int { (count * 95 + 99) / 100 - 1 }

  /// The weight of a dimension or question in every draw. All municipalities share them, whatever version they
  /// answered.
  func weights(_ weight: Double, of id: String) -> [Double] {
    var generator = SplitMix64("weight", id)
    return (0..<count).map { _ in weight * (1 - spread + 2 * spread * generator.unit()) }
  }

  /// What an open answer is worth in every draw. It depends on the municipality and the question alone, so that
  /// nobody else and no other answer moves it.
  func values(in range: ClosedRange<Double>, of question: String, by municipality: String) -> [Double] {
    var generator = SplitMix64("open", municipality, question)
    let width = range.upperBound - range.lowerBound
    return (0..<count).map { _ in range.lowerBound + width * generator.unit() }
  }
}

/// Values as ranks compare them: rounded to one decimal of the scale, as they are shown.
struct RankPrecision: Sendable {
  private let scale: Scale
  private let factor: Double
  /// What 0 is rounded to.
  private(set) var least: Int32 = 0
  /// How many rounded values there are.
  private(set) var count = 0

  init(_ scale: Scale) {
    self.scale = scale
    // On a scale of hundreds of millions, a decimal is beyond what values carry.
    let shown = (0..<scale.decimals).reduce(1.0) { power, _ in power * 10 }
    factor = min(shown, 0x1p29 / max(abs(scale.minimum), abs(scale.maximum)))
    least = step(0)
    count = Int(step(1) - least) + 1
  }

  /// A value of 0…1, rounded as numbers are where they are shown.
  @inline(__always)
  func step(_ value: Double) -> Int32 {
    let shown = scale.shown(value) * factor
    return Int32(shown + Double(signOf: shown, magnitudeOf: 0.5 + 1e-9))
  }
}
