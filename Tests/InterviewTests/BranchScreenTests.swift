import MaturityModel
import Testing

@testable import Interview

@Suite struct BranchScreenTests {
  private let yes = Answer(.value(.boolean(true)))
  private let onFile = Answer(.value(.option("file")))

  @Test("The question that an answer brings in is next, and is counted with the others")
  func revealed() throws {
    #expect(
      try screen(of: .branching(), keys: "1⏎") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         A  Akten                                          Feld 1 von 2 · Frage 2 von 5
         ━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  20 %

         Wer nutzt die elektronische Akte?

           1  Niemand
           2  Ein Amt
           3  Alle Ämter









         Handlungsfeld: 2 Gestaltung (100)

         Dadurch kommt 1 Frage hinzu.
         ↑↓ wählen  Enter weiter  ← zurück  w weiß nicht  x trifft nicht zu
         c Kommentar  b Beleg  t Austausch  s überspringen  ? Hilfe  g Übersicht
         / Suche  q speichern und beenden  F1 alle Tasten
        """)
  }

  @Test("The question that an answer takes out is passed over, and the option that hangs on it is gone")
  func hidden() throws {
    let answers = ["a1": yes, "a2": Answer(.value(.option("some")))]
    #expect(
      try screen(of: .branching(answers, position: "a1"), keys: "2⏎") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         A  Akten                                          Feld 1 von 2 · Frage 2 von 4
         ━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  25 %

         Womit wird gearbeitet?
         Mehrere Antworten sind möglich.

         ▸ 1 [ ] Papier
           2 [ ] Gescannte Post









         Handlungsfeld: 1 Aufbruch (0) – bis 2 Gestaltung fehlen 50 Punkte

         Dadurch entfällt 1 Frage; ihre Antwort bleibt gespeichert.
         ↑↓ wählen  Leertaste ankreuzen  Enter weiter  ← zurück  w weiß nicht
         x trifft nicht zu  c Kommentar  b Beleg  t Austausch  s überspringen  ? Hilfe
         g Übersicht  / Suche  q speichern und beenden  F1 alle Tasten
        """)
  }

  @Test("A saved answer that is not offered any more is said and not marked, and the question is open")
  func droppedAnswer() throws {
    let scene = Scene.branching(["a1": Answer(.dontKnow), "a4": onFile], position: "a4")
    #expect(
      try screen(of: scene).contains(
        """
         Wo liegt die Post?

           1  Im Regal
           2  Auf dem Laufwerk

         „In der elektronischen Akte“ steht nach Ihren Angaben nicht mehr zur Wahl.
         Bitte wählen Sie neu.

        """))
    #expect(try screen(of: scene, keys: "ga").contains("Offen (4): A1 (weiß nicht), A3, A4, C1"))
  }

  @Test("Last quarter's answer is proposed only where it is offered")
  func lastQuarter() throws {
    let unknown = ["a1": Answer(.dontKnow)]
    let gone = try screen(of: .branching(unknown, position: "a4", last: ["a4": onFile]))
    #expect(!gone.contains("zuletzt") && !gone.contains("▸"))
    let drive = ["a4": Answer(.value(.option("drive")))]
    let offered = try screen(of: .branching(unknown, position: "a4", last: drive))
    // The drive is the third option and the second that is offered.
    #expect(
      offered.contains("▸ 2  Auf dem Laufwerk                                                  zuletzt"))
    let offeredWithFile = try screen(of: .branching(["a1": yes], position: "a4", last: drive))
    #expect(offeredWithFile.contains("▸ 3  Auf dem Laufwerk"))
  }

  @Test("Of several ticked options the hidden ones are passed over, and stay where the answer does")
  func severalOptions() throws {
    let both = Answer(.value(.options(["file", "scan"])))
    let none = Answer(.value(.option("none")))
    let scene = Scene.branching(["a1": yes, "a2": none, "a3": both], position: "a3")
    let text = try screen(of: scene)
    #expect(text.contains("▸ 2 [×] Gescannte Post                                                 gewählt"))
    // One of the two points that are offered: (1 + 0 + ½) / 3 = 0.5; nothing is said of “this answer”, which is the one saved.
    #expect(text.contains("Handlungsfeld: 2 Gestaltung (50)\n"))
    var state = try scene.state()
    state.type("⏎")
    #expect(state.conversation.saved.answers["a3"] == both)
    state.type("zcIm Keller⏎")
    #expect(state.conversation.saved.answers["a3"]?.value == .options(["file", "scan"]))
    #expect(state.conversation.saved.answers["a3"]?.comment == "Im Keller")
  }

  @Test("What was chosen and not confirmed stays on the same option when others come in between")
  func draftMoves() throws {
    var state = try Scene.branching(position: "a4").state()
    state.type("2zz1⏎")
    #expect(state.drafts["a4"] == .choice(pointer: 2), "“drive” was second and is third")
    state.type("ss2zzz2⏎")
    #expect(state.drafts["a4"] == nil, "“file” is not offered any more")
  }

  @Test("The review and the question before handing in count what is asked")
  func review() throws {
    let scene = Scene.branching(["a1": Answer(.dontKnow), "b1": yes], position: "a4")
    #expect(
      try screen(of: scene, 80, 20, keys: "gaa") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         Auswertung                                          0 von 4 Fragen beantwortet
         ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   0 %

         Gesamt: noch nicht auswertbar (0 von 1 Handlungsfeldern sind es)
         Fertig? Mit a geben Sie die Selbsteinschätzung ab.

         ▸ A  Akten                                     nicht auswertbar        0 von 3
           C  Kennzahlen                                ohne Bewertung          0 von 1

         Was wäre der nächste Schritt?
         Beantworten Sie zuerst offene Fragen (A1, A3, A4); dann gibt es einen Wert.

         Was ist offen?
         Offen (4): A1 (weiß nicht), A3, A4, C1


         Ein Gesamtwert lässt sich mit diesen Antworten nicht berechnen. Nicht
         auswertbar bleibt: A. Mit 4 offenen Fragen abgeben?
         j abgeben  Esc noch nicht
        """)
  }
}
