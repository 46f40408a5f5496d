internal import LocatedJSON
public import MaturityModel
public import SystemPackage

extension Workspace {
  /// Name of the file with a municipality's targets, beside its assessments.
  static let targetsName = "targets.json"

  /// Where the targets of a municipality lie. The municipality's id has to be valid.
  public func targetsFile(of municipality: String) -> FilePath {
    precondition(Identifier.isValid(municipality), "an id becomes part of a path")
    return assessmentsFolder.appending(municipality).appending(Self.targetsName)
  }

  /// Reads the targets of a municipality; nothing if there are none.
  ///
  /// - Parameters:
  ///   - municipality: id of the municipality.
  ///   - catalog: the definitions that they may name; without it, names of dimensions and levels are not checked.
  /// - Returns: the targets unless the file has an error, and all its problems.
  public func readTargets(of municipality: String, catalog: QuestionnaireCatalog?) -> Reading<Targets>? {
    let file = targetsFile(of: municipality)
    guard FileSystem.exists(file) else { return nil }
    return read(file) { Targets.read($0, file: $1, catalog: catalog, municipality: municipality) }
  }

  /// Writes the targets of a municipality; when this returns, they are on the disk.
  ///
  /// - Parameter targets: what to write.
  /// - Throws: `FileError`; then the old file is untouched.
  public func save(_ targets: Targets) throws(FileError) {
    let file = targetsFile(of: targets.municipality)
    try FileSystem.makeFolder(file.removingLastComponent())
    try FileSystem.writeDurably(targets.json.serialized(), to: file)
  }
}
