import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

@Suite struct InterviewStateTests {
  private func answer(_ id: String, _ state: InterviewState) -> Answer? {
    state.conversation.saved.answers[id]
  }

  @Test("An answer is asked to be saved and nothing moves before the disk has it")
  func savesFirst() throws {
    var state = try Scene().state()
    _ = state.apply(.key(.character("4")), at: Scene.time)
    let effects = state.apply(.key(.enter), at: Scene.time)
    guard case .save(let assessment) = effects.first else {
      Issue.record("nothing to save")
      return
    }
    #expect(effects.count == 1)
    #expect(assessment.answers["dv1"] == Answer(.value(.option("4")), answered: Scene.time))
    #expect(assessment.position == "dv2")
    #expect(state.conversation.place == .question(0))
    #expect(answer("dv1", state) == nil)
    _ = state.apply(.saved(assessment), at: Scene.time)
    #expect(state.conversation.place == .question(1))
    #expect(answer("dv1", state) != nil)
  }

  @Test("Enter keeps last quarter's answer with its remarks; another answer leaves them behind")
  func keeps() throws {
    let last = Answer(.value(.option("3")), comment: "Seit März.", evidence: [Evidence(text: "Beschluss")])
    var kept = try Scene(last: ["dv1": last]).state()
    kept.type("⏎")
    #expect(answer("dv1", kept)?.says(the: last) == true)
    #expect(answer("dv1", kept)?.answered == Scene.time)
    var changed = try Scene(last: ["dv1": last]).state()
    changed.type("5⏎")
    #expect(answer("dv1", changed) == Answer(.value(.option("5")), answered: Scene.time))
  }

  @Test("Enter keeps “don't know” and “does not apply” of last quarter too")
  func keepsStates() throws {
    let last: [String: Answer] = [
      "dv1": Answer(.doesNotApply(reason: "Macht der Kreis.")), "dv2": Answer(.dontKnow),
    ]
    var state = try Scene(last: last).state()
    state.type("⏎⏎")
    #expect(answer("dv1", state)?.content == .doesNotApply(reason: "Macht der Kreis."))
    #expect(answer("dv2", state)?.content == .dontKnow)
  }

  @Test("An answer of last quarter that the question does not know any more is not offered")
  func outdated() throws {
    var state = try Scene(last: ["dv1": Answer(.value(.option("9")))]).state()
    state.type("⏎")
    #expect(answer("dv1", state) == nil)
    #expect(state.notice == .problem(.nothingChosen))
  }

  @Test("Back and skip move without saving; before the first question there is none")
  func moves() throws {
    var state = try Scene().state()
    state.type("←")
    #expect(state.notice == .atStart)
    state.type("ss")
    #expect(state.conversation.place == .question(2))
    state.type("z")
    #expect(state.conversation.place == .question(1))
    #expect(state.conversation.saved.answers.isEmpty)
  }

  @Test("What was chosen and not confirmed is still there after going away and back")
  func draftsStay() throws {
    var state = try Scene().state()
    state.type("4→←")
    #expect(state.drafts["dv1"] == .choice(pointer: 3))
  }

  @Test("“Does not apply” asks for a reason and refuses an empty one")
  func reason() throws {
    var state = try Scene().state()
    state.type("x⏎")
    #expect(state.notice == .problem(.missingReason))
    state.type("Macht der Kreis.⏎")
    #expect(answer("dv1", state)?.content == .doesNotApply(reason: "Macht der Kreis."))
    #expect(state.conversation.place == .question(1))
  }

  @Test("A comment to an answer is saved at once and stays at the question")
  func commentOnAnswer() throws {
    var state = try Scene(answers: ["dv1": Answer(.value(.option("2")))], position: "dv1").state()
    state.type("cQuatsch⏎")
    #expect(answer("dv1", state)?.comment == "Quatsch")
    #expect(state.conversation.place == .question(0))
    state.type("c⌫⌫⌫⌫⌫⌫⌫⏎")
    #expect(answer("dv1", state)?.comment == nil)
  }

  @Test("A comment without an answer waits for it, and leaving warns once")
  func waitingComment() throws {
    var state = try Scene().state()
    state.type("cHallo⏎q")
    #expect(state.notice == .remarksWithoutAnswer(["DV1"]))
    state.type("2⏎")
    #expect(answer("dv1", state)?.comment == "Hallo")
    var leaving = try Scene().state()
    let effects = leaving.type("cHallo⏎qq")
    guard case .finish(.saved) = effects.first else {
      Issue.record("did not leave: \(effects)")
      return
    }
  }

  @Test("Evidence is a text, a link or both, and can be taken away")
  func evidence() throws {
    var state = try Scene(answers: ["dv1": Answer(.dontKnow)], position: "dv1").state()
    state.type("bBeschluss 12 https://weida.de/b⏎bhttps://x.de⏎bNiederschrift⏎")
    #expect(
      answer("dv1", state)?.evidence == [
        Evidence(text: "Beschluss 12", link: "https://weida.de/b"), Evidence(link: "https://x.de"),
        Evidence(text: "Niederschrift"),
      ])
    state.type("b-2⏎b⏎")
    #expect(
      answer("dv1", state)?.evidence == [
        Evidence(text: "Beschluss 12", link: "https://weida.de/b"), Evidence(text: "Niederschrift"),
      ])
  }

  @Test("Evidence is for the network alone until somebody releases it, and can be taken back")
  func releasedEvidence() throws {
    var state = try Scene(answers: ["dv1": Answer(.dontKnow)], position: "dv1").state()
    state.type("bBeschluss⏎b+ Plan https://x.de⏎b+49 36603⏎")
    #expect(
      answer("dv1", state)?.evidence == [
        Evidence(text: "Beschluss"), Evidence(text: "Plan", link: "https://x.de", isReleased: true),
        Evidence(text: "+49 36603"),
      ])
    #expect(state.conversation.releasedEvidence == "DV1 (1)")
    state.type("b+1⏎b+2⏎")
    #expect(answer("dv1", state)?.evidence.map(\.isReleased) == [true, false, false])
    state.type("b+1⏎")
    #expect(state.conversation.releasedEvidence == nil)
  }

  @Test("Ticking respects the maximum and the option that stands alone")
  func multiple() throws {
    var state = try Scene(position: "dv3").state()
    state.type(" 23")
    #expect(state.notice == .problem(.tooMany(maximum: 2)))
    #expect(state.drafts["dv3"] == .multiple(pointer: 2, ticked: [0, 1]))
    state.type("4")
    #expect(state.drafts["dv3"] == .multiple(pointer: 3, ticked: [3]))
    state.type("1")
    #expect(state.drafts["dv3"] == .multiple(pointer: 0, ticked: [0]))
    state.type("1⏎")
    #expect(state.notice == .problem(.nothingChosen))
    state.type("31⏎")
    #expect(answer("dv3", state)?.value == .options(["app", "desk"]))
  }

  @Test("A share asks for two numbers and refuses a part larger than the total")
  func share() throws {
    var state = try Scene(position: "dv4").state()
    state.type("50⏎40⏎")
    #expect(state.notice == .problem(.partExceedsWhole))
    state.type("↑⌫⌫12⏎⏎")
    #expect(answer("dv4", state)?.value == .share(part: 12, whole: 40))
  }

  @Test("Typing replaces the number of last quarter, editing keys change it")
  func untouchedNumber() throws {
    let last = ["k1": Answer(.value(.number(62.5)))]
    var replaced = try Scene(position: "k1", last: last).state()
    replaced.type("70⏎")
    #expect(answer("k1", replaced)?.value == .number(70))
    var edited = try Scene(position: "k1", last: last).state()
    edited.type("⌫7⏎")
    #expect(answer("k1", edited)?.value == .number(62.7))
  }

  @Test("In a text letters are letters until Escape")
  func text() throws {
    var state = try Scene(position: "k2").state()
    state.type("xwq⎋")
    #expect(
      state.drafts["k2"]
        == .text(LineEditor("xwq", maximumLength: 20, keepsLineBreaks: true), isTyping: false))
    state.type("⏎")
    #expect(answer("k2", state)?.value == .text("xwq"))
    #expect(state.conversation.place == .review)
  }

  @Test("It goes on where it was left, else at the first open question, else at the review")
  func start() throws {
    #expect(try Scene(position: "dv3").state().conversation.place == .question(2))
    #expect(try Scene(answers: ["dv1": Answer(.dontKnow)]).state().conversation.place == .question(1))
    let all = Dictionary(
      uniqueKeysWithValues: ["dv1", "dv2", "dv3", "dv4", "k1", "k2"].map { ($0, Answer(.dontKnow)) })
    #expect(try Scene(answers: all).state().conversation.place == .review)
  }

  @Test("Leaving remembers the question")
  func leaving() throws {
    var state = try Scene().state()
    let effects = state.type("ssq")
    #expect(effects == [.finish(.saved(state.conversation.saved))])
    #expect(state.conversation.saved.position == "dv3")
  }

  @Test("Handing in asks once more and clears the place")
  func submission() throws {
    var state = try Scene(answers: ["dv2": Answer(.value(.boolean(true)))]).state()
    state.type("gaa")
    #expect(state.overlay == .confirmSubmission)
    state.type("⎋")
    #expect(state.conversation.saved.isDraft)
    state.type("a⏎")
    #expect(state.overlay == .confirmSubmission, "Enter is too easy where something is missing")
    let effects = state.type("j")
    #expect(effects == [.finish(.submitted(state.conversation.saved))])
    #expect(state.conversation.saved.status == .submitted(Scene.time))
    #expect(state.conversation.saved.position == nil)
  }

  @Test("Where nothing is missing Enter hands in too; where nothing is answered nothing can be handed in")
  func submissionByEnter() throws {
    let all: [String: Answer] = [
      "dv1": Answer(.value(.option("3"))), "dv2": Answer(.value(.boolean(true))),
      "dv3": Answer(.value(.options(["app"]))), "dv4": Answer(.value(.share(part: 1, whole: 2))),
      "k1": Answer(.value(.number(3))), "k2": Answer(.value(.text("Geld"))),
    ]
    var complete = try Scene(answers: all).state()
    let effects = complete.type("a⏎")
    #expect(effects == [.finish(.submitted(complete.conversation.saved))])
    var empty = try Scene().state()
    empty.type("gaa")
    #expect(empty.overlay == nil)
    #expect(empty.notice == .nothingAnswered)
  }

  @Test("Looking at a submitted assessment changes nothing, an answer makes it a draft again")
  func submittedAgain() throws {
    var scene = Scene(answers: ["dv1": Answer(.value(.option("2")))])
    scene.assessment.status = .submitted(Scene.time)
    var looking = try scene.state()
    looking.type("q")
    #expect(looking.conversation.saved == scene.assessment)
    var changing = try scene.state()
    changing.type("j⏎")
    #expect(changing.conversation.saved.isDraft)
  }

  @Test("The review's Enter leads to the first open question of a dimension")
  func reviewJump() throws {
    var state = try Scene(answers: ["dv1": Answer(.value(.option("2")))]).state()
    state.type("ga⏎")
    #expect(state.conversation.place == .question(1))
    state.type("ga↓⏎")
    #expect(state.conversation.place == .question(4))
  }
}
