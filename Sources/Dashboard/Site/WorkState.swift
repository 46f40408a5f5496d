internal import Synchronization

/// How far work on several threads is, and whether it has failed: whoever comes later need not begin.
final class WorkState: Sendable {
  private struct State {
    var done = 0
    var failure: (any Error)?
  }

  private let state = Mutex(State())

  /// Does a part; once one has failed, all others fail with the same error.
  ///
  /// - Parameters:
  ///   - part: what is to be done.
  ///   - tell: is told how many parts are done, before this one and after it.
  /// - Returns: what the part gives.
  /// - Throws: what the part or `tell` throws, or what was thrown before.
  func run<Value>(_ part: () throws -> Value, tell: (Int) throws -> Void) throws -> Value {
    let before = state.withLock { $0 }
    if let failure = before.failure { throw failure }
    do {
      try tell(before.done)
      let value = try part()
      let done = state.withLock { state in
        state.done += 1
        return state.done
      }
      try tell(done)
      return value
    } catch {
      state.withLock { $0.failure = $0.failure ?? error }
      throw error
    }
  }
}
