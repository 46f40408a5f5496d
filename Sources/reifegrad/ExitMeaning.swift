internal import ArgumentParser
internal import Localization
internal import MaturityModel

/// What the codes tell with which the program ends.
enum ExitMeaning {
  /// The codes in their order; 130 is what a shell says of a program that Control-C ended.
  static let all: [(code: Int32, meaning: LocalizedText)] = [
    (ExitCode.success.rawValue, LocalizedText(de: "gut", en: "good")),
    (
      ExitCode.incomplete.rawValue,
      LocalizedText(
        de: "nein (etwa: es haben nicht alle abgegeben)", en: "no (for example: not everybody has handed in)")
    ),
    (ExitCode.wrongCall.rawValue, LocalizedText(de: "falscher Aufruf", en: "wrong call")),
    (ExitCode.brokenData.rawValue, LocalizedText(de: "fehlerhafte Daten", en: "broken data")),
    (ExitCode.missingInput.rawValue, LocalizedText(de: "Eingabe fehlt", en: "input missing")),
    (ExitCode.cannotWrite.rawValue, LocalizedText(de: "nicht schreibbar", en: "cannot write")),
    (
      ExitCode.tryAgain.rawValue,
      LocalizedText(de: "gesperrt (später noch einmal)", en: "locked (try again later)")
    ),
    (130, LocalizedText(de: "unterbrochen", en: "interrupted")),
  ]

  /// All of them in one sentence.
  static func sentence(in language: Language) -> String {
    language.pick("Rückgabewerte: ", "Exit codes: ")
      + all.map { "\($0.code) \($0.meaning[language])" }.joined(separator: ", ") + "."
  }
}
