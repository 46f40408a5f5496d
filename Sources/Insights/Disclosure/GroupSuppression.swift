internal import MaturityModel

/// Decides which groups may be shown in a quarter, so that nothing about one municipality follows from all that was
/// ever shown.
///
/// Everything that is shown together, by group and by quarter, divides the municipalities into parts: those who are in
/// exactly the same of the groups. Whatever can be added up or subtracted out of the figures is about whole parts. So
/// it is enough that
/// - each part holds at least five, in every quarter and across quarters: who is missing this time, or new, is left
///   out until that makes five (primary and complementary suppression in one);
/// - each part by itself could be shown with its exact sum and its levels (`isProtected`): so rounding, the bounds of the
///   scale, mean and levels together tell nothing more;
/// - what changed between two quarters is about few neither (`GroupChange`).
///
/// Which groups come into question is decided by who is in them alone. Only whether they are shown depends on the
/// values: all of them, else that of all municipalities, else none. So a missing group tells nothing either: whoever is
/// in a part that is all on one level could have changed places with somebody on another level outside it; that leaves
/// the figure of all as it is, and the part as missing as before.
///
/// A quarter is decided on by those before it alone: what was shown once stays as it was (`GroupRecord`).
struct GroupSuppression {
  private let groups: [(group: GroupFigures.Group, members: Set<Int>)]
  /// The parts into which all that was shown divides those who were in it.
  private var parts: [Set<Int>] = []
  /// The values of each quarter that was shown.
  private var shown: [[Int: GroupValue]] = []

  /// A group with those of it who enter, in order.
  typealias Shown = (group: GroupFigures.Group, members: [Int])

  init(_ municipalities: [Municipality]) {
    groups = GroupFigures.Group.allCases.map { group in
      (
        group,
        Set(
          municipalities.indices.filter { group.holds(municipalities[$0].kind, municipalities[$0].sizeClass) }
        )
      )
    }
  }

  /// Takes in what was shown of a quarter before, with the place of each municipality.
  mutating func remember(_ publication: GroupRecord.Publication, _ places: [String: Int]) {
    var values: [Int: GroupValue] = [:]
    for entry in publication.entries {
      guard let place = places[entry.municipality] else { continue }
      values[place] = GroupValue(value: entry.value, level: entry.level, range: entry.range)
    }
    guard !values.isEmpty else { return }
    let panel = Set(values.keys)
    parts = Self.divided(parts + [panel.subtracting(parts.joined())], by: panel)
    for figure in publication.figures {
      let members = publication.entries.filter { figure.group.holds($0.kind, $0.size) }
      parts = Self.divided(parts, by: Set(members.compactMap { places[$0.municipality] }))
    }
    shown.append(values)
  }

  /// The groups to show of the values of a quarter, which is later than those before; nothing where fewer than five can
  /// enter, which follows from who is there and not from the values.
  mutating func groups(of values: [Int: GroupValue]) -> [Shown]? {
    let panel = panel(of: Set(values.keys))
    guard panel.count >= GroupFigures.least else { return nil }
    let start = Self.divided(parts + [panel.subtracting(parts.joined())], by: panel)
    var divided = start
    var chosen: [(group: GroupFigures.Group, members: Set<Int>)] = []
    for (group, members) in groups {
      let members = members.intersection(panel)
      guard !members.isEmpty else { continue }
      let finer = Self.divided(divided, by: members)
      guard finer.allSatisfy({ $0.count >= GroupFigures.least }) else { continue }
      divided = finer
      chosen.append((group, members))
    }
    let all = chosen.filter { $0.members == panel }
    for (parts, candidates) in [(divided, chosen), (start, all)]
    where isSafe(parts, candidates.map(\.members), of: panel, values) {
      self.parts = parts
      shown.append(values.filter { panel.contains($0.key) })
      return candidates.map { ($0.group, $0.members.sorted()) }
    }
    return []
  }

  /// Those with a value who can enter without dividing off fewer than five.
  private func panel(of present: Set<Int>) -> Set<Int> { Self.panel(of: present, beside: parts) }

  /// Those of some who can be shown without dividing off fewer than five of the parts that there are.
  static func panel(of present: Set<Int>, beside parts: [Set<Int>]) -> Set<Int> {
    let fresh = present.subtracting(parts.joined())
    var panel = fresh.count >= GroupFigures.least ? fresh : []
    for part in parts {
      let inside = part.intersection(present)
      let outside = part.count - inside.count
      if outside == 0 || inside.count >= GroupFigures.least && outside >= GroupFigures.least {
        panel.formUnion(inside)
      }
    }
    return panel
  }

  static func divided(_ parts: [Set<Int>], by members: Set<Int>) -> [Set<Int>] {
    parts.flatMap { [$0.intersection(members), $0.subtracting(members)] }.filter { !$0.isEmpty }
  }

  private func isSafe(
    _ parts: [Set<Int>], _ sets: [Set<Int>], of panel: Set<Int>, _ values: [Int: GroupValue]
  ) -> Bool {
    let isProtected = parts.allSatisfy { part in
      part.compactMap { member in
        panel.contains(member) ? values[member] : shown.last { $0[member] != nil }?[member]
      }.isProtected
    }
    guard isProtected else { return false }
    let now = sets.reduce([panel]) { Self.divided($0, by: $1) }
    return now.allSatisfy { part in
      GroupChange.isSafe(part.compactMap { member in values[member].map { (member, $0) } }, since: shown)
    }
  }
}
