internal import Charts
internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring

/// How many are at which level of one measure; nothing where nobody has a level.
struct LevelDistributionFigure {
  let figure: Figure?

  init(_ context: SiteContext, _ measure: Measure) {
    let network = context.network
    let texts = context.texts
    let levels = context.questionnaire.levels.indices
    func counts(in quarter: Int) -> (levels: [Int], without: Int) {
      var counts = [Int](repeating: 0, count: levels.count)
      var without = 0
      for index in network.municipalities.indices {
        guard let score = network.score(measure, index, quarter) else { continue }
        if let level = score.level { counts[level] += 1 } else { without += 1 }
      }
      return (counts, without)
    }
    let now = counts(in: network.current)
    let count = now.levels.reduce(0, +)
    guard let most = now.levels.max(), most > 0, let lowest = now.levels.firstIndex(where: { $0 > 0 }),
      let highest = now.levels.lastIndex(where: { $0 > 0 })
    else {
      figure = nil
      return
    }
    // Levels of another version cannot stand beside these.
    let previous =
      network.current > 0 && network.commonQuestions == nil ? counts(in: network.current - 1) : nil
    let before = previous.flatMap { $0.levels.contains { $0 > 0 } ? $0 : nil }
    let beforeCount = before.map { $0.levels.reduce(0, +) } ?? 0
    let beforeName = "\(context.quarterName(max(network.current - 1, 0))) (n = \(beforeCount))"
    let hasWithout = now.without > 0 || (before?.without ?? 0) > 0
    let places: [Int?] = levels.reversed() + (hasWithout ? [nil] : [])
    let rows = places.map { place in
      (
        name: place.map(context.levelName) ?? texts.notAssessable, level: place,
        now: place.map { now.levels[$0] } ?? now.without,
        before: before.map { before in place.map { before.levels[$0] } ?? before.without }
      )
    }
    figure = Figure(
      id: "verteilung",
      title: texts.distributionTitle(
        context.list(levels.filter { now.levels[$0] == most }.map(context.levelName)), count: most, of: count,
        isShared: now.levels.count { $0 == most } > 1),
      sentence: texts.distributionSentence(
        lowest: context.levelName(lowest), highest: context.levelName(highest), isOne: lowest == highest)
        + (now.without > 0 ? " " + texts.distributionWithout(now.without) : ""),
      measure: texts.distributionMeasure(measure == .overall ? nil : context.name(measure)),
      source: context.source(count: count),
      chart: LevelDistribution(
        rows: rows.map { row in
          LevelDistribution.Row(
            level: row.level.map { $0 + 1 },
            label: row.level.map { context.questionnaire.levels[$0].name[context.language] } ?? row.name,
            count: row.now, before: row.before)
        }, scale: context.scale, unit: texts.municipalities, beforeName: beforeName),
      table: FigureTable(
        columns: [texts.level, context.quarter.name(in: context.language)]
          + (before == nil ? [] : [context.quarterName(network.current - 1)]),
        rows: rows.map { row in
          [.text(row.name), .number(String(row.now))] + (row.before.map { [.number(String($0))] } ?? [])
        }))
  }
}
