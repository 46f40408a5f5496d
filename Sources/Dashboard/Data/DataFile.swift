/// A file of the published data.
enum DataFile: String, CaseIterable {
  case germanCSV = "werte.csv"
  case plainCSV = "scores.csv"
  case json = "scores.json"

  /// The path below the site's root.
  var path: String { "daten/\(rawValue)" }
}
