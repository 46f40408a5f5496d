internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring

extension MunicipalityPage {
  var easy: [String] {
    let easy = context.easy
    let network = context.network
    let name = network.municipalities[index].name
    guard let quarter, let score = network.score(.overall, index, quarter), let level = score.level else {
      return [easy.about(name)] + easy.whatIsAMunicipality + [easy.noScore(name)]
    }
    var sentences =
      [easy.about(name)] + easy.whatIsAMunicipality
      + easy.level(name, level + 1, called: context.questionnaire.levels[level].name[context.language])
    if let value = score.value {
      let scale = context.questionnaire.scale
      sentences.append(
        easy.points(
          context.points(value), most: scale.minimum == 0 ? context.number.shortest(scale.maximum) : nil))
      if let difference = network.change(.overall, of: index, in: quarter)?.difference {
        let text = context.exactDifference(difference)
        let isUp = text.hasPrefix("+") ? true : text.hasPrefix("\u{2212}") ? false : nil
        sentences.append(easy.change(context.pointsApart(difference), up: isUp))
      }
    }
    let values = network.measures.dropFirst().compactMap { measure in
      network.value(measure, index, quarter).map { (measure, $0) }
    }
    if let best = values.max(by: { $0.1 < $1.1 }), let weakest = values.min(by: { $0.1 < $1.1 }),
      best.1 > weakest.1
    {
      sentences += [easy.best(context.name(best.0)), easy.weakest(context.name(weakest.0))]
    }
    sentences.append(easy.answered(score.coverage.answered, of: score.coverage.applicable))
    return sentences + easy.quarter(context.quarterName(quarter))
      + easy.whatIsALevel(context.questionnaire.levels.count)
  }
}

extension PairPage {
  var easy: [String] {
    let easy = context.easy
    let network = context.network
    let side = SideBySide(context)
    return easy.pair(network.municipalities[one].name, network.municipalities[other].name)
      + [one, other].map { index in
        let name = network.municipalities[index].name
        return side.points(network.score(.overall, index, network.current)).map { easy.has(name, $0) }
          ?? easy.noScore(name)
      }
  }
}

extension LevelsPage {
  var easy: [String] {
    let easy = context.easy
    let name = context.network.municipalities[index].name
    guard let quarter, let level else {
      return [easy.about(name)] + easy.whatIsAMunicipality + [easy.noScore(name)]
    }
    return [easy.about(name)] + easy.whatIsAMunicipality
      + easy.level(name, level + 1, called: context.questionnaire.levels[level].name[context.language])
      + easy.quarter(context.quarterName(quarter)) + easy.whatIsALevel(context.questionnaire.levels.count)
  }
}
