internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Terminal
internal import Workspace

struct MergeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge",
      abstract: screen.pick(
        "Führt zusammen, was mehrere Stellen zu einer Selbsteinschätzung beantwortet haben.",
        "Joins what several departments have answered of one assessment."),
      discussion: screen.pick(
        """
        Etwa:  reifegrad merge hauptamt.json bauamt.json --into weida/2026-Q4

        Was nur eine Datei beantwortet, wird übernommen. Wo sich Antworten unterscheiden, auch von der hier \
        gespeicherten, werden Sie gefragt; --prefer newer nimmt die zuletzt gegebene. Geschrieben wird erst am Ende.
        """,
        """
        For example:  reifegrad merge office.json works.json --into weida/2026-Q4

        What only one file answers is taken. Where answers differ, also from the one that is saved here, you are \
        asked; --prefer newer takes the one that was given last. Nothing is written before the end.
        """))
  }

  enum Preference: String, ExpressibleByArgument, CaseIterable {
    case newer
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var role: RoleOption

  @Argument(
    help: ArgumentHelp(
      screen.pick("Die Dateien der Stellen.", "The files of the departments."),
      valueName: screen.pick("datei", "file")),
    completion: .dataFile)
  var files: [String]

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Kommune und Quartal, etwa weida/2026-Q4.", "Municipality and quarter, such as weida/2026-Q4."),
      valueName: screen.pick("kommune/quartal", "municipality/quarter")),
    completion: .assessment)
  var into: String

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Wo Antworten sich unterscheiden, gilt die zuletzt gegebene.",
        "Where answers differ the one that was given last counts."),
      valueName: screen.pick("vorrang", "preference")))
  var prefer: Preference?

  func run() throws {
    let role = try role.checked()
    let workspace = try options.find()
    let (participants, catalog) = try workspace.definitions()
    let (municipality, quarter) = try destination(participants)
    let parts = try PartFiles(files, catalog, participants)
    let lock = try workspace.locked(municipality, quarter)
    defer { withExtendedLifetime(lock) {} }
    let store: AssessmentStore
    do throws(AssessmentStore.Failure) {
      store = try AssessmentStore(
        workspace, of: municipality.id, quarter, catalog: catalog, role: role, clock: { .now })
    } catch {
      throw error.refused()
    }
    let target = MergeTarget(municipality: municipality, quarter: quarter, here: store.stored)
    try target.checkThatItIsOpen(options)
    let questionnaire = try parts.questionnaire(for: target)
    let joined = try join(parts, into: target, questionnaire: catalog[questionnaire]?.questionnaire)
    guard joined.answers.count > joined.count(from: 0) else { return tellThatNothingIsNew(to: target) }
    var next =
      target.here
      ?? Assessment(municipality: municipality.id, quarter: quarter, questionnaire: questionnaire)
    next.answers = joined.answers
    next.notice = next.notice ?? parts.notice
    do throws(AssessmentStore.Failure) {
      _ = try store.save(next)
    } catch {
      throw error.refused()
    }
    tell(joined, parts, target)
  }

  private func destination(_ participants: Participants) throws(ExitCode) -> (Municipality, Quarter) {
    let words = into.split(separator: "/", maxSplits: 1)
    guard words.count == 2, let quarter = Quarter(String(words[1])) else {
      throw refuse(
        .wrongCall, "--into braucht Kommune und Quartal, etwa weida/2026-Q4, nicht „\(into)“.",
        "--into takes a municipality and a quarter, such as weida/2026-Q4, not “\(into)”.")
    }
    return (try participants.find(String(words[0])), quarter)
  }

  /// Joins, and has decided what differs: by time, or by whoever sits at the terminal.
  private func join(
    _ parts: PartFiles, into target: MergeTarget, questionnaire: Questionnaire?
  ) throws(ExitCode) -> JoinedParts {
    let questions = questionnaire?.questions ?? []
    let answers = [target.here?.answers ?? [:]] + parts.files.map(\.assessment.answers)
    var joined = JoinedParts(answers, order: questions.map(\.id))
    if prefer == .newer { joined.settleByTime() }
    guard !joined.contests.isEmpty else { return joined }
    let dialogue = ContestDialogue(
      questions: Dictionary(questions.map { ($0.id, $0) }) { first, _ in first },
      names: [screen.pick("hier gespeichert", "saved here")] + parts.files.map(\.name), language: screen)
    guard ContestDialogue.isPossible else {
      for line in dialogue.lines(of: joined.contests) { complain(line) }
      throw refuse(
        .brokenData, undecided(joined.contests.count, in: .german),
        undecided(joined.contests.count, in: .english))
    }
    try dialogue.settle(&joined, on: PlainConsole(isASCII: !TerminalEnvironment().isUTF8))
    return joined
  }

  private func undecided(_ count: Int, in language: Language) -> String {
    let questions = language.pick(
      count == 1 ? "Eine Frage ist" : "\(count) Fragen sind",
      count == 1 ? "One question is" : "\(count) questions are")
    guard prefer == nil else {
      return language.pick(
        "\(questions) verschieden beantwortet, und an den Zeiten lässt sich nicht erkennen, was zuletzt galt. "
          + "Nichts wurde geändert. Entscheiden Sie im Terminal.",
        "\(questions) answered differently, and the times do not tell which answer is the last. Nothing was "
          + "changed. Decide at a terminal.")
    }
    return language.pick(
      "\(questions) verschieden beantwortet. Nichts wurde geändert. Entscheiden Sie im Terminal, oder mit "
        + "--prefer newer.",
      "\(questions) answered differently. Nothing was changed. Decide at a terminal, or with --prefer newer.")
  }

  private func tellThatNothingIsNew(to target: MergeTarget) {
    let (german, english) = (target.title(in: .german), target.title(in: .english))
    say(
      target.here == nil
        ? screen.pick(
          "\(german): In den Dateien steht keine Antwort. Nichts wurde geschrieben.",
          "\(english): there is no answer in the files. Nothing was written.")
        : screen.pick(
          "\(german): Hier war alles schon so. Nichts wurde geändert.",
          "\(english): all was like this already. Nothing was changed."))
  }

  private func tell(_ joined: JoinedParts, _ parts: PartFiles, _ target: MergeTarget) {
    let stay = joined.count(from: 0)
    let taken = joined.answers.count - stay
    let (german, english) = (target.title(in: .german), target.title(in: .english))
    let rest = stay == 0 ? "" : screen.pick(", \(stay) wie bisher", ", \(stay) as before")
    say(
      screen.pick(
        "\(german): \(taken) \(taken == 1 ? "Antwort" : "Antworten") übernommen\(rest).",
        "\(english): \(taken) \(taken == 1 ? "answer" : "answers") taken over\(rest)."))
    for (place, file) in parts.files.enumerated() {
      say(
        screen.pick("  \(joined.count(from: place + 1)) aus ", "  \(joined.count(from: place + 1)) of ")
          + file.name)
    }
    let goOn = options.call("fill \(target.municipality.id) --quarter \(target.quarter.code)")
    say(screen.pick("Ansehen und ergänzen: ", "Look and go on: ") + goOn)
  }
}
