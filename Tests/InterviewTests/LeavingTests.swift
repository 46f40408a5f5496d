import MaturityModel
import Terminal
import Testing

@testable import Interview

@Suite struct LeavingTests {
  @Test(
    "Leaving saves what is on the screen",
    arguments: [
      ("dv1", "4q", AnswerValue.option("4")), ("dv1", "↓q", .option("1")), ("dv2", "jq", .boolean(true)),
      ("dv3", "13q", .options(["app", "desk"])), ("k2", "Geld⎋q", .text("Geld")),
    ])
  func saves(position: String, keys: String, value: AnswerValue) throws {
    var state = try Scene(position: position).state()
    let effects = state.type(keys)
    #expect(state.conversation.saved.answers[position] == Answer(.value(value), answered: Scene.time))
    #expect(state.conversation.saved.position == position)
    #expect(effects == [.finish(.saved(state.conversation.saved))])
  }

  @Test("A typed number is saved too, and one that is none is named")
  func numbers() throws {
    var state = try Scene(position: "k1").state()
    let effects = state.type("70⎋q")
    #expect(state.conversation.saved.answers["k1"]?.value == .number(70))
    #expect(effects == [.finish(.saved(state.conversation.saved))])
    var half = try Scene(position: "dv4").state()
    half.type("12⎋q")
    #expect(half.notice == .unconfirmed(["DV4"]))
  }

  @Test("A note that waits goes along with the choice on the screen")
  func note() throws {
    var state = try Scene().state()
    let effects = state.type("cHallo⏎3q")
    #expect(
      state.conversation.saved.answers["dv1"]
        == Answer(.value(.option("3")), comment: "Hallo", answered: Scene.time))
    #expect(effects == [.finish(.saved(state.conversation.saved))])
  }

  @Test("What was only offered, or chosen and changed back, is not saved")
  func offered() throws {
    let last = ["dv1": Answer(.value(.option("3")))]
    for keys in ["q", "4↑q"] {
      var state = try Scene(position: "dv1", last: last).state()
      let effects = state.type(keys)
      #expect(state.conversation.saved.answers.isEmpty)
      #expect(effects == [.finish(.saved(state.conversation.saved))])
    }
  }

  @Test("What is no answer yet, and what was left behind at another question, is named once")
  func named() throws {
    var untyped = try Scene(position: "k2", last: ["k2": Answer(.value(.text("a")))]).state()
    untyped.type("⌫⎋q")
    #expect(untyped.notice == .unconfirmed(["K2"]))
    let dropped = untyped.type("q")
    #expect(dropped == [.finish(.saved(untyped.conversation.saved))])
    #expect(untyped.conversation.saved.answers.isEmpty)

    var behind = try Scene().state()
    behind.type("4→q")
    #expect(behind.notice == .unconfirmed(["DV1"]))
    behind.type("?⎋q")
    #expect(behind.notice == .unconfirmed(["DV1"]), "another key in between asks anew")
    let effects = behind.type("q")
    #expect(effects == [.finish(.saved(behind.conversation.saved))])
    #expect(behind.conversation.saved.answers.isEmpty)
  }

  @Test("A full disk while leaving keeps the choice, and leaving all the same is not called saved")
  func fullDisk() throws {
    let disk = Disk()
    disk.failure = Disk.full
    let terminal = ScriptedTerminal(keys: .typing("4qq"))
    let scene = Scene()
    let outcome = try scene.interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    #expect(outcome == .unsaved(Disk.full, scene.assessment))
  }

  @Test("A signal drops what was not confirmed")
  func signal() throws {
    var state = try Scene().state()
    state.type("4")
    guard case .save(let assessment) = state.apply(.signal(.terminate), at: Scene.time).first else {
      Issue.record("the place was not to be saved")
      return
    }
    #expect(assessment.answers.isEmpty)
  }
}
