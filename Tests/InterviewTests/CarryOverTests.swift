import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

/// The second quarter: last time's answers are confirmed by dimension.
@Suite struct CarryOverTests {
  private static let old = Timestamp(seconds: 1_780_000_000)

  private static let last: [String: Answer] = [
    "dv1": Answer(.value(.option("3")), comment: "Bürgerbüro seit März.", answered: old),
    "dv2": Answer(.value(.boolean(true)), answered: old),
    "dv3": Answer(.value(.options(["app", "portal"])), answered: old),
    "dv4": Answer(.dontKnow, answered: old),
  ]

  private func scene(
    _ answers: [String: Answer] = [:], last: [String: Answer] = last, selection: Scope.Selection = .everything
  ) -> Scene {
    var scene = Scene(answers: answers, last: last)
    scene.scope = Scope(selection)
    return scene
  }

  @Test("“Unchanged” takes over all answers of a dimension in one save, with their time and comment")
  func unchanged() throws {
    for key in ["⏎", "n"] {
      let disk = Disk()
      let terminal = ScriptedTerminal(keys: .typing(key))
      let outcome = try scene().interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
      #expect(outcome.assessment.answers == Self.last)
      #expect(disk.saved.map(\.answers.count) == [4])
    }
  }

  @Test("A dimension without anything to take over is asked question by question after it")
  func nothingToCarry() throws {
    var state = try scene().state()
    #expect(state.conversation.place == .carryOver("dv"))
    state.type("⏎")
    #expect(state.conversation.step?.question.id == "k1")
    #expect(state.notice == .carriedOver(4))
    state.type("s")
    #expect(state.conversation.step?.question.id == "k2")
  }

  @Test("An answer begun and not confirmed is marked on the page, and Enter names it before it is dropped")
  func begun() throws {
    var state = try scene().state()
    state.type("15←")
    let page = InterviewScreen(theme: Theme(colours: .none))
      .page(state, size: TerminalSize(columns: 80, rows: 24))
    #expect(page.frame.text.contains("nicht bestätigt"))
    let first = state.type("⏎")
    #expect(first.isEmpty)
    #expect(state.notice == .unconfirmedOnPage(["DV1"]))
    #expect(state.conversation.saved.answers.isEmpty)
    state.type("?⎋⏎")
    #expect(state.notice == .unconfirmedOnPage(["DV1"]), "another key in between asks anew")
    state.type("⏎")
    #expect(state.conversation.saved.answers == Self.last)
    #expect(state.unconfirmedCodes.isEmpty)
  }

  @Test("A digit, or arrows and Enter, open a question; after the answer the page is back and goes on")
  func change() throws {
    for keys in ["15⏎", "↓⏎5⏎", "↑↑↑↑⏎5⏎"] {
      var state = try scene().state()
      state.type(keys)
      #expect(state.conversation.place == .carryOver("dv"))
      #expect(state.conversation.saved.answers.keys.sorted() == ["dv1"])
      let standings = state.conversation.carryOver?.entries.map(\.standing)
      #expect(standings == [.renewed, .waiting, .waiting, .waiting])
      state.type("⏎")
      #expect(state.conversation.saved.answers["dv1"]?.value == .option("5"))
      #expect(state.conversation.saved.answers["dv2"] == Self.last["dv2"])
    }
  }

  @Test("Going back from an opened question changes nothing and leads to its page")
  func backFromQuestion() throws {
    var state = try scene().state()
    state.type("2←")
    #expect(state.conversation.place == .carryOver("dv"))
    #expect(state.conversation.saved.answers.isEmpty)
    state.type("z")
    #expect(state.notice == .atStart)
  }

  @Test("Skipping takes nothing over, and going back leads to the page again")
  func skip() throws {
    var state = try scene().state()
    state.type("s")
    #expect(state.conversation.step?.question.id == "k1")
    #expect(state.conversation.saved.answers.isEmpty)
    state.type("←")
    #expect(state.conversation.place == .carryOver("dv"))
  }

  @Test("What cannot be taken over is asked after “unchanged”, and nothing else is")
  func gaps() throws {
    var last = Self.last
    last["dv2"] = nil
    last["dv3"] = Answer(.value(.options(["fax"])))
    var state = try scene(last: last).state()
    #expect(
      state.conversation.carryOver?.entries.map(\.standing)
        == [.waiting, .due(.none), .due(.notOffered), .waiting])
    state.type("⏎")
    #expect(state.conversation.step?.question.id == "dv2")
    state.type("1⏎")
    #expect(state.conversation.step?.question.id == "dv3")
    state.type("1⏎")
    #expect(state.conversation.step?.question.id == "k1")
  }

  @Test("With “changed” only, what cannot be taken over is not asked")
  func changedOnly() throws {
    var last = Self.last
    last["dv2"] = nil
    var state = try scene(last: last, selection: .changed).state()
    state.type("⏎")
    #expect(state.conversation.place == .review)
    #expect(state.conversation.saved.answers.count == 3)
  }

  @Test("A figure that is older than the questionnaire allows is asked again")
  func stale() throws {
    var scene = scene()
    scene.json = scene.json.replacing(
      #""id": "dv2", "code": "DV2", "kind": "boolean","#,
      with: #""id": "dv2", "code": "DV2", "kind": "boolean", "staleAfter": 1,"#)
    // The answer is of the second quarter, two before the fourth.
    var state = try scene.state()
    #expect(state.conversation.carryOver?.entries[1].standing == .due(.stale))
    state.type("⏎")
    #expect(state.conversation.step?.question.id == "dv2")
  }

  @Test("Answers taken over bring in questions whose answers are taken over with them")
  func conditions() throws {
    var scene = Scene.branching(last: [
      "a1": Answer(.value(.boolean(true))), "a2": Answer(.value(.option("all"))),
      "a3": Answer(.value(.options(["file"]))), "a4": Answer(.value(.option("file"))),
    ])
    scene.scope = Scope()
    var state = try scene.state()
    #expect(state.conversation.carryOver?.entries.map(\.step.question.id) == ["a1", "a2", "a3", "a4"])
    state.type("2")
    #expect(state.notice == .notAskedYet("A2"))
    state.type("⏎")
    #expect(state.conversation.saved.answers.count == 4)
    #expect(state.conversation.step?.question.id == "b1")
  }

  @Test("A page that was left is where it goes on; with nothing to take over there are no pages")
  func resumed() throws {
    let partly = scene(["dv1": Answer(.value(.option("3")))])
    #expect(try partly.state().conversation.place == .carryOver("dv"))
    #expect(try scene(Self.last).state().conversation.step?.question.id == "k1")
    #expect(try scene(selection: .everyQuestion).state().conversation.step?.question.id == "dv1")
    #expect(try scene(selection: .open).state().conversation.step?.question.id == "dv1")
  }

  @Test("A comment noted at an opened question goes along with the answer taken over")
  func noted() throws {
    var state = try scene().state()
    state.type("2cNeu⏎←⏎")
    #expect(state.conversation.saved.answers["dv2"]?.comment == "Neu")
    #expect(state.conversation.saved.answers["dv2"]?.answered == Self.old)
    #expect(state.remarks.isEmpty)
  }

  // MARK: - Screens

  @Test("The page at 80×24")
  func screen() throws {
    #expect(
      try InterviewTests.screen(of: scene(), keys: "25⎋2⏎") == """
         Weida · 4. Quartal 2026                                  Entwurf · gespeichert
         DV  Digitale Verwaltung                                  Handlungsfeld 1 von 2
         ━━━━━━━━━━━━╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  16 %

         Hat sich seit dem 3. Quartal 2026 etwas geändert?

           1  DV1  Wie kommen Bürgerinnen und Bürger zu einem Termin (Online- …
                   3 In einem Bereich ist eine Online-Buchung mit sofortiger …    offen
           2  DV2  Gibt es eine elektronische Akte?
                   Nein (zuletzt Ja)                                    neu beantwortet
           3  DV3  Welche Angebote gibt es?
                   App; Portal                                                    offen
           4  DV4  Wie viele Leistungen sind online?
                   weiß nicht                                                     offen








         Enter unverändert  1–9 Antwort ändern  ↑↓ wählen  ← zurück  s überspringen
         u rückgängig  ? Hilfe  g Übersicht  / Suche  q speichern und beenden
        """)
  }

  @Test("The page at 40×12, and in English at 120×40 with a line chosen")
  func otherSizes() throws {
    #expect(
      try InterviewTests.screen(of: scene(), 40, 12) == """
         DV · Feld 1 von 2          ━━━━━   0 %
         Hat sich seit dem 3. Quartal 2026
         etwas geändert?

           1  DV1  Wie kommen Bürgerinnen und …
              3 In einem Bereich ist      offen
              eine Online-Buchung mit
              sofortiger Bestätigung
              möglich.
           2  DV2  Gibt es eine elektronische …
              Ja                          offen↓
         Enter unverändert  F1 alle Tasten
        """)
    var english = scene()
    english.language = .english
    #expect(
      try InterviewTests.screen(of: english, 120, 40, keys: "↓") == """
         Weida · 4th quarter of 2026                                                                  Draft
         DV  Digital administration                                                        Dimension 1 of 2
         ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━    0%

         Has anything changed since the 3rd quarter of 2026?

         ▸ 1  DV1  How do citizens get an appointment?
                   3 One area offers online booking with immediate confirmation.                       open
           2  DV2  Is there an electronic file?
                   Yes                                                                                 open
           3  DV3  Which services are there?
                   App; Portal                                                                         open
           4  DV4  How many services are online?
                   don’t know                                                                          open
























         Enter change the answer  1–9 change an answer  ↑↓ choose  ← back  s skip  u undo  ? help
         o overview  / search  q save and quit
        """)
  }

  // MARK: - Plain lines

  private func run(_ scene: Scene, _ lines: [String]) throws -> (outcome: InterviewOutcome, written: [String])
  {
    let console = ScriptedConsole(lines)
    let outcome = try scene.interview(saving: Disk()).runPlain(on: console)
    return (outcome, console.written)
  }

  @Test(
    "In plain lines a word, a letter or an empty line takes over",
    arguments: ["unverändert", "Unverändert", "unveraendert", "unchanged", "n", "Nein", "no", ""])
  func plain(line: String) throws {
    let (outcome, written) = try run(scene(), [line])
    #expect(outcome.assessment.answers == Self.last)
    #expect(written.contains("Hat sich seit dem 3. Quartal 2026 etwas geändert?"))
    #expect(
      written.contains(
        "     3 In einem Bereich ist eine Online-Buchung mit sofortiger Bestätigung möglich. – offen"))
    #expect(written.contains("4 Antworten sind übernommen und gespeichert."))
  }

  @Test("In plain lines “yes, something has changed” takes nothing over and asks for the number")
  func plainChanged() throws {
    for line in ["j", "Ja", "y", "yes"] {
      let (outcome, written) = try run(scene(), [line, "1", "5"])
      #expect(outcome.assessment.answers.keys.sorted() == ["dv1"])
      #expect(written.contains("Welche Antwort? Nummer 1 bis 4 eingeben."))
    }
  }

  @Test("In plain lines a number or a sign opens a question, and undo takes back")
  func plainChange() throws {
    let (changed, _) = try run(scene(), ["1", "5", "dv2", "n", "unverändert"])
    #expect(changed.assessment.answers["dv1"]?.value == .option("5"))
    #expect(changed.assessment.answers["dv2"]?.value == .boolean(false))
    let (undone, written) = try run(scene(), ["1", "5", "", "rückgängig", "u", "u"])
    #expect(undone.assessment.answers.isEmpty)
    #expect(
      written.suffix(20).filter { $0.hasPrefix("Zurück") || $0.hasPrefix("Es gibt nichts") } == [
        "Zurückgenommen: Ihre Antwort zu DV1. Die Frage ist wieder offen.",
        "Es gibt nichts mehr zurückzunehmen.",
      ])
    #expect(written.contains("Zurückgenommen: 3 übernommene Antworten in DV."))
    let (_, refused) = try run(scene(), ["9"])
    #expect(refused.contains("Eine Frage „9“ gibt es nicht."))
  }
}
