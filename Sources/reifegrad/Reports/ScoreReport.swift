internal import Explaining
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Scoring
internal import Terminal

/// The scores of one assessment as a table or as JSON.
struct ScoreReport {
  let municipality: Municipality
  let questionnaire: Questionnaire
  let assessment: Assessment
  let profile: Profile
  let before: (quarter: Quarter, profile: Profile)?

  init(_ subject: Subject) {
    municipality = subject.municipality
    questionnaire = subject.questionnaire
    assessment = subject.assessment
    let scorer = Scorer(questionnaire)
    profile = scorer.profile(of: assessment.answers, by: municipality)
    let municipality = municipality
    before = subject.before.map { ($0.quarter, scorer.profile(of: $0.answers, by: municipality)) }
  }

  // MARK: - Table

  func table(in language: Language) -> String {
    func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
      language.pick(german(), english())
    }
    var lines = [assessment.title(of: municipality, in: language)]
    if let notice = assessment.notice { lines.append(notice) }
    lines.append("")
    var table = TextTable(
      [
        pick("Handlungsfeld", "Dimension"), pick("Wert", "Score"), pick("Stufe", "Level"),
        pick("beantwortet", "answered"), before.map { pick("seit ", "since ") + $0.quarter.code } ?? "",
      ], [.left, .right, .left, .right, .right])
    table.hasTotal = true
    for dimension in questionnaire.dimensions { add(dimension, depth: 0, to: &table, language) }
    table.add(row(pick("Gesamt", "Overall"), profile.overall, before?.profile.overall, language))
    lines += table.lines
    let explainer = Explainer(questionnaire, language)
    lines += explainer.heldBack(profile.overall).flatMap { WordWrap.lines(of: $0, width: 80) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func add(_ dimension: Dimension, depth: Int, to table: inout TextTable, _ language: Language) {
    guard let score = profile.score(of: dimension.id) else { return }
    let name = String(repeating: "  ", count: depth) + dimension.name[language]
    table.add(row(name, score, before?.profile.score(of: dimension.id), language))
    for below in dimension.subdimensions { add(below, depth: depth + 1, to: &table, language) }
  }

  private func row(_ name: String, _ score: Score, _ old: Score?, _ language: Language) -> [String] {
    let number = NumberFormat(language)
    let scale = questionnaire.scale
    let value = score.value.map { number.string(scale.shown($0), decimals: 1) } ?? "–"
    let words = ScoreWords(questionnaire, language)
    let level =
      score.level.map { "\($0 + 1) \(questionnaire.levels[$0].name[language])" } ?? words.summary(score)
    let coverage = "\(score.coverage.answered) \(language.pick("von", "of")) \(score.coverage.applicable)"
    var change = ""
    if let now = score.value, let then = old?.value {
      change = number.signed(scale.shownDifference(now - then), decimals: 1)
    }
    return [name, value, level, coverage, change]
  }

  // MARK: - JSON

  var json: JSON {
    let scores = ScoreJSON(questionnaire: questionnaire)
    var members = scores.head(assessment, of: municipality)
    if let before { members.append(("before", .string(before.quarter.code))) }
    members.append(
      ("overall", scores.tree(profile.overall, questionnaire.rule, old: before?.profile.overall)))
    let context = profile.context.compactMap { score in
      questionnaire.dimension(score.id).map { scores.tree(score, $0.rule, old: nil) }
    }
    if !context.isEmpty { members.append(("context", .array(context))) }
    return .object(members)
  }
}

extension Assessment {
  /// Municipality, quarter and status on one line.
  func title(of municipality: Municipality, in language: Language) -> String {
    let status = isDraft ? language.pick("Entwurf", "draft") : language.pick("abgegeben", "handed in")
    return "\(municipality.name) · \(quarter.name(in: language)) · \(status)"
  }
}
