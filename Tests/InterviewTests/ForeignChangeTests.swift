import MaturityModel
import Terminal
import Testing

@testable import Interview

/// Somebody else writes to the same assessment meanwhile.
@Suite struct ForeignChangeTests {
  private let desk = Answer(.value(.options(["desk"])))

  @Test("Answers of others are taken over and named; the place and what is being typed stay")
  func adopted() throws {
    let disk = Disk()
    disk.foreign = ["dv3": desk, "k2": Answer(.value(.text("Personal")))]
    let terminal = ScriptedTerminal(keys: .typing("s1s1zz4⏎"))
    let outcome = try Scene().interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    let text = try #require(terminal.frames.last?.text)
    #expect(text.contains("Inzwischen wurden DV3 und K2 von anderer Stelle beantwortet."))
    #expect(text.contains("Gibt es eine elektronische Akte?"))
    #expect(text.contains("▸ 1  Ja"), "what was chosen and not confirmed is still there")
    #expect(outcome.assessment.answers.keys.sorted() == ["dv1", "dv3", "k2"])
  }

  @Test("Their answers change what is asked, and undo does not touch them")
  func undo() throws {
    let yes = Answer(.value(.boolean(true)))
    var state = try Scene.branching(position: "a3").state()
    guard
      case .save(var assessment) =
        ([Key].typing("1⏎").map { state.apply(.key($0), at: Scene.time) }.last?.first)
    else {
      Issue.record("nothing was to be saved")
      return
    }
    assessment.answers["a1"] = yes
    _ = state.apply(.saved(assessment), at: Scene.time)
    #expect(state.notice == .answeredElsewhere(["A1"]))
    #expect(state.conversation.steps.map(\.question.id) == ["a1", "a2", "a3", "a4", "c1"])
    state.type("u")
    #expect(state.conversation.saved.answers == ["a1": yes])
  }

  @Test("What others have answered anew since is not taken back: undo goes on to the change before")
  func undoUnderOthers() throws {
    var state = try Scene(position: "dv1").state()
    state.type("4⏎j⏎")
    #expect(state.conversation.saved.answers.keys.sorted() == ["dv1", "dv2"])
    let theirs = Answer(.value(.boolean(false)))
    var onDisk = state.conversation.saved
    onDisk.answers["dv2"] = theirs
    state.conversation.learn(onDisk)
    state.type("u")
    #expect(state.conversation.saved.answers == ["dv2": theirs])
    state.type("u")
    #expect(state.notice == .nothingToUndo)
    #expect(state.conversation.saved.answers == ["dv2": theirs])
  }

  @Test("A part begins at its own first open question, wherever somebody else has left")
  func beginning() throws {
    var scene = Scene(answers: ["k1": Answer(.value(.number(1)))], position: "k2")
    scene.scope = Scope(dimensions: ["dv"])
    #expect(try scene.state().conversation.step?.question.id == "dv1")
  }

  @Test("At the end only answers that count are counted")
  func farewell() throws {
    // A2 is not asked where A1 is no.
    let scene = Scene.branching([
      "a1": Answer(.value(.boolean(false))), "a2": Answer(.value(.option("all"))),
    ])
    let interview = try scene.interview(saving: Disk())
    #expect(interview.message(of: .saved(scene.assessment)).hasPrefix("Gespeichert: 1 Antwort."))
  }
}
