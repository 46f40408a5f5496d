internal import Interview
internal import Localization
internal import MaturityModel
internal import Workspace

/// Saves what an interview hands over.
///
/// The interview takes over what others wrote meanwhile where both fit together. Where they do not, this keeps in mind
/// what the interview knows and what it was told about others: a second try after a conflict overwrites knowingly.
final class InterviewStore {
  private let store: AssessmentStore
  private let questionnaire: Questionnaire
  private var known: Assessment?

  init(_ store: AssessmentStore, _ questionnaire: Questionnaire) {
    self.store = store
    self.questionnaire = questionnaire
    known = store.stored
  }

  /// Writes durably, or says why not.
  func save(_ next: Assessment) throws(SaveFailure) -> Assessment {
    do throws(AssessmentStore.Failure) {
      let saved = try store.save(next, since: known)
      known = saved
      return saved
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ failure: AssessmentStore.Failure) -> SaveFailure {
    switch failure {
    case .file(let error):
      return SaveFailure(error)
    case .unreadable(let diagnostics):
      let file = diagnostics.first?.file ?? ""
      return SaveFailure(
        LocalizedText(
          de: "„\(file)“ wurde inzwischen von außen geändert und ist nicht mehr lesbar",
          en: "“\(file)” was changed from outside meanwhile and cannot be read any more"))
    case .conflict(let conflict):
      var told = known ?? conflict.merged
      for question in conflict.questions { told.answers[question] = conflict.merged.answers[question] }
      if conflict.whole != nil { told.status = conflict.merged.status }
      known = told
      return SaveFailure(words(for: conflict))
    }
  }

  private func words(for conflict: AnswerConflict) -> LocalizedText {
    switch conflict.whole {
    case .submitted:
      return LocalizedText(
        de:
          "die Selbsteinschätzung wurde inzwischen an anderer Stelle abgegeben; noch einmal speichern öffnet sie "
          + "wieder",
        en: "the assessment was handed in elsewhere meanwhile; saving once more opens it again")
    case .reopened:
      return LocalizedText(
        de: "die Selbsteinschätzung wurde inzwischen an anderer Stelle wieder geöffnet",
        en: "the assessment was opened again elsewhere meanwhile")
    case .removed:
      return LocalizedText(
        de: "die Datei wurde inzwischen gelöscht; noch einmal speichern legt sie neu an",
        en: "the file was removed meanwhile; saving once more makes it anew")
    case nil:
      let codes = questionnaire.questions.filter { conflict.questions.contains($0.id) }.map(\.code)
        .joined(separator: ", ")
      return LocalizedText(
        de:
          "\(codes) wurde inzwischen an anderer Stelle anders beantwortet; noch einmal speichern überschreibt das",
        en: "\(codes) was answered differently elsewhere meanwhile; saving once more overwrites it")
    }
  }
}
