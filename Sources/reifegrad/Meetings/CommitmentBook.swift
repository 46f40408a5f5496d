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

  /// The id of a scored question, by id or sign.
  func question(named name: String) throws(ExitCode) -> String {
    let all = catalog.questionnaires.reversed().flatMap(\.questions)
    let lower = name.lowercased()
    guard let found = all.first(where: { $0.id == lower || $0.code.lowercased() == lower }) else {
      let hint = Suggestion.nearest(to: lower, in: all.map(\.id))
      throw refuse(
        .wrongCall,
        "Eine Frage „\(name)“ gibt es nicht. Nichts wurde geändert."
          + (hint.map { " Meinten Sie „\($0)“?" } ?? ""),
        "There is no question “\(name)”. Nothing was changed."
          + (hint.map { " Did you mean “\($0)”?" } ?? ""))
    }
    guard found.isScored else {
      throw refuse(
        .wrongCall,
        "Die Frage \(found.code) wird nicht gewertet; an ihr lässt sich kein Fortschritt ablesen. Nichts wurde geändert.",
        "The question \(found.code) is not scored; no progress can be told by it. Nothing was changed.")
    }
    return found.id
  }

  /// Words without blanks around them, or an exit where there are none or too many.
  static func words(_ text: String, _ german: String, _ english: String) throws(ExitCode) -> String {
    let words = text.trimmed
    guard !words.isEmpty, words.unicodeScalars.count <= 500, words.allSatisfy({ !$0.isNewline }) else {
      throw refuse(
        .wrongCall,
        "\(german) braucht einen Satz von höchstens 500 Zeichen in einer Zeile. Nichts wurde geändert.",
        "\(english) takes a sentence of at most 500 characters on one line. Nothing was changed.")
    }
    return words
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
    let before = try read()
    var commitments = before
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
      try workspace.save(commitments, after: before)
    } catch {
      throw error.refused()
    }
    withExtendedLifetime(lock) {}
    return result
  }

  /// Gives one commitment another state; an exit where there is none of this number, or it ended already or has not yet.
  func change(_ number: Int, to state: Commitment.State) throws(ExitCode) -> Commitment {
    try changeKnown(number) { commitments throws(ExitCode) in
      let place = try place(of: number, in: commitments)
      let old = commitments.commitments[place]
      guard (old.state == .open) != (state == .open) else { throw Self.noChange(old) }
      if let ended = state.ended, ended > .current {
        throw refuse(
          .wrongCall, "Das Quartal \(ended.code) hat noch nicht begonnen. Nichts wurde geändert.",
          "The quarter \(ended.code) has not begun. Nothing was changed.")
      }
      if let ended = state.ended, ended < old.made {
        throw refuse(
          .wrongCall,
          "Nr. \(number) wurde erst \(old.made.code) verabredet und kann nicht schon \(ended.code) enden. "
            + "Nichts wurde geändert.",
          "No. \(number) was made in \(old.made.code) only and cannot end in \(ended.code). Nothing was changed."
        )
      }
      commitments.commitments[place].state = state
      return commitments.commitments[place]
    }
  }

  /// Takes away a commitment that was noted by mistake; an exit where there is none of this number.
  func remove(_ number: Int) throws(ExitCode) -> Commitment {
    try changeKnown(number) { commitments throws(ExitCode) in
      commitments.remove(at: try place(of: number, in: commitments))
    }
  }

  /// Changes a commitment that is there; whoever has none gets no folder by asking for it.
  private func changeKnown(
    _ number: Int, _ body: (inout Commitments) throws(ExitCode) -> Commitment
  ) throws(ExitCode) -> Commitment {
    guard FileSystem.exists(workspace.commitmentsFile(of: municipality.id)) else {
      throw noCommitment(number, among: [])
    }
    return try change(body)
  }

  private func place(of number: Int, in commitments: Commitments) throws(ExitCode) -> Int {
    if let place = commitments.commitments.firstIndex(where: { $0.number == number }) { return place }
    throw noCommitment(number, among: commitments.commitments)
  }

  private func noCommitment(_ number: Int, among commitments: [Commitment]) -> ExitCode {
    let known = commitments.map { "\n  \($0.number)  \($0.text)" }.joined()
    return refuse(
      .wrongCall,
      "\(municipality.name) hat keine Verabredung Nr. \(number). Nichts wurde geändert." + known,
      "\(municipality.name) has no commitment no. \(number). Nothing was changed." + known)
  }

  private static func noChange(_ commitment: Commitment) -> ExitCode {
    switch commitment.state {
    case .open:
      refuse(
        .wrongCall, "Nr. \(commitment.number) ist offen. Nichts wurde geändert.",
        "No. \(commitment.number) is open. Nothing was changed.")
    case .done(let quarter):
      refuse(
        .wrongCall,
        "Nr. \(commitment.number) ist schon eingelöst, \(quarter.code). Nichts wurde geändert; wieder öffnen lässt sie "
          + "sich mit „commitment reopen“.",
        "No. \(commitment.number) is kept already, in \(quarter.code). Nothing was changed; “commitment reopen” opens it "
          + "again.")
    case .dropped(let quarter, _):
      refuse(
        .wrongCall,
        "Nr. \(commitment.number) ist schon aufgegeben, \(quarter.code). Nichts wurde geändert; wieder öffnen lässt sie "
          + "sich mit „commitment reopen“.",
        "No. \(commitment.number) is given up already, in \(quarter.code). Nothing was changed; “commitment reopen” "
          + "opens it again.")
    }
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
