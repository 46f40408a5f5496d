import Demonstration
import MaturityModel
import Scoring
import Testing

@Suite("The story of the network")
struct StoryTests {
  let scene: Scene

  init() throws {
    scene = try Scene.shared()
  }

  @Test("exactly one municipality falls back, two leap after their funding started, the others rise slowly")
  func courses() throws {
    var fallen: [String] = []
    var leapt: [String] = []
    for id in scene.ids {
      let values = try scene.overall(of: id)
      let change = try #require(values.last) - (try #require(values.first))
      switch change {
      case ..<0: fallen.append(id)
      case 22...: leapt.append(id)
      default: #expect((4..<20).contains(change), "\(id) changes by \(change)")
      }
    }
    #expect(fallen == ["gera"])
    #expect(leapt == ["ilmenau", "thueringer-becken"])
  }

  @Test("a leap starts in the quarter after the invented funding, and hardly anything moves before it")
  func leaps() throws {
    for (id, since, quarter) in [
      ("ilmenau", "2025-09", "2025-Q4"), ("thueringer-becken", "2025-12", "2026-Q1"),
    ] {
      let funding = try #require(scene.demonstration.participants[id]?.funding.last)
      #expect(funding.programme.contains("frei erfunden"))
      #expect(funding.since == since)
      let start = try #require(Quarter(quarter))
      let assessments = try scene.assessments(of: id)
      let values = try scene.overall(of: id)
      let index = try #require(assessments.firstIndex { $0.quarter == start })
      #expect(abs(values[index - 1] - values[0]) < 4)
      #expect(try #require(values.last) - values[index - 1] > 20)
    }
  }

  @Test("the last submitted levels spread from 2 to 4, and somebody touches 5 in a dimension")
  func spread() throws {
    let profiles = try scene.ids.map { id in
      let last = try #require(try scene.assessments(of: id).last { !$0.isDraft })
      return try scene.profile(of: last)
    }
    #expect(Set(profiles.compactMap(\.overall.level)) == [1, 2, 3])
    #expect(profiles.contains { $0.dimensions.contains { $0.level == 4 } })
  }

  @Test("every municipality has a dimension well above and one well below its overall value")
  func profiles() throws {
    for id in scene.ids {
      let last = try #require(try scene.assessments(of: id).last { !$0.isDraft })
      let profile = try scene.profile(of: last)
      let overall = try #require(profile.overall.value)
      let values = profile.dimensions.compactMap(\.value)
      #expect(try #require(values.max()) > overall + 0.12, "\(id)")
      #expect(try #require(values.min()) < overall - 0.05, "\(id)")
    }
  }

  @Test("answers last: never a third of them change within a quarter, and half of the time at most five")
  func persistence() throws {
    var changes: [Int] = []
    for id in scene.ids {
      let assessments = try scene.assessments(of: id).filter { !$0.isDraft }
      for (before, after) in zip(assessments, assessments.dropFirst()) {
        changes.append(after.answers.count { before.answers[$0.key]?.content != $0.value.content })
      }
    }
    #expect(changes.allSatisfy { $0 <= 16 })
    #expect(changes.sorted()[changes.count / 2] <= 5)
    #expect(changes.count { $0 > 0 } > changes.count * 4 / 5)
  }

  @Test("nobody contradicts themselves: who publishes no open data counts none")
  func consistency() throws {
    for assessment in scene.assessments {
      guard case .option(let id)? = assessment.answers["dp2"]?.value,
        case .number(let count)? = assessment.answers["dp3"]?.value
      else { continue }
      #expect(
        (count == 0) == ["1", "2"].contains(id), "\(assessment.municipality) \(assessment.quarter.code)")
    }
  }

  @Test("consents are mixed, and the list of participants says that they are invented")
  func consents() {
    let participants = scene.demonstration.participants
    #expect(Set(participants.municipalities.map(\.publication)) == Set(Municipality.Publication.allCases))
    #expect(participants.source?.contains(Demonstration.notice) == true)
  }
}
