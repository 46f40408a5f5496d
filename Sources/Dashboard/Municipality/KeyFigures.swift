internal import Explaining
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// What one wants to know of a municipality first: level, score with its range, change, rank among its peers,
/// completeness.
struct KeyFigures {
  private let context: SiteContext
  private let index: Int
  private let quarter: Int
  private let score: Score

  /// Nothing where there is no score to speak of.
  init?(_ context: SiteContext, _ index: Int, _ quarter: Int) {
    guard let score = context.network.score(.overall, index, quarter) else { return nil }
    self.context = context
    self.index = index
    self.quarter = quarter
    self.score = score
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter) {
    html.tiles([level, points, change, rank, completeness].compactMap(\.self))
  }

  private var level: Tile {
    Tile(texts.level, note: next) { [context, score] html in html.levelBadge(score.level, in: context) }
  }

  /// What is missing to the next level, in short.
  private var next: String? {
    guard let value = score.value, let level = score.level else { return nil }
    let questionnaire = context.questionnaire
    if let held = score.heldBack.first { return texts.heldBackFrom(context.levelName(held.level)) }
    guard level + 1 < questionnaire.levels.count else { return texts.topLevel }
    let decimals = questionnaire.scale.decimals
    let missing = questionnaire.missing(from: value, to: level + 1, decimals: decimals)
    return texts.toNextLevel(
      context.number.shortest(missing, decimals: decimals), context.levelName(level + 1))
  }

  private var points: Tile? {
    guard let value = score.value else { return nil }
    let range = score.coverage.counts.open == 0 ? nil : context.shown(score.range)
    return Tile(
      texts.overall, texts.points(context.points(value)),
      note: range.map {
        texts.possible(context.number.string($0.lowerBound), context.number.string($0.upperBound))
      })
  }

  private var change: Tile? {
    guard let change = network.change(.overall, of: index, in: quarter) else { return nil }
    return Tile(
      texts.since(context.quarterName(change.before)), note: change.common.map(texts.byCommonQuestions)
    ) { [context] html in html.changeSign(change.difference, in: context) }
  }

  private var rank: Tile? {
    let group = network.peers(of: index)
    guard let rank = context.rankAmongPeers(index, in: quarter), rank.count > 1 else { return nil }
    let isAmongAll = Set(context.levelsAlone(.overall, in: quarter)).isDisjoint(with: group.members)
    return Tile(
      texts.ranksAmongPeers, texts.ranks(rank.range, of: rank.count),
      note: texts.peersInShort(group.basis) + (isAmongAll ? "" : "; \(texts.amongPublished)"))
  }

  private var completeness: Tile {
    let counts = network.entry(index, quarter)?.profile.counts ?? StateCounts()
    return Tile(
      texts.answered, texts.of(score.coverage.answered, score.coverage.applicable),
      note: counts.open == 0 ? nil : texts.openQuestions(counts.open))
  }
}
