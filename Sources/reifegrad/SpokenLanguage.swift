internal import ArgumentParser
internal import Localization

/// A language, as users name it.
enum SpokenLanguage: String, ExpressibleByArgument, CaseIterable {
  case german = "de"
  case english = "en"

  var language: Language {
    switch self {
    case .german: .german
    case .english: .english
    }
  }
}
