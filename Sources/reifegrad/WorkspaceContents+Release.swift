internal import ArgumentParser
internal import Insights
internal import MaturityModel
internal import Workspace

extension WorkspaceContents {
  /// What may be disclosed, or an exit with what is in the way.
  func release(_ disclosure: Disclosure) throws(ExitCode) -> Release {
    var record = GroupRecord()
    return try release(disclosure, record: &record)
  }

  /// The same beside what was published of groups before.
  func release(_ disclosure: Disclosure, record: inout GroupRecord) throws(ExitCode) -> Release {
    do {
      return try Release(
        disclosure, of: participants, catalog, assessments, targets: targets, record: &record)
    } catch {
      throw refused(error)
    }
  }

  private func refused(_ obstacle: Release.Obstacle) -> ExitCode {
    let first = participants.municipalities.first?.id ?? ""
    switch obstacle {
    case .nothingSubmitted, .unknownMunicipality:
      return refuse(
        .missingInput,
        "Noch ist keine Selbsteinschätzung abgegeben. Beginnen Sie mit „reifegrad fill \(first)“.",
        "No assessment is handed in yet. Begin with “reifegrad fill \(first)”.")
    case .nobodyConsents:
      return refuse(
        .missingInput,
        "Keine Kommune hat der Veröffentlichung zugestimmt. Nichts wurde geschrieben. "
          + "Hat eine zugestimmt, so tragen Sie es ein: "
          + "„reifegrad municipality edit \(first) --publication full“ (oder levels, nur die Stufen).",
        "No municipality has agreed to be published. Nothing was written. Where one has agreed, note it: "
          + "“reifegrad municipality edit \(first) --publication full” (or levels, the levels alone).")
    case .nothingOfThoseWhoConsent:
      return refuse(
        .missingInput,
        "Wer der Veröffentlichung zugestimmt hat, hat noch nichts abgegeben. Nichts wurde geschrieben.",
        "Those who agreed to be published have not handed anything in yet. Nothing was written.")
    case .everythingWithheld:
      return refuse(
        .missingInput,
        "Alle Fragen sind vertraulich oder ungewertet; veröffentlichen lässt sich nichts. Nichts wurde geschrieben.",
        "All questions are confidential or not scored; nothing can be published. Nothing was written.")
    }
  }
}
