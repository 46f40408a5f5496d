internal import Glibc

/// Reads very many damaged files, to see that none stops the program or keeps it busy, and that each refusal says where.
///
///     mutations [--count 100000] [--seed 1] QUESTIONNAIRE…
///
/// What a number of the run does depends on the seed and the number alone: `--only N` does one of them again, and
/// `--show` prints its file. Every worker is a process of its own, so that one that dies is noticed, named and replaced.
@main
struct Mutations {
  static func main() {
    // A crash is told by whoever started the worker; nobody is there to look at it.
    setenv("SWIFT_BACKTRACE", "enable=no", 1)
    guard let call = Call(CommandLine.arguments.dropFirst()) else {
      complain("usage: mutations [--count N] [--seed N] [--only N [--show]] QUESTIONNAIRE…")
      exit(64)
    }
    switch call.task {
    case .all(let count): exit(Supervisor(call: call, count: count).run())
    case .part(let numbers): Worker(call: call).run(numbers)
    case .one(let number, let isShown):
      let trial = Trial(call: call)
      if isShown { FileHandle.output.write(trial.file(number).bytes) }
      let verdict = trial.verdict(number)
      verdict.faults.forEach(complain)
      exit(verdict.faults.isEmpty ? 0 : 1)
    }
  }
}

/// Says something to whoever watches.
func complain(_ text: String) { FileHandle.error.write(Array((text + "\n").utf8)) }

/// An open file to write to.
struct FileHandle {
  let descriptor: Int32

  static let output = FileHandle(descriptor: STDOUT_FILENO)
  static let error = FileHandle(descriptor: STDERR_FILENO)

  func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        guard count > 0 || errno == EINTR else { return }
        done += max(count, 0)
      }
    }
  }
}
