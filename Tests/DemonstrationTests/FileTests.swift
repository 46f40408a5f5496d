import Demonstration
import Localization
import LocatedJSON
import MaturityModel
import Testing

@Suite("Files of the demonstration")
struct FileTests {
  let scene: Scene

  init() throws {
    scene = try Scene.shared()
  }

  @Test("the same bytes come out twice")
  func determinism() throws {
    let other = try Scene()
    let first = scene.assessments.map(scene.bytes)
    #expect(first == other.assessments.map(other.bytes))
    #expect(first.count == 9 * 8 - 3 - 1, "somebody joins three quarters late, somebody misses one")
  }

  @Test("every file reads back as it was, without any diagnostic")
  func roundTrip() throws {
    for assessment in scene.assessments {
      let reading = Assessment.read(
        scene.bytes(of: assessment), file: "a.json", catalog: scene.catalog,
        place: (assessment.municipality, assessment.quarter))
      #expect(reading.diagnostics == [])
      #expect(reading.value == assessment)
    }
  }

  @Test("every file says that it is invented")
  func notice() {
    #expect(scene.assessments.allSatisfy { $0.notice == "Beispieldaten – frei erfunden" })
  }

  @Test("answers follow one another on workdays inside the quarter, and are handed in after the last one")
  func timestamps() throws {
    let order = scene.demonstration.questionnaire.questions.map(\.id)
    for assessment in scene.assessments {
      let times = try order.compactMap { assessment.answers[$0] }.map { try #require($0.answered) }
      #expect(times == times.sorted())
      #expect(Set(times).count == times.count)
      for time in times {
        #expect(Quarter(containing: time.date) == assessment.quarter)
        #expect((0...4).contains((time.date.daysSinceEpoch + 3) % 7), "1970-01-01 was a Thursday")
      }
      guard case .submitted(let time) = assessment.status else { continue }
      #expect(time > (try #require(times.last)))
      #expect(time.date == times.last?.date)
    }
  }
}
