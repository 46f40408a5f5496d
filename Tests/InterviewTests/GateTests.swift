import Localization
import Testing

@testable import Interview
@testable import MaturityModel

@Suite struct GateTests {
  /// Level d of DV needs answer 3 at DV1, level d of all needs it of DV.
  private static let gated = Scene.json
    .replacing(
      #""minimumCoverage": 0.75,"#,
      with: """
        "minimumCoverage": 0.75, "gates": [{"level": "d", "requires": [{"question": "dv1", "option": "3"}]}],
        """
    )
    .replacing(
      #""from": 60,"#, with: #""from": 60, "requires": [{"dimension": "dv", "level": "d"}],"#)

  /// (¼ + 1 + 1) / 3 = 0.75: 75 points, which are level 4, with answer 2 at DV1.
  private func scene(position: String) -> Scene {
    let answers = [
      "dv1": Answer(.value(.option("2"))), "dv2": Answer(.value(.boolean(true))),
      "dv3": Answer(.value(.options(["app", "portal"]))),
    ]
    return Scene(answers: answers, position: position, questionnaire: Self.gated)
  }

  @Test("The live line says what holds the level back")
  func live() throws {
    #expect(
      try screen(of: scene(position: "dv2")) == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         DV  Digitale Verwaltung                           Feld 1 von 2 · Frage 2 von 6
         ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  50 %

         Gibt es eine elektronische Akte?

         ▸ 1  Ja                                                                gewählt
           2  Nein










         Handlungsfeld: 3 Verankerung (75) – Stufe 4 braucht mindestens Antwort 3
         bei DV1.

         ↑↓ wählen  Enter weiter  ← zurück  w weiß nicht  x trifft nicht zu
         c Kommentar  b Beleg  t Austausch  s überspringen  ? Hilfe  g Übersicht
         / Suche  q speichern und beenden  F1 alle Tasten
        """)
  }

  @Test("What an answer would give says what would still hold it back, and nothing where the gate opens")
  func preview() throws {
    // Answer 1: (0 + 1 + 1) / 3 = 0.667; answer 3: (½ + 1 + 1) / 3 = 0.833.
    let held = try screen(of: scene(position: "dv1"), keys: "1")
    #expect(held.contains("\n Handlungsfeld bisher: 3 Verankerung (75)\n"))
    #expect(held.contains("mit Antwort 1: 3 Verankerung (67) – Stufe 4 braucht mindestens Antwort 3"))
    let open = try screen(of: scene(position: "dv1"), keys: "3")
    #expect(
      open.contains(" Handlungsfeld bisher: 3 Verankerung (75)  ·  mit Antwort 3: 5 Gestaltung (83)\n"))
  }

  @Test("The review says what holds back each dimension and the whole")
  func review() throws {
    #expect(
      try screen(of: scene(position: "dv1"), 80, 20, keys: "ga") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         Auswertung                                          3 von 6 Fragen beantwortet
         ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  50 %

         Gesamt: 3 Verankerung (75)  ·  je nach offenen Antworten 56 bis 81 Punkte
         Stufe 4 braucht mindestens Stufe 4 bei DV.
         Fertig? Mit a geben Sie die Selbsteinschätzung ab.

         ▸ DV  Digitale Verwaltung                 3 Verankerung  ▮▮▮▯▯    75   3 von 4
               Stufe 4 braucht mindestens Antwort 3 bei DV1.
           K   Mittel                              ohne Bewertung               0 von 2

         Was wäre der nächste Schritt?
         Ein Schritt genügt für Stufe 5 Gestaltung (83,3):
         · DV1: von „Per E-Mail oder Formular; die Bestätigung erfolgt von Hand“ zu „In
           einem Bereich ist eine Online-Buchung mit sofortiger Bestätigung möglich“
                                                                                       ↓

         ↑↓ wählen  Enter zum Handlungsfeld  ← zurück  a abgeben  g Übersicht  / Suche
         q speichern und beenden  F1 alle Tasten
        """)
  }

  @Test("Plain lines say it behind each saved answer and in the review")
  func plain() throws {
    let console = ScriptedConsole(["1", "a"])
    _ = try scene(position: "dv1").interview(saving: Disk()).runPlain(on: console)
    let written = console.written.map { $0.replacing("\u{A0}", with: " ") }
    let held = " – Stufe 4 braucht mindestens Antwort 3 bei DV1."
    #expect(written.contains("Gespeichert. Handlungsfeld: 3 Verankerung (67)" + held))
    #expect(written.contains("  DV  Digitale Verwaltung: 3 Verankerung (67), 3 von 4" + held))
    #expect(written.contains("Gesamt: 3 Verankerung (67) – Stufe 4 braucht mindestens Stufe 4 bei DV."))
  }

  @Test(
    "Every gate has its words, in German and English",
    arguments: [
      ([.question(id: "dv1", atLeast: 0.5)], "mindestens Antwort 3 bei DV1", "at least answer 3 at DV1"),
      ([.question(id: "dv1", atLeast: 0.6)], "mindestens Antwort 4 bei DV1", "at least answer 4 at DV1"),
      ([.question(id: "dv1", atLeast: 1)], "Antwort 5 bei DV1", "answer 5 at DV1"),
      ([.question(id: "dv2", atLeast: 1)], "„Ja“ bei DV2", "“Yes” at DV2"),
      ([.question(id: "dv3", atLeast: 0.5)], "mindestens 50 Punkte bei DV3", "at least 50 points at DV3"),
      (
        [.question(id: "dv4", atLeast: 0.125)], "mindestens 12,5 Punkte bei DV4",
        "at least 12.5 points at DV4"
      ),
      ([.dimension(id: "dv", atLeast: 0.4)], "mindestens 40 Punkte bei DV", "at least 40 points at DV"),
      ([.dimensionLevel(id: "dv", level: 2)], "mindestens Stufe 3 bei DV", "at least level 3 at DV"),
      ([.level(2)], "zuerst Stufe 3", "level 3 first"),
      (
        [.question(id: "dv2", atLeast: 1), .level(2)], "„Ja“ bei DV2 und zuerst Stufe 3",
        "“Yes” at DV2 and level 3 first"
      ),
      (
        [.question(id: "dv2", atLeast: 1), .level(1), .level(2)], "„Ja“ bei DV2 und 2 weitere Bedingungen",
        "“Yes” at DV2 and 2 more conditions"
      ),
    ] as [([Gate], String, String)])
  func words(gates: [Gate], german: String, english: String) throws {
    let script = try Scene().script()
    for (language, expected) in [
      (Language.german, "Stufe 4 braucht \(german)."), (.english, "Level 4 needs \(english)."),
    ] {
      let text = GateText(
        questionnaire: script.questionnaire, texts: Texts(language), walk: script.walk(under: [:]))
      #expect(text.sentence(level: 3, gates: gates).replacing("\u{A0}", with: " ") == expected)
    }
  }

  @Test("Options have the numbers that they have on the screen, one by one where later ones are worth less")
  func optionNumbers() throws {
    let conditional = try Scene.branching().script()
    func words(_ answers: [String: Answer]) -> String {
      GateText(
        questionnaire: conditional.questionnaire, texts: conditional.texts,
        walk: conditional.walk(under: answers)
      ).sentence(level: 1, gates: [.question(id: "a4", atLeast: 1)]).replacing("\u{A0}", with: " ")
    }
    #expect(words([:]) == "Stufe 2 braucht Antwort 2 bei A4.")
    #expect(words(["a1": Answer(.value(.boolean(true)))]) == "Stufe 2 braucht Antwort 3 bei A4.")
    let falling = Scene.json.replacing(
      #""en": "By e-mail or form; confirmed by hand."}"#,
      with: #""en": "By e-mail or form; confirmed by hand."}, "score": 0.9"#)
    let script = try Scene(questionnaire: falling).script()
    let text = GateText(
      questionnaire: script.questionnaire, texts: script.texts, walk: script.walk(under: [:]))
    #expect(
      text.sentence(level: 3, gates: [.question(id: "dv1", atLeast: 0.75)]).replacing("\u{A0}", with: " ")
        == "Stufe 4 braucht Antwort 2 oder 4 oder 5 bei DV1.")
  }
}
