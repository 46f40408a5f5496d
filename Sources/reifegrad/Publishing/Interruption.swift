internal import ArgumentParser
internal import Glibc
internal import Synchronization

/// Control-C as something that work looks at instead of something that ends it, where it has begun what must be cleared
/// away.
enum Interruption {
  private static let isRaised = Atomic(false)
  private static let isHeld = Atomic(false)

  /// From now on Control-C ends the program at once; between `hold` and `release` it is only noted.
  static func watch() {
    // Made before a signal can come.
    isRaised.store(false, ordering: .relaxed)
    release()
    for number in [SIGINT, SIGTERM] { signal(number) { _ in Interruption.note() } }
  }

  /// Work begins that looks at `hasCome`.
  static func hold() { isHeld.store(true, ordering: .relaxed) }

  /// That work is done.
  static func release() { isHeld.store(false, ordering: .relaxed) }

  /// A second time it ends the program as ever.
  private static func note() {
    guard isHeld.load(ordering: .relaxed) else { _exit(ExitCode.interrupted.rawValue) }
    isRaised.store(true, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
  }

  /// Whether somebody pressed it.
  static var hasCome: Bool { isRaised.load(ordering: .relaxed) }
}
