import MaturityModel
import Terminal
import Testing

@testable import Interview

@Suite struct LeavingTests {
  @Test(
    "Leaving never saves what nobody confirmed: it is named once, and dropped the second time",
    arguments: [
      ("dv1", "4q", "DV1"), ("dv1", "↓↓q", "DV1"), ("dv2", "jq", "DV2"), ("dv3", "13q", "DV3"),
      ("dv4", "12⎋q", "DV4"), ("k1", "70⎋q", "K1"), ("k2", "Geld⎋q", "K2"), ("dv1", "cHallo⏎3q", "DV1"),
    ])
  func neverSaves(position: String, keys: String, code: String) throws {
    var state = try Scene(position: position).state()
    let first = state.type(keys)
    #expect(first.isEmpty)
    #expect(state.notice == .unconfirmed([code]))
    let second = state.type("q")
    #expect(second == [.finish(.saved(state.conversation.saved))])
    #expect(state.conversation.saved.answers.isEmpty)
    #expect(state.conversation.saved.position == position)
  }

  @Test("A digit in a saved answer does not replace it by leaving, and Enter after the warning does")
  func kept() throws {
    let answers = ["dv1": Answer(.value(.option("3")), answered: Scene.time)]
    var left = try Scene(answers: answers, position: "dv1").state()
    left.type("5qq")
    #expect(left.conversation.saved.answers == answers)
    var confirmed = try Scene(answers: answers, position: "dv1").state()
    confirmed.type("5q⏎")
    #expect(confirmed.conversation.saved.answers["dv1"]?.value == .option("5"))
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

  @Test("What is begun elsewhere is named before handing in, and dropped when asked for again")
  func handingIn() throws {
    var state = try Scene(answers: ["dv2": Answer(.value(.boolean(true)))], position: "dv1").state()
    state.type("4gaa")
    #expect(state.notice == .unconfirmedAtHandingIn(["DV1"]))
    #expect(state.overlay == nil)
    state.type("a")
    #expect(state.overlay == .confirmSubmission)
  }

  @Test("Leaving although the disk was full is not called saved")
  func fullDisk() throws {
    let disk = Disk()
    disk.failure = Disk.full
    let terminal = ScriptedTerminal(keys: .typing("4⏎q"))
    let scene = Scene()
    let outcome = try scene.interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    #expect(outcome == .unsaved(Disk.full, scene.assessment))
  }

  @Test(
    "A signal drops what was not confirmed and says at which questions",
    arguments: [
      ("4", ["DV1"]), ("4→1→", ["DV1", "DV2"]), ("cHall", ["DV1"]), ("cHallo⏎", ["DV1"]), ("bAkte", ["DV1"]),
      ("xWir", ["DV1"]), ("4↑↑↑⏎", []), ("c", []),
    ])
  func signal(keys: String, lost: [String]) throws {
    let scene = Scene()
    let disk = Disk()
    let terminal = ScriptedTerminal([Key].typing(keys).map { .key($0) } + [.signal(.terminate)])
    let interview = try scene.interview(saving: disk)
    let outcome = interview.run(on: terminal, theme: Theme(colours: .none))
    #expect(outcome == .interrupted(.terminate, outcome.assessment, unconfirmed: lost))
    let words =
      "Nicht gespeichert, weil nicht mit Enter bestätigt: Ihre Eingabe zu "
      + "\(lost.joined(separator: ", "))."
    #expect(interview.message(of: outcome).contains(words) == !lost.isEmpty)
    if keys == "4" { #expect(outcome.assessment.answers.isEmpty) }
  }
}
