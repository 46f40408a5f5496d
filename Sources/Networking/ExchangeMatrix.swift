internal import Insights
internal import MaturityModel
internal import Scoring

/// Who can help whom, dimension by dimension: each pair is looked at once, so that it is there for all pages.
public struct ExchangeMatrix: Sendable {
  /// What to say to a municipality in a dimension.
  public enum Advice: Sendable, Hashable {
    /// Whom to ask, and about what in the first place.
    case ask(Int, HelpTopic)
    /// How many others it can help.
    case help(Int)
    /// Nobody is ahead of it, and it is ahead of nobody.
    case nothing
  }

  /// One municipality in one dimension.
  public struct Cell: Sendable, Hashable {
    /// Whether it asks or helps: who seeks help, or stands below the middle level, asks where somebody can give it; who
    /// stands above it helps; in the middle it is what more others can give or take.
    public var advice: Advice {
      guard let partner, let topic, topic.isWished || standing < 0 || standing == 0 && helped <= helpers
      else {
        return helped > 0 ? .help(helped) : .nothing
      }
      return .ask(partner, topic)
    }
    /// Below (−1), on (0) or above (1) the middle level; on it where there is no level.
    private let standing: Int
    /// How many others can help it.
    public fileprivate(set) var helpers = 0
    /// How many others it can help.
    public fileprivate(set) var helped = 0

    fileprivate var partner: Int?
    fileprivate var topic: HelpTopic?

    fileprivate init(standing: Int) {
      self.standing = standing
    }
  }

  /// Who is looked at, by place in the network.
  public let members: [Int]
  private let rows: [Int: [Cell]]
  private let partnerships: [Int: [Partnership]]

  /// Looks at all pairs.
  ///
  /// In a dimension the one to ask is whose help counts most there; of equal ones who is most alike, then who comes first
  /// in the network.
  ///
  /// - Parameters:
  ///   - sheet: what was handed in.
  ///   - candidates: who comes into question; else all who have handed in.
  ///   - most: how many partners of each are kept.
  public init(_ sheet: ExchangeSheet, among candidates: [Int]? = nil, most: Int = 3) {
    let all = candidates ?? Array(sheet.network.municipalities.indices)
    members = all.filter { sheet.quarters[$0] != nil }
    var pairs = Pairs(members, in: sheet, most: most)
    for (place, one) in members.enumerated() {
      for other in members[(place + 1)...] where !sheet.areOneBody(one, other) { pairs.look(at: one, other) }
    }
    rows = pairs.rows
    partnerships = pairs.partnerships.mapValues { sheet.best($0, most: most) }
  }

  /// A municipality in a dimension; nothing where it is not looked at.
  public func cell(_ municipality: Int, _ dimension: Int) -> Cell? { rows[municipality]?[dimension] }

  /// The best partners of a municipality, the best first.
  public func partners(of municipality: Int) -> [Partnership] { partnerships[municipality] ?? [] }

  /// To how many municipalities and dimensions each is the one to ask, those most often asked first, then in the order of
  /// the network; those whom nobody should ask are left out.
  public var mostAsked: [(municipality: Int, count: Int)] {
    var counts: [Int: Int] = [:]
    for cell in rows.values.joined() {
      if case .ask(let partner, _) = cell.advice { counts[partner, default: 0] += 1 }
    }
    return counts.map { (municipality: $0.key, count: $0.value) }.sorted { one, other in
      one.count != other.count ? one.count > other.count : one.municipality < other.municipality
    }
  }
}

/// What is known after some of the pairs; of each municipality the best partners alone are kept, since a large network has
/// too many pairs to keep them all.
private struct Pairs {
  private(set) var rows: [Int: [ExchangeMatrix.Cell]]
  private(set) var partnerships: [Int: [Partnership]] = [:]
  private let sheet: ExchangeSheet
  private let dimensions: Range<Int>
  private let most: Int
  /// What the one to ask counts, and how alike it is, by municipality and dimension.
  private var best: [Int: [(points: Int, likeness: Int)]]

  init(_ members: [Int], in sheet: ExchangeSheet, most: Int) {
    self.sheet = sheet
    self.most = most
    let dimensions = sheet.network.questionnaire.scoredDimensions.indices
    self.dimensions = dimensions
    let middle = sheet.network.questionnaire.levels.count / 2
    rows = Dictionary(
      uniqueKeysWithValues: members.map { member in
        let cells = dimensions.map { place in
          let level = sheet.quarters[member].flatMap {
            sheet.network.score(.dimension(place), member, $0)?.level
          }
          return ExchangeMatrix.Cell(standing: level.map { ($0 - middle).signum() } ?? 0)
        }
        return (member, cells)
      })
    best = Dictionary(uniqueKeysWithValues: members.map { ($0, dimensions.map { _ in (0, -1) }) })
  }

  /// Looks at what two can do for each other.
  mutating func look(at one: Int, _ other: Int) {
    let likeness = sheet.likeness(one, other)
    let take = help(from: other, for: one, likeness)
    let give = help(from: one, for: other, likeness)
    keep(Partnership(of: one, with: other, take: take, give: give, likeness))
    keep(Partnership(of: other, with: one, take: give, give: take, likeness))
  }

  private mutating func help(from helper: Int, for seeker: Int, _ likeness: Likeness) -> Help {
    let parts = dimensions.map { Help(from: helper, for: seeker, in: sheet, about: $0) }
    for (place, help) in parts.enumerated() {
      guard let topic = help.topics.first else { continue }
      rows[seeker]?[place].helpers += 1
      rows[helper]?[place].helped += 1
      guard let known = best[seeker]?[place], (help.points, likeness.percent) > known else { continue }
      best[seeker]?[place] = (help.points, likeness.percent)
      rows[seeker]?[place].partner = helper
      rows[seeker]?[place].topic = topic
    }
    return Help(of: parts)
  }

  private mutating func keep(_ partnership: Partnership) {
    guard !partnership.take.topics.isEmpty else { return }
    partnerships[partnership.municipality, default: []].append(partnership)
    // Now and then, so that sorting costs little.
    if let known = partnerships[partnership.municipality], known.count > most + 64 {
      partnerships[partnership.municipality] = sheet.best(known, most: most)
    }
  }
}
