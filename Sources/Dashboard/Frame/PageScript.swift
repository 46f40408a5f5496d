/// A script that pages carry, each for one concern.
public enum PageScript: String, Sendable, CaseIterable {
  /// Sorts, filters and finds in the list of participants.
  case list = "list.js"
  /// Copies and shares charts.
  case figure = "figure.js"
  /// Reads a page aloud.
  case speak = "speak.js"
  /// Chooses municipalities and compares them.
  case compare = "compare.js"
  /// Keeps the place where one is when the language is switched.
  case language = "language.js"
}
