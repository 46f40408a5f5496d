internal import Explaining
internal import Insights
public import Localization
public import MaturityModel
internal import Networking
internal import Scoring

/// Puts a meeting into sentences of one language; each section stands in a file of its own.
struct PackWriter {
  let scene: MeetingScene
  let language: Language
  let source: SourceWords
  let words: MunicipalityWords

  init(_ scene: MeetingScene, _ language: Language) {
    self.scene = scene
    self.language = language
    source = SourceWords(scene: scene, language: language)
    words = MunicipalityWords(language)
  }

  func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  var pack: Pack {
    let sheet = scene.sheet
    let sections: [PackSection?] = [
      before, reminder, sheet.flatMap(moved), sheet.flatMap(attention), sheet.flatMap(commitments),
      sheet.flatMap(needs), sheet.flatMap(actions), sheet.flatMap(tandems), sheet.flatMap(partners),
      sheet.flatMap(practice), host,
    ]
    return Pack(title: title, facts: facts, sections: sections.compactMap(\.self))
  }

  // MARK: - Head

  private var title: String {
    let quarter = scene.meeting.quarter.name(in: language)
    return pick("Netzwerktreffen im \(quarter)", "Network meeting in the \(quarter)")
  }

  private var facts: [String] {
    let meeting = scene.meeting
    var facts: [String] = []
    let when = meetingDay(of: meeting).map { day in
      meeting.hours.map { hours in
        pick(
          "\(day), \(hours.lowerBound.text) bis \(hours.upperBound.text) Uhr",
          "\(day), \(hours.lowerBound.text) to \(hours.upperBound.text)")
      } ?? day
    }
    let place = [when ?? pick("noch offen", "still open"), meeting.place].compactMap(\.self)
    facts.append(pick("Termin: ", "Date: ") + place.joined(separator: " · "))
    let host = meeting.host.map(name) ?? pick("noch offen", "still open")
    var company = [pick("Gastgeberin: \(host)", "Host: \(host)")]
    let institutions = meeting.institutions.map(institution)
    if !institutions.isEmpty {
      company.append(pick("Mit dabei: ", "Also there: ") + words.list(institutions))
    }
    facts.append(company.joined(separator: " · "))
    if !meeting.topics.isEmpty {
      facts.append(pick("Themen: ", "Topics: ") + meeting.topics.joined(separator: " · "))
    }
    return facts
  }

  /// The day of a meeting; nothing as long as it is not known.
  func meetingDay(of meeting: Meeting) -> String? { meeting.date?.string(in: language) }

  // MARK: - Names

  /// What people call a municipality; its id where it no longer takes part.
  func name(_ id: String) -> String { scene.participants[id]?.name ?? id }

  /// What people call a municipality.
  func name(_ index: Int) -> String { scene.sheet?.network.municipalities[index].name ?? "" }

  /// Its id.
  func id(_ index: Int) -> String { scene.sheet?.network.municipalities[index].id ?? "" }

  /// What an institution is called; its id where the catalogue has none such.
  func institution(_ id: String) -> String { scene.meetings.institution(id)?.name[language] ?? id }

  /// What somebody is called with whom a commitment was made.
  func partner(_ id: String) -> String { scene.participants[id]?.name ?? institution(id) }

  /// "Stufe 3"
  func shortLevel(_ index: Int) -> String { pick("Stufe \(index + 1)", "level \(index + 1)") }

  /// What a question is about, with its sign: "Online-Terminvergabe (DV2)".
  func topic(_ question: Question) -> String {
    question.topic.map { "\($0[language]) (\(question.code))" }
      ?? "\(question.code) \(question.text[language])"
  }

  /// What a question is about: "Online-Terminvergabe".
  func shortTopic(_ question: Question) -> String { question.topicName(in: language) }

  /// The name of a measure.
  func name(_ measure: Measure, _ network: Network) -> String {
    network.dimension(measure)?.name[language] ?? pick("Gesamtwert", "Overall score")
  }
}

extension MeetingScene {
  /// The pack of the meeting in a language.
  public func pack(in language: Language) -> Pack { PackWriter(self, language).pack }
}
