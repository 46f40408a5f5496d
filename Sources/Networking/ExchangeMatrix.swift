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
    fileprivate var standing = 0
    /// How many others can help it.
    public fileprivate(set) var helpers = 0
    /// How many others it can help.
    public fileprivate(set) var helped = 0

    fileprivate var partner: Int?
    fileprivate var topic: HelpTopic?
  }

  /// Who is looked at, by place in the network.
  public let members: [Int]
  private var rows: [Int: [Cell]] = [:]
  private var partnerships: [Int: [Partnership]] = [:]

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
    let dimensions = sheet.network.questionnaire.scoredDimensions.indices
    let middle = sheet.network.questionnaire.levels.count / 2
    rows = Dictionary(
      uniqueKeysWithValues: members.map { member in
        let cells = dimensions.map { place in
          let level = sheet.quarters[member].flatMap {
            sheet.network.score(.dimension(place), member, $0)?.level
          }
          var cell = Cell()
          cell.standing = level.map { $0 < middle ? -1 : $0 > middle ? 1 : 0 } ?? 0
          return cell
        }
        return (member, cells)
      })
    var helps: [Int: [Int: Help]] = [:]
    for seeker in members {
      var best: [(points: Int, likeness: Int)] = dimensions.map { _ in (0, -1) }
      for helper in members where helper != seeker && !sheet.areOneBody(seeker, helper) {
        let parts = dimensions.map { Help(from: helper, for: seeker, in: sheet, about: $0) }
        helps[seeker, default: [:]][helper] = Help(of: parts)
        var likeness: Int?
        for (place, help) in parts.enumerated() {
          guard let topic = help.topics.first else { continue }
          rows[seeker]?[place].helpers += 1
          rows[helper]?[place].helped += 1
          guard help.points >= best[place].points else { continue }
          let percent = likeness ?? sheet.likeness(seeker, helper).percent
          likeness = percent
          guard (help.points, percent) > best[place] else { continue }
          best[place] = (help.points, percent)
          rows[seeker]?[place].partner = helper
          rows[seeker]?[place].topic = topic
        }
      }
    }
    for member in members {
      let found = members.filter { $0 != member }.compactMap { partner -> Partnership? in
        guard let take = helps[member]?[partner], let give = helps[partner]?[member], !take.topics.isEmpty
        else { return nil }
        return Partnership(
          of: member, with: partner, take: take, give: give, sheet.likeness(member, partner))
      }
      partnerships[member] = sheet.best(found, most: most)
    }
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
