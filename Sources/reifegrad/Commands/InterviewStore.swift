internal import Interview
internal import MaturityModel
internal import Workspace

/// Saves what an interview hands over.
///
/// It keeps in mind what the interview knows of the disk, so that what others wrote meanwhile is seen as theirs.
final class InterviewStore {
  private let store: AssessmentStore
  private var known: Assessment?

  init(_ store: AssessmentStore) {
    self.store = store
    known = store.stored
  }

  /// Writes durably, or says why not; a new assessment without an answer is nothing that could be kept.
  func save(_ next: Assessment) throws(SaveFailure) -> SaveResult {
    if store.stored == nil, next.isDraft, next.answers.isEmpty { return .saved(next) }
    do throws(AssessmentStore.Failure) {
      let saved = try store.save(next, since: known)
      known = saved
      return .saved(saved)
    } catch {
      switch error {
      case .conflict(let conflict):
        known = store.stored
        return .conflict(conflict, onDisk: store.stored)
      case .file(let error):
        throw SaveFailure(error)
      case .unreadable(let diagnostics):
        let file = diagnostics.first?.file ?? ""
        throw SaveFailure(
          LocalizedText(
            de: "„\(file)“ wurde inzwischen von außen geändert und ist nicht mehr lesbar",
            en: "“\(file)” was changed from outside meanwhile and cannot be read any more"))
      }
    }
  }
}
