internal import Charts
internal import Explaining
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring

/// One municipality: level and descriptor, peers, what moved, the way so far, completeness, answers.
struct MunicipalityPage: Page {
  let context: SiteContext
  let index: Int
  /// Index of the quarter that is shown: the last one submitted.
  let quarter: Int?
  private let charts: MunicipalityFigures?
  /// Answers that say something else than before.
  private let changes: [AnswerChange]

  init(_ context: SiteContext, _ index: Int) {
    self.context = context
    self.index = index
    quarter = context.network.lastQuarter(of: index, upTo: context.network.current)
    charts = quarter.map { MunicipalityFigures(context, index, $0) }
    changes = quarter.map { context.network.answerChanges(of: index, in: $0) } ?? []
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }
  private var municipality: Municipality { network.municipalities[index] }
  private var score: Score? { quarter.flatMap { network.score(.overall, index, $0) } }

  // MARK: - Page

  var address: Address { .municipality(municipality.id) }
  var trail: [(title: String, address: Address?)] { [(municipality.name, nil)] }
  var figures: [Figure] { charts?.all ?? [] }
  var summary: String { lead ?? title }

  var title: String {
    guard let quarter, let score else { return texts.municipalityNever(municipality.name) }
    guard score.state != .nothingApplies else { return texts.municipalityNothingApplies(municipality.name) }
    guard let level = score.level else { return texts.municipalityNotAssessable(municipality.name) }
    let name = context.levelName(level)
    if let since = levelSince(level, quarter), since < quarter {
      let first = network.quarters.indices.first { network.entry(index, $0) != nil }
      return since == first
        ? texts.municipalityTitle(municipality.name, sinceFirst: context.quarterName(since), level: name)
        : texts.municipalityTitle(municipality.name, since: context.quarterName(since), level: name)
    }
    // By the questions of two versions a level may have been reached that is not the one that is shown.
    if let change = network.change(.overall, of: index, in: quarter), change.common == nil,
      let levels = change.levels, levels != 0
    {
      return texts.municipalityTitle(municipality.name, movedUp: levels > 0, level: name)
    }
    return texts.municipalityTitle(municipality.name, level: name)
  }

  private var lead: String? {
    guard let quarter, let score else { return nil }
    let answered = texts.answeredQuestions(score.coverage.answered, score.coverage.applicable)
    guard score.state != .nothingApplies else { return texts.nothingAppliesLead }
    guard let value = score.value else {
      return texts.notEnough(
        context.number.percent(score.coverage.weightShare), context.number.percent(score.coverage.minimum))
    }
    var lead = texts.municipalityLead(
      points: texts.points(context.points(value)), answered: answered, quarter: context.quarterName(quarter))
    if let change = network.change(.overall, of: index, in: quarter), let difference = change.difference {
      lead +=
        " " + texts.changeSince(context.signedPoints(difference), before: context.quarterName(change.before))
      if let note = context.comparedBy(change.common) { lead += " " + note }
    } else if let common = network.commonQuestions(of: index, in: quarter), common.count == 0 {
      lead += " " + texts.nothingComparable(common)
    } else {
      lead += " " + (context.isFirst(index, quarter) ? texts.firstTime : texts.earlierNotAssessable)
    }
    return lead
  }

  /// The first quarter since which the level has been the same by the same version of the questionnaire, quarters
  /// without an assessment passed over.
  private func levelSince(_ level: Int, _ quarter: Int) -> Int? {
    let version = network.entry(index, quarter)?.assessment.questionnaire
    var since: Int?
    for earlier in (0...quarter).reversed() {
      guard let entry = network.entry(index, earlier) else { continue }
      guard entry.score(.overall).level == level, entry.assessment.questionnaire == version else { break }
      since = earlier
    }
    return since
  }

  // MARK: - Body

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    if let lead { html.element(.p, .class("lead"), text: lead) }
    if let quarter, quarter != network.current {
      html.element(
        .p, .class("hint"),
        text: texts.shownIsOlder(
          current: context.quarter.name(in: context.language), shown: context.quarterName(quarter),
          state: context.participation(index)))
    }
    if let quarter { KeyFigures(context, index, quarter)?.write(into: &html) }
    html.element(.div, .class("head")) { html in
      html.element(.div, .class("main")) { html in
        if let charts, let quarter { level(charts, quarter, into: &html, links) }
      }
      MunicipalityFacts(context, index, quarter).write(into: &html, links)
    }
    guard let quarter, let charts, let entry = network.entry(index, quarter) else { return }
    peers(charts, quarter, into: &html, links)
    moved(charts, quarter, into: &html, links)
    standouts(in: quarter, into: &html, links)
    ExchangeSection(context, index)?.write(into: &html, links)
    way(charts, into: &html, links)
    let own = OwnRecord(context, index)
    if let own { OwnSection(context: context, record: own).write(into: &html) }
    let (known, place) = own.map { ($0.network, 0) } ?? (network, index)
    let counted = own?.entry ?? entry
    let definition = known.definition(of: counted.assessment)
    if let next = own.map(\.next) ?? context.advice.nextSteps(of: index) {
      NextStepSection(
        context, next, counted, by: definition, known.targetProgress(of: place),
        notice: known.targetNotice(of: place)
      ).write(into: &html)
    }
    html.element(.section, .aria(.labelledBy, "vollstaendig")) { html in
      html.element(.h2, .id("vollstaendig"), text: texts.howComplete)
      html.figure(charts.completeness, of: address, in: context, links)
    }
    let changed = Set(changes.map(\.question.id))
    AnswerList(context, counted, by: definition, of: municipality, changed: changed).write(into: &html, links)
  }

  private func level(
    _ charts: MunicipalityFigures, _ quarter: Int, into html: inout HTMLWriter, _ links: Links
  ) {
    guard let score, let level = score.level else { return }
    let questionnaire = context.questionnaire
    html.element(.p, text: questionnaire.levels[level].description[context.language])
    html.element(.p) { html in
      let held = context.explainer(of: questionnaire).heldBack(score)
      html.text((held + [pulls].compactMap(\.self)).joined(separator: " "))
    }
    if let scale = charts.scale { html.figure(scale, of: address, in: context, links, heading: .h2) }
  }

  private var pulls: String? {
    let values = network.measures.dropFirst().compactMap { measure in
      quarter.flatMap { network.value(measure, index, $0) }.map { (measure, $0) }
    }
    guard let best = values.max(by: { $0.1 < $1.1 }), let worst = values.min(by: { $0.1 < $1.1 }),
      best.1 > worst.1
    else { return nil }
    return texts.pulls(up: context.name(best.0), down: context.name(worst.0))
  }

  // MARK: - Sections

  private func peers(
    _ charts: MunicipalityFigures, _ quarter: Int, into html: inout HTMLWriter, _ links: Links
  ) {
    html.element(.section, .aria(.labelledBy, "vergleich")) { html in
      html.element(.h2, .id("vergleich"), text: texts.whereStands(municipality.name))
      if let peersSentence = peersSentence(in: quarter) { html.element(.p, text: peersSentence) }
      html.figure(charts.profile, of: address, in: context, links)
      PairLinks(context, index).write(into: &html, links)
      html.figure(charts.radar, of: address, in: context, links)
    }
  }

  private func way(_ charts: MunicipalityFigures, into html: inout HTMLWriter, _ links: Links) {
    html.element(.section, .aria(.labelledBy, "weg")) { html in
      html.element(.h2, .id("weg"), text: texts.wayHere)
      if let trend = charts.trend {
        html.figure(trend, of: address, in: context, links)
      } else if let common = network.wayQuestions(of: index) {
        html.element(.p, text: texts.nothingComparable(common))
      }
    }
  }

  private func standouts(in quarter: Int, into html: inout HTMLWriter, _ links: Links) {
    html.element(.section, .aria(.labelledBy, "abstand")) { html in
      html.element(.h2, .id("abstand"), text: texts.whereAhead(municipality.name))
      html.element(.div, .class("pair")) { html in
        standouts(
          texts.strengths, network.strengths(of: index, in: quarter), none: texts.noStrengths, into: &html,
          links)
        standouts(texts.gaps, network.gaps(of: index, in: quarter), none: texts.noGaps, into: &html, links)
      }
    }
  }

  /// Who the peers are, and who of them has no score in the quarter.
  private func peersSentence(in quarter: Int) -> String? {
    let group = network.peers(of: index)
    let others = group.members.filter { $0 != index }
    guard !others.isEmpty else { return nil }
    func names(_ members: [Int]) -> String {
      context.shortList(members.map { network.municipalities[$0].name }, most: 9)
    }
    let levelsAlone = context.levelsAlone(.overall, in: quarter).filter(others.contains)
    let missing = others.filter { network.score(.overall, $0, quarter)?.level == nil }
    return texts.peers(group.basis, names(others))
      + (levelsAlone.isEmpty ? "" : " " + texts.withLevelAlone(names(levelsAlone)))
      + (missing.isEmpty ? "" : texts.peersWithoutValue(names(missing)))
  }

  private func standouts(
    _ title: String, _ standouts: [Standout], none: String, into html: inout HTMLWriter, _ links: Links
  ) {
    html.element(.div) { html in
      html.element(.h3, text: title)
      guard !standouts.isEmpty else {
        html.element(.p, text: none)
        return
      }
      html.element(.ul) { html in
        for standout in standouts.prefix(3) {
          html.element(.li) { html in
            if let dimension = network.dimension(standout.measure) {
              html.element(
                .a, .href(links.page(.dimension(dimension.id))), text: dimension.name[context.language])
            }
            let points = context.pointsApart(standout.lead)
            html.text(": " + (standout.lead > 0 ? texts.ahead(points) : texts.behind(points)))
          }
        }
      }
    }
  }

  private func moved(
    _ charts: MunicipalityFigures, _ quarter: Int, into html: inout HTMLWriter, _ links: Links
  ) {
    html.element(.section, .aria(.labelledBy, "bewegt")) { html in
      html.element(.h2, .id("bewegt"), text: texts.whatMoved)
      guard let change = charts.change else {
        let common = network.commonQuestions(of: index, in: quarter)
        html.element(.p, text: common.map(texts.nothingComparable) ?? texts.noBefore)
        return
      }
      html.figure(change, of: address, in: context, links)
      html.element(.h3, text: texts.changedAnswers)
      guard !changes.isEmpty else {
        html.element(.p, text: texts.noChangedAnswers)
        return
      }
      AnswerChangeTable(context, Array(changes.prefix(6))).write(into: &html, links)
      if changes.count > 6 {
        html.element(.p, .class("onscreen"), text: texts.moreChanges(changes.count - 6))
      }
    }
  }
}
