internal import Glibc
internal import Localization
internal import Synchronization

/// One line on the terminal that says how far long work is and goes when it is done; nothing elsewhere, and nothing in the
/// first half second, within which most work is done.
final class ProgressLine: Sendable {
  private struct State {
    var next: Double
    var isShown = false
  }

  private static let patience = 0.5
  private static let pause = 0.1

  private let state: Mutex<State>
  private let isOnTerminal = isatty(STDERR_FILENO) == 1

  init() {
    state = Mutex(State(next: Self.seconds() + Self.patience))
  }

  /// Says how much is done, once it is known of how much.
  func show(_ done: Int, of all: Int) {
    guard isOnTerminal, all > 0 else { return }
    state.withLock { state in
      let now = Self.seconds()
      guard now >= state.next else { return }
      state.next = now + Self.pause
      state.isShown = true
      let text = screen.pick(
        "Seiten werden erzeugt: \(done) von \(all)", "Making pages: \(done) of \(all)")
      Self.write("\r\(text)\u{1B}[K")
    }
  }

  /// Removes the line.
  func clear() {
    state.withLock { state in
      guard state.isShown else { return }
      state.isShown = false
      Self.write("\r\u{1B}[K")
    }
  }

  private static func write(_ text: String) {
    // A terminal that has gone away stops no work.
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
