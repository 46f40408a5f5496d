internal import Charts
internal import LocatedJSON

/// Outline and districts of the map, as degrees east and north.
struct MapShapes: Sendable {
  let outline: [GeoPolygon]
  let districts: [GeoPolygon]
  let attribution: String

  /// Reads GeoJSON whose features say `"level": "land"` or something else; nothing if it is none.
  init?(_ geoJSON: [UInt8]) {
    let document = JSONDocument(geoJSON)
    guard document.problems.isEmpty, let root = document.root, let features = root["features"] else {
      return nil
    }
    attribution = root["attribution"]?.string ?? ""
    var outline: [GeoPolygon] = []
    var districts: [GeoPolygon] = []
    for feature in features.elements {
      let polygons = Self.polygons(feature["geometry"])
      if feature["properties"]?["level"]?.string == "land" {
        outline += polygons
      } else {
        districts += polygons
      }
    }
    self.outline = outline
    self.districts = districts
  }

  private static func polygons(_ geometry: JSONValue?) -> [GeoPolygon] {
    guard let geometry, let coordinates = geometry["coordinates"] else { return [] }
    switch geometry["type"]?.string {
    case "Polygon": return [polygon(coordinates)]
    case "MultiPolygon": return coordinates.elements.map(polygon)
    default: return []
    }
  }

  private static func polygon(_ value: JSONValue) -> GeoPolygon {
    GeoPolygon(
      rings: value.elements.map { ring in
        ring.elements.compactMap { point in
          let numbers = point.elements.compactMap(\.number)
          return numbers.count >= 2 ? GeoPoint(longitude: numbers[0], latitude: numbers[1]) : nil
        }
      })
  }
}
