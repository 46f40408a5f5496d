internal import Glibc
internal import MaturityModel
internal import SystemPackage

/// Keeps what was refused, each file with what is wrong with it in a text beside it.
public struct RefusedFolder: Sendable {
  /// What became of a refused file.
  public enum Place: Sendable, Hashable {
    /// It lies there now.
    case moved(String)
    /// It could not be moved; a copy lies there.
    case copied(String)
    /// It stayed where it was: a link, a folder, or what can be neither moved nor read.
    case left
  }

  private let workspace: Workspace
  private var folder: FilePath { workspace.outputFolder.appending("refused") }

  /// Names the folder of a workspace; nothing is made.
  public init(of workspace: Workspace) {
    self.workspace = workspace
  }

  /// Moves a file there, or copies it where it cannot be moved. A second time nothing changes.
  ///
  /// - Parameters:
  ///   - arrival: the file.
  ///   - report: what is wrong with it.
  /// - Returns: where it is now.
  /// - Throws: `FileError` if the folder cannot be written to.
  public func keep(_ arrival: Arrival, report: String) throws(FileError) -> Place {
    guard !arrival.isLink, !FileSystem.isFolder(arrival.path) else { return .left }
    if FileSystem.resolved(arrival.path).starts(with: FileSystem.resolved(folder)) {
      try write(report, beside: arrival.path)
      return .left
    }
    let name = Self.harmless(arrival.path.lastComponent?.string ?? "")
    let below = folder.appending(arrival.municipality ?? FilePath(name).stem ?? name)
    try FileSystem.makeFolder(below)
    let place = FileSystem.freePlace(named: name, in: below, for: arrival.bytes)
    let isMoved = move(arrival.path, to: place)
    if !isMoved {
      guard let bytes = arrival.bytes else { return .left }
      if (try? FileSystem.read(place)) != bytes { try FileSystem.writeDurably(bytes, to: place) }
    }
    try write(report, beside: place)
    return isMoved ? .moved(workspace.shown(place)) : .copied(workspace.shown(place))
  }

  private func move(_ path: FilePath, to place: FilePath) -> Bool {
    // A link that the user named would lead nowhere from another place.
    guard !FileSystem.isLink(path) else { return false }
    do {
      try FileSystem.move(path, to: place)
      return true
    } catch {
      return false
    }
  }

  private func write(_ report: String, beside file: FilePath) throws(FileError) {
    let place = FilePath(file.string + ".txt")
    let bytes = Array(report.utf8)
    if (try? FileSystem.read(place)) != bytes { try FileSystem.writeDurably(bytes, to: place) }
  }

  /// A file's name of letters, digits, dots and dashes only: it came from somebody else.
  static func harmless(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(60) {
      let isPlain =
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .otherLetter, .decimalNumber, .nonspacingMark: true
        default: scalar == "_" || (scalar == "." && !result.isEmpty)
        }
      result.append(isPlain ? scalar : "-")
    }
    return result.isEmpty ? "file" : String(result)
  }
}
