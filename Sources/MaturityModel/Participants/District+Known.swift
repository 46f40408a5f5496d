extension District {
  /// Whether a Kreis has a key: of Thüringen those of its Gemeindeverzeichnis, elsewhere any in a Land that exists.
  ///
  /// Source: Gemeindeverzeichnis of the Statistisches Bundesamt; Thüringen as since 1 July 2021.
  static func isKnown(_ key: String) -> Bool {
    if key.hasPrefix("16") { return thuringian.contains(key) }
    return Int(key.prefix(2)).map { (1...15).contains($0) } ?? false
  }

  /// Thüringen's five cities that are a Kreis of their own, then its seventeen districts.
  static let thuringian = (51...55).map { "160\($0)" } + (61...77).map { "160\($0)" }
}
