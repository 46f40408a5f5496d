import Localization
import Terminal
import Testing

@testable import Interview
@testable import MaturityModel

/// A small questionnaire with every kind of question, and an interview about it.
struct Scene {
  var assessment: Assessment
  var previous: Assessment?
  var language: Language = .german
  /// Question by question unless a test is about something else.
  var scope = Scope(.everyQuestion)
  /// The questionnaire as its file says it.
  var json: String

  init(
    answers: [String: Answer] = [:], position: String? = nil, last: [String: Answer]? = nil,
    language: Language = .german, questionnaire json: String = Self.json
  ) {
    assessment = Self.assessment("2026-Q4", answers)
    assessment.position = position
    previous = last.map { Self.assessment("2026-Q3", $0) }
    self.language = language
    self.json = json
  }

  static func assessment(_ quarter: String, _ answers: [String: Answer]) -> Assessment {
    Assessment(
      municipality: "weida",
      quarter: Quarter(quarter) ?? Quarter(containing: CalendarDate(daysSinceEpoch: 0)),
      questionnaire: QuestionnaireReference(id: "test", version: "1"), answers: answers)
  }

  static let municipality = Municipality(
    id: "weida", name: "Weida", officialName: nil, kind: .town, ags: "16076079", ars: nil,
    district: District(ags: "16076", name: "Greiz"),
    population: Population(count: 8_205, date: CalendarDate(daysSinceEpoch: 19_357)),
    areaHectares: nil, location: Location(latitude: 50.77, longitude: 12.06), members: [], funding: [],
    publication: .full, note: nil)

  /// 2026-11-24T09:12:00Z
  static let time = Timestamp(seconds: 1_795_511_520)

  func script() throws -> Script {
    Script(
      questionnaire: try questionnaire(), municipality: Self.municipality, quarter: assessment.quarter,
      previous: previous, language: language, scope: scope)
  }

  func state() throws -> InterviewState {
    InterviewState(Conversation(script: try script(), assessment: assessment))
  }

  func interview(saving disk: Disk) throws -> Interview {
    Interview(
      questionnaire: try questionnaire(), municipality: Self.municipality, assessment: assessment,
      previous: previous,
      scope: scope, language: language, clock: { Self.time },
      save: { (assessment) throws(SaveFailure) in try disk.save(assessment) })
  }

  func questionnaire() throws -> Questionnaire {
    let reading = Questionnaire.read(Array(json.utf8), file: "test.json")
    try #require(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    return try #require(reading.value)
  }

  /// The same with two more scored dimensions, of one question each.
  static let fourDimensions = json.replacing(
    #"{"id": "k", "code": "K","#,
    with: [("is", "IS", "Infrastruktur"), ("vk", "VK", "Verkehr")].map { id, code, name in
      """
      {"id": "\(id)", "code": "\(code)", "name": {"de": "\(name)", "en": "\(name)"}, "questions": [
       {"id": "\(id)1", "code": "\(code)1", "kind": "boolean", "text": {"de": "\(name)?", "en": "\(name)?"}}]},
      """
    }.joined() + #"{"id": "k", "code": "K","#)

  /// Two dimensions. The value of DV is the mean of a choice (0, ¼, ½, ¾, 1), yes/no, a multiple choice of two
  /// countable points, and a share with 80 as its best; three of four have to be answered.
  static let json = """
    {"format": 1, "id": "test", "version": "1", "languages": ["de", "en"],
     "title": {"de": "Test", "en": "Test"},
     "levels": [
      {"id": "a", "name": {"de": "Ausgangslage", "en": "Starting point"}, "from": 0, "description": {"de": "a", "en": "a"}},
      {"id": "b", "name": {"de": "Aufbruch", "en": "Setting out"}, "from": 20, "description": {"de": "b", "en": "b"}},
      {"id": "c", "name": {"de": "Verankerung", "en": "Taking root"}, "from": 40, "description": {"de": "c", "en": "c"}},
      {"id": "d", "name": {"de": "Vernetzung", "en": "Connecting"}, "from": 60, "description": {"de": "d", "en": "d"}},
      {"id": "e", "name": {"de": "Gestaltung", "en": "Shaping"}, "from": 80, "description": {"de": "e", "en": "e"}}],
     "dimensions": [
      {"id": "dv", "code": "DV", "name": {"de": "Digitale Verwaltung", "en": "Digital administration"},
       "minimumCoverage": 0.75,
       "questions": [
        {"id": "dv1", "code": "DV1", "kind": "choice",
         "text": {"de": "Wie kommen Bürgerinnen und Bürger zu einem Termin (Online-Terminvergabe)?", "en": "How do citizens get an appointment?"},
         "help": {"de": "Gemeint ist jede Terminvergabe der Verwaltung.", "en": "This means any appointment with the administration."},
         "references": [{"framework": "OZG", "code": "1.1"}],
         "options": [
          {"id": "1", "text": {"de": "Nur telefonisch oder vor Ort.", "en": "By telephone or on site only."}},
          {"id": "2", "text": {"de": "Per E-Mail oder Formular; die Bestätigung erfolgt von Hand.", "en": "By e-mail or form; confirmed by hand."}},
          {"id": "3", "text": {"de": "In einem Bereich ist eine Online-Buchung mit sofortiger Bestätigung möglich.", "en": "One area offers online booking with immediate confirmation."}},
          {"id": "4", "text": {"de": "In allen Bereichen mit viel Publikum.", "en": "All areas with many visitors do."}},
          {"id": "5", "text": {"de": "Zusätzlich lassen sich Termine online verlegen.", "en": "In addition appointments can be moved online."}}]},
        {"id": "dv2", "code": "DV2", "kind": "boolean",
         "text": {"de": "Gibt es eine elektronische Akte?", "en": "Is there an electronic file?"}},
        {"id": "dv3", "code": "DV3", "kind": "multiple", "countable": 2, "maximumSelections": 2,
         "text": {"de": "Welche Angebote gibt es?", "en": "Which services are there?"},
         "options": [
          {"id": "app", "text": {"de": "App", "en": "App"}},
          {"id": "portal", "text": {"de": "Portal", "en": "Portal"}},
          {"id": "desk", "text": {"de": "Mobiles Bürgerbüro", "en": "Mobile office"}},
          {"id": "none", "exclusive": true, "text": {"de": "Nichts davon", "en": "None of these"}}]},
        {"id": "dv4", "code": "DV4", "kind": "number", "decimals": 1, "minimum": 0, "maximum": 100,
         "text": {"de": "Wie viele Leistungen sind online?", "en": "How many services are online?"},
         "unit": {"de": "%", "en": "%"},
         "share": {"part": {"de": "Online", "en": "Online"}, "whole": {"de": "Gesamt", "en": "In total"}},
         "normalisation": {"kind": "linear", "worst": 0, "best": 80}}]},
      {"id": "k", "code": "K", "name": {"de": "Mittel", "en": "Resources"}, "scored": false,
       "questions": [
        {"id": "k1", "code": "K1", "kind": "number", "decimals": 1, "minimum": 0, "maximum": 1000000000,
         "text": {"de": "Wie viel Geld ist eingeplant?", "en": "How much money is planned?"},
         "unit": {"de": "Euro", "en": "euros"}},
        {"id": "k2", "code": "K2", "kind": "text", "maximumLength": 20,
         "text": {"de": "Was fehlt Ihnen?", "en": "What do you lack?"}}]}]}
    """
}
