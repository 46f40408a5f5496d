import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

/// Somebody else writes; this one may only look.
@Suite struct ReadingTests {
  private var scene: Scene {
    var scene = Scene(answers: ["dv1": Answer(.value(.option("2")))], position: "dv1")
    scene.scope = Scope(.everyQuestion, isReadOnly: true)
    return scene
  }

  private func play(_ keys: [Key], ending events: [TerminalEvent] = []) throws
    -> (frames: [Frame], outcome: InterviewOutcome)
  {
    let disk = Disk()
    let terminal = ScriptedTerminal(keys.map { .key($0) } + events)
    let outcome = try scene.interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    #expect(disk.saved.isEmpty, "nothing is written")
    #expect(outcome.assessment == scene.assessment)
    return (terminal.frames, outcome)
  }

  @Test(
    "Keys that would change something are refused with the reason",
    arguments: ["4", "j4", "w", "x", "c", "b", "u", "→n", "→→→7", "→→→→→Text", "gaa", "gau"])
  func refused(keys: String) throws {
    let text = try #require(try play(.typing(keys)).frames.last?.text)
    #expect(text.contains("Nur lesen: Hier lässt sich gerade nichts ändern"))
    #expect(text.contains("nur lesen"))
  }

  @Test("Questions, help, overview, search and result are shown as always")
  func looking() throws {
    let views = [
      ("⏎", "Gibt es eine elektronische Akte?"), ("⏎←", "zu einem Termin"), ("?", "Hilfe zur Frage"),
      ("g", "Übersicht"), ("/App", "DV3"), ("ga", "Auswertung"), ("ga⏎", "elektronische Akte"),
      ("→→→→→g", "Übersicht"), ("→→→→→z", "Wie viel Geld"),
    ]
    for (keys, words) in views {
      let text = try #require(try play(.typing(keys)).frames.last?.text)
      #expect(text.contains(words), "\(keys)")
      #expect(!text.contains("Mit a geben Sie"))
    }
  }

  @Test("Leaving, a signal and the end of the input write nothing either")
  func leaving() throws {
    #expect(try play(.typing("4q")).outcome == .saved(scene.assessment))
    #expect(
      try play(.typing("⏎"), ending: [.signal(.hangup)]).outcome == .interrupted(.hangup, scene.assessment))
    #expect(try play(.typing("⏎")).outcome == .endOfInput(scene.assessment))
  }

  @Test("Plain lines refuse too, go on by Enter, and say at the end that nothing is changed")
  func plain() throws {
    let disk = Disk()
    let console = ScriptedConsole(["4", "w", "c Text", "", "j", "g", "a", "a", "u", "q"])
    let outcome = try scene.interview(saving: disk).runPlain(on: console)
    #expect(outcome == .saved(scene.assessment))
    #expect(disk.saved.isEmpty)
    let text = console.written.joined(separator: "\n")
    #expect(text.split(separator: "Hier lässt sich gerade nichts ändern").count == 7)
    #expect(text.contains("Gibt es eine elektronische Akte?"))
    #expect(console.written.last == "Nur gelesen; nichts ist geändert.")
  }
}
