internal import LocatedJSON
public import MaturityModel
public import SystemPackage

extension Workspace {
  /// The name of the file with what was published of groups.
  public static let groupRecordName = "group-figures.json"

  /// What was published of groups.
  public var groupRecordFile: FilePath { root.appending(Self.groupRecordName) }

  /// Reads what was published of groups; nothing if nothing was.
  public func readGroupRecord() -> Reading<GroupRecord>? {
    guard FileSystem.exists(groupRecordFile) else { return nil }
    return read(groupRecordFile) { GroupRecord.read($0, file: $1) }
  }

  /// Writes what was published of groups; when this returns, it is on the disk.
  ///
  /// - Parameter record: what to write.
  /// - Throws: `FileError`; then the old file is untouched.
  public func save(_ record: GroupRecord) throws(FileError) {
    try FileSystem.writeDurably(record.json.serialized(), to: groupRecordFile)
  }
}
