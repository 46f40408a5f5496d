internal import Glibc
public import Localization
public import MaturityModel
internal import SystemPackage

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
    try lock(municipality, quarter, mode, wait: wait, takeOver: takeOver, at: time, system: flock)
  }

  func lock(
    _ municipality: String, _ quarter: Quarter, _ mode: AssessmentLock.Mode = .exclusive, wait: Double = 0,
    takeOver: Bool = false, at time: Timestamp, system: @escaping AssessmentLock.SystemLock
  ) throws(AssessmentLock.Failure) -> AssessmentLock {
    let file = file(of: municipality, quarter)
    do {
      try makeFolder(of: municipality)
    } catch {
      throw .file(error)
    }
    var tries = max(Int(wait / 0.05), 0)
    while true {
      do {
        let lock = try AssessmentLock(
          file.removingLastComponent().appending(".\(quarter.code).lock"), mode, as: .current(since: time),
          takeOver: takeOver, system: system)
        Remains.remove(beside: file, ofAll: mode == .exclusive && lock.isKept)
        return lock
      } catch {
        guard case .held = error, tries > 0 else { throw error }
        tries -= 1
        usleep(50_000)
      }
    }
  }
}
