internal import ArgumentParser
internal import Demonstration
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import MeetingPacks
internal import Shipped
internal import SystemPackage
internal import Workspace

struct DemoCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: screen.pick(
        "Legt einen Ordner mit frei erfundenen Beispieldaten an.",
        "Makes a folder with invented example data."))
  }

  @Argument(
    help: ArgumentHelp(
      screen.pick("Der Ordner; sonst „beispiel“.", "The folder; else “beispiel”."),
      valueName: screen.pick("ordner", "folder")),
    completion: .directory)
  var folder = "beispiel"

  @Option(help: .hidden)
  var municipalities: Int?

  @Option(help: .hidden)
  var quarters = Demonstration.usualCount

  func validate() throws {
    if let municipalities, !(1...100_000).contains(municipalities) {
      throw ValidationError("--municipalities: 1…100000")
    }
    guard (1...400).contains(quarters) else { throw ValidationError("--quarters: 1…400") }
    guard municipalities != nil || quarters == Demonstration.usualCount else {
      throw ValidationError("--quarters: --municipalities?")
    }
  }

  func run() async throws {
    let workspace = Workspace(root: WorkspaceOptions.absolute(folder))
    try refuseRealData(in: workspace)
    let questionnaire = try shipped({ Questionnaire.read($0, file: $1) }, .questionnaire)
    let (count, example): (Int, String)
    do {
      try FileSystem.makeFolder(workspace.questionnairesFolder)
      try FileSystem.write(
        ShippedFile.questionnaire.bytes,
        to: workspace.questionnairesFolder.appending(ShippedFile.questionnaire.rawValue))
      try FileSystem.write(
        ShippedFile.schema.bytes, to: workspace.questionnairesFolder.appending(ShippedFile.schema.rawValue))
      try FileSystem.write(ShippedFile.exampleSettings.bytes, to: workspace.siteFile)
      let logo = workspace.root.appending(ShippedFile.exampleLogo.rawValue)
      try FileSystem.write(ShippedFile.exampleLogo.bytes, to: logo)
      (count, example) = try await write(questionnaire, to: workspace)
    } catch let error as FileError {
      throw error.refused()
    }
    say(
      screen.pick(
        "\(count) frei erfundene Selbsteinschätzungen liegen in \(workspace.root.string).",
        "\(count) invented assessments lie in \(workspace.root.string)."))
    say(
      screen.pick(
        "\nWeiter mit:\n  cd \(pasted(folder))\n  reifegrad dashboard\n  reifegrad score \(example)\n"
          + "  reifegrad fill \(example)",
        "\nNext:\n  cd \(pasted(folder))\n  reifegrad dashboard\n  reifegrad score \(example)\n"
          + "  reifegrad fill \(example)"))
  }

  // MARK: - Steps

  /// Never mixes invented data into real ones: the folder is empty, or says that it holds invented data.
  private func refuseRealData(in workspace: Workspace) throws(ExitCode) {
    let participants = (try? FileSystem.read(workspace.participantsFile)) ?? []
    let isDemonstration = String(decoding: participants, as: UTF8.self).contains(Demonstration.notice)
    let isEmpty = (try? FileSystem.list(workspace.root))?.isEmpty ?? false
    guard !isDemonstration, !isEmpty else { return }
    throw refuse(
      .cannotWrite,
      "In „\(folder)“ liegen schon andere Daten; Beispieldaten werden nicht daruntergemischt. "
        + "Nennen Sie einen anderen Ordner.",
      "There are other data in “\(folder)” already; example data are not mixed in. Name another folder.")
  }

  private func shipped<Value>(
    _ read: ([UInt8], String) -> Reading<Value>, _ file: ShippedFile
  ) throws(ExitCode) -> Value {
    let reading = read(file.bytes, file.rawValue)
    guard let value = reading.value else { throw refuse(reading.diagnostics) }
    return value
  }

  /// Writes all; returns how many assessments there are, and a municipality to begin with.
  private func write(
    _ questionnaire: Questionnaire, to workspace: Workspace
  ) async throws -> (count: Int, example: String) {
    // Weida's draft is the one to go on with; a network of any size has other municipalities.
    var example = "weida"
    let count: Int
    let participants: Participants
    if let municipalities {
      let network = Demonstration.network(
        of: municipalities, quarters: quarters, questionnaire: questionnaire)
      participants = network.participants
      count = try await write(participants, of: questionnaire, to: workspace, network.assessments(of:))
      example = participants.municipalities.first?.id ?? example
    } else {
      let demonstration = Demonstration(
        questionnaire: questionnaire, participants: try shipped(Participants.read, .municipalities))
      participants = demonstration.participants
      count = try await write(participants, of: questionnaire, to: workspace, demonstration.assessments(of:))
      for targets in demonstration.targets { try workspace.save(targets) }
      try write(meetingsOf: demonstration, to: workspace)
    }
    try FileSystem.write(participants.json.serialized(), to: workspace.participantsFile)
    return (count, example)
  }

  /// Writes the meetings, what was said at them, and the minutes of those that are over.
  private func write(meetingsOf demonstration: Demonstration, to workspace: Workspace) throws {
    let known = try shipped(
      { Meetings.read($0, file: $1, participants: nil, catalog: nil) }, .meetings)
    let meetings = demonstration.meetings(after: known)
    let commitments = demonstration.commitments
    try workspace.save(meetings)
    for commitments in commitments { try workspace.save(commitments) }
    let catalog = QuestionnaireCatalog([demonstration.questionnaire])
    let assessments = demonstration.assessments
    var minutes: [Minutes] = []
    for meeting in meetings.meetings.prefix(Demonstration.closedMeetings) {
      guard let date = meeting.date else { continue }
      let scene = MeetingScene(
        of: meeting, among: meetings, demonstration.participants, catalog, assessments,
        targets: demonstration.targets, commitments: commitments, minutes: minutes)
      let closed = scene.minutes(closed: Timestamp(seconds: date.daysSinceEpoch * 86_400 + 14 * 3_600))
      try workspace.save(closed)
      minutes.append(closed)
    }
  }

  /// Invents and writes the assessments of all, on all processors and municipality by municipality, so that a network
  /// of any size fits into memory; returns how many there are.
  private func write(
    _ participants: Participants, of questionnaire: Questionnaire, to workspace: Workspace,
    _ assessments: @escaping @Sendable (Municipality) -> [Assessment]
  ) async throws -> Int {
    let order = questionnaire.questions.map(\.id)
    let blocks = stride(from: 0, to: participants.municipalities.count, by: Self.blockSize).map {
      participants.municipalities[$0...].prefix(Self.blockSize)
    }
    return try await withThrowingTaskGroup(of: Int.self) { group in
      for block in blocks {
        group.addTask {
          var count = 0
          for municipality in block {
            let own = assessments(municipality)
            guard !own.isEmpty else { continue }
            try FileSystem.makeFolder(workspace.assessmentsFolder.appending(municipality.id))
            for assessment in own {
              try FileSystem.write(
                assessment.json(order: order).serialized(),
                to: workspace.file(of: municipality.id, assessment.quarter))
            }
            count += own.count
          }
          return count
        }
      }
      return try await group.reduce(0, +)
    }
  }

  private static let blockSize = 64
}
