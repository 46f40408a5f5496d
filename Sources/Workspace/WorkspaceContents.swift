internal import Localization
public import MaturityModel
internal import SystemPackage

/// Everything that a workspace holds, read and checked.
public struct WorkspaceContents: Sendable {
  /// The definitions.
  public var catalog: QuestionnaireCatalog
  /// Who takes part.
  public var participants: Participants
  /// All assessments, ordered by municipality and quarter.
  public var assessments: [Assessment]
  /// The targets of those who have set some, ordered by municipality.
  public var targets: [Targets]
  /// The meetings, those that are closed as they were then; none where nobody has written any down.
  public var meetings: Meetings
  /// The commitments of those who have made some, ordered by municipality.
  public var commitments: [Commitments]
  /// The minutes of meetings that are over, by quarter.
  public var minutes: [Minutes]
}

extension Workspace {
  /// Reads and checks everything, on all processors.
  ///
  /// - Parameter brokenSeal: how bad it is that an assessment is not what was handed in.
  /// - Returns: the contents if no file has an error, and all problems of all files.
  public func readContents(brokenSeal: Diagnostic.Severity = .warning) async -> Reading<WorkspaceContents> {
    let catalog = readQuestionnaires()
    let participants = readParticipants()
    var diagnostics = catalog.diagnostics + participants.diagnostics
    let known = catalog.value ?? catalog.provisional ?? QuestionnaireCatalog([])
    let (files, sideFiles, strays) = assessmentFiles(of: participants.value)
    diagnostics += strays
    let assessments = await readAssessments(
      files, catalog: known, participants: participants.value, brokenSeal: brokenSeal)
    // A definition that nothing could be made out of is told once, not by every file that names it.
    let hasLostDefinition = catalog.provisional == nil
    diagnostics += assessments.flatMap(\.diagnostics).filter { diagnostic in
      if case .unknownQuestionnaire = diagnostic.problem { !hasLostDefinition } else { true }
    }
    let checkable = hasLostDefinition ? nil : known
    let targets = sideFiles.targets.compactMap { readTargets(of: $0, catalog: checkable) }
    let meetings = readMeetings(participants: participants.value, catalog: checkable)
    let partners = Self.partners(participants.value, meetings)
    let commitments = sideFiles.commitments.compactMap {
      readCommitments(of: $0, catalog: checkable, partners: partners)
    }
    let (minutes, strayMinutes) = readMinutes(brokenSeal: brokenSeal)
    diagnostics += targets.flatMap(\.diagnostics) + (meetings?.diagnostics ?? [])
    diagnostics += commitments.flatMap(\.diagnostics) + strayMinutes + minutes.flatMap(\.diagnostics)
    let contents = participants.value.map {
      WorkspaceContents(
        catalog: known, participants: $0, assessments: assessments.compactMap(\.value),
        targets: targets.compactMap(\.value),
        meetings: (meetings?.value ?? Meetings()).closed(by: minutes.compactMap(\.value)),
        commitments: commitments.compactMap(\.value), minutes: minutes.compactMap(\.value))
    }
    let hasErrors = diagnostics.contains { $0.severity == .error }
    var reading = Reading(hasErrors ? nil : contents, [])
    reading.diagnostics = diagnostics
    return reading
  }

  private struct AssessmentFile: Sendable {
    var municipality: String
    var quarter: Quarter
  }

  /// Who has which file beside the assessments.
  private struct SideFiles {
    var targets: [String] = []
    var commitments: [String] = []
  }

  /// The files of assessments, who has others beside them, and what is out of place.
  private func assessmentFiles(
    of participants: Participants?
  ) -> ([AssessmentFile], SideFiles, [Diagnostic]) {
    let ids = Set(participants?.municipalities.map(\.id) ?? [])
    var files: [AssessmentFile] = []
    var sideFiles = SideFiles()
    var (entries, diagnostics) = entries(of: assessmentsFolder)
    for entry in entries {
      let path = assessmentsFolder.appending(entry.name)
      guard entry.isFolder else {
        if entry.name.hasSuffix(".json") || ids.contains(entry.name) { diagnostics.append(stray(path)) }
        continue
      }
      guard participants == nil || ids.contains(entry.name), Identifier.isValid(entry.name) else {
        let suggestion = Suggestion.nearest(to: entry.name, in: ids)
        diagnostics.append(
          Diagnostic(.unknownMunicipality(entry.name, suggestion: suggestion), file: shown(path)))
        continue
      }
      let (inner, problems) = self.entries(of: path)
      diagnostics += problems
      for file in inner where !file.isFolder {
        if let quarter = Self.quarter(of: file.name) {
          files.append(AssessmentFile(municipality: entry.name, quarter: quarter))
        } else if file.name == Self.targetsName {
          sideFiles.targets.append(entry.name)
        } else if file.name == Self.commitmentsName {
          sideFiles.commitments.append(entry.name)
        } else {
          diagnostics.append(stray(path.appending(file.name)))
        }
      }
    }
    return (files, sideFiles, diagnostics)
  }

  func stray(_ file: FilePath) -> Diagnostic {
    Diagnostic(.strayFile, severity: .warning, file: shown(file))
  }

  private func readAssessments(
    _ files: [AssessmentFile], catalog: QuestionnaireCatalog, participants: Participants?,
    brokenSeal: Diagnostic.Severity
  ) async -> [Reading<Assessment>] {
    let chunk = max(16, files.count / 16)
    return await withTaskGroup(of: (Int, [Reading<Assessment>]).self) { group in
      for start in stride(from: 0, to: files.count, by: chunk) {
        let part = files[start..<min(start + chunk, files.count)]
        group.addTask {
          let readings = part.compactMap {
            readAssessment(
              of: $0.municipality, $0.quarter, catalog: catalog, participants: participants,
              brokenSeal: brokenSeal)
          }
          return (start, readings)
        }
      }
      var parts: [(Int, [Reading<Assessment>])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }
}
