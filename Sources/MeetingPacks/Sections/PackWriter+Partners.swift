internal import Insights
internal import Localization
internal import MaturityModel
internal import Networking

extension PackWriter {
  /// For each municipality the three with whom exchange pays most, and why.
  func partners(_ sheet: ExchangeSheet) -> PackSection? {
    let reasons = PartnerWords(self, sheet)
    let groups = scene.present.compactMap { municipality -> PackBlock? in
      let partners = sheet.partners(
        of: municipality, among: scene.present, but: scene.lastPartners(of: id(municipality)))
      guard !partners.isEmpty else { return nil }
      return .group(title: name(municipality), partners.map(reasons.short))
    }
    guard !groups.isEmpty else { return nil }
    let rule = pick(
      "Die drei besten Partner jeder Kommune, ohne den vom letzten Mal.",
      "The three best partners of each municipality, without that of the last time.")
    return PackSection(
      .partners,
      heading: pick("Mit wem lohnt der Austausch?", "With whom does exchange pay?"),
      blocks: [.paragraph(Statement(rule, from: company))] + groups)
  }

  /// Who comes, and who sat together last time.
  private var company: [String] {
    [source.meetings("\(scene.meeting.quarter.code), municipalities")]
      + (scene.lastClosed.map { [source.minutes(of: $0)] } ?? [])
  }

  /// Who sits with whom at the meeting, and what about.
  func tandems(_ sheet: ExchangeSheet) -> PackSection? {
    guard let tandems = scene.tandems, !tandems.groups.isEmpty else { return nil }
    let reasons = PartnerWords(self, sheet)
    let statements = tandems.groups.map { group -> Statement in
      let names = group.members.map { name($0) }
      guard names.count > 1 else {
        return Statement(
          pick("\(names.joined()): niemand sonst ist da.", "\(names.joined()): nobody else is there."),
          from: [source.meetings(scene.meeting.quarter.code)])
      }
      let pairs = group.partnerships.map { pair in
        let text = reasons.both(pair)
        let isAgain = scene.satTogether(id(pair.municipality), id(pair.partner))
        return Statement(text.text + (isAgain ? again : ""), from: text.sources)
      }
      return Statement(
        names.joined(separator: " – ") + ": " + pairs.map(\.text).joined(separator: " "),
        from: pairs.flatMap(\.sources))
    }
    return PackSection(
      .tandems, heading: pick("Wer setzt sich mit wem zusammen?", "Who sits down with whom?"),
      blocks: [
        .paragraph(Statement(rule, from: company)), .list(statements),
      ])
  }

  private var again: String {
    pick(
      " (Wie beim letzten Mal; anders geht es nicht auf.)", " (As last time; it does not work out otherwise.)"
    )
  }

  private var rule: String {
    let seats = pick(
      "Alle, die kommen, sitzen zu zweit (bei ungerader Zahl einmal zu dritt), so dass alle zusammen am meisten davon "
        + "haben.",
      "All who come sit in pairs (once in three where they are odd), so that all together have most of it.")
    guard scene.lastClosed == nil else {
      return seats
        + pick(
          " Niemand sitzt wie beim letzten Mal, wenn es sich vermeiden lässt.",
          " Nobody sits as last time if that can be helped.")
    }
    guard scene.before != nil else { return seats }
    return seats
      + pick(
        " Wer beim letzten Treffen zusammensaß, ist nicht bekannt.",
        " Who sat together at the last meeting is not known.")
  }
}
