import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

@Suite struct SaveFailureTests {
  @Test("A refused answer stays on the screen; Enter tries again and goes on")
  func retry() throws {
    let disk = Disk()
    disk.failure = Disk.full
    let terminal = ScriptedTerminal(keys: .typing("4⏎⏎⏎q"))
    terminal.beforeEvent = { left in if left == 2 { disk.failure = nil } }
    let outcome = try Scene().interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    #expect(terminal.frames[2].text.contains("Nicht gespeichert: Der Datenträger ist voll."))
    #expect(terminal.frames[3].text.contains("Nicht gespeichert: Der Datenträger ist voll."))
    #expect(terminal.frames[4].text.contains("Gibt es eine elektronische Akte?"))
    #expect(disk.saved.first?.answers["dv1"]?.value == .option("4"))
    #expect(outcome.assessment.answers.count == 1)
  }

  @Test("Escape goes back to the question with the choice still there")
  func back() throws {
    let disk = Disk()
    disk.failure = Disk.full
    let terminal = ScriptedTerminal(keys: .typing("4⏎⎋"))
    _ = try Scene().interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    #expect(terminal.frames.last?.text.contains("▸ 4  In allen Bereichen mit viel Publikum.") == true)
  }

  @Test("Leaving then says that the last answer is not saved; all before are")
  func leave() throws {
    let disk = Disk()
    let terminal = ScriptedTerminal(keys: .typing("4⏎j⏎q"))
    terminal.beforeEvent = { left in if left == 2 { disk.failure = Disk.full } }
    let outcome = try Scene().interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    #expect(terminal.frames[4].text.contains("Die Antwort davor ist gespeichert."))
    let saved = try #require(disk.saved.last)
    #expect(outcome == .unsaved(Disk.full, saved))
    #expect(saved.answers.keys.sorted() == ["dv1"])
  }

  @Test("What is safe is said in numbers, and not at all where there is nothing")
  func safe() {
    let texts = Texts(.german)
    #expect(texts.failure(Disk.full, safeAnswers: 0).count == 2)
    #expect(texts.failure(Disk.full, safeAnswers: 1)[1] == "Die Antwort davor ist gespeichert.")
    #expect(texts.failure(Disk.full, safeAnswers: 17)[1] == "Ihre 17 Antworten davor sind gespeichert.")
    #expect(Texts(.english).failure(Disk.full, safeAnswers: 1)[1] == "The answer before is saved.")
    #expect(
      texts.farewell(.unsaved(Disk.full, Scene().assessment), answerCount: 0)
        == "Die letzte Änderung ist nicht gespeichert: der Datenträger ist voll.")
  }

  @Test("A signal leaves at once with everything confirmed on disk")
  func signal() throws {
    let disk = Disk()
    let terminal = ScriptedTerminal([
      .key(.character("4")), .key(.enter), .key(.character("j")), .signal(.terminate),
    ])
    let outcome = try Scene().interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    let saved = try #require(disk.saved.last)
    #expect(outcome == .interrupted(.terminate, saved, unconfirmed: ["DV2"]))
    #expect(saved.answers.keys.sorted() == ["dv1"])
    #expect(saved.position == "dv2")
  }

  @Test(
    "A signal, or the end of the input, while the disk refuses leaves too, and says that something is lost",
    arguments: [[TerminalEvent.signal(.hangup)], []], ["4⏎", "gaaj"])
  func leavingOnFailure(events: [TerminalEvent], keys: String) throws {
    let disk = Disk()
    disk.failure = Disk.full
    let scene = Scene(answers: ["dv2": Answer(.value(.boolean(true)))])
    let terminal = ScriptedTerminal([Key].typing(keys).map { .key($0) } + events)
    let outcome = try scene.interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    #expect(outcome == .unsaved(Disk.full, scene.assessment))
  }

  @Test("A signal while only the place could not be saved is no loss")
  func placeOnFailure() throws {
    let disk = Disk()
    disk.failure = Disk.full
    let scene = Scene()
    let terminal = ScriptedTerminal([.key(.character("s")), .key(.character("q")), .signal(.hangup)])
    let outcome = try scene.interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    #expect(outcome == .interrupted(.hangup, scene.assessment))
  }

  @Test("A lost terminal ends the input; the place is remembered")
  func endOfInput() throws {
    let disk = Disk()
    let outcome = try Scene().interview(saving: disk)
      .run(on: ScriptedTerminal(keys: .typing("ss")), theme: Theme(colours: .none))
    #expect(disk.saved.map(\.position) == ["dv3"])
    #expect(outcome == .endOfInput(disk.saved[0]))
  }
}
