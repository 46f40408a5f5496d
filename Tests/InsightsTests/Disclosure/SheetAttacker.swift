/// Somebody who wants to know what single municipalities chose out of how many chose each option, and tries everything
/// that could be.
///
/// The attacker knows the rules: how many options may be chosen, that an exclusive one stands alone, that each answer has
/// one at least, and that an option that is not shown beside others that are was chosen by two at most. And who entered
/// in which quarter, and whose crosses on what is shown stayed the same between which quarters. Municipality by
/// municipality all histories that fit this are added up to the counts that are published; what is the same in all ways
/// to come to these counts is worked out.
struct SheetAttacker {
  /// An answer: a bit for each option, the last one for the exclusive option.
  typealias Sheet = UInt8

  /// What is published of a quarter.
  struct Clue {
    /// How many chose, by option.
    let counts: [Int: Int]
    /// How many at most chose an option that has no count; nothing where that is not known.
    let mostElsewhere: Int?
  }

  /// What can be said of the option of somebody in a quarter.
  struct Finding: Hashable {
    let member: Int
    let quarter: Int
    let option: Int
    let isChosen: Bool
  }

  let findings: Set<Finding>

  /// All answers to a question of so many options of which so many may be chosen, and an exclusive one.
  static func sheets(_ count: Int, maximum: Int) -> [Sheet] {
    (1..<(Sheet(1) << count)).filter { $0.nonzeroBitCount <= maximum } + [1 << count]
  }

  /// - Parameters:
  ///   - clues: what is published, by quarter.
  ///   - count: how many options there are beside the exclusive one.
  ///   - maximum: how many may be chosen.
  ///   - truth: what each chose in each of these quarters; nothing where it did not enter.
  ///   - insider: who knows the own answers.
  ///   - watched: an option; then the attacker knows whose cross on it stayed the same, and not whose crosses did.
  init(
    _ clues: [Clue], of count: Int, maximum: Int, truth: [[Sheet?]], insider: Int? = nil,
    watching watched: Int? = nil
  ) {
    let open = clues.map { clue in
      watched.map { 1 << $0 } ?? clue.counts.keys.reduce(into: Sheet(0)) { $0 |= 1 << $1 }
    }
    let sheets = Self.sheets(count, maximum: maximum)
    let histories = truth.enumerated().map { member, own -> [[Sheet?]] in
      guard member != insider else { return [own] }
      func pattern(_ history: [Sheet?]) -> [Int?] {
        let seen = zip(history, open).map { sheet, open in sheet.map { $0 & open } }
        return seen.map { seen.firstIndex(of: $0) }
      }
      let all = own.reduce([[]]) { ways, sheet in
        sheet == nil ? ways.map { $0 + [nil] } : ways.flatMap { way in sheets.map { way + [$0] } }
      }
      return all.filter { pattern($0) == pattern(own) }
    }
    // A state is how many chose each option in each quarter, of those that are counted.
    let places = clues.enumerated().flatMap { quarter, clue in
      (0...count).compactMap { option -> (quarter: Int, option: Int, most: Int, isExact: Bool)? in
        if let known = clue.counts[option] { return (quarter, option, known, true) }
        return option == count ? nil : clue.mostElsewhere.map { (quarter, option, $0, false) }
      }
    }
    func adding(_ history: [Sheet?], to state: [Int8]) -> [Int8]? {
      var state = state
      for (index, place) in places.enumerated() where (history[place.quarter] ?? 0) >> place.option & 1 == 1 {
        state[index] += 1
        if state[index] > place.most { return nil }
      }
      return state
    }
    var before: [Set<[Int8]>] = [[[Int8](repeating: 0, count: places.count)]]
    for ways in histories {
      let last = before[before.count - 1]
      before.append(
        last.reduce(into: []) { found, state in
          for way in ways { if let next = adding(way, to: state) { found.insert(next) } }
        })
    }
    var good = before[histories.count].filter { state in
      zip(state, places).allSatisfy { !$1.isExact || Int($0) == $1.most }
    }
    var findings: Set<Finding> = []
    for member in histories.indices.reversed() {
      var possible = Set<[Sheet?]>()
      let here = before[member].filter { state in
        let fitting = histories[member].filter { adding($0, to: state).map(good.contains) ?? false }
        possible.formUnion(fitting)
        return !fitting.isEmpty
      }
      good = here
      guard member != insider else { continue }
      for quarter in clues.indices where truth[member][quarter] != nil {
        for option in 0...count {
          let seen = Set(possible.map { ($0[quarter] ?? 0) >> option & 1 == 1 })
          if seen.count == 1, let isChosen = seen.first {
            findings.insert(Finding(member: member, quarter: quarter, option: option, isChosen: isChosen))
          }
        }
      }
    }
    self.findings = findings
  }
}
