import Localization
import MaturityModel
import Testing

@testable import Interview

/// C1 needs its source, and so does C3, which an answer to C1 brings in.
@Suite struct SourceTests {
  private static func source(_ text: String, _ date: String) throws -> FigureSource {
    FigureSource(text: text, date: try #require(CalendarDate(date)))
  }

  private func scene() throws -> Scene {
    let last = Answer(.value(.number(90)), source: try Self.source("Melderegister", "2026-03-31"))
    return .branching(position: "c1", last: ["c1": last])
  }

  private func answered() throws -> Scene {
    let answer = Answer(
      .value(.number(95)), comment: "Ohne Zweitwohnungen.", source: try Self.source("Register", "2026-06-30"),
      answered: Scene.time)
    return .branching(["c1": answer], position: "c1")
  }

  private func answer(_ state: InterviewState, _ id: String = "c1") -> Answer? {
    state.conversation.saved.answers[id]
  }

  @Test("After the number its source is asked, with last quarter's to begin with")
  func source() throws {
    #expect(
      try screen(of: scene(), 80, 20, keys: "95⏎") == """
         Weida · 4. Quartal 2026                                                Entwurf
         C  Kennzahlen                                     Feld 2 von 2 · Frage 4 von 4
         ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   0 %

         Wie viele Haushalte gibt es?

         Ihre Antwort: 95 Haushalte

         Woher stammt die Zahl?
         Zum Beispiel: Melderegister, Haushaltsplan, eigene Zählung

         ▸ Melderegister







         Enter weiter  Esc zurück zur Zahl  F1 alle Tasten
        """)
  }

  @Test("Then its day, which last quarter's only helps to find; what is no day is refused in place")
  func date() throws {
    #expect(
      try screen(of: scene(), 80, 20, keys: "95⏎⏎31.6.2026⏎") == """
         Weida · 4. Quartal 2026                                                Entwurf
         C  Kennzahlen                                     Feld 2 von 2 · Frage 4 von 4
         ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   0 %

         Wie viele Haushalte gibt es?

         Ihre Antwort: 95 Haushalte
         Quelle: Melderegister

         Von welchem Tag ist die Zahl?
         Zum Beispiel: 30.06.2026
         Zuletzt: 31.03.2026

         ▸ 31.6.2026




         „31.6.2026“ ist kein Datum. Beispiele: 30.06.2026 · 2026-06-30
         Enter übernehmen  Esc zurück zur Quelle  F1 alle Tasten
        """)
  }

  @Test("The answer has its source, what follows is asked, and the source is shown with the answer")
  func saved() throws {
    var state = try scene().state()
    state.type("95⏎⏎")
    #expect(answer(state) == nil, "nothing is saved before the day is known")
    state.type("30.6.2026⏎")
    #expect(
      answer(state)
        == Answer(
          .value(.number(95)), source: try Self.source("Melderegister", "2026-06-30"), answered: Scene.time))
    #expect(state.conversation.step?.question.id == "c3")
    #expect(
      try screen(of: scene(), keys: "95⏎⏎30.6.2026⏎z")
        .contains(
          """
           Gespeichert: 95 Haushalte (Melderegister, 30.06.2026)
           Zuletzt: 90 Haushalte (Melderegister, 31.03.2026)
          """))
  }

  @Test("An empty source and an empty day are refused with the reason")
  func empty() throws {
    var state = try Scene.branching(position: "c1").state()
    state.type("95⏎⏎")
    #expect(state.notice == .problem(.missingSource))
    state.type("Register⏎⏎")
    #expect(state.notice == .problem(.missingDate))
    #expect(answer(state) == nil)
    state.type("2026-06-30⏎")
    #expect(answer(state)?.source == (try Self.source("Register", "2026-06-30")))
  }

  @Test("Escape goes back to the source, then to the number, and loses neither")
  func escape() throws {
    var state = try Scene.branching(position: "c1").state()
    state.type("95⏎Register⏎30⎋")
    #expect(state.overlay == .prompt(Prompt(.source(.number(95)), text: "Register")))
    state.type("⎋")
    #expect(state.overlay == nil)
    #expect(
      try state.drafts["c1"]?.value(for: #require(state.conversation.step).question, in: .german).get()
        == .number(95))
    state.type("7⏎Register⏎30.6.2026⏎")
    #expect(answer(state)?.value == .number(957))
  }

  @Test("The source of a saved answer can be changed without its number; its comment stays")
  func changed() throws {
    var state = try answered().state()
    state.type("⏎⏎⏎")
    #expect(answer(state) == (try answered().assessment.answers["c1"]), "confirming all changes nothing")
    state.type("z⏎ Nord⏎⌫⌫⌫⌫2025⏎")
    #expect(answer(state)?.source == (try Self.source("Register Nord", "2025-06-30")))
    #expect(answer(state)?.value == .number(95))
    #expect(answer(state)?.comment == "Ohne Zweitwohnungen.")
    state.type("zcNeu⏎")
    #expect(answer(state)?.source == (try Self.source("Register Nord", "2025-06-30")))
  }

  @Test("“Don't know” and “does not apply” ask for no source and have none")
  func noSource() throws {
    var unknown = try answered().state()
    unknown.type("ww")
    #expect(answer(unknown)?.content == .dontKnow)
    #expect(answer(unknown)?.source == nil)
    var elsewhere = try Scene.branching(position: "c1").state()
    elsewhere.type("xDer Kreis zählt.⏎")
    #expect(answer(elsewhere) == Answer(.doesNotApply(reason: "Der Kreis zählt."), answered: Scene.time))
  }

  @Test("A share needs its source too")
  func share() throws {
    var scene = try answered()
    scene.assessment.position = "c3"
    var state = try scene.state()
    state.type("12⏎40⏎Netzbetreiber⏎1.7.2026⏎")
    #expect(answer(state, "c3")?.value == .share(part: 12, whole: 40))
    #expect(answer(state, "c3")?.source == (try Self.source("Netzbetreiber", "2026-07-01")))
    #expect(state.conversation.place == .review)
  }

  @Test("Leaving with a number that has no source yet warns once")
  func leaving() throws {
    var state = try Scene.branching(position: "c1").state()
    state.type("95⏎⎋⎋q")
    #expect(state.notice == .unconfirmed(["C1"]))
    #expect(state.type("q") == [.finish(.saved(state.conversation.saved))])
    #expect(answer(state) == nil)
  }

  @Test("After a full disk the number is still there")
  func fullDisk() throws {
    let text = try screen(
      of: .branching(position: "c1"), keys: "95⏎Register⏎30.6.2026⏎⎋", failure: Disk.full)
    #expect(text.contains("▸ Ihre Antwort  95"))
  }

  @Test(
    "A day is read as people write it",
    arguments: [
      ("30.06.2026", "2026-06-30"), ("30.6.2026", "2026-06-30"), (" 1. 7. 2026 ", "2026-07-01"),
      ("2026-06-30", "2026-06-30"), ("29.2.2024", "2024-02-29"), ("29.2.2026", nil), ("30.06.26", nil),
      ("2026", nil), ("06/30/2026", nil), ("gestern", nil), ("1.1.1.2026", nil), ("..2026", nil),
      ("-1.6.2026", nil),
    ] as [(String, String?)])
  func days(text: String, iso: String?) {
    #expect((try? DateInput.date(text).get())?.iso == iso)
    if iso == nil { #expect(DateInput.date(text) == .failure(.notADate(text))) }
  }
}
