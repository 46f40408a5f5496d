internal import ArgumentParser
internal import Glibc
internal import Interview
internal import Localization
internal import MaturityModel
internal import SystemPackage
internal import Terminal
internal import Workspace

struct FillCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fill",
      abstract: screen.pick(
        "Füllt die Selbsteinschätzung einer Kommune aus; jede Antwort ist sofort gespeichert.",
        "Fills in the assessment of a municipality; every answer is saved at once."),
      usage: screen.pick(
        "reifegrad fill <kommune> [<optionen>]", "reifegrad fill <municipality> [<options>]"))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var subject: SubjectArguments
  @OptionGroup var role: RoleOption

  @Flag(
    help: ArgumentHelp(
      screen.pick(
        "Zeile für Zeile statt auf einem Bildschirm, etwa für Vorleseprogramme.",
        "Line by line instead of on a screen, for screen readers for example.")))
  var plain = false

  @Flag(
    help: ArgumentHelp(
      screen.pick(
        "Öffnet eine abgegebene Selbsteinschätzung; die erste Änderung macht sie wieder zum Entwurf.",
        "Opens an assessment that was handed in; the first change makes it a draft again.")))
  var reopen = false

  @Flag(
    help: ArgumentHelp(
      screen.pick(
        "Mehrere füllen gleichzeitig aus, etwa jedes Amt sein Handlungsfeld; alle rufen dann mit --together auf. "
          + "Antworten der anderen werden übernommen; wo zwei dieselbe Frage verschieden beantworten, wird gefragt.",
        "Several fill in at the same time, such as each department its dimension; all of them then call with "
          + "--together. Answers of the others are taken over; where two answer a question differently, it asks."
      )))
  var together = false

  @OptionGroup(title: screen.pick("Was gefragt wird", "What is asked"))
  var asked: FillScope

  func run() throws {
    let role = try role.checked()
    let workspace = try options.find()
    let (participants, catalog) = try workspace.definitions()
    let municipality = try participants.find(subject.municipality)
    let quarter = try subject.begunQuarter()
    let access = try Entrance(
      workspace: workspace, municipality: municipality, quarter: quarter,
      mode: together ? .shared : .exclusive
    ).enter(askingOn: terminal)
    var isReading = false
    if case .reading = access { isReading = true }
    let store: AssessmentStore
    do throws(AssessmentStore.Failure) {
      store = try AssessmentStore(
        workspace, of: municipality.id, quarter, catalog: catalog, role: role, clock: { .now })
    } catch {
      throw error.refused()
    }
    let earlier = previousAssessment(of: municipality, before: quarter, workspace, catalog)
    let assessment = try current(store.stored, of: municipality, quarter, catalog, earlier, isReading)
    guard let questionnaire = catalog[assessment.questionnaire]?.questionnaire else { return }
    let previous = earlier.flatMap { carried($0, to: questionnaire, municipality, catalog) }
    var scope = try asked.scope(in: questionnaire, hasPrevious: previous != nil)
    if isReading {
      scope = Scope(
        .everyQuestion, dimensions: scope.dimensions, startsAtReview: scope.startsAtReview, isReadOnly: true)
    }
    let saving = InterviewStore(store)
    let interview = Interview(
      questionnaire: questionnaire, municipality: municipality, assessment: assessment,
      previous: previous, scope: scope, language: screen, clock: { .now },
      save: { (assessment: Assessment) throws(SaveFailure) in try saving.save(assessment) })
    let outcome = try converse(interview)
    withExtendedLifetime(access) {}
    try tell(outcome, in: workspace, isReading)
  }

  // MARK: - Before

  /// Where somebody can be asked before the conversation; nothing without a terminal.
  private var terminal: PlainConsole? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    return PlainConsole(isASCII: !TerminalEnvironment().isUTF8)
  }

  /// The last assessment before a quarter; a broken one is told and passed over.
  private func previousAssessment(
    of municipality: Municipality, before quarter: Quarter, _ workspace: Workspace,
    _ catalog: QuestionnaireCatalog
  ) -> Assessment? {
    guard let last = workspace.quarters(of: municipality.id).last(where: { $0 < quarter }),
      let reading = workspace.readAssessment(of: municipality.id, last, catalog: catalog)
    else { return nil }
    for diagnostic in reading.diagnostics { complain(diagnostic.report(in: screen)) }
    return reading.value
  }

  /// An earlier assessment with its answers named as in a questionnaire, still of the version that was answered, so that
  /// nobody compares what is not comparable; nothing if it is of another questionnaire.
  private func carried(
    _ earlier: Assessment, to questionnaire: Questionnaire, _ municipality: Municipality,
    _ catalog: QuestionnaireCatalog
  ) -> Assessment? {
    guard let older = catalog[earlier.questionnaire]?.questionnaire,
      let ancestry = catalog.ancestry(of: questionnaire.reference, in: older.reference)
    else { return nil }
    var carried = earlier
    carried.answers = ancestry.carried(earlier.answers, from: older, by: municipality).answers
    return carried
  }

  /// What was answered so far, or an empty assessment. Read once, since others may be writing.
  private func current(
    _ stored: Assessment?, of municipality: Municipality, _ quarter: Quarter,
    _ catalog: QuestionnaireCatalog,
    _ previous: Assessment?, _ isReading: Bool
  ) throws(ExitCode) -> Assessment {
    if let assessment = stored {
      guard assessment.isDraft || reopen || isReading else {
        throw refuse(
          .wrongCall,
          "\(municipality.name), \(quarter.name(in: screen)), ist schon abgegeben. Mit --reopen öffnen "
            + "Sie die Antworten wieder als Entwurf.",
          "\(municipality.name), \(quarter.name(in: screen)), is handed in already. With --reopen you open "
            + "the answers again as a draft."
        )
      }
      return assessment
    }
    let newest = try catalog.newest(after: previous)
    return Assessment(
      municipality: municipality.id, quarter: quarter, questionnaire: newest.reference,
      notice: previous?.notice)
  }

  // MARK: - The conversation

  private func converse(_ interview: Interview) throws(ExitCode) -> InterviewOutcome {
    let environment = TerminalEnvironment()
    guard !plain, RawTerminal.isPossible(in: environment) else {
      return interview.runPlain(on: PlainConsole(isASCII: !environment.isUTF8, catchesSignals: true))
    }
    do throws(TerminalError) {
      let terminal = try RawTerminal.open()
      let outcome = interview.run(on: terminal, theme: Theme(for: environment))
      terminal.close()
      complain(wrapped(interview.message(of: outcome)))
      return outcome
    } catch {
      throw refuse(
        .wrongCall,
        "Das Terminal lässt sich nicht übernehmen (\(error)). Mit --plain geht es Zeile für Zeile.",
        "The terminal cannot be taken over (\(error)). With --plain it goes line by line.")
    }
  }

  // MARK: - After

  /// Says what to do next, and ends with the code that fits.
  private func tell(
    _ outcome: InterviewOutcome, in workspace: Workspace, _ isReading: Bool
  ) throws(ExitCode) {
    let goOn = isReading ? nil : callToGoOn(with: outcome.assessment)
    switch outcome {
    case .submitted(let assessment):
      tellHandedIn(assessment, in: workspace)
    case .saved:
      if let goOn { say(goOn) }
    case .interrupted(let signal, _, _):
      if let goOn { complain(goOn) }
      throw ExitCode(128 + signal.number)
    case .endOfInput:
      if let goOn { complain(goOn) }
      throw .missingInput
    case .unsaved(let failure, _):
      throw failure.isByOthers ? .tryAgain : .cannotWrite
    }
  }

  /// Nothing where there is nothing to go on with.
  private func callToGoOn(with assessment: Assessment) -> String? {
    guard assessment.isDraft else { return nil }
    let quarter = assessment.quarter == .current ? "" : " --quarter \(assessment.quarter.code)"
    let call = options.call("fill \(assessment.municipality)\(quarter)")
    return screen.pick("Weiter geht es jederzeit mit: \(call)", "Go on at any time with: \(call)")
  }

  private func tellHandedIn(_ assessment: Assessment, in workspace: Workspace) {
    if let seal = assessment.seal { say(SubmissionWords(screen).seal(seal)) }
    let file = options.path(of: workspace.file(of: assessment.municipality, assessment.quarter))
    say(
      screen.pick(
        "Diese Datei geht an die auswertende Stelle: \(file)",
        "This file is to be sent to the agency: \(file)"))
    say(screen.pick("Die Seiten erzeugt: ", "The pages are made by: ") + options.call("dashboard"))
  }
}
