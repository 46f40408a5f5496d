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
    self.path = path
    descriptor = open(path.string, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .file(FileError(.lock, path, code: errno)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      let holder = (try? FileSystem.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      close(descriptor)
      // A network drive that cannot lock must not keep anybody from working.
      guard code != EWOULDBLOCK else { throw .held(by: holder) }
      throw .file(FileError(.lock, path, code: code))
    }
    ftruncate(descriptor, 0)
    _ = holder.withCString { pwrite(descriptor, $0, strlen($0), 0) }
  }

  deinit {
    unlink(path.string)
    close(descriptor)
  }
}

extension Workspace {
  /// Takes the lock of an assessment.
  ///
  /// - Parameter time: when, for whoever finds it taken.
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
      folder.appending(".\(quarter.code).lock"), holder: "\(name), Prozess \(getpid()), \(time)")
  }
}
