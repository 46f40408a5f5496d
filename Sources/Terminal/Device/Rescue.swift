import Glibc
import Synchronization

/// What a crashing program must still put right; allocated while a terminal is open.
private struct RescueKit {
  var settings: termios
  var descriptor: CInt
  var output: CInt
  var sequence: UnsafeMutableBufferPointer<UInt8>
  var previous: UnsafeMutableBufferPointer<sigaction>
}

private let fatalSignals = [SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGQUIT]
/// The address of the kit; 0 while there is none.
private let kitAddress = Atomic<UInt>(0)

private func currentKit() -> UnsafeMutablePointer<RescueKit>? {
  UnsafeMutablePointer(bitPattern: kitAddress.load(ordering: .acquiring))
}

/// Restores the terminal with async-signal-safe calls, then lets the signal do what it did before.
private func rescue(_ signal: CInt) {
  guard let kit = currentKit() else { return }
  _ = write(kit.pointee.output, kit.pointee.sequence.baseAddress, kit.pointee.sequence.count)
  tcsetattr(kit.pointee.descriptor, TCSANOW, &kit.pointee.settings)
  for index in fatalSignals.indices where fatalSignals[index] == signal {
    sigaction(signal, kit.pointee.previous.baseAddress?.advanced(by: index), nil)
  }
  _ = raise(signal)
}

/// Puts the terminal back even if the program crashes.
enum Rescue {
  static func arm(restoring mode: RawMode, output: CInt) {
    let sequence = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: EscapeSequence.leaveScreen.utf8.count)
    _ = sequence.initialize(from: EscapeSequence.leaveScreen.utf8)
    let previous = UnsafeMutableBufferPointer<sigaction>.allocate(capacity: fatalSignals.count)
    previous.initialize(repeating: sigaction())
    let fresh = UnsafeMutablePointer<RescueKit>.allocate(capacity: 1)
    fresh.initialize(
      to: RescueKit(
        settings: mode.original, descriptor: mode.descriptor, output: output, sequence: sequence,
        previous: previous))
    kitAddress.store(UInt(bitPattern: fresh), ordering: .releasing)
    for (index, signal) in fatalSignals.enumerated() {
      var ours = sigaction()
      ours.__sigaction_handler.sa_handler = rescue
      sigaction(signal, &ours, previous.baseAddress?.advanced(by: index))
    }
  }

  static func disarm() {
    guard let used = currentKit() else { return }
    for (index, signal) in fatalSignals.enumerated() {
      sigaction(signal, used.pointee.previous.baseAddress?.advanced(by: index), nil)
    }
    kitAddress.store(0, ordering: .releasing)
    used.pointee.sequence.deallocate()
    used.pointee.previous.deallocate()
    used.deallocate()
  }
}
