import Demonstration
import LocatedJSON
import Localization
import MaturityModel
import Shipped
import Testing

@Suite("Meetings and commitments of the demonstration")
struct MeetingTests {
  let scene: Scene

  init() throws {
    scene = try Scene.shared()
  }

  private var participants: Participants { scene.demonstration.participants }

  private func meetings() throws -> Meetings {
    let known = try #require(
      Meetings.read(
        ShippedFile.meetings.bytes, file: "m.json", participants: participants, catalog: scene.catalog
      ).value)
    return scene.demonstration.meetings(after: known)
  }

  private var current: [Assessment] { scene.assessments.filter { $0.quarter.code == "2026-Q4" } }

  @Test("What is shipped about those who invited and could help is whole, and says nothing invented")
  func shipped() {
    let reading = Meetings.read(
      ShippedFile.meetings.bytes, file: "m.json", participants: participants, catalog: scene.catalog)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value?.meetings == [])
    #expect(reading.value?.notice == nil)
    #expect(reading.value?.institutions.isEmpty == false)
  }

  @Test("The meetings are valid, and marked as invented")
  func valid() throws {
    let meetings = try meetings()
    let reading = Meetings.read(
      meetings.json.serialized(), file: "m.json", participants: participants, catalog: scene.catalog)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value == meetings)
    #expect(meetings.notice == Demonstration.notice)
    #expect(meetings.meetings.map(\.quarter.code) == ["2026-Q2", "2026-Q3", "2026-Q4"])
    #expect(meetings.meetings.allSatisfy { $0.host != nil && $0.date != nil && $0.deadline != nil })
    for meeting in meetings.meetings {
      #expect(meeting.date.map { Quarter(containing: $0) } == meeting.quarter)
    }
    #expect(Demonstration.closedMeetings < meetings.meetings.count)
    // Somebody else invites each time.
    let hosts = meetings.hosts(before: try #require(Quarter("2027-Q1")))
    #expect(Set(hosts).count == hosts.count)
  }

  @Test("The commitments are valid, marked as invented, and of every kind")
  func commitments() throws {
    let all = scene.demonstration.commitments
    let partners = scene.ids + (try meetings()).institutions.map(\.id)
    for commitments in all {
      let reading = Commitments.read(
        commitments.json.serialized(), file: "c.json", catalog: scene.catalog, partners: partners,
        municipality: commitments.municipality)
      #expect(reading.diagnostics.isEmpty)
      #expect(reading.value == commitments)
      #expect(commitments.notice == Demonstration.notice)
    }
    let each = all.flatMap(\.commitments)
    let last = try #require(Quarter("2026-Q4"))
    #expect(each.contains { if case .done = $0.state { true } else { false } })
    #expect(each.contains { if case .dropped = $0.state { true } else { false } })
    #expect(each.contains { $0.state == .open && $0.by >= last })
    #expect(each.contains { $0.state == .open && $0.by < last })
    #expect(each.allSatisfy { $0.made <= last && $0.state.ended.map { $0 <= last } ?? true })
  }

  @Test("Many offer and seek help, three of them on one question, and nobody both on the same")
  func exchange() throws {
    let said = current.map { assessment in assessment.answers.compactMapValues(\.exchange) }
    #expect(said.count { !$0.isEmpty } >= 5)
    #expect(said.count { $0.values.contains(.offer) } >= 3)
    var wishes: [String: Int] = [:]
    for question in said.flatMap({ $0.filter { $0.value == .wish }.keys }) {
      wishes[question, default: 0] += 1
    }
    #expect(wishes.values.max() ?? 0 >= 3)
    // All of it belongs to a question that is scored, and to an answer that applies.
    let scored = Set(scene.demonstration.questionnaire.questions.filter(\.isScored).map(\.id))
    #expect(said.allSatisfy { scored.isSuperset(of: $0.keys) })
    #expect(
      current.allSatisfy { $0.answers.values.allSatisfy { $0.exchange == nil || $0.content.allowsExchange } })
  }

  @Test("What is said about a question is planned for one that municipality answers")
  func planned() {
    let ids = Set(scene.demonstration.questionnaire.questions.map(\.id))
    for assessment in scene.assessments {
      #expect(ids.isSuperset(of: assessment.answers.filter { $0.value.exchange != nil }.keys))
    }
    // Nothing was said before the sixth quarter but what says so itself.
    let early = scene.assessments.filter { $0.quarter.code < "2026-Q1" }
    #expect(early.allSatisfy { $0.answers.values.allSatisfy { $0.exchange == nil } })
  }
}
