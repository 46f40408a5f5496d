internal import ArgumentParser
internal import Insights
internal import Localization
internal import MaturityModel
internal import Workspace

/// A region that a user named, with its members and what they have handed in.
struct Region {
  /// A member and its newest assessment that was handed in.
  struct Part {
    let member: Member
    /// Who of those taking part it is; nothing where it does not take part.
    let municipality: Municipality?
    let handedIn: Assessment?

    /// What it says to the questions of a questionnaire; nothing if it has handed in nothing.
    func voice(
      toward questionnaire: QuestionnaireReference, in catalog: QuestionnaireCatalog
    ) -> MemberVoice? {
      guard let municipality, let handedIn else { return nil }
      return MemberVoice(
        handedIn, of: municipality, population: member.population, toward: questionnaire, in: catalog)
    }
  }

  let municipality: Municipality
  private let members: [RegionMember]
  private let workspace: Workspace
  private let catalog: QuestionnaireCatalog

  /// Finds it among those who take part, or ends with why it is no region.
  init(
    _ name: String, in workspace: Workspace, _ participants: Participants, _ catalog: QuestionnaireCatalog
  ) throws(ExitCode) {
    municipality = try participants.find(name)
    self.workspace = workspace
    self.catalog = catalog
    let name = municipality.name
    guard municipality.kind.isRegion else {
      throw refuse(
        .wrongCall, "\(name) ist keine Region und hat keine Mitglieder.",
        "\(name) is no region and has no members.")
    }
    members = municipality.members(among: participants.municipalities)
  }

  /// The members with what each has handed in last, up to a quarter.
  ///
  /// - Parameters:
  ///   - quarter: the last one that counts.
  ///   - counts: whether an assessment is one that is looked for.
  /// - Returns: all members in their order.
  /// - Throws: an exit code; what is wrong in a file has been said.
  func parts(upTo quarter: Quarter, where counts: (Assessment) -> Bool = { _ in true }) throws(ExitCode)
    -> [Part]
  {
    var parts: [Part] = []
    for member in members {
      let handedIn = try member.municipality.map { municipality throws(ExitCode) in
        try last(of: municipality, upTo: quarter, where: counts)
      }
      parts.append(
        Part(member: member.member, municipality: member.municipality, handedIn: handedIn ?? nil))
    }
    return parts
  }

  /// The region's own last assessment before a quarter, or an exit with what is wrong in its file.
  func previous(before quarter: Quarter) throws(ExitCode) -> Assessment? {
    guard let last = workspace.quarters(of: municipality.id).last(where: { $0 < quarter }),
      let reading = workspace.readAssessment(of: municipality.id, last, catalog: catalog)
    else { return nil }
    guard let assessment = reading.value else { throw refuse(reading.diagnostics) }
    return assessment
  }

  private func last(
    of municipality: Municipality, upTo quarter: Quarter, where counts: (Assessment) -> Bool
  ) throws(ExitCode) -> Assessment? {
    for quarter in workspace.quarters(of: municipality.id).reversed().drop(while: { $0 > quarter }) {
      guard let reading = workspace.readAssessment(of: municipality.id, quarter, catalog: catalog) else {
        continue
      }
      guard let assessment = reading.value else { throw refuse(reading.diagnostics) }
      guard !assessment.isDraft, counts(assessment) else { continue }
      for diagnostic in reading.diagnostics where diagnostic.problem == .sealBroken {
        complain(diagnostic.report(in: screen))
      }
      return assessment
    }
    return nil
  }
}
