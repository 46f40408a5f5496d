internal import ArgumentParser
internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring
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
      valueName: screen.pick("kommune", "municipality")))
  var municipality: String

  @Argument(
    help: ArgumentHelp(
      screen.pick("Handlungsfeld, etwa dv, oder gesamt.", "Dimension, such as dv, or overall."),
      valueName: screen.pick("handlungsfeld", "dimension")))
  var dimension: String?

  @Argument(
    help: ArgumentHelp(
      screen.pick("Nummer oder Kennung der Stufe.", "Number or id of the level."),
      valueName: screen.pick("stufe", "level")))
  var level: String?

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Quartal, bis zu dem das Ziel erreicht sein soll.", "Quarter by which it is to be reached."),
      valueName: screen.pick("quartal", "quarter")))
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
    let before = try targets(of: municipality, workspace, network)
    if let dimension {
      let after = try changed(before, dimension, network)
      do throws(FileError) {
        try workspace.save(after)
      } catch {
        throw refuse(.cannotWrite, error.message(in: .german), error.message(in: .english))
      }
      show(after, of: municipality, network)
    } else {
      show(before, of: municipality, network)
    }
  }

  // MARK: - Changing

  private func targets(
    of municipality: Municipality, _ workspace: Workspace, _ network: Network
  ) throws(ExitCode) -> Targets {
    let none = Targets(municipality: municipality.id, questionnaire: network.questionnaire.id)
    guard let reading = workspace.readTargets(of: municipality.id, catalog: nil) else { return none }
    guard let targets = reading.value else { throw refuse(reading.diagnostics) }
    return targets
  }

  private func changed(_ before: Targets, _ name: String, _ network: Network) throws(ExitCode) -> Targets {
    let measure = try network.questionnaire.measure(named: name)
    var targets = before
    let count = targets.targets.count
    targets.targets.removeAll { $0.dimension == measure }
    guard !remove else {
      guard targets.targets.count < count else {
        throw refuse(.wrongCall, "Dafür ist kein Ziel gesetzt.", "No target is set for that.")
      }
      return targets
    }
    let index = network.municipalities.firstIndex { $0.id == before.municipality } ?? 0
    let last = network.lastQuarter(of: index, upTo: network.current) ?? network.current
    let target = Target(
      dimension: measure, level: try wantedLevel(network.questionnaire).id, since: network.quarters[last],
      by: try wantedQuarter(after: network.quarters[last]))
    targets.targets.append(target)
    let order = network.questionnaire.scoredDimensions.map(\.id)
    func place(_ target: Target) -> Int {
      target.dimension.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    }
    targets.targets.sort { place($0) < place($1) }
    targets.notice = targets.notice ?? network.entry(index, last)?.assessment.notice
    return targets
  }

  private func wantedLevel(_ questionnaire: Questionnaire) throws(ExitCode) -> MaturityLevel {
    let name = level ?? ""
    if let number = Int(name), questionnaire.levels.indices.contains(number - 1) {
      return questionnaire.levels[number - 1]
    }
    if let found = questionnaire.levels.first(where: { $0.id == name || $0.name[screen] == name }) {
      return found
    }
    let words = ScoreWords(questionnaire, screen)
    let list = questionnaire.levels.indices.map { "\n  \($0 + 1)  \(words.level($0))" }.joined()
    throw refuse(
      .wrongCall, "Eine Stufe „\(name)“ gibt es nicht." + list, "There is no level “\(name)”." + list)
  }

  private func wantedQuarter(after since: Quarter) throws(ExitCode) -> Quarter {
    let text = by ?? ""
    guard let quarter = Quarter(text) else {
      throw refuse(
        .wrongCall, "„\(text)“ ist kein Quartal. Schreiben Sie etwa 2027-Q4.",
        "“\(text)” is no quarter. Write 2027-Q4, for example.")
    }
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
      say(
        screen.pick(
          "\nNoch kein Ziel. Setzen Sie eines: reifegrad target \(municipality.id) dv 4 --by 2027-Q4",
          "\nNo target yet. Set one: reifegrad target \(municipality.id) dv 4 --by 2027-Q4"))
      return
    }
    say("")
    let words = TargetWords(network.questionnaire, screen)
    for progress in all {
      let name =
        network.dimension(progress.measure)?.name[screen] ?? screen.pick("Gesamtwert", "Overall score")
      say(WordWrap.lines(of: "\(name): \(words.sentence(progress))", width: 80).joined(separator: "\n  "))
    }
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
