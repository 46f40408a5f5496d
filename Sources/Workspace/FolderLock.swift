internal import Glibc
public import SystemPackage

/// Keeps other runs of this program away from a folder for as long as it lives; leaves no file behind.
public final class FolderLock: Sendable {
  private let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Takes the lock of a folder.
  ///
  /// - Parameter folder: a folder that is there.
  /// - Returns: the lock; nothing if somebody else has it. Where the disk knows no locks, one that keeps nobody away.
  /// - Throws: `FileError` if the folder cannot be opened.
  public static func take(_ folder: FilePath) throws(FileError) -> FolderLock? {
    let descriptor = open(folder.isEmpty ? "." : folder.string, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.lock, folder, code: errno) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      return nil
    }
    return FolderLock(descriptor: descriptor)
  }

  deinit {
    close(descriptor)
  }
}
