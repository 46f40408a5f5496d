internal import ArgumentParser
internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel
internal import Terminal

/// What was suggested to a region, out of whose answers, and what to do next.
struct SuggestionReport {
  let target: MergeTarget
  let parts: [Region.Part]
  let options: WorkspaceOptions

  private var region: Municipality { target.municipality }

  // MARK: - Suggested

  func say(_ draft: RegionDraft) {
    let lines = [head, voices, table(of: draft), notes(on: draft), next].filter { !$0.isEmpty }
    show(lines.joined(separator: "\n\n") + "\n")
  }

  private var head: String {
    let notice = parts.lazy.compactMap { $0.handedIn?.notice }.first
    return [target.title(in: screen), notice].compactMap(\.self).joined(separator: "\n")
  }

  /// Out of whose answers.
  private var voices: String {
    let list = parts.compactMap { part in
      part.handedIn.map { "\(part.member.name) (\($0.quarter.name(in: screen)))" }
    }
    return wrap(screen.pick("Vorschläge aus: ", "Suggestions out of: ") + list.joined(separator: ", "))
  }

  private func table(of draft: RegionDraft) -> String {
    guard !draft.suggestions.isEmpty else { return "" }
    var table = TextTable(
      [
        screen.pick("Frage", "Question"), screen.pick("Vorschlag", "Suggestion"),
        screen.pick("Mitglieder", "Members"), screen.pick("ihre Antworten", "their answers"),
      ], [.left, .left, .right, .left])
    for suggestion in draft.suggestions {
      let words = SuggestionWords(suggestion, screen)
      table.add([
        suggestion.question.code, words.suggested, "\(suggestion.members.count)", words.answers,
      ])
    }
    return table.lines.joined(separator: "\n")
  }

  private func notes(on draft: RegionDraft) -> String {
    var lines: [String] = []
    if !draft.answered.isEmpty { lines.append(stays(draft.answered)) }
    if !draft.dropped.isEmpty {
      let codes = draft.dropped.map(\.code).joined(separator: ", ")
      lines.append(
        wrap(
          screen.pick(
            "Entfallen sind die unbestätigten Vorschläge zu: \(codes).",
            "Gone are the suggestions that were not confirmed to: \(codes).")))
    }
    return lines.joined(separator: "\n")
  }

  private func stays(_ questions: [Question]) -> String {
    let count = questions.count
    return wrap(
      screen.pick(
        count == 1
          ? "Eine eigene Antwort der Region bleibt, wie sie ist."
          : "\(count) eigene Antworten der Region bleiben, wie sie sind.",
        count == 1
          ? "One answer of the region’s own stays as it is."
          : "\(count) answers of the region’s own stay as they are."))
  }

  private var next: String {
    let quarter = target.quarter == .current ? "" : " --quarter \(target.quarter.code)"
    let call = options.call("fill \(region.id)\(quarter)")
    return screen.pick("Ansehen und bestätigen: ", "Look and confirm: ") + call
  }

  private func wrap(_ text: String) -> String {
    WordWrap.lines(of: text, width: reportWidth).joined(separator: "\n")
  }

  // MARK: - Nothing suggested

  func sayThatThereIsNothing(in draft: RegionDraft) {
    let (title, isAnswered) = (target.title(in: screen), !draft.answered.isEmpty)
    let own = isAnswered ? " " + stays(draft.answered) : ""
    show(
      wrap(
        screen.pick(
          "\(title): Es gibt nichts vorzuschlagen. Nichts wurde geändert.",
          "\(title): there is nothing to suggest. Nothing was changed.") + own) + "\n")
  }

  /// Says which members take part and which do not, and how to take one in.
  func refuseForLackOfMembers() -> ExitCode {
    let (german, english) = (target.title(in: .german), target.title(in: .english))
    let least = RegionSuggestion.fewestMembers
    let code = refuse(
      .missingInput,
      "\(german): Für Vorschläge müssen mindestens \(least) Mitglieder, die selbst teilnehmen, bis dahin abgegeben "
        + "haben. Nichts wurde geändert.",
      "\(english): for suggestions at least \(least) members that take part themselves have to have handed in by then. "
        + "Nothing was changed.")
    for part in parts { complain("  \(part.member.name): \(state(of: part))") }
    complain(
      screen.pick("Ein Mitglied nimmt auf: ", "A member is taken in by: ") + options.call("municipality add"))
    return code
  }

  private func state(of part: Region.Part) -> String {
    guard let municipality = part.municipality else {
      return screen.pick("nimmt nicht selbst teil", "does not take part itself")
    }
    guard let handedIn = part.handedIn else {
      return screen.pick(
        "nimmt teil (\(municipality.id)), hat nichts abgegeben",
        "takes part (\(municipality.id)), has handed in nothing")
    }
    let quarter = handedIn.quarter.name(in: screen)
    return screen.pick(
      "nimmt teil (\(municipality.id)), zuletzt abgegeben: \(quarter)",
      "takes part (\(municipality.id)), handed in last: \(quarter)")
  }
}
