internal import ArgumentParser
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import SystemPackage
internal import Workspace

extension Workspace {
  /// Who takes part, or an exit with all that is wrong in the file.
  func participants() throws(ExitCode) -> Participants {
    let reading = readParticipants()
    guard let participants = reading.value else { throw refuse(reading.diagnostics) }
    return participants
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
    let lock = try lockForParticipants()
    let before = try participants()
    let after = try change(before)
    guard after != before else { return before }
    // What could not be read again must never reach the disk.
    let reading = Participants.read(after.json.serialized(), file: shownParticipantsFile)
    guard reading.value != nil else { throw refuse(reading.diagnostics) }
    do throws(FileError) {
      try save(after)
    } catch {
      throw error.refused()
    }
    withExtendedLifetime(lock) {}
    return after
  }

  private var shownParticipantsFile: String { participantsFile.lastComponent?.string ?? "" }

  private func lockForParticipants() throws(ExitCode) -> FolderLock {
    do throws(FileError) {
      if let lock = try FolderLock.take(root, toWrite: participantsFile) { return lock }
    } catch {
      throw error.refused()
    }
    throw refuse(
      .tryAgain,
      "Die Liste der Kommunen ändert gerade schon jemand. Geändert ist nichts; versuchen Sie es gleich noch einmal.",
      "Somebody is already changing the list of municipalities. Nothing is changed; try again in a moment.")
  }
}
