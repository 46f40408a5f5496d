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
    let late = self.late
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
    if !late.isEmpty { blocks.append(.list(late.map(reminded))) }
    return PackSection(
      .before, heading: pick("Wer hat abgegeben?", "Who has handed in?"), blocks: blocks)
  }

  /// A text to remind those who are missing.
  var reminder: PackSection? {
    let late = self.late
    let isOver = scene.today.flatMap { today in scene.meeting.date.map { $0 < today } } ?? false
    guard !late.isEmpty, !isOver else { return nil }
    return PackSection(
      .reminder, heading: pick("Zum Erinnern", "To remind them"),
      blocks: [
        .letter(
          title: pick("Ein Text, den Sie so versenden können", "A text that you can send as it is"),
          Statement(letter(to: late), from: late.map { source.participant($0.municipality.id) }))
      ])
  }

  /// Who has not handed in yet.
  private var late: [Participation.Entry] {
    scene.participation.entries.filter { entry in
      if case .submitted = entry.state { false } else { true }
    }
  }

  private func reminded(_ entry: Participation.Entry) -> Statement {
    let municipality = entry.municipality
    let last = entry.before.map {
      pick(
        " Bis dahin zählen hier die Antworten aus \($0.code).",
        " Until then the answers of \($0.code) count here.")
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

  private func letter(to late: [Participation.Entry]) -> String {
    let meeting = scene.meeting
    let quarter = meeting.quarter.name(in: language)
    let occasion =
      meetingDay(of: meeting).map {
        pick("am \($0) trifft sich unser Netzwerk", "our network meets on \($0)")
      }
      ?? pick("bald trifft sich unser Netzwerk", "our network meets soon")
    let host = meeting.host.map { pick(" (Gastgeberin: \(name($0)))", " (host: \(name($0)))") } ?? ""
    let missing = words.list(late.map(\.municipality.name))
    let sentences = [
      pick("Guten Tag, \(occasion)\(host).", "Hello, \(occasion)\(host)."),
      pick(
        "Für das \(quarter) fehlt uns noch die Selbsteinschätzung von \(missing).",
        "For the \(quarter) we still lack the self-assessment of \(missing)."),
      wish, hint(to: late),
      pick("Melden Sie sich gern, wenn wir helfen können.", "Please get in touch if we can help."),
    ]
    return sentences.joined(separator: " ")
  }

  /// Until when, or that it is not too late yet.
  private var wish: String {
    guard let deadline = scene.meeting.deadline else {
      return pick("Bitte geben Sie vor dem Treffen ab.", "Please hand it in before the meeting.")
    }
    let day = deadline.string(in: language)
    guard scene.today.map({ $0 <= deadline }) ?? true else {
      return pick(
        "Die Frist war der \(day); vor dem Treffen nehmen wir sie gern noch auf.",
        "The deadline was \(day); until the meeting we are glad to take it in.")
    }
    return pick("Bitte geben Sie bis zum \(day) ab.", "Please hand it in by \(day).")
  }

  /// How to go about it, as far as they have done it before.
  private func hint(to late: [Participation.Entry]) -> String {
    let command = late.count == 1 ? "reifegrad fill \(late[0].municipality.id)" : "reifegrad fill"
    guard late.allSatisfy({ $0.before != nil }) else {
      return pick(
        "Mit „\(command)“ geht es Frage für Frage; alles Beantwortete ist gleich gespeichert.",
        "With “\(command)” it goes question by question; what is answered is saved at once.")
    }
    return pick(
      "Meist ändern sich seit dem letzten Mal nur wenige Antworten; mit „\(command)“ sehen Sie die alten und "
        + "bestätigen sie.",
      "Mostly only few answers change since the last time; with “\(command)” you see the old ones and confirm them."
    )
  }
}
