internal import ArgumentParser
internal import Localization
internal import MaturityModel

/// The assessment that parts are joined into.
struct MergeTarget {
  let municipality: Municipality
  let quarter: Quarter
  /// What is there already.
  let here: Assessment?

  /// `Weida, 4. Quartal 2026`
  func title(in language: Language) -> String { "\(municipality.name), \(quarter.name(in: language))" }

  /// Ends with what to do first if it was handed in.
  func checkThatItIsOpen(_ options: WorkspaceOptions) throws(ExitCode) {
    guard let here, !here.isDraft else { return }
    let call = options.call("reopen \(municipality.id) --quarter \(quarter.code) --reason …")
    throw refuse(
      .wrongCall,
      "\(title(in: .german)), ist schon abgegeben. Öffnen Sie sie erst wieder: \(call)",
      "\(title(in: .english)), is handed in already. Open it again first: \(call)")
  }
}
