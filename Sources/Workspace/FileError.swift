public import Localization
internal import SystemPackage

/// Something that the operating system refused to do with a file.
public struct FileError: Error, Sendable, Hashable {
  /// What was to be done.
  public enum Operation: Sendable, Hashable {
    /// Reading a file or folder.
    case read
    /// Writing a file or folder.
    case write
    /// Taking a lock.
    case lock
  }

  /// What was to be done.
  public let operation: Operation
  /// With which file.
  public let path: String
  /// The system's error number.
  public let code: Int32

  init(_ operation: Operation, _ path: FilePath, code: Int32) {
    self.operation = operation
    self.path = path.string
    self.code = code
  }

  /// Whether the file or its folder is not there.
  public var isMissing: Bool { Errno(rawValue: code) == .noSuchFileOrDirectory }

  /// Whether somebody else was writing to it.
  public var isBusy: Bool { Errno(rawValue: code) == .resourceBusy }

  /// Why, in the middle of a sentence.
  public func reason(in language: Language) -> String {
    switch Errno(rawValue: code) {
    case .noSpace: language.pick("der Datenträger ist voll", "the disk is full")
    case .diskQuotaExceeded: language.pick("Ihr Speicherplatz ist aufgebraucht", "your disk quota is used up")
    case .fileTooLarge:
      language.pick("die Datei darf nicht so groß werden", "the file may not become that large")
    case .permissionDenied, .notPermitted:
      language.pick("das Recht dazu fehlt", "permission is denied")
    case .readOnlyFileSystem: language.pick("der Datenträger ist schreibgeschützt", "the disk is read-only")
    case .noSuchFileOrDirectory:
      language.pick("die Datei oder der Ordner fehlt", "the file or folder is missing")
    case .notSupported: language.pick("dort lässt sich nichts anlegen", "nothing can be made there")
    case .notDirectory:
      language.pick("ein Teil des Pfades ist kein Ordner", "a part of the path is no folder")
    case .isDirectory: language.pick("dort liegt ein Ordner", "a folder lies there")
    case .fileExists: language.pick("dort liegt schon etwas", "something lies there already")
    case .resourceBusy:
      language.pick("jemand anderes schreibt gerade daran", "somebody else is writing to it")
    case .staleNFSFileHandle, .hostIsDown:
      language.pick("das Netzlaufwerk ist nicht erreichbar", "the network drive cannot be reached")
    case .ioError: language.pick("der Datenträger meldet einen Fehler", "the disk reports an error")
    default: "\(Errno(rawValue: code))"
    }
  }

  /// What happened, as a sentence with the file's name.
  public func message(in language: Language) -> String {
    let reason = reason(in: language)
    return switch operation {
    case .read:
      language.pick("„\(path)“ lässt sich nicht lesen: \(reason).", "“\(path)” cannot be read: \(reason).")
    case .write:
      language.pick(
        "„\(path)“ lässt sich nicht schreiben: \(reason).", "“\(path)” cannot be written: \(reason).")
    case .lock:
      language.pick(
        "„\(path)“ lässt sich nicht sperren: \(reason).", "“\(path)” cannot be locked: \(reason).")
    }
  }
}
