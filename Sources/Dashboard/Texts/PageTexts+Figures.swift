/// What stands with the ways to take a figure along.
extension PageTexts {
  var figureTitle: String { pick("Titel", "Title") }
  var figureSentence: String { pick("Beschreibung", "Description") }
  var figureMeasure: String { pick("Messgröße", "Measure") }
  var figureOrigin: String { pick("Herkunft", "Origin") }
  var figureNotice: String { pick("Hinweis", "Notice") }
  var embed: String { pick("Einbetten", "Embed") }
  /// How a chart is embedded, and with which numbers it is shown then.
  ///
  /// - Parameter quarter: the old quarter whose page it is on; nothing on a page that has the newest numbers.
  /// - Returns: two sentences.
  func embedHow(ofQuarter quarter: String?) -> String {
    pick(
      "Kopieren Sie diesen Text in Ihre eigene Seite. Sie zeigt dann dieses Diagramm, ",
      "Copy this text into your own page. It then shows this chart, ")
      + (quarter.map {
        pick("auch später mit den Zahlen vom \($0) ", "later on, too, with the numbers of the \($0) ")
      }
        ?? pick("immer mit den neuesten Zahlen ", "always with the newest numbers "))
      + pick("und ohne Skripte.", "and without scripts.")
  }
  var embedSnippet: String { pick("Text zum Einbetten", "Text for embedding") }
  var copySnippet: String { pick("Text kopieren", "Copy text") }
  var copyLink: String { pick("Link kopieren", "Copy link") }
  var share: String { pick("Teilen", "Share") }
  var copied: String { pick("Kopiert.", "Copied.") }
  var copyFailed: String {
    pick(
      "Das ging leider nicht. Markieren und kopieren Sie von Hand.",
      "That did not work. Select and copy by hand.")
  }
  var wholePage: String { pick("Ganze Seite", "Whole page") }
}
