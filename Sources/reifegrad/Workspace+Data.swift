internal import SystemPackage
internal import Workspace

extension Workspace {
  /// Whether a folder is that of the data, around it, or one of those that hold some; nothing that is generated may lie there.
  func holdsData(in folder: FilePath) -> Bool {
    let folder = FileSystem.resolved(folder)
    let data = [assessmentsFolder, questionnairesFolder, handChangedFolder].map(FileSystem.resolved)
    return FileSystem.resolved(root).starts(with: folder) || data.contains { folder.starts(with: $0) }
  }

  /// Whether a folder is that of published pages or lies in it; what is for the network alone must not lie there.
  static func isPublished(_ folder: FilePath) -> Bool {
    var folder = FileSystem.resolved(folder)
    while !folder.isEmpty, folder != folder.removingLastComponent() {
      if FileSystem.exists(folder.appending(".reifegrad-site")) { return true }
      folder.removeLastComponent()
    }
    return false
  }
}
