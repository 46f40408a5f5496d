internal import Glibc
public import SystemPackage

/// The few things that this program does with files and folders.
public enum FileSystem {
  /// What lies in a folder.
  public struct Entry: Sendable, Hashable {
    /// Its name; signs that are no UTF-8 are replaced.
    public var name: String
    /// Its name byte by byte, as a part of paths.
    public var component: FilePath.Component
    /// Whether it is a folder, or a link to one.
    public var isFolder: Bool
    /// Whether it is a link.
    public var isLink: Bool
  }

  /// The largest file that is read; every honest one is far below.
  public static let largestFile = 256 << 20

  /// The content of a regular file of at most `largestFile` bytes.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - links: whether a link is followed; else one cannot be read.
  /// - Returns: all bytes.
  /// - Throws: `FileError` if it is no such file or cannot be read.
  public static func read(_ path: FilePath, following links: Bool = true) throws(FileError) -> [UInt8] {
    // Without blocking, so that a pipe in the place of a file cannot hold the program up.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (links ? 0 : O_NOFOLLOW)
    let file = path.withPlatformString { open($0, flags) }
    guard file >= 0 else { throw FileError(.read, path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileError(.read, path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(.read, path, code: EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(.read, path, code: ENODEV) }
    guard status.st_size <= largestFile else { throw FileError(.read, path, code: EFBIG) }
    var bytes: [UInt8] = []
    var room = max(Int(status.st_size), 0) + 1
    while true {
      var received = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        received = Glibc.read(file, buffer.baseAddress, room)
        count = max(received, 0)
      }
      if received < 0, errno == EINTR { continue }
      guard received >= 0 else { throw FileError(.read, path, code: errno) }
      guard received > 0 else { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      // Less than was asked for, and as much as there is said to be: asking again would tell nothing.
      if received < room, bytes.count == Int(status.st_size) { return bytes }
      room = 65_536
    }
  }

  /// What lies in a folder, sorted by name; nothing if there is no such folder.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - hidden: whether entries that begin with a dot are listed too.
  /// - Returns: the entries.
  /// - Throws: `FileError` if it is no folder or cannot be read.
  public static func list(_ path: FilePath, hidden: Bool = false) throws(FileError) -> [Entry] {
    guard let folder = path.withPlatformString(opendir) else {
      if errno == ENOENT { return [] }
      throw FileError(.read, path, code: errno)
    }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      let component = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { FilePath.Component(platformString: $0) }
      }
      guard let component, component.kind == .regular else { continue }
      let name = component.string
      guard hidden || !name.hasPrefix(".") else { continue }
      let type = Int(entry.pointee.d_type)
      let isPlain = type == Int(DT_DIR) || type == Int(DT_REG)
      let isFolder = isPlain ? type == Int(DT_DIR) : isFolder(path.appending(component))
      let isLink = !isPlain && isLink(path.appending(component))
      entries.append(Entry(name: name, component: component, isFolder: isFolder, isLink: isLink))
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// Whether there is anything at a path, even if it cannot be read.
  public static func exists(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withPlatformString { lstat($0, &status) } == 0 || (errno != ENOENT && errno != ENOTDIR)
  }

  /// Whether there is a folder at a path.
  public static func isFolder(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withPlatformString { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is a link at a path, wherever it leads.
  public static func isLink(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withPlatformString { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Where a path leads, or will lead once it is made: all links in the part of it that is there are followed.
  public static func resolved(_ path: FilePath) -> FilePath {
    if let real = path.withPlatformString({ realpath($0, nil) }) {
      defer { free(real) }
      return FilePath(platformString: real)
    }
    guard let name = path.lastComponent else { return path }
    let folder = path.removingLastComponent()
    return resolved(folder.isEmpty ? "." : folder).appending(name)
  }

  /// Gives a file a second name; a link is copied, not followed.
  public static func link(_ path: FilePath, to second: FilePath) throws(FileError) {
    guard with(path, second, Glibc.link) == 0 else { throw FileError(.write, second, code: errno) }
  }

  /// Makes a folder and those above it; nothing happens if it is there.
  public static func makeFolder(_ path: FilePath) throws(FileError) {
    guard !path.isEmpty, !isFolder(path) else { return }
    let parent = path.removingLastComponent()
    if parent != path { try makeFolder(parent) }
    guard path.withPlatformString({ mkdir($0, 0o777) }) == 0 || errno == EEXIST else {
      // The folder above is there, so none is missing: in /proc, for example, nobody can make anything.
      throw FileError(.write, path, code: errno == ENOENT && isFolder(parent) ? EOPNOTSUPP : errno)
    }
  }

  /// Gives something another name on the same disk; what has that name is replaced.
  public static func move(_ path: FilePath, to destination: FilePath) throws(FileError) {
    guard with(path, destination, rename) == 0 else {
      throw FileError(.write, destination, code: errno)
    }
  }

  /// Lets two folders on one disk change places: in one step where the system can, else in three.
  public static func exchange(_ first: FilePath, _ second: FilePath) throws(FileError) {
    // glibc has renameat2 since 2.28, but Swift's module of it does not show it.
    typealias Rename =
      @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
    let renameExchange: UInt32 = 2
    if let symbol = dlsym(nil, "renameat2") {
      let rename = unsafeBitCast(symbol, to: Rename.self)
      let code = with(first, second) { rename(AT_FDCWD, $0, AT_FDCWD, $1, renameExchange) }
      if code == 0 { return }
      guard [ENOSYS, EINVAL, EOPNOTSUPP].contains(errno) else {
        throw FileError(.write, second, code: errno)
      }
    }
    try exchangeInSteps(first, second)
  }

  /// Where the second folder lies for a moment while both change places in three steps.
  public static func aside(_ first: FilePath) -> FilePath {
    first.removingLastComponent().appending("\(first.lastComponent?.string ?? "").old")
  }

  static func exchangeInSteps(_ first: FilePath, _ second: FilePath) throws(FileError) {
    let aside = aside(first)
    try move(second, to: aside)
    do {
      try move(first, to: second)
    } catch {
      try move(aside, to: second)
      throw error
    }
    try move(aside, to: first)
  }

  /// Removes a file, or a folder with all that it holds; nothing happens if it is not there.
  public static func remove(_ path: FilePath) throws(FileError) {
    var status = stat()
    guard path.withPlatformString({ lstat($0, &status) }) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for entry in try list(path, hidden: true) { try remove(path.appending(entry.component)) }
      guard path.withPlatformString(rmdir) == 0 else { throw FileError(.write, path, code: errno) }
    } else {
      guard path.withPlatformString(unlink) == 0 else { throw FileError(.write, path, code: errno) }
    }
  }

  /// Writes a file that can be made again, without waiting for the disk.
  public static func write(_ bytes: [UInt8], to path: FilePath) throws(FileError) {
    let file = path.withPlatformString { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
    guard file >= 0 else { throw FileError(.write, path, code: errno) }
    let code = write(bytes, to: file)
    guard close(file) == 0 || code != 0 else { throw FileError(.write, path, code: errno) }
    guard code == 0 else { throw FileError(.write, path, code: code) }
  }

  /// Writes a file so that after any accident either the old or the new content is there, whole:
  /// a temporary file in the same folder, `fsync`, `rename`, `fsync` of the folder.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - path: the file.
  ///   - mayWrite: asked at the last moment; if not, nothing is written.
  /// - Throws: `FileError`; `EBUSY` if it may not be written any more.
  public static func writeDurably(
    _ bytes: [UInt8], to path: FilePath, if mayWrite: () -> Bool = { true }
  ) throws(FileError) {
    let folder = path.removingLastComponent()
    let name = path.lastComponent?.string ?? "file"
    let temporary = folder.appending(".\(name).\(Holder.thisHost).\(getpid()).tmp")
    // One that a killed process with this number left behind; whoever else put something there is not followed.
    _ = temporary.withPlatformString(unlink)
    let file = temporary.withPlatformString {
      open($0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
    guard file >= 0 else { throw FileError(.write, path, code: errno) }
    var old = stat()
    if path.withPlatformString({ stat($0, &old) }) == 0 { fchmod(file, old.st_mode & 0o7777) }
    var code = write(bytes, to: file)
    if code == 0, fsync(file) != 0 { code = errno }
    if close(file) != 0, code == 0 { code = errno }
    if code == 0, !mayWrite() { code = EBUSY }
    if code == 0, with(temporary, path, rename) != 0 { code = errno }
    guard code == 0 else {
      _ = temporary.withPlatformString(unlink)
      throw FileError(.write, path, code: code)
    }
    synchronise(folder)
  }

  /// Lets a write that makes a file larger than allowed fail with `EFBIG`, instead of ending the program.
  public static func reportFilesThatGrowTooLarge() {
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Hands the system two paths byte by byte.
  private static func with(
    _ first: FilePath, _ second: FilePath, _ body: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
  ) -> Int32 {
    first.withPlatformString { first in second.withPlatformString { body(first, $0) } }
  }

  /// Waits until a folder's entries are on the disk; some file systems cannot, which is no error.
  private static func synchronise(_ folder: FilePath) {
    let file = (folder.isEmpty ? "." : folder).withPlatformString {
      open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  /// Writes all bytes and returns the system's error number, 0 if there was none.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let written = Glibc.write(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if written < 0, errno == EINTR { continue }
        guard written >= 0 else { return errno }
        done += written
      }
      return 0
    }
  }
}
