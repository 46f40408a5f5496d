internal import Explaining
internal import Insights
internal import Localization
internal import MaturityModel

extension PackWriter {
  /// Who has handed in, who is missing, and a text to remind them.
  var before: PackSection {
    let participation = scene.participation
    let (done, all) = (participation.submitted.count, participation.entries.count)
    var blocks: [PackBlock] = []
    let deadline = scene.meeting.deadline.map { $0.string(in: language) }
    let until = deadline.map { pick(" Abgabefrist ist der \($0).", " The deadline is \($0).") } ?? ""
    let quarter = scene.meeting.quarter
    let handedIn = participation.submitted.map { source.file($0.municipality.id, quarter) }
    let late = participation.entries.filter { entry in
      if case .submitted = entry.state { false } else { true }
    }
    let sentence =
      late.isEmpty
      ? pick("Alle \(all) haben abgegeben.", "All \(all) have handed in.")
      : pick(
        "\(done) von \(all) \(done == 1 ? "hat" : "haben") abgegeben.",
        "\(done) of \(all) \(done == 1 ? "has" : "have") handed in.")
    blocks.append(
      .paragraph(
        Statement(
          sentence + (late.isEmpty ? "" : until),
          from: [source.participants] + handedIn
            + (deadline == nil ? [] : [source.meetings("\(quarter.code), deadline")]))))
    if !late.isEmpty {
      blocks.append(.list(late.map(reminded)))
      blocks.append(
        .letter(
          title: pick("Zum Erinnern", "To remind them"),
          Statement(
            letter(to: late.map(\.municipality.name)),
            from: late.map { source.participant($0.municipality.id) })))
    }
    return PackSection(
      .before, heading: pick("Wer hat abgegeben?", "Who has handed in?"), blocks: blocks)
  }

  private func reminded(_ entry: Participation.Entry) -> Statement {
    let municipality = entry.municipality
    let last = entry.before.map {
      pick(" Zuletzt abgegeben: \($0.code).", " Last handed in: \($0.code).")
    }
    let quarter = scene.meeting.quarter
    let sources =
      [entry.state == .missing ? source.participant(municipality.id) : source.file(municipality.id, quarter)]
      + (entry.before.map { [source.file(municipality.id, $0)] } ?? [])
    guard case .draft = entry.state else {
      return Statement(
        pick("\(municipality.name) fehlt noch.", "\(municipality.name) is still missing.")
          + (last ?? pick(" Bisher war nichts abgegeben.", " Nothing was handed in so far.")), from: sources)
    }
    return Statement(
      pick(
        "\(municipality.name) füllt noch aus: \(entry.answered) von \(entry.asked) Fragen beantwortet.",
        "\(municipality.name) is at it: \(entry.answered) of \(entry.asked) questions answered.")
        + (last ?? ""), from: sources)
  }

  /// A text that can be sent as it is.
  private func letter(to names: [String]) -> String {
    let meeting = scene.meeting
    let quarter = meeting.quarter.name(in: language)
    let day = meetingDay(of: meeting)
    let deadline = meeting.deadline.map { $0.string(in: language) }
    let occasion =
      day.map { pick("am \($0) trifft sich unser Netzwerk", "our network meets on \($0)") }
      ?? pick("bald trifft sich unser Netzwerk", "our network meets soon")
    let host = meeting.host.map { pick(", Gastgeberin ist \(name($0))", ", hosted by \(name($0))") } ?? ""
    let missing = words.list(names)
    let wish =
      deadline.map {
        pick("Bitte geben Sie bis zum \($0) ab.", "Please hand it in by \($0).")
      } ?? pick("Bitte geben Sie vor dem Treffen ab.", "Please hand it in before the meeting.")
    let example =
      scene.participation.entries.first { names == [$0.municipality.name] }?.municipality.id
      ?? pick("<Kommune>", "<municipality>")
    return pick(
      "Guten Tag, \(occasion)\(host). Für das \(quarter) fehlt uns noch die Selbsteinschätzung von \(missing). "
        + "\(wish) Meist ändern sich seit dem letzten Mal nur wenige Antworten; mit „reifegrad fill \(example)“ "
        + "sehen Sie die alten und bestätigen sie. Melden Sie sich gern, wenn wir helfen können.",
      "Hello, \(occasion)\(host). For the \(quarter) we still lack the self-assessment of \(missing). \(wish) Mostly "
        + "only few answers change since the last time; with “reifegrad fill \(example)” you see the old ones and "
        + "confirm them. Please get in touch if we can help.")
  }
}
