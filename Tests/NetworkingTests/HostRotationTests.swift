import Insights
import MaturityModel
import Networking
import Testing

@Suite("Who invites next")
struct HostRotationTests {
  private func order(_ places: [Place], after hosts: [String]) throws -> [String] {
    HostRotation(among: try places.map { try $0.municipality() }, after: hosts).candidates.map(\.municipality)
  }

  private func place(_ name: String, _ kind: Municipality.Kind = .town, district: String = "16076") -> Place {
    Place(name, [:]).changed { ($0.kind, $0.district) = (kind, district) }
  }

  @Test("Whoever never has comes before all others, then whose turn was longest ago")
  func longestAgo() throws {
    let places = ["A", "B", "C", "D"].map { place($0) }
    #expect(try order(places, after: ["c", "a", "b"]) == ["d", "c", "a", "b"])
    // The last time counts.
    #expect(try order(places, after: ["c", "a", "d", "b", "c"]) == ["a", "d", "b", "c"])
    let rotation = HostRotation(among: try places.map { try $0.municipality() }, after: ["c", "a", "c"])
    #expect(rotation.candidates.map(\.meetingsAgo) == [nil, nil, 2, 1])
    #expect(rotation.candidates.map(\.ofKind) == [3, 3, 3, 3])
  }

  @Test("Among those who never have: the kind that has least, then the district, then the name")
  func spread() throws {
    let places = [
      place("Host", .town, district: "1"), place("A", .town, district: "1"), place("B", .city, district: "1"),
      place("C", .city, district: "2"), place("D", .alliance, district: "1"),
      place("E", .town, district: "2"),
    ]
    // Cities and alliances have never invited, nor has anybody of district 2.
    #expect(try order(places, after: ["host"]) == ["c", "b", "d", "e", "a", "host"])
    let rotation = HostRotation(among: try places.map { try $0.municipality() }, after: ["host"])
    #expect(rotation.candidates.map(\.ofKind) == [0, 0, 0, 1, 1, 1])
    #expect(rotation.candidates.map(\.ofDistrict) == [0, 1, 1, 0, 1, 1])
  }

  @Test("Names decide as people sort them, whatever the order of the file")
  func names() throws {
    let places = ["Zella", "Öpfershausen", "Ohrdruf"].map { place($0) }
    #expect(try order(places, after: []) == ["ohrdruf", "öpfershausen", "zella"])
  }

  @Test("Who has left takes no turn, but keeps the count of meetings")
  func left() throws {
    let places = [place("A"), place("B")]
    #expect(try order(places, after: ["a", "gone", "b", "gone"]) == ["a", "b"])
    let rotation = HostRotation(among: try places.map { try $0.municipality() }, after: ["a", "gone"])
    #expect(rotation.candidates.map(\.meetingsAgo) == [nil, 2])
    #expect(rotation.candidates.map(\.ofKind) == [1, 1])
    #expect(HostRotation(among: [], after: ["a"]).candidates.isEmpty)
  }
}
