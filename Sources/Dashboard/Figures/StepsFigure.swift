internal import Charts
internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring

/// Who moved how far since their last quarter; nothing where nobody can be compared.
struct StepsFigure {
  /// More rows than this help nobody; then those that moved most are shown.
  private static let most = 60

  /// All whose score can be compared, the largest gain first.
  let changes: [(index: Int, change: Change)]
  let figure: Figure?

  init(_ context: SiteContext) {
    changes = Self.changes(context.network)
    figure = Self.figure(context, changes)
  }

  private static func changes(_ network: Network) -> [(index: Int, change: Change)] {
    let changes = network.municipalities.indices.compactMap { index in
      network.change(.overall, of: index, in: network.current).flatMap { change in
        change.difference == nil ? nil : (index: index, change: change)
      }
    }
    return changes.sorted { ($0.change.difference ?? 0) > ($1.change.difference ?? 0) }
  }

  private static func figure(_ context: SiteContext, _ all: [(index: Int, change: Change)]) -> Figure? {
    let network = context.network
    let texts = context.texts
    guard let first = all.first, let last = all.last else { return nil }
    func size(_ change: Change) -> Double { abs(change.difference ?? 0) }
    let largest = all.sorted { size($0.change) > size($1.change) }.prefix(most)
    let changes = largest.sorted { ($0.change.difference ?? 0) > ($1.change.difference ?? 0) }
    func text(_ change: Change) -> String { context.signedPoints(change.difference ?? 0) }
    func name(_ index: Int) -> String { network.municipalities[index].name }
    let title =
      text(first.change).hasPrefix("+")
      ? texts.moversTitle(name(first.index), text(first.change), isOfAll: context.isOfAll)
      : text(last.change).hasPrefix("\u{2212}")
        ? texts.moversFallTitle(name(last.index), text(last.change), isOfAll: context.isOfAll)
        : texts.moversSame
    let middle = all.map { $0.change.difference ?? 0 }
    let median =
      middle.count % 2 == 1
      ? middle[middle.count / 2] : (middle[middle.count / 2 - 1] + middle[middle.count / 2]) / 2
    return Figure(
      id: "schritte", title: title,
      sentence: texts.moversSentence(context.signedPoints(median)) + context.remarkOnLevelsAlone(.overall)
        + (all.count > most ? texts.mostPanels(most, all.count) : "")
        + (context.note(on: all.map(\.change)).map { " \($0) \(texts.scoredAnew)" } ?? ""),
      measure: texts.moversMeasure, source: context.source(count: all.count),
      chart: Dumbbell(
        rows: changes.map {
          Dumbbell.Row(
            label: name($0.index), before: context.shown($0.change.old.value),
            after: context.shown($0.change.new.value))
        },
        scale: context.scale, beforeName: texts.previousQuarter,
        afterName: context.quarter.name(in: context.language)),
      table: FigureTable(
        columns: [texts.municipality, texts.quarter, texts.before, texts.now, texts.change],
        rows: changes.map { entry in
          [
            .text(name(entry.index)), .text(network.quarters[entry.change.before].code),
            .number(context.exact(entry.change.old.value)), .number(context.exact(entry.change.new.value)),
            .number(context.exactDifference(entry.change.difference)),
          ]
        }))
  }
}
