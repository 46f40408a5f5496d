/// What stands with reading aloud.
extension PageTexts {
  var readAloud: String { pick("Vorlesen", "Read aloud") }
  var readingPause: String { pick("Pause", "Pause") }
  var readingResume: String { pick("Weiter", "Go on") }
  var readingStop: String { pick("Beenden", "Stop") }
}
