internal import Glibc
public import SystemPackage

/// Keeps other runs of this program away from a folder for as long as it lives; leaves no file behind.
public final class FolderLock: Sendable {
  private let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Takes the lock of a folder, and tidies up what killed programs left beside the file that is to be written.
  ///
  /// - Parameters:
  ///   - folder: a folder that is there.
  ///   - file: a file in it that nobody writes without this lock; nothing if there is none.
  /// - Returns: the lock; nothing if somebody else has it. Where the disk knows no locks, one that keeps nobody away.
  /// - Throws: `FileError` if the folder cannot be opened.
  public static func take(
    _ folder: FilePath, toWrite file: FilePath? = nil
  ) throws(FileError) -> FolderLock? {
    let descriptor = open(folder.isEmpty ? "." : folder.string, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.lock, folder, code: errno) }
    let isKept = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    if !isKept, errno == EWOULDBLOCK {
      close(descriptor)
      return nil
    }
    if let file { Remains.remove(beside: file, ofAll: isKept) }
    return FolderLock(descriptor: descriptor)
  }

  deinit {
    close(descriptor)
  }
}
