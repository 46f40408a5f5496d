import Demonstration
import LocatedJSON
import MaturityModel
import Shipped
import Testing

@Suite("Made-up networks")
struct NetworkTests {
  let scene: Scene

  init() throws {
    scene = try Scene.shared()
  }

  private func network(_ count: Int, quarters: Int = 8) -> DemonstrationNetwork {
    Demonstration.network(of: count, quarters: quarters, questionnaire: scene.demonstration.questionnaire)
  }

  @Test("ids are numbered, keys are unique and start with the district's, kinds and sizes are mixed")
  func participants() throws {
    let municipalities = network(400).participants.municipalities
    #expect(municipalities.count == 400)
    #expect(municipalities.first?.id == "muster-0001")
    #expect(municipalities.last?.id == "muster-0400")
    #expect(municipalities.first { $0.kind == .town }?.name.hasPrefix("Musterstadt 0") == true)
    #expect(Set(municipalities.map(\.kind)) == Set(Municipality.Kind.allCases))
    #expect(Set(municipalities.map(\.sizeClass)) == Set(SizeClass.allCases))
    #expect(Set(municipalities.map(\.publication)) == Set(Municipality.Publication.allCases))
    let keys = municipalities.compactMap(\.ags)
    #expect(Set(keys).count == keys.count)
    for municipality in municipalities {
      #expect((municipality.ags == nil) == municipality.kind.isRegion)
      #expect(municipality.ags?.hasPrefix(municipality.district.ags) ?? true)
      #expect(municipality.members.isEmpty != municipality.kind.isRegion)
      #expect(municipality.note == Demonstration.notice)
    }
  }

  @Test("everybody lies inside Thüringen")
  func locations() throws {
    let map = JSONDocument(ShippedFile.map.bytes)
    let outline = try Outline(of: try #require(map.root))
    for municipality in network(1_000).participants.municipalities {
      let location = try #require(municipality.location)
      #expect(outline.contains(location), "\(municipality.id) \(location)")
    }
  }

  @Test("every file reads back as it was, without any diagnostic, whatever the questionnaire")
  func roundTrip() throws {
    for questionnaire in [scene.demonstration.questionnaire, try Odd.questionnaire()] {
      let order = questionnaire.questions.map(\.id)
      let catalog = QuestionnaireCatalog([questionnaire])
      for assessment in Demonstration.network(of: 60, questionnaire: questionnaire) {
        let reading = Assessment.read(
          assessment.json(order: order).serialized(), file: "a.json", catalog: catalog)
        #expect(reading.diagnostics == [])
        #expect(reading.value == assessment)
      }
    }
  }

  @Test("what is asked for one at a time is what all together hold")
  func sequence() {
    let network = network(12)
    #expect(Array(network) == network.participants.municipalities.flatMap(network.assessments))
  }

  @Test("a number of quarters ends in 2026-Q4; none gives no file")
  func quarters() {
    #expect(network(1, quarters: 3).quarters.map(\.code) == ["2026-Q2", "2026-Q3", "2026-Q4"])
    #expect(Array(network(5, quarters: 0)).isEmpty)
    #expect(Array(network(0)).isEmpty)
    for quarters in 1...4 { #expect(!Array(network(30, quarters: quarters)).isEmpty) }
  }

  @Test("a small network is the beginning of a large one")
  func prefix() {
    #expect(
      network(3).participants.municipalities == Array(network(30).participants.municipalities.prefix(3)))
  }
}
