internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Shipped
internal import SystemPackage
internal import Workspace

/// Checks single files, each beside what lies around it; what surrounds them is read once.
final class FileChecker {
  /// The workspace that a file lies in, and the definitions that it may name.
  private struct Surroundings {
    var catalog: QuestionnaireCatalog
    var participants: Participants?
    /// Ids of all with whom a commitment can be made, where these are known.
    var partners: [String]?
    var closed: Set<Quarter>
  }

  private var known: [FilePath: Surroundings] = [:]

  /// All problems of a file, under the name by which the user called it.
  func check(_ name: String) -> [Diagnostic] {
    let path = WorkspaceOptions.absolute(name)
    do throws(FileError) {
      return check(try FileSystem.read(path), name: name, path: path)
    } catch {
      let reason = LocalizedText(de: error.reason(in: .german), en: error.reason(in: .english))
      return [Diagnostic(error.isMissing ? .noSuchFile : .unreadable(reason), file: name)]
    }
  }

  private func check(_ bytes: [UInt8], name: String, path: FilePath) -> [Diagnostic] {
    let root = JSONDocument(bytes).root
    let stem = path.lastComponent?.string ?? ""
    if root?["dimensions"] != nil { return checkQuestionnaire(bytes, name: name, path: path) }
    if stem == Workspace.siteName {
      return Site.read(bytes, file: name, in: path.removingLastComponent()).withRemarks(file: name)
    }
    if stem == Workspace.groupRecordName || root?["publications"] != nil {
      return GroupRecord.read(bytes, file: name).diagnostics
    }
    if stem == Workspace.meetingsName || root?["meetings"] != nil {
      let around = surroundings(of: path)
      return Meetings.read(
        bytes, file: name, participants: around.participants, catalog: around.catalog, closed: around.closed
      ).diagnostics
    }
    if stem == "commitments.json" || root?["commitments"] != nil {
      let around = surroundings(of: path)
      return Commitments.read(bytes, file: name, catalog: around.catalog, partners: around.partners)
        .diagnostics
    }
    if root?["tandems"] != nil { return Minutes.read(bytes, file: name, brokenSeal: .error).diagnostics }
    if root?["municipalities"] != nil || stem == "municipalities.json" {
      return Participants.read(bytes, file: name).diagnostics
    }
    if root?["targets"] != nil || stem == "targets.json" {
      return Targets.read(bytes, file: name, catalog: surroundings(of: path).catalog).diagnostics
    }
    if root?["answers"] != nil || Quarter(String(stem.dropLast(5))) != nil {
      let around = surroundings(of: path)
      return Assessment.read(
        bytes, file: name, catalog: around.catalog, participants: around.participants, brokenSeal: .error
      ).diagnostics
    }
    return checkQuestionnaire(bytes, name: name, path: path)
  }

  /// A definition, beside the older versions that lie in the same workspace.
  private func checkQuestionnaire(_ bytes: [UInt8], name: String, path: FilePath) -> [Diagnostic] {
    let reading = Questionnaire.read(bytes, file: name)
    guard let questionnaire = reading.provisional, questionnaire.refersToOlderVersion else {
      return reading.diagnostics
    }
    let older = surroundings(of: path).catalog.version(before: questionnaire.reference)
    return Questionnaire.read(bytes, file: name, older: older.map { .found($0) } ?? .missing).diagnostics
  }

  private func surroundings(of path: FilePath) -> Surroundings {
    let folder = path.removingLastComponent()
    if let surroundings = known[folder] { return surroundings }
    let workspace = Workspace.find(from: folder)
    let own = workspace?.readQuestionnaires().value?.questionnaires ?? []
    let shipped = Questionnaire.read(
      ShippedFile.questionnaire.bytes, file: ShippedFile.questionnaire.rawValue)
    let participants = workspace?.readParticipants().value
    let meetings = workspace?.readMeetings(participants: nil, catalog: nil)
    let surroundings = Surroundings(
      catalog: QuestionnaireCatalog(own + [shipped.value].compactMap { $0 }),
      participants: participants, partners: Workspace.partners(participants, meetings),
      closed: workspace?.closedQuarters ?? [])
    known[folder] = surroundings
    return surroundings
  }
}
