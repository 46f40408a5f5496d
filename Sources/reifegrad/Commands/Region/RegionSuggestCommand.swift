internal import ArgumentParser
internal import Insights
internal import Localization
internal import MaturityModel
internal import Workspace

struct RegionSuggestCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suggest",
      abstract: screen.pick(
        "Schlägt einer Region Antworten vor, aus dem, was ihre Mitglieder abgegeben haben.",
        "Suggests answers to a region, out of what its members have handed in."),
      usage: screen.pick(
        "reifegrad region suggest <kommune> [<optionen>]",
        "reifegrad region suggest <municipality> [<options>]"),
      discussion: screen.pick(
        "Eigene Antworten der Region bleiben, wie sie sind. Abgegeben wird ein Vorschlag erst, wenn ihn jemand mit "
          + "„reifegrad fill“ bestätigt hat; so lange wird er bei jedem Aufruf erneuert.",
        "Answers of the region’s own stay as they are. A suggestion is handed in only once somebody has confirmed it with "
          + "“reifegrad fill”; so long each call renews it."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var subject: SubjectArguments
  @OptionGroup var role: RoleOption

  func run() throws {
    let role = try role.checked()
    let workspace = try options.find()
    let (participants, catalog) = try workspace.definitions()
    let region = try Region(subject.municipality, in: workspace, participants, catalog)
    let quarter = try subject.begunQuarter()
    let store: AssessmentStore
    do throws(AssessmentStore.Failure) {
      store = try AssessmentStore(
        workspace, of: region.municipality.id, quarter, catalog: catalog, role: role, clock: { .now })
    } catch {
      throw error.refused()
    }
    let target = MergeTarget(municipality: region.municipality, quarter: quarter, here: store.stored)
    try target.checkThatItIsOpen(options)
    let (current, questionnaire) = try begin(with: store.stored, of: region, quarter, catalog)
    let parts = try region.parts(upTo: quarter) {
      catalog.ancestry(of: questionnaire.reference, in: $0.questionnaire) != nil
    }
    let voices = parts.compactMap { $0.voice(toward: questionnaire.reference, in: catalog) }
    let report = SuggestionReport(target: target, parts: parts, options: options)
    guard voices.count >= RegionSuggestion.fewestMembers else { throw report.refuseForLackOfMembers() }
    var draft = RegionDraft(current, by: questionnaire, of: region.municipality, from: voices, at: .now)
    guard !draft.suggestions.isEmpty || !draft.dropped.isEmpty else {
      return report.sayThatThereIsNothing(in: draft)
    }
    draft.assessment.notice = current.notice ?? parts.lazy.compactMap { $0.handedIn?.notice }.first
    // What others write until the lock is taken is joined before it is saved.
    let lock = try workspace.locked(region.municipality, quarter)
    defer { withExtendedLifetime(lock) {} }
    do throws(AssessmentStore.Failure) {
      _ = try store.save(draft.assessment)
    } catch {
      throw error.refused()
    }
    report.say(draft)
  }

  /// What the region has answered so far, or an empty assessment of the questionnaire that it answers.
  private func begin(
    with stored: Assessment?, of region: Region, _ quarter: Quarter, _ catalog: QuestionnaireCatalog
  ) throws(ExitCode) -> (Assessment, Questionnaire) {
    if let stored, let questionnaire = catalog[stored.questionnaire]?.questionnaire {
      return (stored, questionnaire)
    }
    let previous = try region.previous(before: quarter)
    let questionnaire = try catalog.newest(after: previous)
    let assessment = Assessment(
      municipality: region.municipality.id, quarter: quarter, questionnaire: questionnaire.reference,
      notice: previous?.notice)
    return (assessment, questionnaire)
  }
}
