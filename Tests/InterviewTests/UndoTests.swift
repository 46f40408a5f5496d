import MaturityModel
import Terminal
import Testing

@testable import Interview

@Suite struct UndoTests {
  private let two = Answer(.value(.option("2")))

  @Test("Undo takes back one change after the other, on disk, and returns to where each was made")
  func answers() throws {
    let disk = Disk()
    let terminal = ScriptedTerminal(keys: .typing("4⏎j⏎uuu"))
    let outcome = try Scene(answers: ["dv1": two], position: "dv1").interview(saving: disk)
      .run(on: terminal, theme: Theme(colours: .none))
    #expect(
      disk.saved.map { $0.answers["dv1"]?.value } == [.option("4"), .option("4"), .option("4"), .option("2")])
    #expect(disk.saved.map { $0.answers["dv2"] != nil } == [false, true, false, false])
    #expect(outcome.assessment.answers == ["dv1": two])
    let frames = terminal.frames.suffix(3).map(\.text)
    #expect(frames[0].contains("Zurückgenommen: Ihre Antwort zu DV2. Die Frage ist wieder offen."))
    #expect(frames[0].contains("Gibt es eine elektronische Akte?"))
    #expect(frames[1].contains("Zurückgenommen: Ihre Antwort zu DV1. Es gilt wieder: 2."))
    #expect(frames[2].contains("Es gibt nichts mehr zurückzunehmen."))
  }

  @Test("What is chosen and not confirmed is dropped first")
  func entry() throws {
    var state = try Scene(answers: ["dv1": two], position: "dv1").state()
    state.type("4⏎z5u")
    #expect(state.notice == .entryDropped)
    #expect(state.conversation.saved.answers["dv1"]?.value == .option("4"))
    state.type("u")
    #expect(state.conversation.saved.answers["dv1"] == two)
  }

  @Test("A comment and “don't know” are taken back too")
  func others() throws {
    var state = try Scene(answers: ["dv1": two], position: "dv1").state()
    state.type("cNeu⏎u")
    #expect(state.notice == .takenBack(.remark(code: "DV1")))
    #expect(state.conversation.saved.answers["dv1"] == two)
    state.type("wwu")
    #expect(state.notice == .takenBack(.answer(code: "DV1", before: "2")))
    #expect(state.conversation.saved.answers["dv1"] == two)
  }

  @Test("A full disk keeps what was to be taken back, and a second try takes it back")
  func fullDisk() throws {
    let disk = Disk()
    let terminal = ScriptedTerminal(keys: .typing("4⏎u⏎"))
    terminal.beforeEvent = { left in disk.failure = left == 2 ? Disk.full : nil }
    let outcome = try Scene().interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    #expect(terminal.frames[3].text.contains("Nicht gespeichert: Der Datenträger ist voll."))
    #expect(outcome.assessment.answers.isEmpty)
  }
}
