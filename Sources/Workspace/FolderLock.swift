internal import Glibc
public import SystemPackage

/// Keeps other runs of this program away from a folder for as long as it lives; leaves no file behind.
public final class FolderLock: Sendable {
  /// Whom a lock keeps away.
  public enum Mode: Sendable {
    /// Everybody.
    case exclusive
    /// Only those who want the folder for themselves.
    case shared
  }

  private let folder: FilePath
  private let descriptor: Int32

  private init(_ folder: FilePath, descriptor: Int32) {
    self.folder = folder
    self.descriptor = descriptor
  }

  /// Takes the lock of a folder, and tidies up what killed programs left beside the file that is to be written.
  ///
  /// - Parameters:
  ///   - folder: a folder that is there.
  ///   - mode: whom it keeps away.
  ///   - file: a file in it that nobody writes without this lock; nothing if there is none.
  /// - Returns: the lock; nothing if somebody else has it. Where the disk knows no locks, one that keeps nobody away.
  /// - Throws: `FileError` if the folder cannot be opened.
  public static func take(
    _ folder: FilePath, _ mode: Mode = .exclusive, toWrite file: FilePath? = nil
  ) throws(FileError) -> FolderLock? {
    let descriptor = (folder.isEmpty ? "." : folder).withPlatformString {
      open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw FileError(.lock, folder, code: errno) }
    let isKept = flock(descriptor, (mode == .exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0
    if !isKept, errno == EWOULDBLOCK {
      close(descriptor)
      return nil
    }
    if let file { Remains.remove(beside: file, ofAll: isKept) }
    return FolderLock(folder, descriptor: descriptor)
  }

  /// Whether the folder of this lock still lies where it lay, and no other one has taken its place.
  public var isInPlace: Bool {
    guard let locked = FileIdentity(descriptor), let present = FileIdentity(folder) else { return false }
    return locked.isSameFile(as: present)
  }

  deinit {
    close(descriptor)
  }
}
