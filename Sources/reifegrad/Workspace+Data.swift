internal import SystemPackage
internal import Workspace

extension Workspace {
  /// Whether a folder is that of the data, around it, or one of those that hold some; nothing that is generated may lie there.
  func holdsData(in folder: FilePath) -> Bool {
    let folder = FileSystem.resolved(folder)
    let data = [assessmentsFolder, questionnairesFolder, handChangedFolder].map(FileSystem.resolved)
    return FileSystem.resolved(root).starts(with: folder) || data.contains { folder.starts(with: $0) }
  }
}
