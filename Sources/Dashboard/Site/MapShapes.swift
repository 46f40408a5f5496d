internal import LocatedJSON

/// Outline and districts of the map, as degrees east and north.
struct MapShapes: Sendable {
  typealias Ring = [(longitude: Double, latitude: Double)]

  let outline: [Ring]
  let districts: [Ring]
  let attribution: String

  /// Reads GeoJSON whose features say `"level": "land"` or something else; nothing if it is none.
  init?(_ geoJSON: [UInt8]) {
    let document = JSONDocument(geoJSON)
    guard document.problems.isEmpty, let root = document.root, let features = root["features"] else { return nil }
    attribution = root["attribution"]?.string ?? ""
    var outline: [Ring] = []
    var districts: [Ring] = []
    for feature in features.elements {
      let rings = Self.rings(feature["geometry"])
      if feature["properties"]?["level"]?.string == "land" { outline += rings } else { districts += rings }
    }
    self.outline = outline
    self.districts = districts
  }

  private static func rings(_ geometry: JSONValue?) -> [Ring] {
    guard let geometry, let coordinates = geometry["coordinates"] else { return [] }
    switch geometry["type"]?.string {
    case "Polygon": return coordinates.elements.map(ring)
    case "MultiPolygon": return coordinates.elements.flatMap { $0.elements.map(ring) }
    default: return []
    }
  }

  private static func ring(_ value: JSONValue) -> Ring {
    value.elements.compactMap { point in
      let numbers = point.elements.compactMap(\.number)
      return numbers.count >= 2 ? (numbers[0], numbers[1]) : nil
    }
  }
}
