internal import Localization

/// What the folder of data says of itself.
extension PageTexts {
  var answerFields: String { pick("Spalten der Antworten", "Columns of the answers") }
  func rows(_ count: Int) -> String { pick("\(count) Zeilen", "\(count) rows") }
  func bytes(_ number: String) -> String { pick("\(number) Byte", "\(number) bytes") }
  func readmeLead(quarter: String, version: String) -> String {
    pick(
      "Ergebnisse der Selbsteinschätzungen bis zum \(quarter), Fragebogen Version \(version).",
      "Results of the self-assessments up to the \(quarter), questionnaire version \(version).")
  }
  func readmeLicence(_ parts: [String]) -> String {
    pick("Lizenz: ", "Licence: ") + parts.joined(separator: ", ")
  }
  var answerFieldList: [(String, String)] {
    [
      ("municipality", pick("Kennung der Kommune", "id of the municipality")),
      ("name", pick("Name der Kommune", "name of the municipality")),
      ("quarter", pick("Quartal, etwa 2026-Q4", "quarter, such as 2026-Q4")),
      ("version", pick("Version des Fragebogens", "version of the questionnaire")),
      ("dimension", pick("Kennung des Handlungsfeldes", "id of the dimension")),
      ("question", pick("Kennung der Frage", "id of the question")),
      (
        "state",
        pick(
          "answered, dont-know (weiß nicht) oder does-not-apply (trifft nicht zu); ohne Antwort keine Zeile",
          "answered, dont-know or does-not-apply; no row without an answer")
      ),
      (
        "value",
        pick(
          "Kennung der Antwort, mehrere durch Leerzeichen getrennt; true oder false; Zahl; Anteil in Prozent",
          "id of the answer, several with spaces between; true or false; number; share in percent")
      ),
      ("part", pick("Teil eines Anteils", "part of a share")),
      ("whole", pick("Ganzes eines Anteils", "whole of a share")),
      (
        "notice",
        pick(
          "Hinweis zu den Daten, etwa dass sie erfunden sind",
          "notice on the data, such as that they are invented")
      ),
    ]
  }
}
