internal import LocatedJSON
public import MaturityModel

extension Workspace {
  /// Writes who takes part; when this returns, it is on the disk.
  ///
  /// - Parameter participants: what to write.
  /// - Throws: `FileError`; then the old file is untouched.
  public func save(_ participants: Participants) throws(FileError) {
    try FileSystem.writeDurably(participants.json.serialized(), to: participantsFile)
  }
}
