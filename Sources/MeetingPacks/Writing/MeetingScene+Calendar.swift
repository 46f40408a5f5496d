internal import Calendars
public import Localization
internal import MaturityModel

extension MeetingScene {
  /// The date as a file that calendars take in; nothing as long as it is not known.
  ///
  /// - Parameters:
  ///   - language: the language of its words.
  ///   - stamp: the day on which it was made.
  /// - Returns: the bytes of the file.
  public func calendar(in language: Language, stamp: CalendarDate) -> [UInt8]? {
    guard let date = meeting.date else { return nil }
    let quarter = meeting.quarter
    var lines: [String] = notices
    if let host = meeting.host {
      let name = participants[host]?.name ?? host
      lines.append(language.pick("Gastgeberin: \(name)", "Host: \(name)"))
    }
    lines += meeting.topics.map { "- \($0)" }
    if let deadline = meeting.deadline {
      let day = deadline.string(in: language)
      lines.append(
        language.pick(
          "Selbsteinschätzungen bitte bis \(day) abgeben.", "Please hand in self-assessments by \(day)."))
    }
    let event = CalendarEvent(
      uid: "meeting-\(quarter.code)@reifegrad",
      title: language.pick("Netzwerktreffen \(quarter.code)", "Network meeting \(quarter.code)"),
      date: date, hours: meeting.hours, place: meeting.place, text: lines.joined(separator: "\n"), sequence: 0
    )
    return event.file(
      stamp: Timestamp(seconds: stamp.daysSinceEpoch * 86_400), product: "-//reifegrad//reifegrad//DE")
  }
}
