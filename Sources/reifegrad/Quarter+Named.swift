internal import ArgumentParser
internal import MaturityModel

extension Quarter {
  /// The quarter that a user named, or an exit.
  init(named text: String) throws(ExitCode) {
    guard let quarter = Quarter(text) else {
      throw refuse(
        .wrongCall, "„\(text)“ ist kein Quartal. Schreiben Sie etwa 2026-Q4.",
        "“\(text)” is no quarter. Write 2026-Q4, for example.")
    }
    self = quarter
  }
}
