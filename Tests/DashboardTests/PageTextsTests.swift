@testable import Dashboard
import Insights
import Localization
import MaturityModel
import Testing

@Suite("Pages speak two languages")
struct PageTextsTests {
  /// Every text, each branch of those that have some, with samples that mean the same in both languages.
  private func all(_ t: PageTexts) -> [String] {
    let head: [String?] = [
      t.municipalityTitle("A", level: "1"), t.municipalityTitle("A", since: "Q", level: "1"),
      t.municipalityNotAssessable("A"), t.municipalityNever("A"), t.pulls(up: "A", down: "B"),
      t.municipalityLead(points: "1", answered: "2", quarter: "Q"), t.changeSince("+2", before: "Q"),
      t.changeSince("\u{2212}2", before: "Q"), t.changeSince("0,0", before: "Q"), t.firstTime,
      t.shownIsOlder(current: "Q", shown: "R", state: "S"), t.notEnough("1", "2"), t.toNextLevel("2", "3"),
      t.topLevel, t.ranksAmongPeers, t.ranksAmongAll, t.municipalityTitle("A", sinceFirst: "Q", level: "1"),
      t.municipalityTitle("A", movedUp: true, level: "1"),
      t.municipalityTitle("A", movedUp: false, level: "1"), t.earlierNotAssessable, t.independentCity,
      t.peersSpread,
      t.medianRow("A"), t.scaleTitle("2", level: "1"),
      t.scaleSentence(range: "1"), t.scaleSentence(range: nil), t.between("1", "2"), t.facts, t.district,
      t.membersWithPeople,
      t.funding, t.fundingRound("P", 2, since: "S"), t.fundingRound("P", nil, since: "S"),
      t.populationOn("D"),
    ]
    let sections = [
      t.whereStands("A"), t.whatMoved, t.wayHere, t.howComplete, t.whyTheScore,
      t.profileTitle(above: 0, of: 3),
      t.profileTitle(above: 3, of: 3), t.profileTitle(above: 1, of: 3), t.profileWithoutPeers,
      t.profileSentence(best: "A", bestValue: "1", worst: "B", worstValue: "2"), t.radarTitle(before: "Q"),
      t.radarTitle(before: nil), t.radarSentence, t.strengths, t.gaps, t.ahead("2"), t.behind("2"),
      t.noStrengths,
      t.noGaps, t.changeTitle(up: 0, down: 0, before: "Q"), t.changeTitle(up: 2, down: 0, before: "Q"),
      t.changeTitle(up: 0, down: 2, before: "Q"), t.changeTitle(up: 2, down: 3, before: "Q"),
      t.largestChange("A", "+2"),
      t.nothingMoved, t.noBefore, t.changedAnswers, t.before, t.now, t.effect, t.noChangedAnswers,
      t.moreChanges(1),
      t.moreChanges(2), t.trendTitle(change: "+2", first: "Q"), t.trendTitleShort,
      t.trendSentence(first: "A", firstValue: "1", last: "B", lastValue: "2"), t.trendMedian, t.trendGaps(1),
      t.trendGaps(2), t.peersOfOtherVersion, t.scaleTitle(level: "1", heldBackFrom: "2", conditions: 1),
      t.scaleTitle(level: "1", heldBackFrom: "2", conditions: 2),
      t.completenessTitle(2, 2),
      t.completenessTitle(1, 2), t.completenessSentence(dontKnow: 1, doesNotApply: 2, notAnswered: 3),
      t.completenessMeasure(withContext: true), t.completenessMeasure(withContext: false), t.count,
    ]
    let answers = [
      t.comment, t.evidence, t.reason, t.yes, t.no, t.confidential, t.changedSign,
      t.contextHint,
    ]
    let network = [
      t.toProgress, t.levelsAloneMoved, t.mapBasis, t.mapPublisher, t.mapLicence, t.mapMagnitude,
      t.dimensionTitle("A", level: "1"),
      t.dimensionNoScores("A"), t.dimensionLead(median: "1", of: nil, difference: "+2"),
      t.dimensionLead(median: "1", of: nil, difference: "\u{2212}2"),
      t.dimensionLead(median: "1", of: 2, difference: "0,0"),
      t.mapDistrictSentence, t.mapDistrictCount(1, "L"), t.mapDistrictCount(2, "L"), t.participantCount,
      t.howItDeveloped, t.whatIsAsked, t.questionMean, t.lowestHighest, t.weight, t.basedOn,
      t.networkTrendTitle(up: 1, of: 3), t.networkTrendTitle(up: 2, of: 3), t.networkTrendSentence,
      t.mostPanels(1, 2),
      t.everyDimension, t.medianOfAll(isOfAll: true), t.medianOfAll(isOfAll: false), t.confidentialDimension,
      t.peersTitle,
    ]
    let progress = [
      t.progressTitle(rose: 0, fell: 0, of: 3, before: "Q"),
      t.progressTitle(rose: 0, fell: 0, of: 1, before: "Q"),
      t.progressTitle(rose: 1, fell: 0, of: 3, before: "Q"),
      t.progressTitle(rose: 0, fell: 2, of: 3, before: "Q"),
      t.progressTitle(rose: 1, fell: 2, of: 4, before: "Q"),
      t.progressFirst, t.progressNothing,
      t.progressFirstLead, t.progressLead(up: 1, down: 2, same: 3, of: 6),
      t.progressLead(up: 1, down: 2, same: 3, of: 7), t.whoMoved,
      t.moversTitle("A", "+2", isOfAll: true), t.moversTitle("A", "+2", isOfAll: false),
      t.moversFallTitle("A", "\u{2212}2", isOfAll: true), t.moversFallTitle("A", "\u{2212}2", isOfAll: false),
      t.moversSame, t.moversSentence("+2"), t.moversMeasure,
      t.previousQuarter,
      t.becauseOf, t.becauseLead, t.whoChangedLevel, t.levelBefore, t.levelNow, t.nobodyChangedLevel,
      t.allQuarters,
    ]
    let method =
      [
        t.methodTitle(questions: 1, dimensions: 2, levels: 3), t.levels, t.from, t.meaning, t.howScored,
        t.fiveStates,
        t.ruleText("", coverage: "1"), t.ruleMean, t.ruleGeometric, t.ruleMinimum, t.ruleSum, t.missingZero,
        t.peersText, t.theQuestions, t.notScored, t.scoredFrom("1", "2"),
        t.scoredLog("1", "2"),
        t.scoredSteps, t.stepFrom("1", "2"), t.countable("1", isCount: true),
        t.countable("1", isCount: false), t.exclusive, t.atMost(2),
      ] + t.fiveStatesText.flatMap { [$0.0, $0.1] }
    let data =
      [
        t.dataTitle, t.dataLead(1, quarters: 2), t.describes, t.fields,
        t.column,
      ] + t.fieldList.map(\.1) + DataFile.allCases.map(t.content(of:))
    let overview = [
      t.notAssessable, t.overviewTitle(quarter: "Q", level: "1", of: nil),
      t.overviewTitle(quarter: "Q", level: "1", of: 1),
      t.overviewTitle(quarter: "Q", level: "1", of: 3), t.overviewLead(submitted: 1, all: 2),
      t.overviewLead(submitted: 2, all: 2), t.overviewTitleWithoutScores(quarter: "Q"),
      t.overviewLead(submitted: 1, all: 2, median: "3", of: nil),
      t.overviewLead(submitted: 2, all: 3, median: "3", of: nil),
      t.overviewLead(submitted: 2, all: 3, median: "3", of: 1),
      t.overviewLead(submitted: 3, all: 3, median: "3", of: 2), t.medianRow(ofPoints: 2), t.amongPublished,
      t.rankingTitle(published: "A", count: 1, value: "2"),
      t.rankingTitle(published: "A, B", count: 2, value: "2"),
      t.overviewChange("+2", before: "Q", count: 1, isOfAll: true),
      t.overviewChange("\u{2212}2", before: "Q", count: 3, isOfAll: true),
      t.overviewChange("+2", before: "Q", count: 1, isOfAll: false),
      t.overviewChange("\u{2212}2", before: "Q", count: 3, isOfAll: false),
      t.overviewChange("0,0", before: "Q", count: 3, isOfAll: true),
      t.heatmapLead(bestMedian: "A", "1", worst: "B", "2"), t.tileMedian("2", of: 3), t.flowLevelsOnly(1),
      t.flowLevelsOnly(2),
      t.notToCompare("A"), t.tooFewPoints,
      t.flow(rose: 0, fell: 1, stayed: 2),
      t.whoStandsWhere, t.whereOnTheMap, t.whereAreStrengths, t.whoTakesPart,
      t.rankingTitle(leader: "A", value: "1", isCertain: true),
      t.rankingTitle(leader: "A", value: "1", isCertain: false),
      t.rankingTitle(leaders: "A", value: "2"),
      t.rankingSentence(first: "A", firstValue: "1", last: "B", lastValue: "2", median: "3"),
      t.rankingSentence(only: "A", value: "1", isOfAll: true),
      t.rankingSentence(only: "A", value: "1", isOfAll: false), t.mapTitle(levels: ""),
      t.mapTitle(levels: "L"),
      t.mapLevelCount(1, "L"), t.mapLevelCount(2, "L"), t.mapSentence, t.mapMeasure, t.population,
      t.heatmapLead(best: "A", bestValue: "1", worst: "B", worstValue: "2"), t.heatmapCaption, t.medianRow,
      t.submittedStatus, t.draftStatus(1, 2), t.missingStatus(last: "Q"), t.missingStatus(last: nil),
    ]
    let small = [
      t.and, t.missing, t.overall, t.level, t.score, t.change, t.range, t.rank, t.municipality, t.dimension,
      t.question,
      t.quarter, t.peersMedian, t.answered, t.kind, t.status, t.of(1, 2),
      t.answeredQuestions(1, 2), t.points("1"), t.points("2"), t.pointsDative("1"), t.pointsDative("2"),
      t.signedPoints("+1"), t.signedPoints("+2"), t.signedPointsDative("+2"), t.ranks(1...1, of: 2),
      t.ranks(1...2, of: 2),
    ]
    let frame = [
      t.siteName, t.overview, t.progress, t.method, t.data, t.skip,
      t.mainNavigation,
      t.breadcrumb, t.otherLanguage, t.networkEdition, t.source, t.asOf("D"), t.footer("T", version: "1"),
      t.notice(Assessment.inventedNotice), t.table, t.tableOf("T"), t.saveSVGOf("T"), t.linkTo("T"),
      t.scaleMeasure("0", "1"), t.scrollRegion("T"), t.band(true), t.band(false),
    ]
    let kinds = Municipality.Kind.allCases.map(t.kind) + SizeClass.allCases.map(t.sizeClass)
    let states = AnswerState.allCases.map(t.state)
    let bases: [PeerGroup.Basis] = [
      .kindAndSize(.town, .small), .kind(.city), .municipalities, .regions, .all,
    ]
    let peers = bases.map { t.peers($0, "A") } + [t.peersWithoutValue("A")]
    let parts: [[String]] = [
      head.map { $0 ?? "" }, sections, answers, network, progress, method, data, overview, small, frame,
      kinds,
      states, peers, charts(t), together(t),
    ]
    return Array(parts.joined())
  }

  @Test("No text is empty, and each is another one in the other language")
  func bothLanguages() {
    let (german, english) = (all(PageTexts(.german)), all(PageTexts(.english)))
    for (german, english) in zip(german, english) {
      #expect(german.count > 1)
      #expect(english.count > 1)
      // A name of both languages, not a text that somebody forgot.
      guard !["Name", "Status"].contains(english) else { continue }
      #expect(german != english)
    }
  }

  @Test("Texts do not end up in the wrong language")
  func rightLanguage() {
    for text in all(PageTexts(.english)) where text != "Deutsch" && !text.hasPrefix(Assessment.inventedNotice)
    {
      #expect(!text.unicodeScalars.contains { "äöüßÄÖÜ„".unicodeScalars.contains($0) }, "\(text)")
      #expect(!text.contains(" und ") && !text.contains("Punkt") && !text.contains("Stufe"), "\(text)")
    }
    for text in all(PageTexts(.german)) where text != "English" {
      #expect(!text.contains(" the ") && !text.contains(" of ") && !text.contains("point"), "\(text)")
    }
  }

  // MARK: - Grammar

  static let german: [(text: @Sendable (PageTexts) -> String, expected: String)] = [
    ({ $0.points("1") }, "1 Punkt"), ({ $0.points("0") }, "0 Punkte"), ({ $0.points("1,5") }, "1,5 Punkte"),
    ({ $0.changeSince("+1", before: "Q") }, "1 Punkt mehr als im Q."),
    ({ $0.changeSince("+4", before: "Q") }, "4 Punkte mehr als im Q."),
    ({ $0.changeSince("\u{2212}1", before: "Q") }, "1 Punkt weniger als im Q."),
    ({ $0.changeSince("\u{2212}0,4", before: "Q") }, "0,4 Punkte weniger als im Q."),
    ({ $0.changeSince("0,0", before: "Q") }, "So viel wie im Q."),
    ({ $0.toNextLevel("1", "2 Aufbau") }, "noch 1 Punkt bis Stufe 2 Aufbau"),
    ({ $0.toNextLevel("3,5", "2 Aufbau") }, "noch 3,5 Punkte bis Stufe 2 Aufbau"),
    ({ $0.scaleTitle("1", level: "1 Beginn") }, "1 Punkt reicht für Stufe 1 Beginn"),
    ({ $0.scaleTitle("40", level: "2 Aufbau") }, "40 Punkte reichen für Stufe 2 Aufbau"),
    ({ $0.changeTitle(up: 1, down: 0, before: "Q") }, "Seit dem Q ist ein Handlungsfeld gestiegen"),
    ({ $0.changeTitle(up: 2, down: 0, before: "Q") }, "Seit dem Q sind 2 Handlungsfelder gestiegen"),
    ({ $0.changeTitle(up: 0, down: 1, before: "Q") }, "Seit dem Q ist ein Handlungsfeld gefallen"),
    (
      { $0.changeTitle(up: 1, down: 2, before: "Q") },
      "Seit dem Q: ein Handlungsfeld höher, 2 Handlungsfelder niedriger"
    ),
    ({ $0.changeTitle(up: 0, down: 0, before: "Q") }, "Seit dem Q hat sich kein Handlungsfeld bewegt"),
    ({ $0.largestChange("A", "+1") }, "Die größte Veränderung: A mit +1 Punkt."),
    ({ $0.largestChange("A", "\u{2212}3") }, "Die größte Veränderung: A mit \u{2212}3 Punkten."),
    ({ $0.moversTitle("A", "+1", isOfAll: true) }, "A macht den größten Schritt: +1 Punkt"),
    (
      { $0.moversFallTitle("A", "\u{2212}1", isOfAll: true) },
      "Niemand ist gestiegen; am stärksten fiel A: \u{2212}1 Punkt"
    ),
    ({ $0.moversSentence("+1") }, "In der Mitte liegt die Veränderung bei +1 Punkt."),
    ({ $0.trendTitle(change: "\u{2212}1", first: "Q") }, "\u{2212}1 Punkt seit dem Q"),
    ({ $0.networkTrendTitle(up: 1, of: 3) }, "1 von 3 liegt höher als am Anfang der Reihe"),
    ({ $0.rankingTitle(leader: "A", value: "1", isCertain: true) }, "A liegt mit einem Punkt vorn"),
    ({ $0.rankingTitle(leaders: "A und B", value: "60") }, "A und B haben mit 60 Punkten den höchsten Wert"),
    (
      { $0.progressTitle(rose: 1, fell: 2, of: 4, before: "Q") },
      "Seit dem Q: von 4 Kommunen eine auf höherer Stufe, 2 auf niedrigerer"
    ),
    ({ $0.ranks(3...3, of: 9) }, "Platz 3 von 9"), ({ $0.ranks(3...6, of: 9) }, "Platz 3 bis 6 von 9"),
    (
      { $0.dimensionLead(median: "1", of: nil, difference: "\u{2212}1") },
      "Der Median liegt bei einem Punkt, 1 Punkt unter dem Median des Gesamtwerts."
    ),
    (
      { $0.flow(rose: 1, fell: 0, stayed: 12) },
      "Eine Stufe höher als zuvor: eine. Niedriger: keine. Gleich: 12."
    ),
    (
      { $0.overviewChange("+1", before: "Q", count: 1, isOfAll: true) },
      "Bei der einen, die auch im Q dabei war, ist es 1 Punkt mehr als damals."
    ),
    (
      { $0.overviewChange("\u{2212}4", before: "Q", count: 3, isOfAll: true) },
      "Bei den 3, die auch im Q dabei waren, sind es 4 Punkte weniger als damals."
    ),
    ({ $0.missing }, "k.\u{A0}A."),
  ]

  @Test("German sentences have the right number and case", arguments: german)
  func grammar(_ text: @Sendable (PageTexts) -> String, _ expected: String) {
    #expect(text(PageTexts(.german)) == expected)
  }

  static let english: [(text: @Sendable (PageTexts) -> String, expected: String)] = [
    ({ $0.changeSince("+1", before: "Q") }, "1 point more than in the Q."),
    ({ $0.toNextLevel("1", "2") }, "1 point to go to level 2"),
    ({ $0.toNextLevel("4", "2") }, "4 points to go to level 2"),
    ({ $0.scaleTitle("1", level: "1") }, "1 point reaches level 1"),
    ({ $0.changeTitle(up: 1, down: 0, before: "Q") }, "One dimension rose since the Q"),
    ({ $0.changeTitle(up: 3, down: 0, before: "Q") }, "3 dimensions rose since the Q"),
    ({ $0.largestChange("A", "+1") }, "The largest change: A with +1 point."),
    ({ $0.trendTitle(change: "+4", first: "Q") }, "+4 points since the Q"),
    ({ $0.networkTrendTitle(up: 1, of: 3) }, "1 of 3 is higher than at the start of the series"),
    ({ $0.ranks(3...6, of: 9) }, "rank 3 to 6 of 9"), ({ $0.missing }, "n/a"),
  ]

  @Test("English sentences have the right number", arguments: english)
  func englishGrammar(_ text: @Sendable (PageTexts) -> String, _ expected: String) {
    #expect(text(PageTexts(.english)) == expected)
  }
}
