internal import CShipped

/// A file that the executable carries inside itself, so that one copied file works anywhere.
public enum ShippedFile: String, CaseIterable, Sendable {
  /// The shipped questionnaire.
  case questionnaire = "smart-region-thueringen.json"
  /// The JSON Schema of questionnaire definitions, for editors.
  case schema = "questionnaire.schema.json"
  /// The nine members of the network.
  case municipalities = "municipalities.json"
  /// Outline and districts of Thüringen (GeoJSON, with its mandatory notice).
  case map = "thueringen.geojson"
  /// The stylesheet of the published pages.
  case stylesheet = "site.css"
  /// The stylesheet of charts, on pages and alone.
  case chartStylesheet = "charts.css"
  /// The stylesheet of a questionnaire as a document.
  case documentStylesheet = "document.css"
  /// The stylesheet of what is laid on the table at a meeting.
  case meetingStylesheet = "meeting.css"
  /// Who has invited the network so far, and who could help.
  case meetings = "meetings.json"
  /// A small questionnaire to start from.
  case starter = "starter.json"
  /// The picture in the browser's tab.
  case symbol = "symbol.svg"
  /// Sorts, filters and searches the list of participants.
  case listScript = "list.js"
  /// Copies, embeds and shares figures.
  case figureScript = "figure.js"
  /// Reads a page aloud.
  case speechScript = "speak.js"
  /// Puts municipalities side by side.
  case comparisonScript = "compare.js"
  /// Takes place and choice along to the same page in another language.
  case languageScript = "language.js"
  /// Invented settings of a site, for the demonstration.
  case exampleSettings = "site.json"
  /// The drawing that the invented settings name.
  case exampleLogo = "logo.svg"

  /// The file's bytes, as they lay in the source tree when the executable was built.
  public var bytes: [UInt8] {
    var count = 0
    let files = UnsafeBufferPointer(start: shipped_files(&count), count: count)
    for file in files where String(cString: file.name) == rawValue {
      return Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
    }
    preconditionFailure("\(rawValue) is missing in shipped.c; the test of this file proves otherwise")
  }
}
