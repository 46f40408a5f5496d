internal import Glibc

/// Every so many-th number, done by one worker after the other: where one dies, the next begins behind it.
final class Lane {
  private(set) var refused = 0
  private(set) var faults = 0
  private(set) var isDone = false

  private let call: Call
  private var number: Int
  private let end: Int
  private let step: Int
  private var process: pid_t = 0
  private var reader: Int32 = -1
  private var pending: [UInt8] = []

  init(call: Call, from first: Int, to end: Int, by step: Int) {
    (self.call, number, self.end, self.step) = (call, first, end, step)
  }

  func start() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return stop("no pipe") }
    // The other workers must not keep this one's end open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let words = [CommandLine.arguments[0], "--part", "\(number):\(end):\(step)"] + call.words
    var pointers = words.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    let code = posix_spawn(&process, "/proc/self/exe", &actions, nil, &pointers, environ)
    posix_spawn_file_actions_destroy(&actions)
    close(ends[1])
    reader = ends[0]
    if code != 0 { stop("no worker: error \(code)") }
  }

  /// Waits for words of the worker, or for its end.
  func listen() {
    guard !isDone else { return }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(reader, &buffer, buffer.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else { return bury() }
    pending += buffer.prefix(count)
    while let end = pending.firstIndex(of: 0x0A) {
      take(String(decoding: pending[..<end], as: UTF8.self))
      pending.removeFirst(end + 1)
    }
  }

  private func take(_ line: String) {
    if let number = Int(line) {
      self.number = number
    } else if line == Worker.refusal {
      refused += 1
    } else {
      complain(line)
      faults += 1
    }
  }

  /// The worker has ended; its code says whether well.
  private func bury() {
    close(reader)
    pending = []
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status != 0 else {
      isDone = true
      return
    }
    let signal = status & 0x7F
    let reason = signal == SIGALRM ? "took more than \(Worker.patience) s" : "died of signal \(signal)"
    let again = (["mutations", "--only", String(number)] + call.words).joined(separator: " ")
    complain("number \(number): \(reason): \(again)")
    faults += 1
    number += step
    if number < end { start() } else { isDone = true }
  }

  private func stop(_ reason: String) {
    complain(reason)
    faults += 1
    isDone = true
  }
}
