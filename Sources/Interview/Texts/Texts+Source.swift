internal import Localization
internal import MaturityModel

extension Texts {
  /// A source and its day on one line.
  func words(of source: FigureSource) -> String { "\(source.text), \(source.date.string(in: language))" }

  var sourceTitle: String { language.pick("Woher stammt die Zahl?", "Where does the figure come from?") }

  var sourceHint: String {
    language.pick(
      "Zum Beispiel: Melderegister, Haushaltsplan, eigene Zählung",
      "For example: population register, budget, own count")
  }

  var sourceDateTitle: String {
    language.pick("Von welchem Tag ist die Zahl?", "Of which day is the figure?")
  }

  var sourceDateHint: String { language.pick("Zum Beispiel: 30.06.2026", "For example: 2026-06-30") }

  func yourFigure(_ figure: String) -> String { "\(yourAnswer): \(figure)" }

  var backToNumber: KeyHint {
    KeyHint(key: "Esc", action: language.pick("zurück zur Zahl", "back to the number"))
  }

  var backToSource: KeyHint {
    KeyHint(key: "Esc", action: language.pick("zurück zur Quelle", "back to the source"))
  }

  // MARK: - Plain lines

  /// What a source or its day is asked by; `offered` is what an empty line takes.
  func plainSourceQuestion(_ purpose: Prompt.Purpose, offered: String) -> String {
    let take = language.pick("Enter übernimmt: \(offered)", "Enter takes: \(offered)")
    let letter = Command.back.letter(in: language)
    let back = language.pick("\(letter) führt zurück.", "\(letter) goes back.")
    return "\(promptTitle(purpose)) \(offered.isEmpty ? promptHint(purpose) : take) · \(back)"
  }

  func figureWaits(_ figure: String) -> String {
    language.pick(
      "Noch nicht gespeichert: \(figure). Eine leere Zeile fragt wieder nach der Quelle.",
      "Not saved yet: \(figure). An empty line asks for the source again.")
  }

  func droppedFigures(_ codes: String) -> String {
    language.pick(
      "Nicht gespeichert, weil die Quelle fehlt: Ihre Zahl zu \(codes).",
      "Not saved because the source is missing: your figure for \(codes).")
  }
}
