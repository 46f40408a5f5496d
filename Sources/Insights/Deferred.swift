internal import Synchronization

/// A value that is worked out when it is first asked for, once for all who ask.
final class Deferred<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// The value; whoever comes first makes it, and the others wait for it.
  func get(_ make: () -> Value) -> Value {
    value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}
