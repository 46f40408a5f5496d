internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Workspace

/// The files of departments, each a part of the same assessment.
struct PartFiles {
  /// One of them.
  struct File {
    /// As the user named it.
    let name: String
    let assessment: Assessment
  }

  let files: [File]
  private let participants: Participants

  /// Reads them, or ends with all that is wrong in them.
  init(
    _ names: [String], _ catalog: QuestionnaireCatalog, _ participants: Participants
  ) throws(ExitCode) {
    self.participants = participants
    var files: [File] = []
    var diagnostics: [Diagnostic] = []
    for name in names {
      let bytes: [UInt8]
      do throws(FileError) {
        bytes = try FileSystem.read(WorkspaceOptions.absolute(name))
      } catch {
        throw refuse(.missingInput, error.message(in: .german), error.message(in: .english))
      }
      let reading = Assessment.read(bytes, file: name, catalog: catalog, participants: participants)
      diagnostics += reading.diagnostics
      if let assessment = reading.value { files.append(File(name: name, assessment: assessment)) }
    }
    guard files.count == names.count else { throw refuse(diagnostics) }
    for diagnostic in diagnostics { complain(diagnostic.report(in: screen)) }
    self.files = files
  }

  /// The definition that all answer, or an exit with every file that is about something else.
  func questionnaire(for target: MergeTarget) throws(ExitCode) -> QuestionnaireReference {
    let wanted = target.here?.questionnaire ?? files[0].assessment.questionnaire
    let wrong = files.compactMap { misfit($0, target, wanted) }
    guard wrong.isEmpty else {
      for words in wrong { complain(wrapped(words)) }
      throw refuse(
        .brokenData, "Nichts wurde geändert. Zusammen passen nur Teile derselben Selbsteinschätzung.",
        "Nothing was changed. Only parts of the same assessment fit together.")
    }
    return wanted
  }

  /// What a file is about, if that is not what is wanted.
  private func misfit(_ file: File, _ target: MergeTarget, _ wanted: QuestionnaireReference) -> String? {
    let (name, found) = (file.name, file.assessment)
    guard found.municipality == target.municipality.id, found.quarter == target.quarter else {
      let who = participants[found.municipality]?.name ?? found.municipality
      return screen.pick(
        "„\(name)“ ist von \(who), \(found.quarter.name(in: .german)), nicht von \(target.title(in: .german)).",
        "“\(name)” is of \(who), \(found.quarter.name(in: .english)), not of \(target.title(in: .english)).")
    }
    guard found.questionnaire == wanted else {
      let (theirs, ours) = (found.questionnaire, wanted)
      return screen.pick(
        "„\(name)“ beantwortet den Fragebogen \(theirs.id) in Version \(theirs.version), nicht \(ours.id) in "
          + "Version \(ours.version).",
        "“\(name)” answers the questionnaire \(theirs.id) in version \(theirs.version), not \(ours.id) in version "
          + "\(ours.version).")
    }
    return nil
  }

  /// What is to be said wherever the answers are shown, if a file says so.
  var notice: String? { files.lazy.compactMap(\.assessment.notice).first }
}
