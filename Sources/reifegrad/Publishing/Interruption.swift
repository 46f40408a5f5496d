internal import Glibc
internal import Synchronization

/// Control-C as something that work looks at instead of something that ends it.
enum Interruption {
  private static let isRaised = Atomic(false)

  /// From now on Control-C is only noted.
  static func watch() {
    // Made before a signal can come.
    isRaised.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] { signal(number) { _ in Interruption.note() } }
  }

  /// A second time it ends the program as ever.
  private static func note() {
    isRaised.store(true, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
  }

  /// Whether somebody pressed it.
  static var hasCome: Bool { isRaised.load(ordering: .relaxed) }
}
