internal import ArgumentParser
internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring
internal import SystemPackage
internal import Terminal
internal import Workspace

struct TargetCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "target",
      abstract: screen.pick(
        "Setzt und zeigt Ziele: welche Stufe bis wann.", "Sets and shows targets: which level by when."),
      discussion: screen.pick(
        """
        Zeigen:      reifegrad target jena
        Setzen:      reifegrad target jena dv 4 --by 2027-Q4
        Insgesamt:   reifegrad target jena gesamt 4 --by 2028-Q4
        Entfernen:   reifegrad target jena dv --remove
        """,
        """
        Show:     reifegrad target jena
        Set:      reifegrad target jena dv 4 --by 2027-Q4
        Overall:  reifegrad target jena overall 4 --by 2028-Q4
        Remove:   reifegrad target jena dv --remove
        """))
  }

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      screen.pick("Kennung oder Name der Kommune.", "Id or name of the municipality."),
      valueName: screen.pick("kommune", "municipality")),
    completion: .municipality)
  var municipality: String

  @Argument(
    help: ArgumentHelp(
      screen.pick("Handlungsfeld, etwa dv, oder gesamt.", "Dimension, such as dv, or overall."),
      valueName: screen.pick("handlungsfeld", "dimension")),
    completion: .measure)
  var dimension: String?

  @Argument(
    help: ArgumentHelp(
      screen.pick("Nummer oder Kennung der Stufe.", "Number or id of the level."),
      valueName: screen.pick("stufe", "level")),
    completion: .level)
  var level: String?

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Quartal, bis zu dem das Ziel erreicht sein soll.", "Quarter by which it is to be reached."),
      valueName: screen.pick("quartal", "quarter")),
    completion: .comingQuarter)
  var by: String?

  @Flag(help: ArgumentHelp(screen.pick("Entfernt das Ziel.", "Removes the target.")))
  var remove = false

  func validate() throws {
    let isSetting = level != nil && by != nil && !remove
    let isRemoving = dimension != nil && level == nil && by == nil && remove
    let isShowing = dimension == nil && level == nil && by == nil && !remove
    guard isSetting || isRemoving || isShowing else {
      throw ValidationError(
        screen.pick(
          "Zum Setzen gehören Handlungsfeld, Stufe und --by, zum Entfernen Handlungsfeld und --remove.",
          "Setting takes dimension, level and --by, removing takes dimension and --remove."))
    }
  }

  func run() async throws {
    let workspace = try options.find()
    let (participants, _) = try workspace.definitions()
    let municipality = try participants.find(municipality)
    let network = try await workspace.network()
    guard let dimension else {
      return show(try targets(of: municipality, workspace, network), of: municipality, network)
    }
    let change = try change(of: dimension, municipality, network)
    guard !remove || FileSystem.exists(workspace.targetsFile(of: municipality.id)) else {
      throw TargetChange.nothingToRemove
    }
    // Whoever reads while somebody else writes would write what they have changed away again.
    let lock = try lock(municipality, workspace)
    let after = try change.applied(to: try targets(of: municipality, workspace, network), network)
    do throws(FileError) {
      try workspace.save(after)
    } catch {
      throw error.refused()
    }
    withExtendedLifetime(lock) {}
    show(after, of: municipality, network)
  }

  // MARK: - Reading

  private func targets(
    of municipality: Municipality, _ workspace: Workspace, _ network: Network
  ) throws(ExitCode) -> Targets {
    let none = Targets(municipality: municipality.id, questionnaire: network.questionnaire.id)
    guard let reading = workspace.readTargets(of: municipality.id, catalog: nil) else { return none }
    guard let targets = reading.value else { throw refuse(reading.diagnostics) }
    let (old, new) = (targets.questionnaire, network.questionnaire.id)
    guard old != new else { return targets }
    guard targets.targets.isEmpty else {
      let file = workspace.targetsFile(of: municipality.id).string
      throw refuse(
        .brokenData,
        "Die Ziele in „\(file)“ gehören zum Fragebogen „\(old)“, beantwortet wird „\(new)“. Räumen Sie die "
          + "Datei "
          + "weg, dann lassen sich neue Ziele setzen. Geändert ist nichts.",
        "The targets in “\(file)” belong to the questionnaire “\(old)”, answered is “\(new)”. Move the file "
          + "away, "
          + "then new targets can be set. Nothing is changed.")
    }
    return none
  }

  private func lock(_ municipality: Municipality, _ workspace: Workspace) throws(ExitCode) -> FolderLock {
    let file = workspace.targetsFile(of: municipality.id)
    let folder = file.removingLastComponent()
    do throws(FileError) {
      try FileSystem.makeFolder(folder)
      if let lock = try FolderLock.take(folder, toWrite: file) { return lock }
    } catch {
      throw error.refused()
    }
    throw refuse(
      .tryAgain,
      "Die Ziele von \(municipality.name) ändert gerade schon jemand. Versuchen Sie es gleich noch einmal.",
      "Somebody is already changing the targets of \(municipality.name). Try again in a moment.")
  }

  // MARK: - What is wanted

  private func change(
    of name: String, _ municipality: Municipality, _ network: Network
  ) throws(ExitCode) -> TargetChange {
    let measure = try network.questionnaire.measure(named: name)
    guard !remove else { return .remove(measure) }
    guard let index = network.municipalities.firstIndex(where: { $0.id == municipality.id }) else {
      throw refuse(
        .missingInput, "\(municipality.name) nimmt nicht mehr teil.",
        "\(municipality.name) no longer takes part.")
    }
    let last = network.lastQuarter(of: index, upTo: network.current) ?? network.current
    let since = network.quarters[last]
    let target = Target(
      dimension: measure, level: try wantedLevel(network.questionnaire).id, since: since,
      by: try wantedQuarter(after: since))
    return .set(target, notice: network.entry(index, last)?.assessment.notice)
  }

  private func wantedLevel(_ questionnaire: Questionnaire) throws(ExitCode) -> MaturityLevel {
    let name = level ?? ""
    // Where levels are called by numbers, their names go before their places.
    for key in [\MaturityLevel.name[screen], \MaturityLevel.id] {
      if let found = questionnaire.levels.first(where: { $0[keyPath: key] == name }) { return found }
    }
    if let number = Int(name), (1...questionnaire.levels.count).contains(number) {
      return questionnaire.levels[number - 1]
    }
    let words = ScoreWords(questionnaire, screen)
    let list = questionnaire.levels.indices.map { "\n  \($0 + 1)  \(words.level($0))" }.joined()
    throw refuse(
      .wrongCall, "Eine Stufe „\(name)“ gibt es nicht." + list, "There is no level “\(name)”." + list)
  }

  private func wantedQuarter(after since: Quarter) throws(ExitCode) -> Quarter {
    let quarter = try Quarter(named: by ?? "")
    guard quarter > since else {
      throw refuse(
        .wrongCall,
        "Das Ziel muss nach dem \(since.name(in: screen)) liegen, von dem an gemessen wird.",
        "The target has to be after the \(since.name(in: screen)), from which the way is measured.")
    }
    return quarter
  }

  // MARK: - Showing

  private func show(_ targets: Targets, of municipality: Municipality, _ network: Network) {
    say("\(municipality.name) · \(network.quarter.name(in: screen))")
    if let notice = targets.notice { say(notice) }
    let all = network.progress(towards: targets, in: network.current)
    guard !all.isEmpty else {
      let dimension = network.questionnaire.scoredDimensions.first?.id ?? "gesamt"
      let example =
        options.call(
          "target \(municipality.id) \(dimension) \(network.questionnaire.levels.count) --by 2027-Q4")
      say(
        screen.pick(
          "\nNoch kein Ziel. Setzen Sie eines: \(example)",
          "\nNo target yet. Set one: \(example)"))
      return
    }
    say("")
    let words = TargetWords(network.questionnaire, screen)
    for progress in all {
      let name =
        network.dimension(progress.measure)?.name[screen] ?? screen.pick("Gesamtwert", "Overall score")
      let lines = WordWrap.lines(of: "\(name): \(words.sentence(progress))", width: reportWidth - 2)
      say(lines.joined(separator: "\n  "))
    }
  }
}

/// What is to be done to the targets of a municipality.
private enum TargetChange {
  /// Sets a target instead of the one for the same; `notice` is what to say beside it where nothing is said yet.
  case set(Target, notice: String?)
  /// Removes the target of a dimension; nothing: of the whole.
  case remove(String?)

  static var nothingToRemove: ExitCode {
    refuse(.wrongCall, "Dafür ist kein Ziel gesetzt.", "No target is set for that.")
  }

  func applied(to before: Targets, _ network: Network) throws(ExitCode) -> Targets {
    var after = before
    switch self {
    case .remove(let dimension):
      after.targets.removeAll { $0.dimension == dimension }
      guard after.targets.count < before.targets.count else {
        throw Self.nothingToRemove
      }
    case .set(let target, let notice):
      after.targets.removeAll { $0.dimension == target.dimension }
      after.targets.append(target)
      after.notice = before.notice ?? notice
      let order = network.questionnaire.scoredDimensions.map(\.id)
      func place(_ target: Target) -> Int {
        target.dimension.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      }
      after.targets.sort { place($0) < place($1) }
    }
    return after
  }
}

extension Questionnaire {
  /// The scored dimension on top that a user named; nothing for the whole.
  fileprivate func measure(named name: String) throws(ExitCode) -> String? {
    if ["gesamt", "overall"].contains(name.lowercased()) { return nil }
    let id = try id(ofDimension: name)
    guard scoredDimensions.contains(where: { $0.id == id }) else {
      throw refuse(
        .wrongCall, "Ziele gibt es nur für gewertete Handlungsfelder der obersten Ebene und für gesamt.",
        "Targets are for scored dimensions on top and for overall only.")
    }
    return id
  }
}
