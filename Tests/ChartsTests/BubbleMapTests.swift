@testable import Charts
import MarkupReader
import Testing

@Suite("Map")
struct BubbleMapTests {
  @Test("the notice of the licence stands in the drawing", arguments: ChartSize.allCases)
  func notice(_ size: ChartSize) throws {
    #expect(try Probe(Scene.bubbleMap, size).texts().contains("© BKG 2025 dl-de/by-2-0 (Daten verändert)"))
  }

  /// At 60° north a degree of longitude is half as long as one of latitude: the cosine is one half.
  @Test("the projection shortens degrees of longitude by the cosine of the middle latitude")
  func projection() {
    let corners = [GeoPoint(longitude: 10, latitude: 59), GeoPoint(longitude: 14, latitude: 61)]
    let projection = MapProjection(fitting: corners, width: 220, maximumHeight: 1000, margin: 10, top: 5)
    #expect(abs(projection.height - 220) < 1e-9)
    let southWest = projection(corners[0])
    let northEast = projection(corners[1])
    #expect(abs(southWest.x - 10) < 1e-9)
    #expect(abs(southWest.y - 215) < 1e-9)
    #expect(abs(northEast.x - 210) < 1e-9)
    #expect(abs(northEast.y - 15) < 1e-9)
  }

  @Test("names cover neither each other nor a bubble", arguments: ChartSize.allCases)
  func labels(_ size: ChartSize) {
    let placed = placedBubbles(size)
    let placer = LabelPlacer(
      bounds: Box(left: 0, top: 0, right: size.width, bottom: 500), lineWidth: size == .narrow ? 120 : 170)
    let result = placer.place(placed) { $0.label }
    let labels = result.labels
    #expect(result.keyed.isEmpty)
    #expect(labels.count == 9)
    for (index, label) in labels.enumerated() {
      #expect(labels.dropFirst(index + 1).allSatisfy { $0.box.overlap(label.box) == 0 })
      #expect(placed.allSatisfy { $0.box.overlap(label.box) == 0 })
      #expect(label.box.left >= 0 && label.box.right <= size.width)
    }
  }

  @Test("names that find no place are listed below under a letter that stands at their bubble")
  func listedNames() throws {
    let name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauhaus"
    let bubbles = Scene.municipalities.map { municipality in
      BubbleMap.Bubble(
        label: name, place: GeoPoint(longitude: municipality.longitude, latitude: municipality.latitude),
        level: 1)
    }
    let chart = BubbleMap(
      outline: [Scene.outline], districts: [], bubbles: bubbles, scale: Scene.scale, notice: "©")
    let texts = try Probe(chart, .narrow).texts()
    #expect(texts.filter { $0 == "A" }.count == 2)
    #expect(texts.filter { $0.filter { $0 != "|" } == name }.count == 9)
  }

  @Test("bubbles never cover each other", arguments: ChartSize.allCases)
  func bubbles(_ size: ChartSize) {
    let placed = placedBubbles(size)
    for (index, bubble) in placed.enumerated() {
      for other in placed.dropFirst(index + 1) {
        let (dx, dy) = (bubble.x - other.x, bubble.y - other.y)
        #expect((dx * dx + dy * dy).squareRoot() >= bubble.radius + other.radius)
      }
    }
  }

  @Test("bubbles at the very same place are pushed apart")
  func samePlace() {
    let bubble = BubbleMap.Bubble(label: "A", place: GeoPoint(longitude: 11, latitude: 51), level: 1)
    let projection = MapProjection(
      fitting: Scene.outline.rings[0], width: 340, maximumHeight: 500, margin: 4, top: 0)
    let placed = PlacedBubble.place([bubble, bubble], projection: projection, largest: 17, smallest: 11)
    #expect(abs(placed[0].x - placed[1].x) >= 22)
  }

  @Test("a municipality without a level is hatched and says so")
  func missing() throws {
    let probe = try Probe(Scene.bubbleMap, .wide)
    #expect(try probe.elements("circle", "c-ho").map { $0["fill"] } == ["url(#p-h)"])
    #expect(try probe.texts().contains("Erfurt (k.\u{A0}A.)"))
  }

  @Test("area, not radius, stands for magnitude")
  func area() {
    let place = GeoPoint(longitude: 11, latitude: 51)
    let far = GeoPoint(longitude: 12, latitude: 51)
    let bubbles = [
      BubbleMap.Bubble(label: "A", place: place, magnitude: 400, level: 1),
      BubbleMap.Bubble(label: "B", place: far, magnitude: 100, level: 1),
    ]
    let projection = MapProjection(
      fitting: Scene.outline.rings[0], width: 720, maximumHeight: 500, margin: 4, top: 0)
    let placed = PlacedBubble.place(bubbles, projection: projection, largest: 40, smallest: 5)
    #expect(placed.map(\.radius) == [40, 20])
  }

  private func placedBubbles(_ size: ChartSize) -> [PlacedBubble] {
    let projection = MapProjection(
      fitting: Scene.outline.rings[0], width: size.width, maximumHeight: 480, margin: 4, top: 0)
    let isNarrow = size == .narrow
    return PlacedBubble.place(
      Scene.bubbleMap.bubbles, projection: projection, largest: isNarrow ? 17 : 26,
      smallest: isNarrow ? 11 : 12)
  }
}
