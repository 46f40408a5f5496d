internal import Localization
internal import MaturityModel

extension Texts {
  /// A piece of evidence with what it is.
  func evidence(_ evidence: Evidence) -> String {
    let words = words(evidence)
    return language.pick("Beleg: \(words)", "Evidence: \(words)")
  }

  /// Text and link on one line, and whether others see them.
  func words(_ evidence: Evidence) -> String {
    let words = [evidence.text, evidence.link].compactMap(\.self).joined(separator: " ")
    guard evidence.isReleased else { return words }
    return language.pick("\(words) – für andere freigegeben", "\(words) – released for others")
  }

  /// Which evidence others will see.
  func released(_ codes: String) -> String {
    language.pick("Belege für andere freigegeben: \(codes)", "Evidence released for others: \(codes)")
  }

  var evidenceTitle: String {
    language.pick("Beleg: Text, Link (https://…) oder beides", "Evidence: text, link (https://…) or both")
  }

  var evidenceHint: String {
    language.pick(
      "Für andere freigeben? Nur mit + davor („+ Beschluss“); +1 ändert das beim ersten Beleg. "
        + "-1 entfernt ihn.",
      "Release it for others? Only with + in front (“+ decision”); +1 changes that of the first piece. "
        + "-1 removes it.")
  }

  func plainEvidenceHint(_ evidence: [Evidence]) -> String {
    let letter = Command.evidence.letter(in: language)
    let list = evidence.enumerated().map { "\($0 + 1) \(words($1))" }.joined(separator: "; ")
    let current = evidence.isEmpty ? language.pick("keine", "none") : list
    return language.pick(
      "Belege: \(current). Hinzufügen: \(letter) Text oder Link. Für andere freigeben: \(letter) + Text, "
        + "oder \(letter) +1. Entfernen: \(letter) -1",
      "Evidence: \(current). Add: \(letter) text or link. Release for others: \(letter) + text, "
        + "or \(letter) +1. Remove: \(letter) -1")
  }
}
