import Localization
import MaturityModel
import Testing

@testable import Interview

@Suite struct SmallScreenTests {
  @Test("A choice at 40×12 says that it goes on below")
  func choice() throws {
    #expect(
      try screen(40, 12, at: "dv1") == """
         DV · Frage 1 von 6         ━━╺━━  33 %
         Wie kommen Bürgerinnen und Bürger zu
         einem Termin (Online-Terminvergabe)?

           1  Nur telefonisch oder vor Ort.
           2  Per E-Mail oder Formular; die
              Bestätigung erfolgt von Hand.
         ▸ 3  In einem Bereich ist      zuletzt
              eine Online-Buchung mit
              sofortiger Bestätigung
              möglich.                         ↓
         ? Hilfe  Enter weiter  q beenden
        """)
  }

  @Test("A count in the head is never cut: its words become shorter, then the bar goes, then the part")
  func counts() throws {
    var scene = Scene(last: ["dv1": Answer(.value(.option("3")))])
    scene.scope = Scope()
    #expect(try head(of: scene, 40) == " DV · Feld 1 von 2          ━━━━━   0 %")
    #expect(try head(of: scene, 60).hasPrefix(" DV · Handlungsfeld 1 von 2 "))
    scene.scope = Scope(.open)
    #expect(try head(of: scene, 40) == " DV · Frage 1 von 6 · nur Offenes")
    scene.scope = Scope(.everyQuestion, dimensions: ["dv"])
    #expect(try head(of: scene, 40) == " DV · Frage 1 von 4         ━━━━━   0 %")
    #expect(try head(of: scene, 24) == " DV · Frage 1 von 4")
    scene.scope = Scope(.open, isReadOnly: true)
    #expect(try head(of: scene, 40) == " DV · Frage 1 von 6           nur lesen")
  }

  private func head(of scene: Scene, _ columns: Int) throws -> String {
    try screen(of: scene, columns, 12).split(separator: "\n").first.map(String.init) ?? ""
  }

  @Test("The pointer takes the screen along")
  func scrolled() throws {
    #expect(
      try screen(40, 12, keys: "↓↓", at: "dv1") == """
         DV · Frage 1 von 6         ━━╺━━  33 %
           2  Per E-Mail oder Formular; die    ↑
              Bestätigung erfolgt von Hand.
           3  In einem Bereich ist      zuletzt
              eine Online-Buchung mit
              sofortiger Bestätigung
              möglich.
           4  In allen Bereichen mit viel
              Publikum.
         ▸ 5  Zusätzlich lassen sich Termine
              online verlegen.                 ↓
         ? Hilfe  Enter weiter  q beenden
        """)
  }

  @Test("Two numbers fit")
  func share() throws {
    #expect(
      try screen(40, 12, at: "dv4") == """
         DV · Frage 4 von 6         ━━╺━━  33 %
         Wie viele Leistungen sind online?

         ▸ Online  10
           Gesamt  40
           verstanden als 10 von 40 = 25 %

         Zuletzt: 10 von 40 = 25 %



         ? Hilfe  Enter weiter  q beenden
        """)
  }

  @Test("The question mark explains the question")
  func keys() throws {
    #expect(
      try screen(40, 12, keys: "?", at: "dv1") == """
         DV · Frage 1 von 6         ━━╺━━  33 %
         Hilfe zur Frage

         Gemeint ist jede Terminvergabe der
         Verwaltung.
         Quelle: OZG 1.1





         ? alle Tasten  jede andere: zurück
        """)
  }

  @Test("The review fits")
  func review() throws {
    #expect(
      try screen(40, 12, keys: "ga", at: "dv4") == """
         Auswertung                 ━━╺━━  33 %
         Gesamt: noch nicht auswertbar (0 von 1
         Handlungsfeldern sind es)
         Fertig? Mit a geben Sie die
         Selbsteinschätzung ab.

         ▸ DV  Digitale Verwaltung
               –                 2/4
           K   Mittel
                                 0/2
                                               ↓
         F1 alle Tasten  a abgeben  q beenden
        """)
  }
}
