import LocatedJSON
import MaturityModel
import Testing

/// The borders of a map's areas.
struct Outline {
  private struct Point {
    var latitude: Double
    var longitude: Double
  }

  private var rings: [[Point]] = []

  init(of map: JSONValue) throws {
    for feature in try #require(map["features"]).elements {
      let geometry = try #require(feature["geometry"])
      let coordinates = try #require(geometry["coordinates"])
      let isSingle = geometry["type"]?.string == "Polygon"
      let polygons =
        isSingle ? [Array(coordinates.elements)] : coordinates.elements.map { Array($0.elements) }
      rings += try polygons.compactMap(\.first).map(Self.ring)
    }
  }

  /// Whether a place lies in one of the areas (even-odd rule).
  func contains(_ place: Location) -> Bool {
    rings.contains { ring in
      zip(ring, ring.dropFirst()).reduce(false) { isInside, edge in
        let (start, end) = edge
        guard (start.latitude > place.latitude) != (end.latitude > place.latitude) else { return isInside }
        let share = (place.latitude - start.latitude) / (end.latitude - start.latitude)
        return place.longitude < start.longitude + share * (end.longitude - start.longitude)
          ? !isInside : isInside
      }
    }
  }

  private static func ring(_ value: JSONValue) throws -> [Point] {
    try value.elements.map { pair in
      let numbers = pair.elements.compactMap(\.number)
      try #require(numbers.count == 2)
      return Point(latitude: numbers[1], longitude: numbers[0])
    }
  }
}
