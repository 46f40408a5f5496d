import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

/// The overview and the search on the screen.
@Suite struct FindingTests {
  private func state(_ keys: String, in language: Language = .german) throws -> InterviewState {
    var scene = Scene(
      answers: ["dv2": Answer(.value(.boolean(true))), "dv3": Answer(.dontKnow)], position: "dv3")
    scene.language = language
    var state = try scene.state()
    state.type(keys)
    return state
  }

  private func here(_ state: InterviewState) -> String? { state.conversation.step?.question.id }

  @Test("The overview opens at the question where one is, and closes there again")
  func opens() throws {
    let open = try state("g")
    #expect(open.overlay == .overview(Overview(pointer: 2)))
    for keys in ["g⎋", "gg", "g←", "gz"] {
      let closed = try state(keys)
      #expect(closed.overlay == nil)
      #expect(here(closed) == "dv3")
    }
  }

  @Test("Enter jumps to the question at the pointer, which stays inside the list")
  func jumps() throws {
    #expect(here(try state("g↓⏎")) == "dv4")
    #expect(here(try state("gjj⏎")) == "k1")
    #expect(here(try state("gkkkkk⏎")) == "dv1")
    #expect(here(try state("g↓↓↓↓↓↓↓⏎")) == "k2")
  }

  @Test("Only open questions are listed after f, those answered with don't know among them")
  func filters() throws {
    let filtered = try state("gf")
    guard case .overview(let overview) = filtered.overlay else {
      Issue.record("The overview is closed.")
      return
    }
    let listed = filtered.conversation.steps(in: overview).map(\.question.id)
    #expect(listed == ["dv1", "dv3", "dv4", "k1", "k2"])
    #expect(here(try state("gfk⏎")) == "dv1")
    #expect(here(try state("gfkff⏎")) == "dv1")
  }

  @Test("The overview leads on to the result, and to the search and back")
  func leadsOn() throws {
    #expect(try state("ga").conversation.place == .review)
    #expect(try state("g/x⎋").overlay == .overview(Overview(pointer: 2)))
    #expect(try state("/x⎋").overlay == nil)
  }

  @Test(
    "A search finds words of code, question, options, help and dimension, umlauts however they are written",
    arguments: [
      ("dv2", ["dv2"]), ("AKTE", ["dv2"]), ("bürger", ["dv1", "dv3"]), ("buerger", ["dv1", "dv3"]),
      ("burger", ["dv1", "dv3"]), ("bu", ["dv1", "dv3"]), ("mobiles", ["dv3"]),
      ("verwaltung", ["dv1", "dv2", "dv3", "dv4"]),
      ("mittel", ["k1", "k2"]), ("geld mittel", ["k1"]), ("xyz", []), (" ", []),
    ])
  func finds(words: String, ids: [String]) throws {
    let searching = try state("/" + words)
    guard case .search(let search) = searching.overlay else {
      Issue.record("The search is closed.")
      return
    }
    #expect(search.hits.map(\.step.question.id) == ids)
  }

  @Test("Enter jumps to the hit at the pointer, and does nothing where there is none")
  func jumpsToHit() throws {
    #expect(here(try state("/bürger↓⏎")) == "dv3")
    #expect(here(try state("/bürger⏎")) == "dv1")
    let none = try state("/xyz⏎")
    #expect(here(none) == "dv3")
    #expect(none.overlay != nil)
  }

  @Test("In a text and in a number that is being typed the letters stay letters")
  func typing() throws {
    var typing = try Scene(position: "k2").state()
    typing.type("g/f")
    #expect(typing.overlay == nil)
    #expect(
      typing.drafts["k2"]
        == .text(LineEditor("g/f", maximumLength: 20, keepsLineBreaks: true), isTyping: true))
  }

  @Test("F1 shows all keys over whatever is on the screen, and gives it back")
  func keys() throws {
    for keys in ["", "g", "/akte", "cText", "ga", "gaa"] {
      let before = try state(keys)
      var after = before
      _ = after.apply(.key(.f1), at: Scene.time)
      #expect(after.overlay == .keys(over: before.overlay))
      _ = after.apply(.key(.escape), at: Scene.time)
      #expect(after.overlay == before.overlay)
    }
  }

  @Test("j and k move among options; in a German yes/no question j is yes")
  func letters() throws {
    var choice = try Scene().state()
    choice.type("jjk")
    #expect(choice.drafts["dv1"] == .choice(pointer: 0))
    var german = try Scene(position: "dv2").state()
    german.type("j")
    #expect(german.drafts["dv2"] == .choice(pointer: 0))
    var english = try Scene(position: "dv2", language: .english).state()
    english.type("yj")
    #expect(english.drafts["dv2"] == .choice(pointer: 1))
  }

  @Test("A comment keeps its line breaks; a source makes spaces of them")
  func lines() throws {
    var comment = try Scene(answers: ["dv1": Answer(.dontKnow)], position: "dv1").state()
    comment.type("c")
    for key in [Key.paste("eins\nzwei"), .lineBreak, .character("3")] {
      _ = comment.apply(.key(key), at: Scene.time)
    }
    comment.type("⏎")
    #expect(comment.conversation.saved.answers["dv1"]?.comment == "eins\nzwei\n3")
    var evidence = try Scene(answers: ["dv1": Answer(.dontKnow)], position: "dv1").state()
    evidence.type("b")
    _ = evidence.apply(.key(.paste("eins\nzwei")), at: Scene.time)
    let effects = evidence.apply(.key(.lineBreak), at: Scene.time)
    guard case .save(let assessment) = effects.first else {
      Issue.record("nothing was to be saved")
      return
    }
    _ = evidence.apply(.saved(assessment), at: Scene.time)
    #expect(evidence.conversation.saved.answers["dv1"]?.evidence == [Evidence(text: "eins zwei")])
  }
}
