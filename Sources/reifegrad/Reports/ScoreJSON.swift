internal import LocatedJSON
internal import MaturityModel
internal import Scoring

/// Scores as programs read them; the shapes are described in `Documentation/Format.md`.
struct ScoreJSON {
  let questionnaire: Questionnaire

  /// What stands at the head of every file of scores.
  func head(_ assessment: Assessment, of municipality: Municipality) -> [(key: String, value: JSON)] {
    var members: [(key: String, value: JSON)] = [
      ("format", .number(1)),
      ("municipality", .string(municipality.id)),
      ("name", .string(municipality.name)),
      ("quarter", .string(assessment.quarter.code)),
      ("status", .string(assessment.isDraft ? "draft" : "submitted")),
    ]
    if let notice = assessment.notice { members.append(("notice", .string(notice))) }
    return members + definition
  }

  /// The definition, its scale and its levels.
  var definition: [(key: String, value: JSON)] {
    [
      (
        "questionnaire",
        .object([("id", .string(questionnaire.id)), ("version", .string(questionnaire.version))])
      ),
      (
        "scale",
        .object([
          ("minimum", .number(questionnaire.scale.minimum)),
          ("maximum", .number(questionnaire.scale.maximum)),
        ])
      ),
    ]
  }

  /// A score with all below it, and by how much each moved (−1…1, by id).
  func tree(_ score: Score, _ rule: AggregationRule, _ differences: [String: Double] = [:]) -> JSON {
    var members = self.members(of: score, rule)
    if let difference = differences[score.id] {
      members.append(("change", shownDifference(difference)))
    }
    if !score.dimensions.isEmpty {
      let below = score.dimensions.compactMap { child in
        questionnaire.dimension(child.id).map { tree(child, $0.rule, differences) }
      }
      members.append(("dimensions", .array(below)))
    }
    return .object(members)
  }

  /// A score of a dimension with all below it.
  func tree(_ score: Score) -> JSON {
    tree(score, questionnaire.dimension(score.id)?.rule ?? questionnaire.rule)
  }

  /// A score without what is below it.
  func members(of score: Score, _ rule: AggregationRule) -> [(key: String, value: JSON)] {
    var members: [(key: String, value: JSON)] = score.id.isEmpty ? [] : [("id", .string(score.id))]
    members += [
      ("state", .string(score.state.rawValue)),
      ("score", shown(score.value)),
      ("level", level(score.level)),
      ("levelByScore", level(score.thresholdLevel)),
      ("range", score.range.map { .array([shown($0.lowerBound), shown($0.upperBound)]) } ?? .null),
    ]
    if let points = score.points(by: rule) {
      members.append(
        ("points", .object([("earned", .number(points.earned)), ("possible", .number(points.possible))])))
    }
    if !score.heldBack.isEmpty { members.append(("heldBack", .array(score.heldBack.map(gate)))) }
    members.append(("coverage", coverage(score.coverage)))
    return members
  }

  /// A value of 0…1 on the scale, without the noise of floating point.
  func shown(_ value: Double?) -> JSON {
    .number(value.map { clean(questionnaire.scale.shown($0)) })
  }

  /// A difference of values in points of the scale, without the noise of floating point.
  func shownDifference(_ difference: Double) -> JSON {
    .number(clean(questionnaire.scale.shownDifference(difference)))
  }

  private func clean(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }

  func level(_ index: Int?) -> JSON {
    guard let index else { return .null }
    return .object([("number", .number(index + 1)), ("id", .string(questionnaire.levels[index].id))])
  }

  private func coverage(_ coverage: Coverage) -> JSON {
    .object(
      [("answered", .number(coverage.answered)), ("applicable", .number(coverage.applicable))]
        + AnswerState.allCases.dropFirst().map { ($0.rawValue, .number(coverage.counts[$0])) }
        + [("weightShare", .number(clean(coverage.weightShare))), ("minimum", .number(coverage.minimum))])
  }

  private func gate(_ held: HeldGate) -> JSON {
    var members: [(key: String, value: JSON)] = [("before", level(held.level))]
    switch held.gate {
    case .question(let id, let least): members += [("question", .string(id)), ("atLeast", .number(least))]
    case .dimension(let id, let least): members += [("dimension", .string(id)), ("atLeast", shown(least))]
    case .dimensionLevel(let id, let index):
      members += [("dimension", .string(id)), ("level", level(index))]
    case .level(let index): members.append(("level", level(index)))
    }
    if case .question = held.gate {
      members.append(("value", .number(held.value)))
    } else if case .dimension = held.gate {
      members.append(("value", shown(held.value)))
    }
    return .object(members)
  }
}
