internal import Glibc
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

  /// Whether the operating system keeps others away; where it cannot, the file is only a sign.
  let isKept: Bool

  private let descriptor: Int32
  private let path: FilePath
  private let holder: Holder
  private let system: SystemLock

  init(
    _ path: FilePath, _ mode: Mode, as holder: Holder, takeOver: Bool, system: @escaping SystemLock = flock
  ) throws(Failure) {
    // Nothing fails behind this line: a failing initialiser would run `deinit`, which removes the other's lock file.
    (descriptor, isKept) = try Self.take(path, mode, takeOver: takeOver, system)
    (self.path, self.holder, self.system) = (path, holder, system)
    let others = mode == .shared ? Holder.noted(in: path).filter { !$0.isGone } : []
    note(others + [holder])
  }

  private static func take(
    _ path: FilePath, _ mode: Mode, takeOver: Bool, _ system: SystemLock
  ) throws(Failure) -> (descriptor: Int32, isKept: Bool) {
    while true {
      let descriptor = open(path.string, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw .file(FileError(.lock, path, code: errno)) }
      guard system(descriptor, (mode == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 else {
        if isStill(descriptor, at: path) { return (descriptor, true) }
        close(descriptor)
        continue
      }
      let code = errno
      let holders = Holder.noted(in: path)
      let living = holders.last { !$0.isGone }
      if [ENOLCK, EOPNOTSUPP, ENOSYS].contains(code) {
        guard let living, !takeOver, mode == .exclusive else { return (descriptor, false) }
        close(descriptor)
        throw living.isHere ? .held(by: living) : .perhapsHeld(by: living, file: path.string)
      }
      close(descriptor)
      guard code == EWOULDBLOCK else { throw .file(FileError(.lock, path, code: code)) }
      throw .held(by: living ?? holders.last)
    }
  }

  /// Writes down who has it, so that whoever comes can be told.
  private func note(_ holders: [Holder]) {
    let lines = holders.map(\.line).joined()
    // Cut last: whoever reads meanwhile never finds it empty.
    _ = lines.withCString { pwrite(descriptor, $0, strlen($0), 0) }
    ftruncate(descriptor, off_t(lines.utf8.count))
  }

  /// Whether an open file is still the one at a path.
  ///
  /// The one before may have removed it between our opening and locking it; then the lock keeps nobody away.
  private static func isStill(_ descriptor: Int32, at path: FilePath) -> Bool {
    guard let opened = FileIdentity(descriptor), let found = FileIdentity(path) else { return false }
    return opened.isSameFile(as: found)
  }

  deinit {
    // Somebody else may have taken it over or made a new one, which is theirs.
    if Self.isStill(descriptor, at: path) { leave() }
    close(descriptor)
  }

  /// Removes the file; others who share it need it, so that somebody who wants it for himself finds it.
  private func leave() {
    var others = Holder.noted(in: path)
    let own = others.firstIndex(of: holder)
    if let own { others.remove(at: own) }
    others.removeAll(where: \.isGone)
    let isLast = isKept ? system(descriptor, LOCK_EX | LOCK_NB) == 0 : own != nil && others.isEmpty
    if isLast {
      unlink(path.string)
    } else if own != nil {
      note(others)
    }
  }
}
