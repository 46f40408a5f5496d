public import Localization

/// What stands around every pack.
public struct PackWords: Sendable {
  let language: Language

  /// Chooses the language.
  public init(_ language: Language) {
    self.language = language
  }

  private func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  /// For whom it is.
  public var mark: String {
    pick("Nur für das Netzwerk – nicht zur Veröffentlichung", "For the network only – not for publication")
  }

  /// What a region of a table that can be scrolled is called.
  func scrolling(_ caption: String) -> String {
    pick("\(caption) (waagerecht verschiebbar)", "\(caption) (scrolls sideways)")
  }

  /// What to read where a sentence rests on nothing that was answered.
  var noSource: String { pick("folgt aus den anderen Sätzen", "follows from the other sentences") }

  /// When the numbers are of.
  func asOf(_ date: CalendarDate) -> String {
    pick("Stand der Zahlen: \(date.string(in: language))", "Figures as of \(date.string(in: language))")
  }
}
