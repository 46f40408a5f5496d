internal import ArgumentParser
internal import Localization
internal import Workspace

extension FileError {
  /// Tells what the system refused and ends with the code that fits: what somebody else is writing to is free soon.
  func refused() -> ExitCode {
    refuse(isBusy ? .tryAgain : .cannotWrite, message(in: .german), message(in: .english))
  }
}
