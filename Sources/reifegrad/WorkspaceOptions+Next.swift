internal import SystemPackage

extension WorkspaceOptions {
  /// A further command as it can be typed here for the same data.
  func call(_ words: String) -> String {
    "reifegrad \(words)" + (workspace.map { " --workspace \(pasted($0))" } ?? "")
  }

  /// A file's path as it can be typed here.
  func path(of file: FilePath) -> String {
    var relative = file
    return relative.removePrefix(Self.currentFolder) ? relative.string : file.string
  }
}
