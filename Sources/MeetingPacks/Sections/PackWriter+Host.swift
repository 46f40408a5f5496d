internal import Explaining
internal import Localization
internal import MaturityModel
internal import Networking

extension PackWriter {
  /// Who could invite: to this meeting where nobody does yet, else to the next one.
  var host: PackSection? {
    let meeting = scene.meeting
    let past = scene.meetings.hosts(before: meeting.quarter) + [meeting.host].compactMap(\.self)
    let rotation = HostRotation(among: scene.participants.municipalities, after: past)
    guard let first = rotation.candidates.first else { return nil }
    if meeting.host != nil, let next = scene.meetings.next(after: meeting.quarter), let host = next.host {
      let day = meetingDay(of: next) ?? next.quarter.name(in: language)
      return PackSection(
        .host, heading: pick("Wer lädt als Nächstes ein?", "Who invites next?"),
        blocks: [
          .paragraph(
            Statement(
              pick(
                "Zum nächsten Treffen (\(day)) lädt \(name(host)) ein.",
                "\(name(host)) invites to the next meeting (\(day))."),
              from: [source.meetings("\(next.quarter.code), host")]))
        ])
    }
    let sources = [source.meetings("earlierHosts, host"), source.participant(first.municipality)]
    let wanted =
      meeting.host == nil
      ? pick("Vorschlag für dieses Treffen: ", "Proposal for this meeting: ")
      : pick("Vorschlag für das nächste Treffen: ", "Proposal for the next meeting: ")
    var statements = [
      Statement("\(wanted)\(name(first.municipality)). \(reason(first))", from: sources)
    ]
    let others = rotation.candidates.dropFirst().prefix(2)
    if !others.isEmpty {
      statements.append(
        Statement(
          pick("Danach: ", "Then: ") + words.list(others.map { name($0.municipality) }) + ".",
          from: [source.meetings("earlierHosts, host")] + others.map { source.participant($0.municipality) }))
    }
    return PackSection(
      .host, heading: pick("Wer lädt als Nächstes ein?", "Who invites next?"), blocks: [.list(statements)])
  }

  private func reason(_ candidate: HostRotation.Candidate) -> String {
    let turn =
      candidate.meetingsAgo.map {
        pick(
          "Grund: lädt von allen am längsten nicht mehr ein, zuletzt vor \($0) Treffen",
          "Reason: has not invited for longest, last \($0) meetings ago")
      } ?? pick("Grund: hat noch nie eingeladen", "Reason: has never invited")
    let kind = scene.participants[candidate.municipality].map { words.kind($0.kind) } ?? ""
    // Of whoever has left neither kind nor district is known any more.
    let past = scene.meetings.hosts(before: scene.meeting.quarter.next)
    guard past.allSatisfy({ scene.participants[$0] != nil }) else { return turn + "." }
    let spread =
      switch (candidate.ofKind, candidate.ofDistrict) {
      case (0, 0):
        pick(
          "; auch noch keine Kommune dieser Art (\(kind)) und keine aus diesem Kreis",
          "; neither has any of this kind (\(kind)) or from this district")
      case (0, _):
        pick("; auch noch keine Kommune dieser Art (\(kind))", "; neither has any of this kind (\(kind))")
      case (_, 0): pick("; auch noch keine aus diesem Kreis", "; neither has any from this district")
      default: ""
      }
    return turn + spread + "."
  }
}
