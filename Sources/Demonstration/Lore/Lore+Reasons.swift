internal import MaturityModel

extension Lore {
  /// Why questions do not apply to regions, by kind and question.
  static let reasons: [Municipality.Kind: [String: String]] = [
    .villageRegion: [
      "dv1": "Die Dorfregion hat keine eigene Verwaltung; zuständig ist die Verwaltungsgemeinschaft.",
      "dv3": "Akten führt die Verwaltungsgemeinschaft, nicht die Dorfregion.",
      "dv4": "Es gibt keine eigenen Online-Dienste; Anträge laufen über die Verwaltungsgemeinschaft.",
      "dv5": "Bei der Dorfregion gehen keine Anträge ein.",
      "ok4": "Keine eigenen Büroarbeitsplätze: Die Arbeit geschieht im Ehrenamt & in den Gemeinden.",
      "ik3": "Verwaltungsstandorte und Schulen liegen nicht in eigener Trägerschaft.",
    ],
    .alliance: [
      "dv1": "Für Verwaltungsleistungen sind die Mitgliedsgemeinden zuständig.",
      "dv5": "Anträge gehen bei den Mitgliedsgemeinden ein, nicht beim Verband.",
    ],
  ]
}
