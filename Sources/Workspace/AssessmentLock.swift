internal import Glibc
public import Localization
public import MaturityModel
internal import SystemPackage

/// Keeps everybody else from writing an assessment for as long as it lives.
///
/// The operating system lets go of it when the program ends, however it ends. Where the disk knows no locks, the file
/// itself is the lock; then one that was left behind can only be judged by whether its process is still there.
public final class AssessmentLock: Sendable {
  /// Whom a lock keeps away.
  public enum Mode: Sendable {
    /// Everybody.
    case exclusive
    /// Those who want it for themselves; others who share it are welcome.
    case shared
  }

  /// Why there is no lock.
  public enum Failure: Error, Sendable {
    /// Somebody else has it; who, if that is written there.
    case held(by: Holder?)
    /// The disk knows no locks, and somebody of another host, who may be long gone, says to have it.
    case perhapsHeld(by: Holder, file: String)
    /// The lock file cannot be made.
    case file(FileError)
  }

  /// `flock`, or what stands in for it in tests.
  typealias SystemLock = @Sendable (_ descriptor: Int32, _ operation: Int32) -> Int32

  private let descriptor: Int32
  private let path: FilePath
  private let system: SystemLock

  init(
    _ path: FilePath, _ mode: Mode, as holder: Holder, takeOver: Bool, system: @escaping SystemLock = flock
  ) throws(Failure) {
    // Nothing fails behind this line: a failing initialiser would run `deinit`, which removes the other's lock file.
    descriptor = try Self.take(path, mode, takeOver: takeOver, system)
    self.path = path
    self.system = system
    ftruncate(descriptor, 0)
    _ = holder.line.withCString { pwrite(descriptor, $0, strlen($0), 0) }
  }

  private static func take(
    _ path: FilePath, _ mode: Mode, takeOver: Bool, _ system: SystemLock
  ) throws(Failure) -> Int32 {
    while true {
      let descriptor = open(path.string, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw .file(FileError(.lock, path, code: errno)) }
      guard system(descriptor, (mode == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 else {
        if isStill(descriptor, at: path) { return descriptor }
        close(descriptor)
        continue
      }
      let code = errno
      let holder = (try? FileSystem.read(path)).flatMap { Holder(String(decoding: $0, as: UTF8.self)) }
      if [ENOLCK, EOPNOTSUPP, ENOSYS].contains(code) {
        guard let holder, !takeOver, !holder.isGone, mode == .exclusive else { return descriptor }
        close(descriptor)
        throw holder.isHere ? .held(by: holder) : .perhapsHeld(by: holder, file: path.string)
      }
      close(descriptor)
      guard code == EWOULDBLOCK else { throw .file(FileError(.lock, path, code: code)) }
      throw .held(by: holder)
    }
  }

  /// Whether an open file is still the one at a path.
  ///
  /// The one before may have removed it between our opening and locking it; then the lock keeps nobody away.
  private static func isStill(_ descriptor: Int32, at path: FilePath) -> Bool {
    guard let opened = FileIdentity(descriptor), let found = FileIdentity(path) else { return false }
    return opened.isSameFile(as: found)
  }

  deinit {
    // Others who share it need the file, so that somebody who wants it for himself finds it.
    let isLast = system(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
    if isLast { unlink(path.string) }
    close(descriptor)
  }
}

extension Workspace {
  /// Takes the lock of an assessment, and tidies up what killed programs left beside it.
  ///
  /// - Parameters:
  ///   - municipality: whose assessment; its id has to be valid.
  ///   - quarter: of which quarter.
  ///   - mode: whom it keeps away.
  ///   - wait: for how many seconds to try again while somebody has it.
  ///   - takeOver: whether a lock that nobody can judge (`perhapsHeld`) counts as left behind.
  ///   - time: when, for whoever finds it taken.
  /// - Returns: the lock, which holds for as long as it lives.
  /// - Throws: `AssessmentLock.Failure` if somebody else has it or its file cannot be made.
  public func lock(
    _ municipality: String, _ quarter: Quarter, _ mode: AssessmentLock.Mode = .exclusive, wait: Double = 0,
    takeOver: Bool = false, at time: Timestamp
  ) throws(AssessmentLock.Failure) -> AssessmentLock {
    let folder = file(of: municipality, quarter).removingLastComponent()
    do {
      try makeFolder(of: municipality)
    } catch {
      throw .file(error)
    }
    var tries = max(Int(wait / 0.05), 0)
    while true {
      do {
        let lock = try AssessmentLock(
          folder.appending(".\(quarter.code).lock"), mode, as: .current(since: time), takeOver: takeOver)
        Remains.remove(beside: file(of: municipality, quarter), ofAll: mode == .exclusive)
        return lock
      } catch {
        guard case .held = error, tries > 0 else { throw error }
        tries -= 1
        usleep(50_000)
      }
    }
  }
}
