internal import Glibc

/// Does some numbers in this process; says each before it begins, so that whoever waits knows where it died.
struct Worker {
  let call: Call

  /// For how many seconds one file may keep it busy.
  static let patience: UInt32 = 20
  /// The line that follows a number whose file cannot be used.
  static let refusal = "refused"

  func run(_ numbers: StrideTo<Int>) {
    let trial = Trial(call: call)
    for number in numbers {
      say(String(number))
      alarm(Self.patience)
      let verdict = trial.verdict(number)
      if verdict.isRefused { say(Self.refusal) }
      for fault in verdict.faults { say("number \(number): \(fault)") }
    }
    alarm(0)
  }

  private func say(_ line: String) { FileHandle.output.write(Array((line + "\n").utf8)) }
}
