@testable import Insights
@testable import MaturityModel
import SeededRandom

/// Two publications of the same network, made up at random: between them one consent is withdrawn, one is given, one
/// answer of a quarter that was published is corrected, and up to two quarters are added.
struct RandomPublications {
  private let municipalities: [Municipality]
  private let quarters: [Quarter]
  /// The values of each quarter at both times, by id.
  private let values: [[[String: GroupValue]]]
  /// A value of somebody, whenever it was.
  private(set) var unknowns: [GroupValue] = []
  private var numbers: [String: Int] = [:]

  init(seed: UInt64) throws {
    let groups = try RandomGroups(seed: seed, most: 26, quarterCount: Int(seed % 3) + 2)
    var lot = SplitMix64(seed: seed ^ 0xC0FFEE)
    municipalities = groups.municipalities
    let start = Quarter(containing: municipalities[0].population.date)
    quarters = groups.quarters.indices.map { start.advanced(by: $0) }
    func one() -> Int { Int(lot.unit() * Double(groups.municipalities.count)) }
    let (leaving, joining, correcting) = (one(), one(), one())
    let before = groups.quarters.count - Int(seed / 3 % 3)
    var corrected = groups.quarters
    let old = Int(lot.unit() * Double(max(before, 1)))
    if corrected[old][correcting] != nil { corrected[old][correcting] = RandomGroups.value(lot.unit()) }
    func named(_ quarters: [[Int: GroupValue]], without absent: Int?) -> [[String: GroupValue]] {
      quarters.map { values in
        Dictionary(
          uniqueKeysWithValues: values.filter { $0.key != absent }
            .map { (groups.municipalities[$0.key].id, $0.value) })
      }
    }
    values = [
      named(Array(groups.quarters.prefix(max(before, 1))), without: leaving == joining ? nil : joining),
      named(corrected, without: leaving),
    ]
    for (id, value) in values.joined().flatMap({ $0.sorted { $0.key < $1.key } }) {
      let key = "\(id) \(value.value)"
      guard numbers[key] == nil else { continue }
      numbers[key] = unknowns.count
      unknowns.append(value)
    }
  }

  /// What is read in both publications together.
  ///
  /// - Parameter remembering: whether the second knows what was in the first.
  /// - Returns: each figure once, with who is in it.
  func clues(remembering: Bool = true) -> [Attacker.Clue] {
    var record = GroupRecord()
    var clues: [Attacker.Clue] = []
    for known in values {
      if !remembering { record = GroupRecord() }
      // Who does not agree is not among them at all.
      let present = municipalities.filter { municipality in known.contains { $0[municipality.id] != nil } }
      let rows = zip(quarters, known).map { quarter, values in (quarter, present.map { values[$0.id] }) }
      let figures = record.publish(.dimension("d"), rows, of: present, levelCount: 4)
      for figure in figures {
        let entries = record.publications.first { $0.quarter == figure.quarter }?.entries ?? []
        let members = entries.filter { figure.group.holds($0.kind, $0.size) }.compactMap { entry in
          numbers["\(entry.municipality) \(entry.value)"]
        }
        let clue = Attacker.Clue(unknowns: Set(members), mean: figure.mean, levels: figure.levels)
        if !clues.contains(clue) { clues.append(clue) }
      }
    }
    return clues
  }
}
