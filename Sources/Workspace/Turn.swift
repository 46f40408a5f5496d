internal import Glibc
internal import Localization
internal import SystemPackage

/// The right to read, compare and write one file while all others wait.
///
/// It is a file that only one can make (`O_CREAT | O_EXCL`), which network drives keep to where they know no locks. It
/// lives for milliseconds. One that was left behind is taken away: at once where its process on this host has ended,
/// else once it has been seen unchanged for `longest` (watched, not computed from clocks, which differ between hosts).
final class Turn {
  /// How long anybody may take, in seconds.
  static let longest = 10.0
  /// How long to wait, in seconds; more than `longest`, so that one left behind is outlived.
  static let patience = 13.0

  private let path: FilePath
  private let descriptor: Int32
  private let identity: FileIdentity

  private init(path: FilePath, descriptor: Int32, identity: FileIdentity) {
    self.path = path
    self.descriptor = descriptor
    self.identity = identity
  }

  /// Where the turn of a file is.
  static func path(beside file: FilePath) -> FilePath {
    file.removingLastComponent().appending(".\(file.lastComponent?.string ?? "file").turn")
  }

  /// Waits for the turn.
  ///
  /// - Parameters:
  ///   - file: the file that is to be written; its folder is there.
  ///   - longest: how long anybody may take, in seconds.
  ///   - patience: how long to wait, in seconds.
  /// - Returns: the turn, which lasts as long as it lives.
  /// - Throws: `FileError` if its file cannot be made (of `file`) or nobody ever lets go (`EBUSY`).
  static func take(
    beside file: FilePath, longest: Double = longest, patience: Double = patience
  ) throws(FileError) -> Turn {
    let path = path(beside: file)
    let start = seconds()
    var watched: (identity: FileIdentity, since: Double)?
    while true {
      let descriptor = open(path.string, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      if descriptor >= 0 {
        guard let identity = FileIdentity(descriptor) else {
          let code = errno
          close(descriptor)
          throw FileError(.write, file, code: code)
        }
        note(Holder.current(since: Timestamp(seconds: time(nil))), in: descriptor)
        return Turn(path: path, descriptor: descriptor, identity: identity)
      }
      guard errno == EEXIST else { throw FileError(.write, file, code: errno) }
      guard let found = FileIdentity(path) else { continue }
      let now = seconds()
      if watched?.identity != found { watched = (found, now) }
      let isOld = watched.map { now - $0.since > longest } ?? false
      if isOld || isLeftBehind(path) {
        takeAway(found, at: path)
      } else if now - start > patience {
        throw FileError(.lock, file, code: EBUSY)
      } else {
        // Of different length, so that two who wait do not keep step.
        usleep(UInt32.random(in: 300...3_000))
      }
    }
  }

  /// Whether nobody has taken it away from us for being too slow.
  var isMine: Bool { FileIdentity(path)?.isSameFile(as: identity) ?? false }

  deinit {
    if isMine { unlink(path.string) }
    close(descriptor)
  }

  private static func note(_ holder: Holder, in descriptor: Int32) {
    // Without it the turn holds as well; it only takes longer to take it away.
    var line = holder.line
    line.withUTF8 { _ = write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Takes the turn of a file away if its process on this host has ended, or ended before it could write its name;
  /// any other stays.
  static func removeLeftBehind(beside file: FilePath) {
    let path = path(beside: file)
    guard let found = FileIdentity(path), isLeftBehind(path) || staysNameless(found, at: path) else { return }
    takeAway(found, at: path)
  }

  /// Whether nobody's name comes into a turn for much longer than anybody alive needs to write it.
  private static func staysNameless(_ found: FileIdentity, at path: FilePath) -> Bool {
    guard Holder.noted(in: path).isEmpty else { return false }
    usleep(300_000)
    return FileIdentity(path) == found && Holder.noted(in: path).isEmpty
  }

  private static func isLeftBehind(_ path: FilePath) -> Bool {
    Holder.noted(in: path).last?.isGone ?? false
  }

  /// Takes a turn away that nobody uses any more; if it has changed hands meanwhile, it is given back.
  ///
  /// The number of a removed file is given to the next one at once, so the time has to be the same as well.
  static func takeAway(_ found: FileIdentity, at path: FilePath) {
    let aside = FilePath(
      path.string + ".\(UInt32.random(in: 0 ... .max)).\(Holder.thisHost).\(getpid()).tmp")
    guard rename(path.string, aside.string) == 0 else { return }
    if FileIdentity(aside) != found { link(aside.string, path.string) }
    unlink(aside.string)
  }

  private static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
