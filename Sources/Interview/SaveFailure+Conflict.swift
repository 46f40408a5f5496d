internal import Localization
internal import MaturityModel

extension SaveFailure {
  /// Why a change was given up that others stood in the way of.
  init(_ conflict: AnswerConflict, codes: [String]) {
    let list = codes.joined(separator: ", ")
    let reason =
      switch conflict.whole {
      case .changed:
        LocalizedText(
          de: "an anderer Stelle wurden inzwischen Antworten geändert, die Sie noch nicht gesehen haben",
          en: "answers that you have not seen yet were changed elsewhere meanwhile")
      case .submitted:
        LocalizedText(
          de: "die Selbsteinschätzung wurde inzwischen an anderer Stelle abgegeben",
          en: "the assessment was handed in elsewhere meanwhile")
      case .reopened:
        LocalizedText(
          de: "die Selbsteinschätzung wurde inzwischen an anderer Stelle wieder geöffnet",
          en: "the assessment was opened again elsewhere meanwhile")
      case .removed:
        LocalizedText(
          de: "die Datei wurde inzwischen gelöscht, und mit ihr alle Antworten",
          en: "the file was removed meanwhile, and with it all answers")
      case nil:
        LocalizedText(
          de: "\(list) wurde inzwischen an anderer Stelle anders beantwortet, und das bleibt",
          en: "\(list) was answered differently elsewhere meanwhile, and that stays")
      }
    self.init(reason, isByOthers: true)
  }
}
