internal import Charts
internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring

/// The charts of one municipality.
struct MunicipalityFigures: Sendable {
  let scale: Figure?
  let profile: Figure
  let radar: Figure
  let change: Figure?
  let trend: Figure?
  let completeness: Figure

  var all: [Figure] { [scale, profile, radar, change, trend, completeness].compactMap { $0 } }

  init(_ context: SiteContext, _ index: Int, _ quarter: Int) {
    let builder = MunicipalityFigureBuilder(context: context, index: index, quarter: quarter)
    let subject = "\(context.network.municipalities[index].name), \(context.quarterName(quarter))"
    scale = builder.scale?.about(subject)
    profile = builder.profile.about(subject)
    radar = builder.radar.about(subject)
    change = builder.change?.about(subject)
    trend = builder.trend?.about(subject)
    completeness = builder.completeness.about(subject)
  }
}

/// Makes the charts of one municipality out of the network.
private struct MunicipalityFigureBuilder {
  let context: SiteContext
  let index: Int
  let quarter: Int

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }
  private var name: String { network.municipalities[index].name }
  private var dimensions: ArraySlice<Measure> { network.measures.dropFirst() }
  private var measure: String {
    texts.scaleMeasure(
      context.number.shortest(context.questionnaire.scale.minimum),
      context.number.shortest(context.questionnaire.scale.maximum))
  }

  private var entry: NetworkEntry? { network.entry(index, quarter) }

  private func score(_ measure: Measure) -> Score? { network.score(measure, index, quarter) }

  /// The quarter before, where its values can stand beside the present ones as they are: of the same version.
  private var before: Int? {
    network.change(.overall, of: index, in: quarter).flatMap { $0.common == nil ? $0.before : nil }
  }

  // MARK: - The level

  var scale: Figure? {
    guard let score = score(.overall), let value = score.value, let level = score.level else { return nil }
    let range = context.shown(score.range)
    return Figure(
      id: "stufe",
      title: title(of: score, value, level),
      sentence: texts.scaleSentence(
        range: score.coverage.counts.open == 0
          ? nil
          : range.map {
            texts.between(context.number.string($0.lowerBound), context.number.string($0.upperBound))
          }),
      measure: measure, source: context.source(of: entry),
      chart: LevelScale(
        scale: context.scale, value: context.shown(value), range: range, level: level + 1,
        gate: score.heldBack.first.map { held in
          LevelScale.Gate(
            level: held.level + 1,
            reason: GateWords(context.questionnaire, context.language).text(held.gate))
        }),
      table: FigureTable(
        columns: [texts.municipality, texts.score, texts.level, texts.range],
        rows: [
          [
            .text(name), .number(context.exact(value)), .text(context.levelName(level)),
            .number(context.rangeCell(score.range)),
          ]
        ]))
  }

  /// What the points are enough for, or that a gate holds back the level that they would be enough for.
  private func title(of score: Score, _ value: Double, _ level: Int) -> String {
    let name = context.levelName(level)
    guard let next = score.heldBack.first?.level else {
      return texts.scaleTitle(context.points(value), level: name)
    }
    return texts.scaleTitle(
      level: name, heldBackFrom: context.levelName(next),
      conditions: score.heldBack.count { $0.level == next })
  }

  // MARK: - The profile

  var profile: Figure {
    let before = before
    let summaries = dimensions.map { network.peerSummary($0, of: index, in: quarter) }
    let rows = zip(dimensions, summaries).map { measure, peers in
      DotPlot.Row(
        label: context.name(measure), value: context.shown(score(measure)?.value),
        range: context.shown(score(measure)?.range), level: score(measure)?.level.map { $0 + 1 },
        median: context.shown(peers?.median),
        band: peers.flatMap { peers in
          context.shown(peers.low).flatMap { low in context.shown(peers.high).map { low...$0 } }
        },
        previous: before.flatMap { context.shown(network.value(measure, index, $0)) })
    }
    let above = zip(dimensions, summaries).count { measure, peers in
      guard let value = score(measure)?.value, let peers else { return false }
      return value > peers.median
    }
    let compared = zip(dimensions, summaries).count { score($0)?.value != nil && $1 != nil }
    return Figure(
      id: "profil",
      title: compared == 0
        ? texts.profileWithoutPeers
        : texts.profileTitle(
          above: above, of: compared, isAll: compared == dimensions.count),
      sentence: profileSentence, measure: measure,
      source: context.source(count: summaries.compactMap { $0?.count }.max().map { $0 + 1 }),
      chart: DotPlot(
        rows: rows, scale: context.scale, name: name,
        bandName: texts.band(summaries.contains { $0?.isMiddleHalf ?? false }),
        peersName: texts.peersMedian(of: [network.peers(of: index).basis]),
        previousName: before.map(context.quarterName) ?? ""),
      table: FigureTable(
        columns: [
          texts.dimension, texts.score, texts.level, texts.range,
          before.map(context.quarterName) ?? texts.before,
          texts.peersMedian, texts.peersSpread, texts.answered,
        ],
        rows: zip(dimensions, summaries).map { measure, peers in
          let score = score(measure)
          return [
            .text(context.name(measure)), .number(context.exact(score?.value)),
            .text(score?.level.map(context.levelName) ?? texts.notAssessable),
            .number(context.rangeCell(score?.range)),
            .number(context.exact(before.flatMap { network.value(measure, index, $0) })),
            .number(context.exact(peers?.median)), .number(context.rangeCell(peers.map { $0.low...$0.high })),
            .number(score.map { texts.of($0.coverage.answered, $0.coverage.applicable) } ?? ""),
          ]
        }))
  }

  private var profileSentence: String {
    let values = dimensions.compactMap { measure in score(measure)?.value.map { (measure, $0) } }
    guard let best = values.max(by: { $0.1 < $1.1 }), let worst = values.min(by: { $0.1 < $1.1 }) else {
      return texts.notAssessable
    }
    return texts.profileSentence(
      best: context.name(best.0), bestValue: context.points(best.1), worst: context.name(worst.0),
      worstValue: context.points(worst.1))
  }

  var radar: Figure {
    let before = before
    return Figure(
      id: "form", title: texts.radarTitle(before: before.map(context.quarterName)),
      sentence: texts.radarSentence, measure: measure, source: context.source(of: entry),
      chart: Radar(
        axes: dimensions.map { measure in
          Radar.Axis(
            label: context.name(measure), value: context.shown(score(measure)?.value),
            comparison: before.flatMap { context.shown(network.value(measure, index, $0)) })
        },
        scale: context.scale, name: context.quarterName(quarter),
        comparisonName: before.map(context.quarterName)),
      table: FigureTable(
        columns: [texts.dimension, context.quarterName(quarter)]
          + (before.map { [context.quarterName($0)] } ?? []),
        rows: dimensions.map { measure in
          [.text(context.name(measure)), .number(context.exact(score(measure)?.value))]
            + (before.map { [.number(context.exact(network.value(measure, index, $0)))] } ?? [])
        }))
  }

  // MARK: - Change

  var change: Figure? {
    guard let overall = network.change(.overall, of: index, in: quarter) else { return nil }
    let changes = dimensions.compactMap { network.change($0, of: index, in: quarter) }
    let moves = changes.compactMap { change in change.difference.map { (change, $0) } }
    // What rounds to 0,0 has not moved.
    func isVisible(_ difference: Double) -> Bool {
      abs(context.questionnaire.scale.shownDifference(difference)) >= 0.05
    }
    let largest = moves.max { abs($0.1) < abs($1.1) }
    let before = context.quarterName(overall.before)
    return Figure(
      id: "veraenderung",
      title: moves.isEmpty
        ? texts.nothingToCompare(since: before)
        : texts.changeTitle(
          up: moves.count { $0.1 > 0 && isVisible($0.1) }, down: moves.count { $0.1 < 0 && isVisible($0.1) },
          before: before),
      sentence: (largest.flatMap { move in
        isVisible(move.1)
          ? texts.largestChange(context.name(move.0.measure), context.signedPoints(move.1)) : nil
      } ?? (moves.isEmpty ? texts.noTwoScores : texts.nothingMoved))
        + (context.comparedBy(overall.common).map { " \($0) \(texts.scoredAnew)" } ?? ""),
      measure: measure, source: context.source(of: entry),
      chart: Dumbbell(
        rows: changes.map {
          Dumbbell.Row(
            label: context.name($0.measure), before: context.shown($0.old.value),
            after: context.shown($0.new.value))
        },
        scale: context.scale, beforeName: before, afterName: context.quarterName(quarter)),
      table: FigureTable(
        columns: [texts.dimension, before, context.quarterName(quarter), texts.change],
        rows: ([overall] + changes).map { change in
          [
            .text(context.name(change.measure)), .number(context.exact(change.old.value)),
            .number(context.exact(change.new.value)), .number(context.exactDifference(change.difference)),
          ]
        }
          + (overall.common?.incomparable ?? []).map { place in
            [
              .text(context.name(.dimension(place))), .number(texts.missing), .number(texts.missing),
              .number(texts.notComparable),
            ]
          }))
  }

  // MARK: - The way so far

  var trend: Figure? { WayFigure(context, index, quarter, measure: measure).figure }

  // MARK: - Completeness

  var completeness: Figure {
    let counts = network.entry(index, quarter)?.profile.counts ?? StateCounts()
    return Figure(
      id: "vollstaendigkeit", title: texts.completenessTitle(counts[.answered], counts.applicable),
      sentence: texts.completenessSentence(
        dontKnow: counts[.dontKnow], doesNotApply: counts[.doesNotApply], notAnswered: counts[.notAnswered]),
      measure: texts.completenessMeasure(
        withContext: context.questionnaire.questions.contains { !$0.isScored }),
      source: context.source(count: counts.total, of: entry),
      chart: CompletenessBar(
        answered: counts[.answered], dontKnow: counts[.dontKnow], doesNotApply: counts[.doesNotApply],
        notAnswered: counts[.notAnswered], notAsked: counts[.notAsked]),
      table: FigureTable(
        columns: [texts.status, texts.count],
        rows: [.answered, .dontKnow, .notAnswered, .doesNotApply, .notAsked].map {
          [.text(texts.state($0)), .number(String(counts[$0]))]
        }))
  }
}
