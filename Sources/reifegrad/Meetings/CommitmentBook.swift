internal import ArgumentParser
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import SystemPackage
internal import Workspace

/// Whose commitments a command is about.
struct CommitmentOwner: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      screen.pick("Kennung oder Name der Kommune.", "Id or name of the municipality."),
      valueName: screen.pick("kommune", "municipality")),
    completion: .municipality)
  var municipality: String
}

/// The commitments of one municipality on disk, and what they may name.
struct CommitmentBook {
  let municipality: Municipality
  private let workspace: Workspace
  private let catalog: QuestionnaireCatalog
  private let participants: Participants
  private let meetings: Meetings

  init(_ options: WorkspaceOptions, _ name: String) throws(ExitCode) {
    workspace = try options.find()
    (participants, catalog) = try workspace.definitions()
    municipality = try participants.find(name)
    meetings = try workspace.meetings(participants, catalog)
  }

  // MARK: - Names

  /// Ids of those who help, by id or name; several may stand in one word, separated by commas.
  func partners(named names: [String]) throws(ExitCode) -> [String] {
    var ids: [String] = []
    for name in names.flatMap({ $0.split(separator: ",").map { String($0).trimmed } }) where !name.isEmpty {
      let known = meetings.institution(name.lowercased())?.id
      let id = if let known { known } else { try partner(named: name) }
      guard id != municipality.id else {
        throw refuse(
          .wrongCall, "Mit sich selbst verabredet sich niemand. Nennen Sie unter --with andere.",
          "Nobody makes a commitment with oneself. Name others with --with.")
      }
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  private func partner(named name: String) throws(ExitCode) -> String {
    let known = participants.municipalities
    if let found = known.first(where: { $0.id == name.lowercased() || $0.name == name }) { return found.id }
    let institutions = meetings.institutions.map(\.id)
    let hint = Suggestion.nearest(to: name.lowercased(), in: known.map(\.id) + institutions)
    let list = known.count > 30 ? "" : "\n  " + (known.map(\.id) + institutions).joined(separator: "\n  ")
    throw refuse(
      .wrongCall,
      "„\(name)“ ist weder eine Kommune noch eine Einrichtung aus meetings.json. Nichts wurde geändert."
        + (hint.map { " Meinten Sie „\($0)“?" } ?? "") + list,
      "“\(name)” is neither a municipality nor an institution of meetings.json. Nothing was changed."
        + (hint.map { " Did you mean “\($0)”?" } ?? "") + list)
  }

  /// The id of a question, by id or sign.
  func question(named name: String) throws(ExitCode) -> String {
    let all = catalog.questionnaires.reversed().flatMap(\.questions)
    let lower = name.lowercased()
    if let found = all.first(where: { $0.id == lower || $0.code.lowercased() == lower }) { return found.id }
    let hint = Suggestion.nearest(to: lower, in: all.map(\.id))
    throw refuse(
      .wrongCall,
      "Eine Frage „\(name)“ gibt es nicht. Nichts wurde geändert."
        + (hint.map { " Meinten Sie „\($0)“?" } ?? ""),
      "There is no question “\(name)”. Nothing was changed." + (hint.map { " Did you mean “\($0)”?" } ?? ""))
  }

  // MARK: - Reading and writing

  /// What is on the disk, or an exit with what is wrong in it.
  func read() throws(ExitCode) -> Commitments {
    let partners = participants.municipalities.map(\.id) + meetings.institutions.map(\.id)
    guard let reading = workspace.readCommitments(of: municipality.id, catalog: catalog, partners: partners)
    else {
      return Commitments(municipality: municipality.id)
    }
    guard let commitments = reading.value else { throw refuse(reading.diagnostics) }
    return commitments
  }

  /// Reads, changes and writes, with nobody else in between.
  ///
  /// - Parameter change: what is to be done; where it throws, nothing is written.
  /// - Returns: what the change says.
  /// - Throws: the code to end with, once what is wrong has been told.
  func change<Result>(
    _ change: (inout Commitments) throws(ExitCode) -> Result
  ) throws(ExitCode) -> Result {
    let lock = try lock()
    var commitments = try read()
    let result = try change(&commitments)
    // What could not be read again must never reach the disk.
    let reading = Commitments.read(
      commitments.json.serialized(),
      file: workspace.commitmentsFile(of: municipality.id).lastComponent?.string ?? "",
      catalog: catalog, partners: nil)
    if let problem = reading.diagnostics.first?.problem {
      throw refuse(
        .wrongCall, problem.message(in: .german) + " Nichts wurde geändert.",
        problem.message(in: .english) + " Nothing was changed.")
    }
    do throws(FileError) {
      try workspace.save(commitments)
    } catch {
      throw error.refused()
    }
    withExtendedLifetime(lock) {}
    return result
  }

  /// Gives one commitment another state; an exit where there is none of this number.
  func change(_ number: Int, to state: Commitment.State) throws(ExitCode) -> Commitment {
    // Whoever has none gets no folder by asking for it.
    guard FileSystem.exists(workspace.commitmentsFile(of: municipality.id)) else {
      throw noCommitment(number, among: [])
    }
    return try change { commitments throws(ExitCode) in
      guard let place = commitments.commitments.firstIndex(where: { $0.number == number }) else {
        throw noCommitment(number, among: commitments.commitments)
      }
      commitments.commitments[place].state = state
      return commitments.commitments[place]
    }
  }

  private func noCommitment(_ number: Int, among known: [Commitment]) -> ExitCode {
    let list = known.map { "\n  \($0.number)  \($0.text)" }.joined()
    return refuse(
      .wrongCall, "\(municipality.name) hat keine Verabredung Nr. \(number). Nichts wurde geändert." + list,
      "\(municipality.name) has no commitment no. \(number). Nothing was changed." + list)
  }

  private func lock() throws(ExitCode) -> FolderLock {
    let file = workspace.commitmentsFile(of: municipality.id)
    let folder = file.removingLastComponent()
    do throws(FileError) {
      try FileSystem.makeFolder(folder)
      if let lock = try FolderLock.take(folder, toWrite: file) { return lock }
    } catch {
      throw error.refused()
    }
    throw refuse(
      .tryAgain,
      "Die Verabredungen von \(municipality.name) ändert gerade schon jemand. Versuchen Sie es gleich noch einmal.",
      "Somebody is already changing the commitments of \(municipality.name). Try again in a moment.")
  }
}

extension Workspace {
  /// The meetings, or an exit with what is wrong in them.
  func meetings(_ participants: Participants, _ catalog: QuestionnaireCatalog) throws(ExitCode) -> Meetings {
    guard let reading = readMeetings(participants: participants, catalog: catalog) else { return Meetings() }
    guard let meetings = reading.value else { throw refuse(reading.diagnostics) }
    return meetings
  }
}
