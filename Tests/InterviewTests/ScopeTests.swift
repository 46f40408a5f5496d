import Localization
import MaturityModel
import Testing

@testable import Interview

@Suite struct ScopeTests {
  private let yes = Answer(.value(.boolean(true)))

  private func state(_ answers: [String: Answer], _ scope: Scope) throws -> InterviewState {
    var scene = Scene(answers: answers)
    scene.scope = scope
    return try scene.state()
  }

  @Test("Only what is open is asked: what has no answer and what nobody knew; the count stays")
  func open() throws {
    var state = try state(
      ["dv1": Answer(.dontKnow), "dv2": yes, "k2": Answer(.value(.text("a")))], Scope(.open))
    #expect(state.conversation.walk.way.map(\.question.id) == ["dv1", "dv3", "dv4", "k1"])
    // dv1 has an answer, so the first without one comes first.
    #expect(state.conversation.step?.question.id == "dv3")
    state.type("1⏎")
    #expect(state.conversation.step?.question.id == "dv4")
    state.type("z")
    #expect(state.conversation.step?.question.id == "dv3")
    state.type("ssss")
    #expect(state.conversation.place == .review)
  }

  @Test("The head counts inside the scope and says so")
  func head() throws {
    var scene = Scene(answers: ["dv1": Answer(.value(.option("1"))), "dv2": yes])
    scene.scope = Scope(.open)
    #expect(try screen(of: scene, keys: "s").contains("Frage 2 von 4 · nur Offenes"))
    scene.scope = Scope(dimensions: ["k"])
    #expect(try screen(of: scene).contains("Frage 1 von 2 · nur eine Auswahl"))
    scene.language = .english
    #expect(try screen(of: scene).contains("Question 1 of 2 · a selection only"))
  }

  @Test("A dimension alone leads through its questions and ends at the review of the whole")
  func dimension() throws {
    var state = try state([:], Scope(dimensions: ["k"]))
    #expect(state.conversation.step?.question.id == "k1")
    state.type("z")
    #expect(state.notice == .atStart)
    state.type("s⎋s")
    #expect(state.conversation.place == .review)
    #expect(state.conversation.dimensions.map(\.id) == ["dv", "k"])
  }

  @Test("A part that is answered begins at its first question; its result says that it is about the whole")
  func answeredPart() throws {
    let answers = ["k1": Answer(.value(.number(1))), "k2": Answer(.value(.text("a")))]
    let begun = try state(answers, Scope(dimensions: ["k"]))
    #expect(begun.conversation.step?.question.id == "k1")
    var scene = Scene(answers: answers)
    scene.scope = Scope(dimensions: ["k"])
    let words = "Gefragt wird hier nur zu K. Auswertung und Abgabe gelten der ganzen"
    #expect(try screen(of: scene, keys: "ga").contains(words))
    scene.scope = Scope()
    #expect(!(try screen(of: scene, keys: "ga").contains("Gefragt wird hier nur")))
  }

  @Test("Open questions of a dimension, and a beginning at the review")
  func combined() throws {
    let both = try state(["k1": Answer(.value(.number(1)))], Scope(.open, dimensions: ["k"]))
    #expect(both.conversation.walk.way.map(\.question.id) == ["k2"])
    #expect(try state([:], Scope(startsAtReview: true)).conversation.place == .review)
    #expect(
      try state(["k1": Answer(.dontKnow)], Scope(.open, startsAtReview: true)).conversation.place == .review)
  }
}
