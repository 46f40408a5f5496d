internal import ArgumentParser
internal import Explaining
internal import Localization
internal import MaturityModel
internal import Scoring
internal import Workspace

struct SubmitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submit",
      abstract: screen.pick(
        "Prüft eine Selbsteinschätzung, gibt sie ab und versiegelt sie.",
        "Checks an assessment, hands it in and seals it."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var subject: SubjectArguments
  @OptionGroup var role: RoleOption

  @Flag(
    help: ArgumentHelp(
      screen.pick(
        "Auch abgeben, wenn Teile nicht auswertbar sind.", "Hand in even if parts cannot be scored.")))
  var incomplete = false

  func run() throws {
    let opened = try OpenedAssessment(options, subject, role)
    defer { withExtendedLifetime(opened.lock) {} }
    if case .submitted(let time) = opened.assessment.status {
      guard !opened.store.hasBrokenSeal else {
        let call = options.call(
          "reopen \(opened.municipality.id) --quarter \(opened.assessment.quarter.code)")
        throw refuse(
          .brokenData,
          "\(opened.title), ist abgegeben, aber das Siegel passt nicht; gespeichert wurde nichts. Legen Sie die "
            + "abgegebene Datei wieder hin. Sollen die Änderungen gelten: \(call) --reason …, und danach neu "
            + "abgeben.",
          "\(opened.title), is handed in, but the seal does not fit; nothing was saved. Put the file back that was "
            + "handed in. If the changes are to count: \(call) --reason …, and hand it in anew.")
      }
      say(
        screen.pick(
          "\(opened.title), ist schon abgegeben, am \(time.local(in: screen).day). Nichts wurde geändert.",
          "\(opened.title), is handed in already, on \(time.local(in: screen).day). Nothing was changed."))
      return
    }
    let check = SubmissionCheck(
      opened.questionnaire, opened.assessment.answers, of: opened.municipality)
    let words = SubmissionWords(screen)
    let obstacles = check.obstacles(allowingIncomplete: incomplete)
    guard obstacles.isEmpty else {
      complain(
        screen.pick("\(opened.title), ist noch nicht abgegeben:", "\(opened.title), is not handed in yet:"))
      for finding in obstacles { complain(wrapped("  " + words.text(finding))) }
      complain(
        screen.pick("Ergänzen Sie mit: ", "Complete it with: ")
          + options.call("fill \(opened.municipality.id) --quarter \(opened.assessment.quarter.code)"))
      if obstacles.count > check.obstacles(allowingIncomplete: true).count {
        complain(
          screen.pick(
            "Was nicht auswertbar ist, lässt sich mit --incomplete trotzdem abgeben.",
            "What cannot be scored can be handed in all the same with --incomplete."))
      }
      throw ExitCode.brokenData
    }
    for finding in check.findings { complain(wrapped(words.text(finding))) }
    var next = opened.assessment
    next.status = .submitted(.now)
    let saved = try opened.save(next)
    let profile = Scorer(opened.questionnaire).profile(of: saved.answers, by: opened.municipality)
    let score = ScoreWords(opened.questionnaire, screen)
    let result = profile.overall.level.flatMap { level in
      profile.overall.value.map { ": \(score.level(level)) (\(score.valueOfScale($0)))" }
    }
    say(screen.pick("\(opened.title), ist abgegeben", "\(opened.title), is handed in") + (result ?? "") + ".")
    if let seal = saved.seal { say(words.seal(seal)) }
  }
}
