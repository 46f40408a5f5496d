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

  init(municipality: Municipality, questionnaire: Questionnaire, assessment: Assessment, before: Assessment?)
  {
    self.municipality = municipality
    self.questionnaire = questionnaire
    self.assessment = assessment
    let scorer = Scorer(questionnaire)
    profile = scorer.profile(of: assessment.answers, by: municipality)
    self.before = before.map { ($0.quarter, scorer.profile(of: $0.answers, by: municipality)) }
  }

  // MARK: - Table

  func table(in language: Language) -> String {
    func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
      language.pick(german(), english())
    }
    let status = assessment.isDraft ? pick("Entwurf", "draft") : pick("abgegeben", "handed in")
    var lines = ["\(municipality.name) · \(assessment.quarter.name(in: language)) · \(status)"]
    if let notice = assessment.notice { lines.append(notice) }
    lines.append("")
    let header = [
      pick("Handlungsfeld", "Dimension"), pick("Wert", "Score"), pick("Stufe", "Level"),
      pick("beantwortet", "answered"), before.map { pick("seit ", "since ") + $0.quarter.code } ?? "",
    ]
    var rows = [header]
    for dimension in questionnaire.dimensions {
      guard let score = profile.score(of: dimension.id) else { continue }
      rows.append(row(dimension.name[language], score, before?.profile.score(of: dimension.id), language))
    }
    rows.append(row(pick("Gesamt", "Overall"), profile.overall, before?.profile.overall, language))
    lines += Self.align(rows)
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ score: Score, _ old: Score?, _ language: Language) -> [String] {
    let number = NumberFormat(language)
    let scale = questionnaire.scale
    let value = score.value.map { number.string(scale.shown($0), decimals: 1) } ?? "–"
    let level =
      switch score.state {
      case .scored: score.level.map { "\($0 + 1) \(questionnaire.levels[$0].name[language])" } ?? ""
      case .notAssessable: language.pick("nicht auswertbar", "cannot be scored")
      case .nothingApplies: language.pick("trifft nicht zu", "does not apply")
      case .unscored: language.pick("ohne Wertung", "not scored")
      }
    let coverage = "\(score.coverage.answered) \(language.pick("von", "of")) \(score.coverage.applicable)"
    var change = ""
    if let now = score.value, let then = old?.value {
      change = number.signed(scale.shownDifference(now - then), decimals: 1)
    }
    return [name, value, level, coverage, change]
  }

  /// The columns of a terminal that nobody made wider.
  private static let widest = 80
  private static let gap = 2

  /// Rows in columns with a rule below the first and above the last; long names go on in the next line.
  private static func align(_ rows: [[String]]) -> [String] {
    var widths = (0..<5).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let figures = widths.dropFirst().filter { $0 > 0 }
    widths[0] = min(widths[0], max(widest - figures.reduce(0, +) - figures.count * gap, 12))
    func padded(_ text: String, _ column: Int) -> String {
      let blanks = String(repeating: " ", count: widths[column] - DisplayWidth.of(text))
      return column == 0 || column == 2 ? text + blanks : blanks + text
    }
    func lines(_ row: [String]) -> [String] {
      let name = WordWrap.lines(of: row[0], width: widths[0])
      let first = ([name.first ?? ""] + row.dropFirst()).enumerated().map { padded($1, $0) }
      let text = first.joined(separator: String(repeating: " ", count: gap))
      return [String(text.reversed().drop { $0 == " " }.reversed())] + name.dropFirst()
    }
    let blocks = rows.map(lines)
    let width = blocks.joined().map { DisplayWidth.of($0) }.max() ?? 0
    let rule = String(repeating: "─", count: width)
    return blocks[0] + [rule] + blocks.dropFirst().dropLast().joined() + [rule] + (blocks.last ?? [])
  }

  // MARK: - JSON

  var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("format", .number(1)),
      ("municipality", .string(municipality.id)),
      ("name", .string(municipality.name)),
      ("quarter", .string(assessment.quarter.code)),
      ("status", .string(assessment.isDraft ? "draft" : "submitted")),
    ]
    if let notice = assessment.notice { members.append(("notice", .string(notice))) }
    members.append(
      (
        "questionnaire",
        .object([("id", .string(questionnaire.id)), ("version", .string(questionnaire.version))])
      ))
    members.append(
      (
        "scale",
        .object([
          ("minimum", .number(questionnaire.scale.minimum)),
          ("maximum", .number(questionnaire.scale.maximum)),
        ])
      ))
    if let before { members.append(("before", .string(before.quarter.code))) }
    members.append(("overall", json(profile.overall, before?.profile.overall)))
    let dimensions = (profile.dimensions + profile.context).flatMap(\.selfAndDescendants)
    members.append(("dimensions", .array(dimensions.map { json($0, before?.profile.score(of: $0.id)) })))
    return .object(members)
  }

  private func json(_ score: Score, _ old: Score?) -> JSON {
    let scale = questionnaire.scale
    let state =
      switch score.state {
      case .scored: "scored"
      case .notAssessable: "not-assessable"
      case .nothingApplies: "nothing-applies"
      case .unscored: "unscored"
      }
    var members: [(key: String, value: JSON)] = score.id.isEmpty ? [] : [("id", .string(score.id))]
    members += [
      ("state", .string(state)),
      ("score", .number(score.value.map(scale.shown))),
      ("level", .number(score.level.map { Double($0 + 1) })),
      (
        "range",
        score.range.map {
          .array([.number(scale.shown($0.lowerBound)), .number(scale.shown($0.upperBound))])
        } ?? .null
      ),
      ("answered", .number(score.coverage.answered)),
      ("applicable", .number(score.coverage.applicable)),
    ]
    if let now = score.value, let then = old?.value {
      members.append(("change", .number(scale.shownDifference(now - then))))
    }
    return .object(members)
  }
}
