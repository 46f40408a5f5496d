internal import Explaining
internal import Insights
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
  /// How scores moved since the assessment before; nothing without one.
  private let progress: ScoreProgress?

  init(_ subject: Subject) {
    municipality = subject.municipality
    questionnaire = subject.questionnaire
    assessment = subject.assessment
    profile = Scorer(questionnaire).profile(of: assessment.answers, by: municipality)
    progress = ScoreProgress(subject)
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
        pick("beantwortet", "answered"),
        progress.flatMap { $0.common?.count == 0 ? nil : pick("seit ", "since ") + $0.before.code } ?? "",
      ], [.left, .right, .left, .right, .right])
    table.hasTotal = true
    for dimension in questionnaire.dimensions { add(dimension, depth: 0, to: &table, language) }
    table.add(row(pick("Gesamt", "Overall"), profile.overall, language))
    lines += table.lines
    if let progress, let common = progress.common {
      lines += WordWrap.lines(
        of: comparison(by: common, since: progress.before, in: language), width: reportWidth)
    }
    let explainer = Explainer(questionnaire, language)
    lines += explainer.heldBack(profile.overall).flatMap { WordWrap.lines(of: $0, width: reportWidth) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// By which questions the change is measured, or why there is none.
  private func comparison(
    by common: CommonQuestions, since before: Quarter, in language: Language
  ) -> String {
    switch common.count {
    case 0:
      language.pick(
        "Ein Vergleich mit \(before.code) ist nicht möglich: Keine Frage ist in beiden Fassungen des Fragebogens "
          + "vergleichbar.",
        "A comparison with \(before.code) is not possible: no question is comparable in both versions of the "
          + "questionnaire.")
    case 1:
      language.pick(
        "Die Veränderung misst sich an der einen von \(common.total) Fragen, die in beiden Fassungen des "
          + "Fragebogens vergleichbar ist.",
        "The change is measured by the one of \(common.total) questions that is comparable in both versions of the "
          + "questionnaire.")
    default:
      language.pick(
        "Die Veränderung misst sich an den \(common.count) von \(common.total) Fragen, die in beiden Fassungen "
          + "des Fragebogens vergleichbar sind.",
        "The change is measured by the \(common.count) of \(common.total) questions that are comparable in both "
          + "versions of the questionnaire.")
    }
  }

  private func add(_ dimension: Dimension, depth: Int, to table: inout TextTable, _ language: Language) {
    guard let score = profile.score(of: dimension.id) else { return }
    let name = String(repeating: "  ", count: depth) + dimension.name[language]
    table.add(row(name, score, language))
    for below in dimension.subdimensions { add(below, depth: depth + 1, to: &table, language) }
  }

  private func row(_ name: String, _ score: Score, _ language: Language) -> [String] {
    let number = NumberFormat(language)
    let scale = questionnaire.scale
    let value =
      score.value.map {
        number.string(questionnaire.rounded($0, decimals: scale.decimals), decimals: scale.decimals)
      } ?? "–"
    let words = ScoreWords(questionnaire, language)
    let level =
      score.level.map { "\($0 + 1) \(questionnaire.levels[$0].name[language])" } ?? words.summary(score)
    let coverage = "\(score.coverage.answered) \(language.pick("von", "of")) \(score.coverage.applicable)"
    var change = ""
    if let difference = progress?.differences[score.id] {
      change = number.signed(scale.shownDifference(difference), decimals: scale.decimals)
    }
    return [name, value, level, coverage, change]
  }

  // MARK: - JSON

  var json: JSON {
    let scores = ScoreJSON(questionnaire: questionnaire)
    var members = scores.head(assessment, of: municipality)
    if let progress {
      members.append(("before", .string(progress.before.code)))
      if let common = progress.common {
        members.append(
          ("comparable", .object([("questions", .number(common.count)), ("of", .number(common.total))])))
      }
    }
    let differences = progress?.differences ?? [:]
    members.append(("overall", scores.tree(profile.overall, questionnaire.rule, differences)))
    let context = profile.context.compactMap { score in
      questionnaire.dimension(score.id).map { scores.tree(score, $0.rule) }
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
