import Localization
import MaturityModel
import Testing

@testable import Interview

@Suite struct ScreenTests {
  @Test("A choice at 80×24 offers the last answer and says what it would give")
  func choice() throws {
    // (½ + 1 + ½) / 3 = 0.667: 67 points are level 4.
    #expect(
      try screen(80, 24, at: "dv1") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         DV  Digitale Verwaltung                           Feld 1 von 2 · Frage 1 von 6
         ━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  33 %

         Wie kommen Bürgerinnen und Bürger zu einem Termin (Online-Terminvergabe)?

           1  Nur telefonisch oder vor Ort.
           2  Per E-Mail oder Formular; die Bestätigung erfolgt von Hand.
         ▸ 3  In einem Bereich ist eine Online-Buchung mit sofortiger           zuletzt
              Bestätigung möglich.
           4  In allen Bereichen mit viel Publikum.
           5  Zusätzlich lassen sich Termine online verlegen.

         Kommentar: Bürgerbüro seit März. (zuletzt)




         Handlungsfeld bisher: noch nicht auswertbar (2 von 4 beantwortet)
         mit Antwort 3: 4 Vernetzung (67)

         ↑↓ wählen  Enter weiter  ← zurück  w weiß nicht  x trifft nicht zu
         c Kommentar  b Beleg  t Austausch  s überspringen  ? Hilfe  g Übersicht
         / Suche  q speichern und beenden  F1 alle Tasten
        """)
  }

  @Test("Several answers are ticked, within the maximum")
  func multiple() throws {
    #expect(
      try screen(80, 24, keys: "3", at: "dv3") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         DV  Digitale Verwaltung                           Feld 1 von 2 · Frage 3 von 6
         ━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  33 %

         Welche Angebote gibt es?
         2 von höchstens 2 gewählt.

           1 [×] App                                                            gewählt
           2 [ ] Portal
         ▸ 3 [×] Mobiles Bürgerbüro
           4 [ ] Nichts davon








         Handlungsfeld: noch nicht auswertbar (2 von 4 beantwortet)

         ↑↓ wählen  Leertaste ankreuzen  Enter weiter  ← zurück  w weiß nicht
         x trifft nicht zu  c Kommentar  b Beleg  t Austausch  s überspringen  ? Hilfe
         g Übersicht  / Suche  q speichern und beenden  F1 alle Tasten
        """)
  }

  @Test("A share computes itself from two numbers")
  func share() throws {
    // 18 of 40 are 45 %; (1 + ½ + 45/80) / 3 = 0.6875: 69 points are level 4.
    #expect(
      try screen(80, 24, keys: "⌫8⏎", at: "dv4") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         DV  Digitale Verwaltung                           Feld 1 von 2 · Frage 4 von 6
         ━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  33 %

         Wie viele Leistungen sind online?

           Online  18
         ▸ Gesamt  40
           verstanden als 18 von 40 = 45 %

         Zuletzt: 10 von 40 = 25 %









         Handlungsfeld bisher: noch nicht auswertbar (2 von 4 beantwortet)
         mit dieser Antwort: 4 Vernetzung (69)

         Tab anderes Feld  Enter weiter  Esc Tasten statt Zahl  ? Hilfe  F1 alle Tasten
        """)
  }

  @Test("An amount outside the score")
  func number() throws {
    #expect(
      try screen(80, 24, keys: "1.200.000", at: "k1") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         K  Mittel                                         Feld 2 von 2 · Frage 5 von 6
         ━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  33 %

         Wie viel Geld ist eingeplant?

         ▸ Ihre Antwort  1.200.000      Euro














         Diese Angabe fließt nicht in die Bewertung ein.

         Enter weiter  Esc Tasten statt Zahl  ? Hilfe  F1 alle Tasten
        """)
  }

  @Test("A text takes every letter")
  func text() throws {
    #expect(
      try screen(80, 24, keys: "Mehr Personal", at: "k2") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         K  Mittel                                         Feld 2 von 2 · Frage 6 von 6
         ━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  33 %

         Was fehlt Ihnen?

         ▸ Mehr Personal














         Diese Angabe fließt nicht in die Bewertung ein.

         Enter weiter  Alt+Enter neue Zeile  Esc Tasten statt Text  F1 alle Tasten
        """)
  }

  @Test("In English the letters are English too")
  func english() throws {
    // (¾ + 1 + ½) / 3 = 0.75.
    #expect(
      try screen(80, 24, keys: "4", at: "dv1", in: .english) == """
         Weida · 4th quarter of 2026                                      Draft · saved
         DV  Digital administration                  Dimension 1 of 2 · Question 1 of 6
         ━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   33%

         How do citizens get an appointment?

           1  By telephone or on site only.
           2  By e-mail or form; confirmed by hand.
           3  One area offers online booking with immediate confirmation.     last time
         ▸ 4  All areas with many visitors do.
           5  In addition appointments can be moved online.

         Comment: Bürgerbüro seit März. (last time)





         Dimension so far: not yet assessable (2 of 4 answered)
         with answer 4: 4 Connecting (75)

         ↑↓ choose  Enter next  ← back  d don’t know  x does not apply  c comment
         e evidence  t exchange  s skip  ? help  o overview  / search  q save and quit
         F1 all keys
        """)
  }

  @Test("At 120×40 lines stay short enough to read")
  func large() throws {
    #expect(
      try screen(120, 40, at: "dv1") == """
         Weida · 4. Quartal 2026                                                      Entwurf · gespeichert
         DV  Digitale Verwaltung                                               Feld 1 von 2 · Frage 1 von 6
         ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  33 %

         Wie kommen Bürgerinnen und Bürger zu einem Termin (Online-Terminvergabe)?

           1  Nur telefonisch oder vor Ort.
           2  Per E-Mail oder Formular; die Bestätigung erfolgt von Hand.
         ▸ 3  In einem Bereich ist eine Online-Buchung mit sofortiger Bestätigung möglich.          zuletzt
           4  In allen Bereichen mit viel Publikum.
           5  Zusätzlich lassen sich Termine online verlegen.

         Kommentar: Bürgerbüro seit März. (zuletzt)





















         Handlungsfeld bisher: noch nicht auswertbar (2 von 4 beantwortet)
         mit Antwort 3: 4 Vernetzung (67)

         ↑↓ wählen  Enter weiter  ← zurück  w weiß nicht  x trifft nicht zu  c Kommentar  b Beleg
         t Austausch  s überspringen  ? Hilfe  g Übersicht  / Suche  q speichern und beenden
         F1 alle Tasten
        """)
  }
}
