internal import ArgumentParser
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Shipped
internal import SystemPackage
internal import Workspace

extension Workspace {
  /// Who takes part, or an exit with all that is wrong in the file.
  func participants() throws(ExitCode) -> Participants {
    let reading = readParticipants()
    guard let participants = reading.value else { throw refuse(reading.diagnostics) }
    return participants
  }

  /// The meetings, or an exit with what is wrong in them.
  func meetings(_ participants: Participants, _ catalog: QuestionnaireCatalog) throws(ExitCode) -> Meetings {
    guard let reading = readMeetings(participants: participants, catalog: catalog) else { return Meetings() }
    guard let meetings = reading.value else { throw refuse(reading.diagnostics) }
    return meetings
  }

  /// Reads who takes part, changes it and writes it, with nobody else in between.
  ///
  /// - Parameter change: makes what is to be written of what is there; where it throws, nothing is written.
  /// - Returns: what was written.
  /// - Throws: the code to end with, once what is wrong has been told.
  @discardableResult
  func changeParticipants(
    _ change: (Participants) throws(ExitCode) -> Participants
  ) throws(ExitCode) -> Participants {
    let lock = try lockLists(toWrite: participantsFile)
    let before = try participants()
    let after = try change(before)
    guard after != before else { return before }
    // What could not be read again must never reach the disk.
    let reading = Participants.read(
      after.json.serialized(), file: participantsFile.lastComponent?.string ?? "")
    guard reading.value != nil else { throw refuse(reading.diagnostics) }
    do throws(FileError) {
      try save(after)
    } catch {
      throw error.refused()
    }
    withExtendedLifetime(lock) {}
    return after
  }

  /// Reads the meetings, changes them and writes them, with nobody else in between. Where there is no file yet, one is
  /// begun with the catalogue that comes with the program.
  ///
  /// - Parameters:
  ///   - participants: who takes part.
  ///   - catalog: the definitions.
  ///   - change: makes what is to be written of what is there; where it throws, nothing is written.
  /// - Returns: whether anything was written, and what lies there now.
  /// - Throws: the code to end with, once what is wrong has been told.
  func changeMeetings(
    _ participants: Participants, _ catalog: QuestionnaireCatalog,
    _ change: (Meetings) throws(ExitCode) -> Meetings
  ) throws(ExitCode) -> (hasChanged: Bool, meetings: Meetings) {
    let lock = try lockLists(toWrite: meetingsFile)
    let before = try meetings(participants, catalog)
    let after = try change(FileSystem.exists(meetingsFile) ? before : .shipped)
    guard after != before else { return (false, before) }
    // What could not be read again must never reach the disk.
    let reading = Meetings.read(
      after.json.serialized(), file: Self.meetingsName, participants: participants, catalog: catalog,
      closed: closedQuarters)
    if let problem = reading.diagnostics.first(where: { $0.severity == .error })?.problem {
      throw refuse(
        .wrongCall, problem.message(in: .german) + " Nichts wurde geändert.",
        problem.message(in: .english) + " Nothing was changed.")
    }
    do throws(FileError) {
      try save(after)
    } catch {
      throw error.refused()
    }
    withExtendedLifetime(lock) {}
    return (true, after)
  }

  /// Keeps everybody else from changing meetings and the list of municipalities, or ends where somebody is at it.
  func lockLists(toWrite file: FilePath) throws(ExitCode) -> FolderLock {
    do throws(FileError) {
      if let lock = try FolderLock.take(root, toWrite: file) { return lock }
    } catch {
      throw error.refused()
    }
    throw refuse(
      .tryAgain,
      "Treffen oder Kommunen ändert gerade schon jemand. Geändert ist nichts; versuchen Sie es gleich noch einmal.",
      "Somebody is already changing meetings or municipalities. Nothing is changed; try again in a moment.")
  }
}

extension Meetings {
  /// The catalogue and the hosts so far that come with the program, without a meeting.
  fileprivate static var shipped: Meetings {
    let file = ShippedFile.meetings
    return read(file.bytes, file: file.rawValue, participants: nil, catalog: nil).value ?? Meetings()
  }
}
