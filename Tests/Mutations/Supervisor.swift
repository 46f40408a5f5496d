internal import Glibc

/// Shares the numbers among workers, one for each processor.
struct Supervisor {
  let call: Call
  let count: Int

  /// Runs all; returns the code to end with.
  func run() -> Int32 {
    let began = Clock.seconds
    let workers = max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), count))
    let lanes = (0..<workers).map { Lane(call: call, from: $0, to: count, by: workers) }
    lanes.forEach { $0.start() }
    while lanes.contains(where: { !$0.isDone }) {
      lanes.forEach { $0.listen() }
    }
    let refused = lanes.reduce(0) { $0 + $1.refused }
    let faults = lanes.reduce(0) { $0 + $1.faults }
    let seconds = Int((Clock.seconds - began).rounded())
    print("\(count) damaged files, seed \(call.seed), \(seconds) s: \(refused) refused, \(faults) faults")
    // A reader that refuses all, or nearly nothing, was not tested.
    let isTelling = count < 100 || (count / 4...count * 99 / 100).contains(refused)
    if !isTelling { complain("the damage says nothing: mend its size") }
    return faults == 0 && isTelling ? 0 : 1
  }
}

/// The time that passes.
enum Clock {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
