internal import SystemPackage
internal import Workspace

/// A site as it lies on the disk: what this program wrote, and what others put there.
struct PublishedSite: Sendable {
  /// What became of a file of the site since it was written.
  enum Present: Sendable, Hashable {
    /// It is not there any more, or cannot be read.
    case missing
    /// It holds these bytes, which this program wrote.
    case ours([UInt8])
    /// Somebody changed it, or put a link into its place.
    case changed
  }

  let folder: FilePath
  let manifest: SiteManifest

  init(_ folder: FilePath) {
    self.folder = folder
    manifest = SiteManifest(reading: (try? FileSystem.read(folder.appending(SiteManifest.name))) ?? [])
  }

  /// What lies where the manifest has a file.
  ///
  /// - Parameters:
  ///   - path: its path below the site's root.
  ///   - bytes: what is to lie there next: if it does already, nobody is asked how it came there.
  /// - Returns: what became of it.
  func present(_ path: String, unless bytes: [UInt8]? = nil) -> Present {
    guard let entry = manifest.entries[path] else { return .missing }
    let file = folder.appending(path)
    guard let present = try? FileSystem.read(file, following: false) else {
      return FileSystem.isLink(file) ? .changed : .missing
    }
    // After a power cut a file can be empty; in that there is nothing to lose.
    if present == bytes || present.isEmpty { return .ours(present) }
    guard let mark = entry.mark, mark != SiteManifest.Mark(of: present) else { return .ours(present) }
    return .changed
  }

  /// The files that this program did not write, as paths below the site's root, and folders that hold nothing.
  func foreignFiles() throws(FileError) -> [ForeignFile] {
    let ours = Set(manifest.entries.keys.map { FilePath($0) } + [FilePath(SiteManifest.name)])
    return try files(below: FilePath()).filter { !ours.contains($0.path) }
  }

  /// All files below a folder of the site; links are files, wherever they lead.
  private func files(below part: FilePath) throws(FileError) -> [ForeignFile] {
    var files: [ForeignFile] = []
    for entry in try FileSystem.list(folder.appending(part.components), hidden: true) {
      let path = part.appending(entry.component)
      if entry.isFolder, !entry.isLink {
        let inside = try self.files(below: path)
        files += inside.isEmpty ? [ForeignFile(path: path, isEmptyFolder: true)] : inside
      } else {
        files.append(ForeignFile(path: path, isEmptyFolder: false))
      }
    }
    return files
  }
}

/// Something that others put into the site's folder.
struct ForeignFile: Sendable, Hashable {
  /// Below the site's root, byte by byte.
  let path: FilePath
  /// Whether it is a folder that holds nothing; else it is a file or a link.
  let isEmptyFolder: Bool
}
