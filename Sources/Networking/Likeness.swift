internal import Glibc
internal import Insights
internal import MaturityModel

/// What a municipality is like, as far as it matters to whom it can learn from.
struct Circumstances: Sendable {
  let kind: Municipality.Kind
  let size: SizeClass
  let people: Double
  let location: Location?
  /// Full-time posts for 10,000 people, from the question with the role `staff`.
  let staff: Double?
  /// Euros a head in the running year, from the question with the role `budget`.
  let budget: Double?

  init(_ municipality: Municipality, _ assessment: Assessment?, _ network: Network) {
    kind = municipality.kind
    size = municipality.sizeClass
    location = municipality.location
    let people = Double(municipality.population.count)
    self.people = people
    func figure(_ role: QuestionRole) -> Double? {
      guard let assessment, let question = network.definition(of: assessment).question(for: role) else {
        return nil
      }
      // Of whom nothing is known but the class of size nothing is worked out a head.
      guard people > 0 else { return nil }
      return assessment.answers[question.id]?.value?.numericValue
    }
    staff = figure(.staff).map { $0 * 10_000 / people }
    budget = figure(.budget).map { $0 / people }
  }
}

/// How alike two municipalities are, 0…100 percent: 40 for kind and size, 30 for means, 30 for nearness.
///
/// - Kind and size: 40 for the same class of size, 20 for neighbouring classes; 40 for two regions of the same kind, 30 for
///   two of different kinds, 10 for a region and a municipality.
/// - Means: 30 times the mean ratio, the smaller to the larger, of posts for 10,000 people and of euros a head, as far as
///   both have said these; 15 where they have not.
/// - Nearness: 30 up to 15 km, nothing from 120 km on, evenly in between; 15 where one of the places is not known.
///
/// The shares are this project's own choice.
public struct Likeness: Sendable, Hashable {
  /// 0…40
  public let kindAndSize: Int
  /// 0…30; nothing where it is not known.
  public let means: Int?
  /// As the crow flies; nothing where it is not known.
  public let kilometres: Int?

  /// 0…100
  public var percent: Int { kindAndSize + (means ?? 15) + nearness }

  /// Whether both are about as large: of the same class of size, and of two regions the smaller at least half the larger.
  public let isAlikeInSize: Bool
  /// Whether both have about the same means: posts and euros a head are both known, and of each the smaller is at least four
  /// fifths of the larger.
  public let isAlikeInMeans: Bool
  /// Whether one can drive there and back for an afternoon.
  public var isNear: Bool { kilometres.map { $0 <= 50 } ?? false }

  private var nearness: Int {
    guard let kilometres else { return 15 }
    return max(0, min(30, (120 - kilometres) * 30 / 105))
  }

  init(_ one: Circumstances, _ other: Circumstances) {
    kindAndSize =
      switch (one.kind.isRegion, other.kind.isRegion) {
      case (true, true): one.kind == other.kind ? 40 : 30
      case (false, false): [40, 20][safe: abs(one.size.rank - other.size.rank)] ?? 0
      default: 10
      }
    let ratios = [(one.staff, other.staff), (one.budget, other.budget)].compactMap { first, second in
      Self.ratio(first, second)
    }
    let areRegions = one.kind.isRegion && other.kind.isRegion
    isAlikeInSize = areRegions ? Self.ratio(one.people, other.people) ?? 0 >= 0.5 : kindAndSize == 40
    isAlikeInMeans = ratios.count == 2 && ratios.allSatisfy { $0 >= 0.8 }
    means =
      ratios.isEmpty ? nil : Int((30 * ratios.reduce(0, +) / Double(ratios.count)).rounded())
    kilometres = Self.distance(one.location, other.location).map { Int($0.rounded()) }
  }

  private static func ratio(_ one: Double?, _ other: Double?) -> Double? {
    guard let one, let other, one >= 0, other >= 0 else { return nil }
    return max(one, other) == 0 ? 1 : min(one, other) / max(one, other)
  }

  /// Kilometres on a sphere of 6,371 km (haversine formula).
  static func distance(_ one: Location?, _ other: Location?) -> Double? {
    guard let one, let other else { return nil }
    let degree = Double.pi / 180
    let (up, across) = (
      (other.latitude - one.latitude) * degree / 2, (other.longitude - one.longitude) * degree / 2
    )
    let chord =
      sin(up) * sin(up)
      + cos(one.latitude * degree) * cos(other.latitude * degree) * sin(across) * sin(across)
    return 2 * 6_371 * asin(min(1, chord.squareRoot()))
  }
}

extension SizeClass {
  fileprivate var rank: Int { SizeClass.allCases.firstIndex(of: self) ?? 0 }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
