internal import Localization
internal import MaturityModel
internal import Scoring

/// What stands in the way of handing in, in words.
struct SubmissionWords {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The seal of what was handed in.
  func seal(_ seal: String) -> String {
    language.pick("Siegel: ", "Seal: ") + seal
  }

  func text(_ finding: SubmissionCheck.Finding) -> String {
    switch finding {
    case .required(let question):
      language.pick(
        "\(question.code): Diese Frage muss beantwortet werden; auch „weiß nicht“ ist eine Antwort.",
        "\(question.code): this question has to be answered; “don’t know” is an answer, too.")
    case .missingSource(let question):
      language.pick(
        "\(question.code): Die Zahl braucht ihre Quelle und deren Stand.",
        "\(question.code): the figure needs its source and the source’s date.")
    case .unconfirmed(let question):
      language.pick(
        "\(question.code): Der Vorschlag aus den Antworten der Mitglieder ist noch nicht bestätigt.",
        "\(question.code): the suggestion out of the members’ answers is not confirmed yet.")
    case .notAssessable(let dimension, let coverage):
      language.pick(
        "\(dimension.name[language]): nicht auswertbar, \(answered(coverage)).",
        "\(dimension.name[language]): not assessable, \(answered(coverage)).")
    case .wholeNotAssessable(let coverage):
      language.pick(
        "Der Gesamtwert ist nicht auswertbar, \(answered(coverage)).",
        "The overall score is not assessable, \(answered(coverage)).")
    case .open(let count):
      language.pick(
        count == 1 ? "Eine gewertete Frage ist noch offen." : "\(count) gewertete Fragen sind noch offen.",
        count == 1 ? "One scored question is still open." : "\(count) scored questions are still open.")
    }
  }

  private func answered(_ coverage: Coverage) -> String {
    let (count, all) = (coverage.answered, coverage.applicable)
    return language.pick(
      "\(count) von \(all) Fragen beantwortet", "\(count) of \(all) questions answered")
  }
}
