import Localization
import MaturityModel
import Testing

@testable import Interview

@Suite struct OverlayScreenTests {
  @Test("The review says what is open and offers to hand in")
  func review() throws {
    #expect(
      try screen(80, 24, keys: "ga", at: "dv4") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         Auswertung                                          2 von 6 Fragen beantwortet
         ━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  33 %

         Gesamt: noch nicht auswertbar (0 von 1 Handlungsfeldern sind es)
         Fertig? Mit a geben Sie die Selbsteinschätzung ab.

         ▸ DV  Digitale Verwaltung        nicht auswertbar                      2 von 4
           K   Mittel                     ohne Bewertung                        0 von 2

         Was wäre der nächste Schritt?
         Beantworten Sie zuerst offene Fragen (DV1, DV4); dann gibt es einen Wert.

         Was ist offen?
         Offen (4): DV1, DV4, K1, K2







         ↑↓ wählen  Enter zum Handlungsfeld  ← zurück  a abgeben  g Übersicht  / Suche
         q speichern und beenden  F1 alle Tasten
        """)
  }

  @Test("Handing in names what is missing and asks for a letter")
  func confirmation() throws {
    let text = try screen(80, 24, keys: "gaa", at: "dv4")
    #expect(
      text.hasSuffix(
        """
         Ein Gesamtwert lässt sich mit diesen Antworten nicht berechnen. Nicht
         auswertbar bleibt: DV. Mit 4 offenen Fragen abgeben?
         j abgeben  Esc noch nicht
        """))
  }

  @Test("Help explains the question and says where all keys are")
  func help() throws {
    #expect(
      try screen(80, 24, keys: "?", at: "dv1") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         DV  Digitale Verwaltung                           Feld 1 von 2 · Frage 1 von 6
         ━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  33 %

         Hilfe zur Frage

         Gemeint ist jede Terminvergabe der Verwaltung.
         Quelle: OZG 1.1















         ? alle Tasten  Jede andere Taste führt zurück.
        """)
  }

  @Test("The list of keys says how letters become keys again")
  func escape() throws {
    #expect(
      try screen(80, 90, keys: "??", at: "k1").contains(
        "Esc                    Buchstaben sind wieder Tasten"))
  }

  @Test("The reason is typed below the question")
  func reason() throws {
    #expect(
      try screen(80, 24, keys: "xMacht der Kreis", at: "dv1") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         DV  Digitale Verwaltung                           Feld 1 von 2 · Frage 1 von 6
         ━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  33 %

         Wie kommen Bürgerinnen und Bürger zu einem Termin (Online-Terminvergabe)?

         Warum trifft die Frage auf Sie nicht zu?
         Zum Beispiel: „Macht bei uns die Verwaltungsgemeinschaft.“

         ▸ Macht der Kreis













         Enter übernehmen  Esc verwerfen  F1 alle Tasten
        """)
  }

  @Test("A full disk: what happened, what is safe, what to do")
  func failure() throws {
    #expect(
      try screen(80, 24, keys: "4⏎", at: "dv1", failure: Disk.full) == """
         Weida · 4. Quartal 2026                                      nicht gespeichert
         DV  Digitale Verwaltung                           Feld 1 von 2 · Frage 1 von 6
         ━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  33 %

         Nicht gespeichert: Der Datenträger ist voll.

         Ihre 2 Antworten davor sind gespeichert.

         Schaffen Sie Abhilfe und drücken Sie Enter. Mit q beenden Sie ohne diese
         Änderung.












         Enter noch einmal speichern  Esc zurück zur Frage
         q ohne diese Änderung beenden
        """)
  }
}
