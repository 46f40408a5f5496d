internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Workspace

/// One assessment, locked and opened to be changed.
struct OpenedAssessment {
  let municipality: Municipality
  let questionnaire: Questionnaire
  let assessment: Assessment
  let store: AssessmentStore
  let lock: AssessmentLock

  /// Finds, locks and reads it, or ends with what is missing or wrong.
  init(
    _ options: WorkspaceOptions, _ subject: SubjectArguments, _ role: RoleOption
  ) throws(ExitCode) {
    let role = try role.checked()
    let workspace = try options.find()
    let (participants, catalog) = try workspace.definitions()
    municipality = try participants.find(subject.municipality)
    let last = workspace.quarters(of: municipality.id).last
    guard let quarter = try subject.parsedQuarter() ?? last else {
      throw Self.nothing(of: municipality, nil)
    }
    guard workspace.quarters(of: municipality.id).contains(quarter) else {
      throw Self.nothing(of: municipality, quarter)
    }
    lock = try workspace.locked(municipality, quarter)
    do throws(AssessmentStore.Failure) {
      store = try AssessmentStore(
        workspace, of: municipality.id, quarter, catalog: catalog, role: role, clock: { .now })
    } catch {
      throw error.refused()
    }
    for warning in store.warnings { complain(warning.report(in: screen)) }
    guard let assessment = store.stored,
      let questionnaire = catalog[assessment.questionnaire]?.questionnaire
    else { throw Self.nothing(of: municipality, quarter) }
    self.assessment = assessment
    self.questionnaire = questionnaire
  }

  private static func nothing(of municipality: Municipality, _ quarter: Quarter?) -> ExitCode {
    guard let quarter else {
      return refuse(
        .missingInput, "Für \(municipality.name) gibt es noch keine Selbsteinschätzung.",
        "There is no assessment of \(municipality.name) yet.")
    }
    return refuse(
      .missingInput,
      "Für \(municipality.name) gibt es zum \(quarter.name(in: screen)) keine Selbsteinschätzung.",
      "There is no assessment of \(municipality.name) for the \(quarter.name(in: screen)).")
  }

  /// `Weida, 4. Quartal 2026`
  var title: String { "\(municipality.name), \(assessment.quarter.name(in: screen))" }

  /// Writes it, or ends with why not.
  func save(_ next: Assessment, reason: String? = nil) throws(ExitCode) -> Assessment {
    do throws(AssessmentStore.Failure) {
      return try store.save(next, reason: reason)
    } catch {
      throw error.refused()
    }
  }
}
