import Localization
import MaturityModel
import Testing

@testable import Interview

@Suite struct WalkTests {
  private let yes = Answer(.value(.boolean(true)))
  private let no = Answer(.value(.boolean(false)))
  private let all = Answer(.value(.option("all")))

  private func asked(_ state: InterviewState) -> [String] { state.conversation.steps.map(\.question.id) }

  private func here(_ state: InterviewState) -> String? { state.conversation.step?.question.id }

  @Test("Only what the answers and the municipality let be asked is asked")
  func asked() throws {
    #expect(asked(try Scene.branching().state()) == ["a1", "a3", "a4", "c1"])
    #expect(asked(try Scene.branching(["a1": yes]).state()) == ["a1", "a2", "a3", "a4", "c1"])
    #expect(
      asked(try Scene.branching(["a1": yes, "a2": all]).state()) == ["a1", "a2", "a3", "a4", "b1", "c1"])
    #expect(
      asked(try Scene.branching(["a1": yes, "a2": all, "b1": yes]).state())
        == ["a1", "a2", "a3", "a4", "b1", "b2", "c1"])
    let figure = Answer(.value(.number(99)))
    #expect(asked(try Scene.branching(["c1": figure]).state()) == ["a1", "a3", "a4", "c1", "c3"])
    let larger = Answer(.value(.number(100)))
    #expect(asked(try Scene.branching(["c1": larger]).state()) == ["a1", "a3", "a4", "c1", "c2", "c3"])
    let unknown = Answer(.dontKnow)
    #expect(asked(try Scene.branching(["c1": unknown]).state()) == ["a1", "a3", "a4", "c1"])
  }

  @Test("What hangs on a hidden answer is hidden with it")
  func chains() throws {
    let answers = ["a1": no, "a2": all, "b1": yes, "b2": yes]
    #expect(asked(try Scene.branching(answers).state()) == ["a1", "a3", "a4", "c1"])
  }

  @Test("An answer that reveals a question leads to it, and says so")
  func reveals() throws {
    var state = try Scene.branching().state()
    state.type("1⏎")
    #expect(here(state) == "a2")
    #expect(state.conversation.saved.position == "a2")
    #expect(
      state.notice == .walkChanged(WalkChange(added: 1, removed: 0, removedAnswers: 0), isDraftAgain: false))
    state.type("3")
    #expect(state.notice == nil, "the next key clears it")
  }

  @Test("An answer that hides questions passes them over, keeps their answers and says so")
  func hides() throws {
    var state = try Scene.branching(["a1": yes, "a2": all, "b1": yes], position: "a1").state()
    state.type("2⏎")
    #expect(here(state) == "a3")
    #expect(state.conversation.saved.position == "a3")
    #expect(state.conversation.saved.answers["a2"] == all)
    #expect(state.conversation.saved.answers["b1"] == yes)
    // a2, b1 and b2 go; a2 and b1 had an answer.
    #expect(
      state.notice == .walkChanged(WalkChange(added: 0, removed: 3, removedAnswers: 2), isDraftAgain: false))
    state.type("←1⏎")
    #expect(
      state.notice == .walkChanged(WalkChange(added: 3, removed: 0, removedAnswers: 0), isDraftAgain: false))
    #expect(
      state.conversation.step.flatMap { state.conversation.answer(to: $0) } == all,
      "a2 is back with its answer")
  }

  @Test("An answer that changes nothing of what is asked says nothing of it")
  func sameWalk() throws {
    var state = try Scene.branching().state()
    state.type("2⏎")
    #expect(state.notice == nil)
    #expect(here(state) == "a3")
  }

  @Test("Forward, back and from the review to the last question hidden ones are passed over")
  func moves() throws {
    var state = try Scene.branching().state()
    state.type("s")
    #expect(here(state) == "a3")
    state.type("ss")
    #expect(here(state) == "c1")
    state.type("z")
    #expect(here(state) == "a4")
    state.type("zz")
    #expect(here(state) == "a1")
    state.type("ga←")
    #expect(here(state) == "c1")
    state.type("s")
    #expect(state.conversation.place == .review)
  }

  @Test(
    "A conversation left at a question that is hidden now goes on at the next one asked, or at the review")
  func start() throws {
    #expect(here(try Scene.branching(position: "a2").state()) == "a3")
    #expect(here(try Scene.branching(position: "b2").state()) == "c1")
    #expect(try Scene.branching(position: "c3").state().conversation.place == .review)
    #expect(here(try Scene.branching(["a1": no, "a3": Answer(.dontKnow)]).state()) == "a4")
  }

  @Test("Answered, open and complete are about what is asked; “don’t know” is open")
  func counts() throws {
    let answers = ["a1": no, "a2": all, "b1": yes, "a3": Answer(.dontKnow)]
    let conversation = try Scene.branching(answers).state().conversation
    #expect(conversation.answeredCount == 1)
    #expect(conversation.progress == 0.25)
    #expect(conversation.openSteps.map(\.question.id) == ["a3", "a4", "c1"])
    let rest = [
      "a1": no, "a3": Answer(.value(.options(["scan"]))), "a4": Answer(.value(.option("drive"))),
      "c1": Answer(.doesNotApply(reason: "-")),
    ]
    #expect(try Scene.branching(rest).state().conversation.isComplete)
  }

  @Test("The review shows and enters only the dimensions of which something is asked")
  func review() throws {
    var state = try Scene.branching().state()
    #expect(state.conversation.dimensions.map(\.id) == ["a", "c"])
    state.type("ga↓↓↓⏎")
    #expect(here(state) == "c1")
  }

  @Test("What was typed at a question that is hidden does not hold anybody up")
  func leaving() throws {
    var state = try Scene.branching(["a1": yes]).state()
    // At a2 an answer is chosen but not confirmed, then a1 hides it.
    state.type("3←2⏎")
    #expect(here(state) == "a3")
    #expect(state.type("q") == [.finish(.saved(state.conversation.saved))])
  }

  @Test("An assessment handed in becomes a draft again, and what is asked changes, in one sentence each")
  func draftAgain() throws {
    var scene = Scene.branching(["a1": no], position: nil)
    scene.assessment.status = .submitted(Scene.time)
    var state = try scene.state()
    state.type("←1⏎")
    #expect(
      state.notice == .walkChanged(WalkChange(added: 1, removed: 0, removedAnswers: 0), isDraftAgain: true))
    #expect(
      try #require(state.notice.map { Texts(.german).notice($0) })
        == "Gespeichert. Damit ist die Selbsteinschätzung wieder ein Entwurf. Dadurch kommt 1 Frage hinzu.")
  }

  @Test(
    "How many questions come and go is one short sentence",
    arguments: [
      (2, 0, 0, "Dadurch kommen 2 Fragen hinzu.", "This adds 2 questions."),
      (0, 1, 0, "Dadurch entfällt 1 Frage.", "This takes out 1 question."),
      (
        0, 1, 1, "Dadurch entfällt 1 Frage; ihre Antwort bleibt gespeichert.",
        "This takes out 1 question; its answer stays saved."
      ),
      (
        0, 2, 2, "Dadurch entfallen 2 Fragen; ihre Antworten bleiben gespeichert.",
        "This takes out 2 questions; their answers stay saved."
      ),
      (
        1, 2, 1, "Dadurch kommt 1 Frage hinzu, 2 entfallen; ihre Antworten bleiben gespeichert.",
        "This adds 1 question and takes out 2; their answers stay saved."
      ),
    ])
  func words(added: Int, removed: Int, answered: Int, german: String, english: String) {
    let change = WalkChange(added: added, removed: removed, removedAnswers: answered)
    #expect(Texts(.german).change(change) == german)
    #expect(Texts(.english).change(change) == english)
  }
}
