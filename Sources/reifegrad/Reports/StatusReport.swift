internal import Explaining
internal import Insights
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Scoring
internal import Terminal
internal import Workspace

/// Who has handed in for a quarter and who has not, as a table or as JSON.
struct StatusReport {
  let participation: Participation
  /// What to say wherever the data are, such as that they are invented.
  let notices: [String]

  /// Whether everybody has handed in.
  var isComplete: Bool { participation.submitted.count == participation.entries.count }

  // MARK: - Table

  func table(in language: Language) -> String {
    func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
      language.pick(german(), english())
    }
    let summary = "\(participation.quarter.name(in: language)): \(sentence(in: language))"
    var lines = WordWrap.lines(of: summary, width: reportWidth)
    lines += notices.flatMap { WordWrap.lines(of: $0, width: reportWidth) } + [""]
    var table = TextTable(
      [
        pick("Kommune", "Municipality"), pick("Stand", "State"), pick("beantwortet", "answered"),
        pick("Stufe", "Level"), pick("Änderung", "Change"),
      ], [.left, .left, .right, .left, .right])
    for entry in participation.entries { table.add(cells(entry, language)) }
    lines += table.lines
    return lines.joined(separator: "\n") + "\n"
  }

  /// Who has handed in, in one sentence; who is missing by name, as long as these are few.
  private func sentence(in language: Language) -> String {
    let (done, drafts, missing) = (
      participation.submitted.count, participation.drafts.count, participation.missing
    )
    let all = participation.entries.count
    guard done < all else {
      return language.pick("Alle \(all) haben abgegeben.", "All \(all) have handed in.")
    }
    var parts = [
      language.pick(
        "\(done) von \(all) \(done == 1 ? "hat" : "haben") abgegeben",
        "\(done) of \(all) \(done == 1 ? "has" : "have") handed in")
    ]
    if drafts > 0 {
      parts.append(
        language.pick(
          "\(drafts) \(drafts == 1 ? "füllt" : "füllen") noch aus",
          "\(drafts) \(drafts == 1 ? "is" : "are") at it"))
    }
    if !missing.isEmpty {
      let names = missing.count > 6 ? "" : ": " + missing.map(\.municipality.name).joined(separator: ", ")
      parts.append(
        language.pick(
          "\(missing.count) \(missing.count == 1 ? "fehlt" : "fehlen")\(names)",
          "\(missing.count) \(missing.count == 1 ? "is" : "are") missing\(names)"))
    }
    return parts.joined(separator: ", ") + "."
  }

  private func cells(_ entry: Participation.Entry, _ language: Language) -> [String] {
    let state =
      switch entry.state {
      case .missing:
        language.pick("fehlt", "missing")
          + (entry.before.map { language.pick(", zuletzt \($0.code)", ", last \($0.code)") } ?? "")
      case .draft(let time):
        language.pick("Entwurf", "draft")
          + (time.map { language.pick(" vom ", " of ") + $0.local(in: language).day } ?? "")
      case .submitted(let time):
        language.pick("abgegeben ", "handed in ") + time.local(in: language).day
      }
    guard let questionnaire = entry.questionnaire, let score = entry.score else {
      return [entry.municipality.name, state, "–", "–", "–"]
    }
    let words = ScoreWords(questionnaire, language)
    let level = score.level.map { "\($0 + 1) \(questionnaire.levels[$0].name[language])" }
    return [
      entry.municipality.name, state,
      language.pick("\(entry.answered) von \(entry.asked)", "\(entry.answered) of \(entry.asked)"),
      level ?? words.summary(score), entry.change?.difference.map(words.signed) ?? "–",
    ]
  }

  // MARK: - JSON

  var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("format", .number(1)), ("quarter", .string(participation.quarter.code)),
    ]
    if !notices.isEmpty { members.append(("notices", .array(notices.map { .string($0) }))) }
    members += [
      ("submitted", .number(participation.submitted.count)), ("drafts", .number(participation.drafts.count)),
      ("missing", .number(participation.missing.count)),
      ("municipalities", .array(participation.entries.map(json))),
    ]
    return .object(members)
  }

  private func json(_ entry: Participation.Entry) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("municipality", .string(entry.municipality.id)), ("name", .string(entry.municipality.name)),
    ]
    switch entry.state {
    case .missing: members.append(("state", .string("missing")))
    case .draft(let time):
      members += [("state", .string("draft")), ("lastAnswer", .string(time?.iso))]
    case .submitted(let time):
      members += [("state", .string("submitted")), ("submitted", .string(time.iso))]
    }
    members.append(("before", .string(entry.before?.code)))
    guard let questionnaire = entry.questionnaire, let score = entry.score else { return .object(members) }
    let scores = ScoreJSON(questionnaire: questionnaire)
    members += scores.definition
    members += [
      ("answered", .number(entry.answered)), ("asked", .number(entry.asked)),
      ("score", scores.shown(score.value)),
      ("level", scores.level(score.level)),
      ("change", entry.change?.difference.map(scores.shownDifference) ?? .null),
    ]
    return .object(members)
  }
}
