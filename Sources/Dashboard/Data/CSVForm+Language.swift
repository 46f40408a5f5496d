internal import Localization
internal import Markup

extension CSVWriter.Form {
  /// That of the readers whose spreadsheets expect it.
  var language: Language {
    switch self {
    case .plain: .english
    case .german: .german
    }
  }
}
