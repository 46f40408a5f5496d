/// What is said of meetings.
extension PageTexts {
  var meetings: String { pick("Treffen", "Meetings") }

  // MARK: - Head

  /// The next meeting, as far as it is known.
  ///
  /// - Parameters:
  ///   - day: the day.
  ///   - quarter: the name of the quarter.
  ///   - host: who invites.
  /// - Returns: the heading.
  func nextMeeting(on day: String?, quarter: String, host: String?) -> String {
    let time = day.map { pick("am \($0)", "on \($0)") } ?? pick("im \(quarter)", "in the \(quarter)")
    let meeting = pick("Netzwerktreffen \(time)", "Meeting of the network \(time)")
    return host.map { meeting + pick(", Gastgeberin: \($0)", ", host: \($0)") } ?? meeting
  }
  func lastMeeting(_ quarter: String) -> String {
    pick(
      "Zuletzt traf sich das Netzwerk im \(quarter); das nächste Treffen steht noch nicht fest",
      "The network last met in the \(quarter); the next meeting is not settled yet")
  }
  func meetingsLead(_ count: Int, closed: Int) -> String {
    let all =
      count == 1
      ? pick("Ein Treffen ist", "One meeting is") : pick("\(count) Treffen sind", "\(count) meetings are")
    return pick(
      "\(all) eingetragen, davon \(closed) abgeschlossen.", "\(all) noted, of which \(closed) closed.")
  }

  // MARK: - Facts

  var meetingDay: String { pick("Termin", "Date") }
  var stillOpen: String { pick("noch offen", "still open") }
  func hours(_ start: String, _ end: String) -> String {
    pick("\(start) bis \(end) Uhr", "\(start) to \(end)")
  }
  var meetingPlace: String { pick("Ort", "Place") }
  var meetingHost: String { pick("Gastgeberin", "Host") }
  /// At the start of a sentence or alone.
  var meetingTopics: String { pick("Themen", "Topics") }
  var meetingGuests: String { pick("Mit dabei", "Also there") }
  var meetingDeadline: String { pick("Selbsteinschätzungen bis", "Self-assessments by") }
  var nextMeetingHeading: String { pick("Wann und wo?", "When and where?") }

  // MARK: - Commitments and archive

  var whatIsAgreed: String { pick("Was ist verabredet?", "What is agreed?") }
  var commitmentText: String { pick("Verabredung", "Commitment") }
  var commitmentBy: String { pick("bis", "by") }
  var answerFollowed: String { pick("Ist die Antwort gefolgt?", "Did the answer follow?") }
  var allMeetings: String { pick("Welche Treffen gibt es?", "Which meetings are there?") }
  var meetingState: String { pick("Stand", "State") }
  var meetingClosed: String { pick("abgeschlossen", "closed") }
  var meetingToCome: String { pick("offen", "open") }
  func closedOn(_ day: String) -> String {
    pick(
      "Abgeschlossen am \(day). Die Zahlen sind die von diesem Tag und bleiben so.",
      "Closed on \(day). The numbers are those of that day and stay so.")
  }
  func meetingSummary(_ quarter: String) -> String {
    pick(
      "Was beim Netzwerktreffen im \(quarter) auf dem Tisch lag.",
      "What was on the table at the network meeting in the \(quarter).")
  }
}
