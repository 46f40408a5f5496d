internal import Glibc
internal import Localization
public import MaturityModel
internal import SystemPackage

/// Keeps everybody else from writing an assessment for as long as it lives.
///
/// The operating system lets go of it when the program ends, however it ends.
public final class AssessmentLock: Sendable {
  /// Why there is no lock.
  public enum Failure: Error, Sendable {
    /// Somebody else has it; who, as they wrote it down.
    case held(by: String)
    /// The lock file cannot be made.
    case file(FileError)
  }

  private let descriptor: Int32
  private let path: FilePath

  fileprivate init(_ path: FilePath, holder: String) throws(Failure) {
    // Nothing fails behind this line: a failing initialiser would run `deinit`, which removes the other's lock file.
    descriptor = try Self.take(path)
    self.path = path
    ftruncate(descriptor, 0)
    _ = holder.withCString { pwrite(descriptor, $0, strlen($0), 0) }
  }

  private static func take(_ path: FilePath) throws(Failure) -> Int32 {
    while true {
      let descriptor = open(path.string, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw .file(FileError(.lock, path, code: errno)) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else {
        if isStill(descriptor, at: path) { return descriptor }
        close(descriptor)
        continue
      }
      let code = errno
      // A network drive that cannot lock must not keep anybody from working.
      if [ENOLCK, EOPNOTSUPP, ENOSYS].contains(code) { return descriptor }
      let holder = (try? FileSystem.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      close(descriptor)
      guard code != EWOULDBLOCK else { throw .held(by: holder) }
      throw .file(FileError(.lock, path, code: code))
    }
  }

  /// Whether an open file is still the one at a path.
  ///
  /// The one before may have removed it between our opening and locking it; then the lock keeps nobody away.
  private static func isStill(_ descriptor: Int32, at path: FilePath) -> Bool {
    var opened = stat()
    var found = stat()
    return fstat(descriptor, &opened) == 0 && stat(path.string, &found) == 0
      && opened.st_ino == found.st_ino && opened.st_dev == found.st_dev
  }

  deinit {
    unlink(path.string)
    close(descriptor)
  }
}

extension Workspace {
  /// Takes the lock of an assessment.
  ///
  /// - Parameters:
  ///   - municipality: whose assessment; its id has to be valid.
  ///   - quarter: of which quarter.
  ///   - time: when, for whoever finds it taken.
  /// - Returns: the lock, which holds for as long as it lives.
  /// - Throws: `AssessmentLock.Failure` if somebody else has it or its file cannot be made.
  public func lock(
    _ municipality: String, _ quarter: Quarter, time: String
  ) throws(AssessmentLock.Failure) -> AssessmentLock {
    let file = file(of: municipality, quarter)
    let folder = file.removingLastComponent()
    do {
      try FileSystem.makeFolder(folder)
    } catch {
      throw .file(error)
    }
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let name = String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return try AssessmentLock(
      folder.appending(".\(quarter.code).lock"), holder: "\(name), \(getpid()), \(time)")
  }
}
