internal import Localization
internal import MaturityModel

extension ManualPage {
  /// Writes which files and variables the program reads, and how it ends.
  func writeSurroundings(to page: inout Roff) {
    page.request("SH", language.pick("DATEIEN", "FILES"))
    page.entry(
      "Questionnaires/*.json", language.pick("Fragebögen, in Fassungen.", "Questionnaires, in versions."))
    page.entry("municipalities.json", language.pick("Wer teilnimmt.", "Who takes part."))
    page.entry(
      "Assessments/<" + language.pick("kommune>/<quartal", "municipality>/<quarter") + ">.json",
      language.pick("Eine Datei je Selbsteinschätzung.", "One file per self-assessment."))
    page.entry(
      "Assessments/<" + language.pick("kommune", "municipality") + ">/targets.json",
      language.pick("Was sie erreichen will.", "What it wants to reach."))
    page.entry(
      "Output/",
      language.pick(
        "Wird erzeugt und darf gelöscht werden, bis auf die zwei folgenden Ordner: Was in ihnen liegt, gibt es "
          + "sonst nirgends. Veröffentlichen Sie es nicht.",
        "Is generated and may be deleted, but for the two folders that follow: what they hold is nowhere "
          + "else. Do not publish it."))
    page.entry(
      "Output/refused/",
      language.pick(
        "Was collect abgelehnt hat, mit den Gründen.", "What collect refused, with the reasons."))
    page.entry(
      "Output/replaced/",
      language.pick("Was collect --replace ersetzt hat.", "What collect --replace replaced."))
    page.request("SH", language.pick("UMGEBUNG", "ENVIRONMENT"))
    page.entry(
      "REIFEGRAD_LANGUAGE",
      language.pick(
        "de oder en; sonst entscheidet die Sprache des Systems, und im Zweifel gilt Deutsch.",
        "de or en; else the language of the system decides, and German in doubt."))
    page.entry("NO_COLOR", language.pick("Wenn gesetzt: keine Farben.", "If set: no colours."))
    page.request("SH", language.pick("RÜCKGABEWERTE", "EXIT STATUS"))
    for (code, meaning) in ExitMeaning.all { page.entry("\(code)", meaning[language]) }
  }
}
