internal import Insights
internal import MaturityModel
internal import Scoring

/// What easy language says of the network and its members; pages put it together.
extension SiteContext {
  var easy: EasyTexts { EasyTexts(language) }

  /// How many take part, and where the middle is.
  var easyNetwork: [String] {
    let submitted = network.municipalities.indices.count { network.entry($0, network.current) != nil }
    return [
      edition == .public
        ? easy.publish(network.municipalities.count) : easy.takePart(network.municipalities.count),
      easy.handedIn(submitted),
    ] + easy.quarter(quarter.name(in: language)) + easyMiddle(.overall)
  }

  func easyMiddle(_ measure: Measure) -> [String] {
    middleLevel(measure, of: network.municipalities.indices).map { easy.middleLevel($0 + 1) } ?? []
  }

  /// Who changed level since the quarter before.
  var easyFlow: [String] {
    guard network.current > 0 else { return [easy.firstTime] }
    let flow = network.levelFlow(.overall, in: network.current)
    return [
      easy.higherLevel(flow.rose.count), easy.lowerLevel(flow.fell.count), easy.sameLevel(flow.stayed.count),
    ]
  }
}

extension OverviewPage {
  var easy: [String] {
    let easy = context.easy
    return [easy.overview] + easy.whatIsAMunicipality + easy.whatIsAnAssessment
      + easy.whatIsALevel(context.questionnaire.levels.count) + context.easyNetwork + context.easyFlow
  }
}

extension ProgressPage {
  var easy: [String] { context.easy.progress + context.easyFlow }
}

extension DimensionPage {
  var easy: [String] {
    let easy = context.easy
    let dimension = context.questionnaire.scoredDimensions[place]
    let measure = Measure.dimension(place)
    let leader = context.network.ranking(measure, in: context.network.current).first
    return [
      easy.oneTopic, easy.topic(dimension.name[context.language]), easy.whatIsADimension,
      easy.topicQuestions(dimension.allQuestions.count),
    ] + context.easyMiddle(measure)
      + (context.levelsAlone(measure, in: context.network.current).isEmpty
        ? leader.map { [easy.mostPoints(context.network.municipalities[$0.municipality].name)] } ?? [] : [])
  }
}

extension WithheldDimensionPage {
  var easy: [String] {
    let easy = context.easy
    return [
      easy.oneTopic, easy.topic(dimension.name[context.language]), easy.whatIsADimension,
      easy.topicQuestions(dimension.allQuestions.count),
    ] + easy.groupsOnly
  }
}

extension MethodPage {
  var easy: [String] {
    let easy = context.easy
    let questionnaire = context.questionnaire
    return easy.method(questionnaire.questions.count, questionnaire.scoredDimensions.count)
      + easy.whatIsAnAssessment + easy.whatIsALevel(questionnaire.levels.count)
  }
}

extension DataPage {
  var easy: [String] { context.easy.data }
}

extension ComparePage {
  var easy: [String] { context.comparable.count > 1 ? context.easy.compare : [] }
}
