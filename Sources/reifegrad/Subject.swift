internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Workspace

/// The assessment that a user named, with all that it takes to score it.
struct Subject {
  let workspace: Workspace
  let catalog: QuestionnaireCatalog
  let municipality: Municipality
  let questionnaire: Questionnaire
  let assessment: Assessment
  /// The last assessment before it that answers the same questionnaire.
  let before: Assessment?

  /// Finds and reads it, or ends with what is missing or wrong.
  init(_ options: WorkspaceOptions, _ arguments: SubjectArguments) throws(ExitCode) {
    workspace = try options.find()
    let (participants, catalog) = try workspace.definitions()
    self.catalog = catalog
    let municipality = try participants.find(arguments.municipality)
    self.municipality = municipality
    let quarters = workspace.quarters(of: municipality.id)
    guard let quarter = try arguments.parsedQuarter() ?? quarters.last else {
      throw refuse(
        .missingInput, "Für \(municipality.name) gibt es noch keine Selbsteinschätzung.",
        "There is no assessment of \(municipality.name) yet.")
    }
    let now = try workspace.assessment(of: municipality.id, quarter, catalog)
    guard let now, let entry = catalog[now.questionnaire] else {
      throw refuse(
        .missingInput,
        "Für \(municipality.name) gibt es zum \(quarter.name(in: screen)) keine Selbsteinschätzung.",
        "There is no assessment of \(municipality.name) for the \(quarter.name(in: screen)).")
    }
    assessment = now
    questionnaire = entry.questionnaire
    let earlier = quarters.last { $0 < quarter }
    var before: Assessment?
    if let earlier { before = try workspace.assessment(of: municipality.id, earlier, catalog) }
    self.before = before.flatMap { $0.questionnaire.id == now.questionnaire.id ? $0 : nil }
  }
}

extension Workspace {
  /// One assessment, or an exit with what is wrong in it; nothing if there is none.
  fileprivate func assessment(
    of municipality: String, _ quarter: Quarter, _ catalog: QuestionnaireCatalog
  ) throws(ExitCode) -> Assessment? {
    guard let reading = readAssessment(of: municipality, quarter, catalog: catalog) else { return nil }
    guard let assessment = reading.value else { throw refuse(reading.diagnostics) }
    for diagnostic in reading.diagnostics where diagnostic.problem == .sealBroken {
      complain(diagnostic.report(in: screen))
    }
    return assessment
  }
}
