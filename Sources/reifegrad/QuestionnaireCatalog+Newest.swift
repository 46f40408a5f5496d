internal import ArgumentParser
internal import MaturityModel

extension QuestionnaireCatalog {
  /// The definition that a new assessment answers: the newest version of the one before, or of the first there is.
  func newest(after previous: Assessment?) throws(ExitCode) -> Questionnaire {
    let id = previous?.questionnaire.id ?? questionnaires.first?.id
    guard let newest = questionnaires.last(where: { $0.id == id }) else {
      throw refuse(
        .missingInput, "Im Ordner Questionnaires liegt kein Fragebogen.",
        "There is no questionnaire in the folder Questionnaires.")
    }
    return newest
  }
}
