internal import ArgumentParser
internal import Localization
internal import MaturityModel

/// In what office whoever changes an assessment works.
struct RoleOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Ihre Stelle, etwa Hauptamt, für den Verlauf; kein Name.",
        "Your office, such as Hauptamt, for the history; no name."),
      valueName: screen.pick("stelle", "office")))
  var role: String?

  /// The role without blanks around it, or an exit if it is none.
  func checked() throws(ExitCode) -> String? {
    guard let word = role?.trimmed else { return nil }
    guard !word.isEmpty, word.unicodeScalars.count <= HistoryEntry.longestRole,
      word.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    else {
      throw refuse(
        .wrongCall,
        "--role braucht ein Wort von höchstens \(HistoryEntry.longestRole) Zeichen, etwa Hauptamt.",
        "--role takes a word of at most \(HistoryEntry.longestRole) characters, such as Hauptamt.")
    }
    return word
  }
}
