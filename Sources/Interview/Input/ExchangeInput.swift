internal import MaturityModel

/// Reads in a typed word whether help is sought or offered.
enum ExchangeInput {
  /// - Parameter text: a word in either language, or `-`.
  /// - Returns: what is meant, nothing inside for neither; nothing at all if it is no such word.
  static func read(_ text: String) -> Exchange?? {
    switch text.lowercased() {
    case "suchen", "suche", "sucht", "seek", "wish": .some(.wish)
    case "bieten", "biete", "bietet", "anbieten", "offer": .some(.offer)
    case "-": .some(nil)
    default: nil
    }
  }
}
