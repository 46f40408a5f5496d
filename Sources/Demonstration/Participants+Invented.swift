internal import MaturityModel

extension Participants {
  /// The same participants with an invented consent each, and with the invented funding of the story.
  func withInventedConsents(quarters: Int) -> Participants {
    var changed = self
    let remark = "Zustimmungen zur Veröffentlichung und Beispielprogramme: \(Demonstration.notice)"
    changed.source = [source, remark].compactMap { $0 }.joined(separator: "; ")
    changed.municipalities = municipalities.map { municipality in
      let portrait = Portrait(of: municipality, quarters: quarters)
      var municipality = municipality
      municipality.publication = portrait.publication
      if let since = portrait.fundedSince {
        municipality.funding.append(Template.funding(since: since))
      }
      return municipality
    }
    return changed
  }
}
