import Glibc
import Synchronization

/// Where the handler writes; -1 while nobody listens.
private let handlerDescriptor = Atomic<CInt>(-1)

/// Does only what a handler may do: one `write`.
private func passOn(_ signal: CInt) {
  let saved = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  let descriptor = handlerDescriptor.load(ordering: .relaxed)
  if descriptor >= 0 { _ = write(descriptor, &byte, 1) }
  errno = saved
}

/// Signals as bytes in a pipe, so that one `poll` waits for keys and signals.
final class SignalPipe {

  let readEnd: CInt
  private let writeEnd: CInt
  private var previous: [(signal: CInt, action: sigaction)] = []

  /// Opens the pipe and catches the signals; only one may be open in a process.
  static func open(catching numbers: [CInt]) throws(TerminalError) -> SignalPipe {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(call: "pipe", errno: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    let claim = handlerDescriptor.compareExchange(
      expected: -1, desired: ends[1], ordering: .sequentiallyConsistent)
    guard claim.exchanged else {
      ends.forEach { _ = Glibc.close($0) }
      throw .inUse
    }
    let signals = SignalPipe(readEnd: ends[0], writeEnd: ends[1])
    signals.catchAll(numbers)
    return signals
  }

  private init(readEnd: CInt, writeEnd: CInt) {
    self.readEnd = readEnd
    self.writeEnd = writeEnd
  }

  /// The signals that came since the last call, oldest first.
  func drain() -> [CInt] {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(readEnd, &buffer, buffer.count)
    return count > 0 ? buffer.prefix(count).map { CInt($0) } : []
  }

  /// Lets the system stop the program, and returns when it goes on.
  ///
  /// - Parameter wholeGroup: whether the programs started together stop together, as after Control-Z.
  func stop(wholeGroup: Bool) {
    var action = sigaction()
    var ours = sigaction()
    action.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(SIGTSTP, &action, &ours)
    if wholeGroup { _ = kill(0, SIGTSTP) }
    // To this thread alone, so that it does not run on while another one takes the signal; threads of a pool block it.
    action.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGTSTP, &action, nil)
    var stopping = sigset_t()
    var blocked = sigset_t()
    sigemptyset(&stopping)
    sigaddset(&stopping, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stopping, &blocked)
    raise(SIGTSTP)
    pthread_sigmask(SIG_SETMASK, &blocked, nil)
    sigaction(SIGTSTP, &ours, nil)
  }

  /// Gives the signals back to whoever had them.
  func close() {
    for (signal, action) in previous {
      var action = action
      // A window that closes may say so more than once; what is left to do then, such as letting go of locks, is done.
      if signal == SIGHUP { action.__sigaction_handler.sa_handler = SIG_IGN }
      sigaction(signal, &action, nil)
    }
    previous = []
    handlerDescriptor.store(-1, ordering: .sequentiallyConsistent)
    _ = Glibc.close(readEnd)
    _ = Glibc.close(writeEnd)
  }

  private func catchAll(_ numbers: [CInt]) {
    for signal in numbers {
      var ours = sigaction()
      ours.__sigaction_handler.sa_handler = passOn
      sigemptyset(&ours.sa_mask)
      var before = sigaction()
      sigaction(signal, &ours, &before)
      previous.append((signal, before))
    }
  }
}
