internal import ArgumentParser
internal import Glibc
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Terminal

/// The language of the screen: `REIFEGRAD_LANGUAGE`, else English where the locale says so, else German.
let screen: Language = {
  if let name = environment("REIFEGRAD_LANGUAGE"), let language = Language(rawValue: name) { return language }
  let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
  return locale?.hasPrefix("en") ?? false ? .english : .german
}()

/// A variable of the environment.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// A text as the terminal behind a descriptor can show it; for files and pipes nothing is written otherwise.
private func readable(_ text: String, on descriptor: Int32) -> String {
  isatty(descriptor) == 1 && !TerminalEnvironment().isUTF8 ? PlainASCII.text(text) : text
}

/// Writes a line to standard error; what a file smuggled in cannot command the terminal.
func complain(_ text: String) {
  var rest = Substring(readable(HarmlessText.block(text), on: STDERR_FILENO) + "\n")
  rest.withUTF8 { buffer in
    var done = 0
    while done < buffer.count {
      let written = write(STDERR_FILENO, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      guard written > 0 || errno == EINTR else { return }
      done += max(written, 0)
    }
  }
}

/// Writes lines to standard output; what a file smuggled in cannot command the terminal.
func say(_ text: String) {
  show(text + "\n")
}

/// Writes a report to standard output; what a file smuggled in cannot command the terminal.
func show(_ report: String) {
  print(readable(HarmlessText.block(report), on: STDOUT_FILENO), terminator: "")
}

/// Writes JSON to standard output.
func show(_ json: JSON) {
  print(String(decoding: json.serialized(), as: UTF8.self), terminator: "")
}

/// Prints what is wrong and ends with the code for broken data.
func refuse(_ diagnostics: [Diagnostic]) -> ExitCode {
  for diagnostic in diagnostics { complain(diagnostic.report(in: screen)) }
  let errors = diagnostics.count { $0.severity == .error }
  complain(
    screen.pick(
      "\(errors) Fehler. Alles Gespeicherte ist unverändert.",
      "\(errors) \(errors == 1 ? "error" : "errors"). Everything saved is unchanged."))
  return .brokenData
}

/// Says one sentence and ends with a code.
func refuse(_ code: ExitCode, _ german: @autoclosure () -> String, _ english: @autoclosure () -> String)
  -> ExitCode
{
  complain(wrapped(screen.pick(german(), english())))
  return code
}

/// A sentence broken at words where it would be wider than the terminal that it goes to.
func wrapped(_ text: String) -> String {
  guard let size = TerminalSize(of: STDERR_FILENO) else { return text }
  return WordWrap.lines(of: readable(text, on: STDERR_FILENO), width: size.columns).joined(separator: "\n")
}

/// How wide a report may be: 80 columns, fewer on a narrower terminal.
let reportWidth = min(TerminalSize(of: STDOUT_FILENO)?.columns ?? 80, 80)

extension ExitCode {
  /// What was asked for is not so, as `grep` and `diff` say it.
  static let incomplete = ExitCode(1)
  /// The call is wrong (`EX_USAGE`).
  static let wrongCall = ExitCode(64)
  /// The data are broken (`EX_DATAERR`).
  static let brokenData = ExitCode(65)
  /// An input is missing (`EX_NOINPUT`).
  static let missingInput = ExitCode(66)
  /// Something cannot be written (`EX_CANTCREAT`).
  static let cannotWrite = ExitCode(73)
  /// Somebody else is at it, try again later (`EX_TEMPFAIL`).
  static let tryAgain = ExitCode(75)
  /// Whoever called it broke it off, as after Control-C.
  static let interrupted = ExitCode(130)
}
