/// What stands with the ways to take a figure along.
extension PageTexts {
  var figureTitle: String { pick("Titel", "Title") }
  var figureSentence: String { pick("Beschreibung", "Description") }
  var figureMeasure: String { pick("Messgröße", "Measure") }
  var figureOrigin: String { pick("Herkunft", "Origin") }
  var figureNotice: String { pick("Hinweis", "Notice") }
  var embed: String { pick("Einbetten", "Embed") }
  var embedHow: String {
    pick(
      "Kopieren Sie diesen Text in Ihre eigene Seite. Sie zeigt dann dieses Diagramm, immer mit den neuesten Zahlen "
        + "und ohne Skripte.",
      "Copy this text into your own page. It then shows this chart, always with the newest numbers and without "
        + "scripts.")
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
