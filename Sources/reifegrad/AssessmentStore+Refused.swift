internal import ArgumentParser
internal import Workspace

extension AssessmentStore.Failure {
  /// Tells why nothing was written and ends with the code that fits.
  func refused() -> ExitCode {
    switch self {
    case .file(let error):
      error.refused()
    case .unreadable(let diagnostics):
      refuse(diagnostics)
    case .conflict:
      refuse(
        .tryAgain,
        "Nichts geschrieben: Jemand anderes hat diese Selbsteinschätzung gerade geändert. Versuchen Sie es "
          + "noch einmal.",
        "Nothing was written: somebody else has just changed this assessment. Try again.")
    }
  }
}
