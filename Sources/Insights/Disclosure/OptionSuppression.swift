/// Decides which options of a question may be shown in a quarter with how many chose them, so that nobody can work out
/// what one municipality chose or did not choose, out of all that was ever shown of the question.
///
/// The options of a question are linked: at most so many may be chosen (`maximum`, M below), an exclusive one stands
/// alone, and each answer has one option at least. So they are decided on together.
///
/// What is shown is about all who enter, never about kinds or sizes, and of all options the same municipalities enter.
/// Of n who enter,
/// - an exclusive option is never shown. Were it known that k chose "none of these", the others would share all
///   crosses among n − k, at most M · (n − k); where they come near to it, each has chosen nearly all that are left;
/// - an option is shown where three at least chose it. One that is not shown was chosen by none, one or two: even who
///   chose it, and learns from its absence that at most one other did, does not learn that nobody else did;
/// - none is shown where an option is left by fewer than three; else its absence would mean either few or nearly all;
/// - none is shown where the crosses on all that are shown leave less room than two answers have, M · (n − 2): else all
///   other options would be known to be chosen by nobody, the exclusive one too.
///
/// Then nothing follows. Take anybody, whom an insider who knows the own answer looks at, and an option. If it is shown,
/// at least two others than the insider chose it and two did not: exchange the whole answers of the one looked at and of
/// somebody on the other side; no figure and no link changes, since answers are moved as they are. If it is not shown and
/// somebody else than the insider chose it, do the same. If nobody else did, there is somebody beside the insider with fewer
/// than M crosses on what is shown; let this one have it instead of all else that is not shown. Now one or two chose it,
/// it is still not shown, and an exchange gives it to anybody. And the exclusive one: the room for two answers lets all
/// crosses of one be distributed among the others, who then has none. That none is shown tells least of all: whoever
/// chose whatever, all others could have chosen nothing but one and the same option.
///
/// Across quarters it is the same with whole histories in place of answers, for readers who know who entered when, whose
/// crosses on what is shown stayed the same, and of one option that is shown whose cross did: those alike in all this make a cell, and inside each cell
/// histories can be exchanged as above. Two who chose an option and two who did not are in each cell, in every quarter,
/// and room for two answers. It is not enough to look at those who moved, as with scores: a cross that changed is a
/// cross that was not there or is not there any more, so that the sum of two quarters tells exactly how many of those
/// who stayed chose the option. What is not considered is a reader who knows whose cross changed on an option that was never
/// shown: of it nothing is published but that it is rare. And a later quarter shows the same options as the first or nothing, since an option that
/// was shown and is not any more would tell on which side those were who moved.
struct OptionSuppression {
  /// The fewest who enter: three who chose an option and three who did not.
  static let least = 6
  /// The fewest who chose an option that is shown, and the fewest who did not choose it.
  private static let fewest = 3
  /// The same in a cell.
  private static let fewestInCell = 2

  private let options: [String]
  private let maximum: Int
  /// The parts into which all that was shown divides those who were in it.
  private var parts: [Set<Int>] = []
  /// What each chose of the options that were shown, by quarter.
  private var shown: [[Int: Set<String>]] = []
  /// The options that were shown; nothing before the first time.
  private var kept: Set<String>?

  /// What is shown: these options, of these municipalities; none of both where nothing is.
  typealias Shown = (options: Set<String>, members: [Int])

  /// - Parameters:
  ///   - options: those that are not exclusive.
  ///   - maximum: how many may be chosen.
  init(_ options: [String], maximum: Int) {
    (self.options, self.maximum) = (options, maximum)
  }

  /// Takes in what was shown of a quarter before.
  ///
  /// - Parameters:
  ///   - options: the options that were shown.
  ///   - chosen: which of them each chose who entered.
  mutating func remember(_ options: Set<String>, _ chosen: [Int: Set<String>]) {
    guard !chosen.isEmpty else { return }
    parts = divided(by: Set(chosen.keys))
    shown.append(chosen)
    kept = kept?.union(options) ?? options
  }

  /// What to show of a quarter, which is later than those before; nothing where fewer than six can enter, which follows
  /// from who is there and not from what they chose.
  mutating func shown(of chosen: [Int: Set<String>]) -> Shown? {
    let panel = GroupSuppression.panel(of: Set(chosen.keys), beside: parts)
    guard panel.count >= Self.least else { return nil }
    let counts = options.map { option in (option, panel.count { chosen[$0]?.contains(option) ?? false }) }
    let common = Set(counts.filter { $0.1 >= Self.fewest }.map(\.0))
    let isNearlyAll = counts.contains { $0.1 > panel.count - Self.fewest }
    guard !common.isEmpty, !isNearlyAll, kept.map({ $0 == common }) ?? true else { return ([], []) }
    let restricted = chosen.filter { panel.contains($0.key) }.mapValues { $0.intersection(common) }
    let parts = divided(by: panel)
    guard isSafe(parts, shown + [restricted], common) else { return ([], []) }
    remember(common, restricted)
    return (common, panel.sorted())
  }

  private func divided(by panel: Set<Int>) -> [Set<Int>] {
    GroupSuppression.divided(parts + [panel.subtracting(parts.joined())], by: panel)
  }

  private func isSafe(_ parts: [Set<Int>], _ quarters: [[Int: Set<String>]], _ common: Set<String>) -> Bool {
    parts.allSatisfy { part in
      cells(part, quarters) { $0 }.allSatisfy { cell in
        cell.allSatisfy(hasRoom) && common.allSatisfy { isOpen($0, in: cell) }
      }
        && common.allSatisfy { option in
          cells(part, quarters) { $0.contains(option) }.allSatisfy { isOpen(option, in: $0) }
        }
    }
  }

  /// Those of a part who are alike in when they kept to something about their answers: what each chose, by quarter.
  private func cells<Trait: Hashable>(
    _ part: Set<Int>, _ quarters: [[Int: Set<String>]], _ trait: (Set<String>) -> Trait
  ) -> [[[Set<String>]]] {
    let cells = Dictionary(grouping: part) { member in
      let traits = quarters.map { $0[member].map(trait) }
      return traits.map { traits.firstIndex(of: $0) }
    }
    return cells.values.map { cell in quarters.map { quarter in cell.compactMap { quarter[$0] } } }
  }

  private func isOpen(_ option: String, in cell: [[Set<String>]]) -> Bool {
    cell.allSatisfy { answers in
      let count = answers.count { $0.contains(option) }
      return answers.isEmpty || min(count, answers.count - count) >= Self.fewestInCell
    }
  }

  private func hasRoom(_ answers: [Set<String>]) -> Bool {
    answers.isEmpty || answers.reduce(0) { $0 + $1.count } <= maximum * (answers.count - 2)
  }
}
