/// A file of the published data.
enum DataFile: String, CaseIterable {
  case germanCSV = "werte.csv"
  case plainCSV = "scores.csv"
  case json = "scores.json"
  case germanAnswers = "antworten.csv"
  case plainAnswers = "answers.csv"
  case germanNeeds = "bedarfe.csv"
  case plainNeeds = "needs.csv"
  case description = "datapackage.json"
  case germanReadme = "LIESMICH.txt"
  case englishReadme = "README.txt"

  /// The path below the site's root.
  var path: String { "daten/\(rawValue)" }
}
