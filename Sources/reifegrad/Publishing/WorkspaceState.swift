internal import Glibc
internal import SystemPackage
internal import Workspace

/// Which files a workspace has, with size and time of each; another one after every change.
struct WorkspaceState: Equatable {
  private struct Mark: Equatable {
    let path: String
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  private var marks: [Mark] = []

  init(of workspace: Workspace) {
    for file in (try? FileSystem.list(workspace.root)) ?? [] where !file.isFolder {
      add(workspace.root.appending(file.component))
    }
    addAll(below: workspace.questionnairesFolder)
    addAll(below: workspace.assessmentsFolder)
    // Packs lie in folders of their own below it and are made of all the rest.
    for file in (try? FileSystem.list(workspace.meetingsFolder)) ?? [] where !file.isFolder {
      add(workspace.meetingsFolder.appending(file.component))
    }
  }

  private mutating func addAll(below folder: FilePath) {
    for entry in (try? FileSystem.list(folder)) ?? [] {
      let path = folder.appending(entry.component)
      if entry.isFolder, !entry.isLink { addAll(below: path) } else { add(path) }
    }
  }

  private mutating func add(_ path: FilePath) {
    var status = stat()
    guard path.withPlatformString({ stat($0, &status) }) == 0 else { return }
    marks.append(
      Mark(
        path: path.string, size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
        nanoseconds: status.st_mtim.tv_nsec))
  }
}
