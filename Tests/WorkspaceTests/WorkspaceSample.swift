import MaturityModel
import Testing
import Workspace

/// Texts of a small workspace.
enum WorkspaceSample {
  static let questionnaire = """
    {"format": 1, "id": "sample", "version": "1", "languages": ["de"], "title": {"de": "T"},
     "levels": [{"id": "a", "name": {"de": "A"}, "from": 0, "description": {"de": "A"}},
       {"id": "b", "name": {"de": "B"}, "from": 50, "description": {"de": "B"}}],
     "dimensions": [{"id": "d", "name": {"de": "D"}, "questions": [
       {"id": "q2", "kind": "boolean", "text": {"de": "Q"}}, {"id": "q1", "kind": "boolean", "text": {"de": "Q"}}]}]}
    """

  static func municipalities(_ ids: String...) -> String {
    let entries = ids.enumerated().map { index, id in
      """
      {"id": "\(id)", "name": "\(id)", "kind": "town", "ags": "1607600\(index)",
       "district": {"ags": "16076", "name": "Greiz"}, "population": {"count": 8205, "date": "2022-12-31"},
       "location": {"latitude": 50.77, "longitude": 12.06}}
      """
    }
    return "{\"format\": 1, \"municipalities\": [\(entries.joined(separator: ",\n"))]}"
  }

  static func assessment(_ municipality: String, _ quarter: String, answers: String = "") -> String {
    """
    {"format": 1, "municipality": "\(municipality)", "quarter": "\(quarter)",
     "questionnaire": {"id": "sample", "version": "1"}, "status": "draft", "answers": {\(answers)}}
    """
  }

  /// A folder with a definition and the municipalities `gera`, `jena` and `weida`.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(questionnaire, to: "Questionnaires/sample.json")
    try folder.write(municipalities("gera", "jena", "weida"), to: "municipalities.json")
    return folder
  }

  static func quarter(_ text: String) throws -> Quarter {
    try #require(Quarter(text))
  }
}
