internal import Charts
internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring

/// Who went from which level to which since their last quarter; nothing where nobody can be compared.
struct LevelFlowFigure {
  let figure: Figure?

  init(_ context: SiteContext) {
    let flow = Flow(context: context)
    figure = flow.compared == 0 ? nil : flow.figure
  }
}

private struct Flow {
  /// From which level to which, as indices; nothing stands for those without one.
  private struct Way: Hashable {
    let from: Int?
    let to: Int?
  }

  let context: SiteContext
  private let changes: [Change]
  private let members: [Way: [Int]]
  /// How many publish levels alone, by two versions, so that theirs cannot be compared.
  private let incomparable: Int

  init(context: SiteContext) {
    self.context = context
    let network = context.network
    var changes: [Change] = []
    var members: [Way: [Int]] = [:]
    var incomparable = 0
    for index in network.municipalities.indices {
      let change = network.change(.overall, of: index, in: network.current)
      if let change, let old = change.old.level, let new = change.new.level {
        changes.append(change)
        members[Way(from: old, to: new), default: []].append(index)
      } else if network.isOfOtherVersion(index, in: network.current) {
        incomparable += 1
      } else if let now = network.score(.overall, index, network.current)?.level {
        members[Way(from: nil, to: now), default: []].append(index)
      } else if network.current > 0, let old = network.score(.overall, index, network.current - 1)?.level {
        members[Way(from: old, to: nil), default: []].append(index)
      }
    }
    self.changes = changes
    self.members = members
    self.incomparable = incomparable
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }

  /// How many have a level in both quarters.
  var compared: Int { changes.count }

  private func count(where isCounted: (Way) -> Bool) -> Int {
    members.reduce(0) { isCounted($1.key) ? $0 + $1.value.count : $0 }
  }

  var figure: Figure {
    Figure(
      id: "stufenfluss", title: title, sentence: sentence, measure: texts.flowMeasure,
      source: context.source(count: members.values.reduce(0) { $0 + $1.count }),
      chart: Charts.LevelFlow(
        moves: rows.map { way, members in
          Charts.LevelFlow.Move(
            from: way.from.map { $0 + 1 }, to: way.to.map { $0 + 1 }, count: members.count)
        },
        scale: context.scale,
        beforeName: changes.allSatisfy { $0.before == network.current - 1 }
          ? context.quarterName(network.current - 1) : texts.previousQuarter,
        afterName: context.quarterName(network.current), newName: texts.flowNew, goneName: texts.flowGone),
      table: FigureTable(
        columns: [texts.levelBefore, texts.levelNow, texts.count, texts.flowWho],
        rows: rows.map { way, members in
          [
            .text(way.from.map(context.levelName) ?? texts.flowNew),
            .text(way.to.map(context.levelName) ?? texts.flowGone), .number(String(members.count)),
            .text(context.shortList(members.map { network.municipalities[$0].name }, most: 12)),
          ]
        }))
  }

  /// From the highest level before to the lowest, those without one last.
  private var rows: [(Way, [Int])] {
    members.sorted { first, second in
      (first.key.from ?? -1, first.key.to ?? -1) > (second.key.from ?? -1, second.key.to ?? -1)
    }
  }

  private var title: String {
    texts.flowTitle(
      rose: changes.count { ($0.levels ?? 0) > 0 }, fell: changes.count { ($0.levels ?? 0) < 0 },
      of: compared)
  }

  /// The change of level of more municipalities than any other; nothing if several are as frequent, or there is one
  /// alone.
  private var mostFrequentMove: (Way, Int)? {
    let moves = rows.filter { way, _ in way.from != nil && way.to != nil && way.from != way.to }
    let counts = moves.map(\.1.count)
    guard moves.count > 1, let most = counts.max(), counts.count(where: { $0 == most }) == 1 else {
      return nil
    }
    return moves.first { $0.1.count == most }.map { ($0.0, most) }
  }

  private var sentence: String {
    var sentences: [String] = []
    if let (way, count) = mostFrequentMove, let from = way.from, let to = way.to {
      sentences.append(
        texts.flowLargest(from: context.levelName(from), to: context.levelName(to), count: count))
    }
    sentences.append(texts.flowBasis)
    if incomparable > 0 { sentences.append(texts.flowLevelsOnly(incomparable)) }
    let new = count { $0.from == nil }
    let gone = count { $0.to == nil }
    if new > 0 { sentences.append(texts.flowNewCount(new)) }
    if gone > 0 {
      sentences.append(texts.flowGoneCount(gone, before: context.quarterName(network.current - 1)))
    }
    if let note = context.note(on: changes) { sentences.append("\(note) \(texts.scoredAnew)") }
    return sentences.joined(separator: " ")
  }
}

extension SiteContext {
  /// By which questions those are compared whose quarters are of different versions; nothing if there are none.
  func note(on changes: [Change]) -> String? {
    let grounds = changes.map(\.common)
    guard let least = grounds.compactMap(\.self).min(by: { $0.count < $1.count }) else { return nil }
    return grounds.allSatisfy { $0 == least } ? comparedBy(least) : texts.someComparedBy(least)
  }
}
