internal import Glibc
public import SystemPackage

extension FileSystem {
  /// Gives a file a second name; where that is not allowed or the disk knows none, a copy with the same rights and time.
  ///
  /// - Parameters:
  ///   - path: the file; a link stays a link, wherever it leads.
  ///   - second: the name, which must be free.
  /// - Throws: `FileError`.
  public static func linkOrCopy(_ path: FilePath, to second: FilePath) throws(FileError) {
    do {
      try link(path, to: second)
    } catch {
      try copy(path, to: second)
    }
  }

  /// Copies a file with its rights and the time of its last change, or a link, wherever it leads.
  ///
  /// - Throws: `FileError` if it is neither, or cannot be read or written.
  static func copy(_ path: FilePath, to second: FilePath) throws(FileError) {
    var status = stat()
    guard path.withPlatformString({ lstat($0, &status) }) == 0 else {
      throw FileError(.read, path, code: errno)
    }
    guard status.st_mode & S_IFMT != S_IFLNK else { return try copyLink(path, to: second) }
    try write(try read(path, following: false), to: second)
    let times = [status.st_atim, status.st_mtim]
    second.withPlatformString { second in
      _ = chmod(second, status.st_mode & 0o7777)
      _ = utimensat(AT_FDCWD, second, times, 0)
    }
  }

  private static func copyLink(_ path: FilePath, to second: FilePath) throws(FileError) {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard path.withPlatformString({ readlink($0, &target, Int(PATH_MAX)) }) >= 0 else {
      throw FileError(.read, path, code: errno)
    }
    guard second.withPlatformString({ symlink(target, $0) }) == 0 else {
      throw FileError(.write, second, code: errno)
    }
  }

  /// Lets nobody but its owner look into a folder, where the disk knows rights.
  public static func hide(_ folder: FilePath) {
    _ = folder.withPlatformString { chmod($0, 0o700) }
  }

  /// Gives a folder the rights of another one, and its owner and group where that is allowed; its owner can always
  /// write into it.
  public static func takeOnRights(of other: FilePath, by folder: FilePath) {
    var status = stat()
    guard other.withPlatformString({ stat($0, &status) }) == 0 else { return }
    folder.withPlatformString { folder in
      // First the owner: changing it takes some of the rights away.
      _ = chown(folder, status.st_uid, status.st_gid)
      _ = chmod(folder, status.st_mode & 0o7777 | 0o700)
    }
  }
}
