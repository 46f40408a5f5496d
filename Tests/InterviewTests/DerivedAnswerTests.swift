import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

/// Answers that were drafted out of those of a region's members.
@Suite struct DerivedAnswerTests {
  private let suggestion = Answer(
    .value(.option("3")), derivedFrom: ["berga", "greiz", "weida"], answered: Timestamp(seconds: 1))

  private func dv1(_ state: InterviewState) -> Answer? { state.conversation.saved.answers["dv1"] }

  @Test("It is chosen already and says where it comes from; Enter confirms it with its time")
  func confirm() throws {
    var state = try Scene(answers: ["dv1": suggestion]).state()
    #expect(state.conversation.place == .question(0))
    let text = text(state)
    #expect(text.contains("Vorschlag aus den Antworten von 3 Mitgliedern. Enter bestätigt ihn."))
    #expect(text.contains("  Vorschlag\n"))
    #expect(!text.contains("gewählt"))
    state.type("⏎")
    #expect(dv1(state) == Answer(.value(.option("3")), answered: Scene.time))
    #expect(state.conversation.place == .question(1))
    state.type("z")
    #expect(!self.text(state).contains("Vorschlag"))
  }

  @Test("Another answer takes its place, also “don't know” at once")
  func otherAnswer() throws {
    var state = try Scene(answers: ["dv1": suggestion]).state()
    state.type("5⏎")
    #expect(dv1(state) == Answer(.value(.option("5")), answered: Scene.time))
    var unknown = try Scene(answers: ["dv1": suggestion], language: .english).state()
    unknown.type("d")
    #expect(dv1(unknown) == Answer(.dontKnow, answered: Scene.time))
  }

  @Test("A comment beside it confirms nothing, and stays once it is confirmed")
  func comment() throws {
    var state = try Scene(answers: ["dv1": suggestion]).state()
    state.type("cPasst.⏎")
    #expect(dv1(state)?.derivedFrom == ["berga", "greiz", "weida"])
    #expect(dv1(state)?.comment == "Passt.")
    state.type("⏎")
    #expect(dv1(state) == Answer(.value(.option("3")), comment: "Passt.", answered: Scene.time))
  }

  @Test("Undo makes a suggestion of it again")
  func undo() throws {
    var state = try Scene(answers: ["dv1": suggestion]).state()
    state.type("⏎u")
    #expect(state.notice == .takenBack(.answer(code: "DV1", before: "3")))
    #expect(dv1(state) == suggestion)
  }

  @Test("It counts as open, in the overview and the list of what is open, until it is confirmed")
  func open() throws {
    var state = try Scene(
      answers: ["dv1": suggestion, "dv2": Answer(.value(.boolean(true)))], position: "dv1"
    )
    .state()
    #expect(state.conversation.answeredCount == 1)
    #expect(state.conversation.openSteps.map(\.question.code) == ["DV1", "DV3", "DV4", "K1", "K2"])
    #expect(state.conversation.nameOfOpen(state.conversation.openSteps[0]) == "DV1 (Vorschlag)")
    state.type("⏎")
    #expect(state.conversation.answeredCount == 2)
    #expect(!state.conversation.openSteps.map(\.question.code).contains("DV1"))
  }

  @Test("Where only what is open is asked, it is asked")
  func openOnly() throws {
    var scene = Scene(answers: ["dv1": Answer(.value(.option("2"))), "dv2": Answer(.value(.boolean(true)))])
    scene.assessment.answers["dv2"]?.derivedFrom = ["berga", "greiz"]
    scene.scope = Scope(.open)
    #expect(try scene.state().conversation.walk.way.map(\.question.code).prefix(2) == ["DV2", "DV3"])
  }

  @Test("One begins at the first question that is due, be it a suggestion")
  func beginning() throws {
    var answers = ["dv1": Answer(.value(.option("2"))), "dv2": Answer(.value(.boolean(true)))]
    answers["dv2"]?.derivedFrom = ["berga", "greiz"]
    #expect(try Scene(answers: answers).state().conversation.place == .question(1))
    answers["dv2"]?.derivedFrom = []
    #expect(try Scene(answers: answers).state().conversation.place == .question(2))
  }

  @Test("On the page of a dimension it is due, asked next, and not taken over by Enter")
  func quarterlyUpdate() throws {
    var scene = Scene(
      answers: ["dv1": suggestion],
      last: ["dv1": Answer(.value(.option("2"))), "dv2": Answer(.value(.boolean(true)))])
    scene.scope = Scope()
    var state = try scene.state()
    #expect(state.conversation.place == .carryOver("dv"))
    let entry = try #require(state.conversation.carryOver?.entries.first)
    #expect(entry.standing == .due(.derived))
    let words = CarryOverText(try #require(state.conversation.carryOver), state.script)
    #expect(words.standing(entry) == "Vorschlag: bitte bestätigen")
    #expect(words.answer(entry).hasPrefix("3 "))
    state.type("⏎")
    #expect(dv1(state) == suggestion)
    #expect(state.conversation.saved.answers["dv2"]?.value == .boolean(true))
    #expect(state.conversation.place == .question(0))
    state.type("⏎")
    #expect(dv1(state)?.isDerived == false)
  }

  @Test("What nobody confirmed last quarter is no answer of last quarter")
  func lastQuarter() throws {
    let state = try Scene(last: ["dv1": suggestion]).state()
    let step = try #require(state.conversation.step)
    #expect(state.conversation.previousAnswer(to: step) == nil)
  }

  @Test("It cannot be handed in before it is confirmed; that leads to it")
  func handingIn() throws {
    var answers = ["dv1": suggestion, "dv2": Answer(.value(.boolean(true)))]
    answers["dv2"]?.derivedFrom = ["berga", "greiz"]
    answers["dv3"] = Answer(.value(.options(["app"])))
    var state = try Scene(answers: answers, position: "dv3").state()
    state.type("ga")
    #expect(
      text(state).contains("Vor der Abgabe fehlen noch: DV1 (Vorschlag), DV2 (Vorschlag)."))
    state.type("a")
    #expect(state.overlay == nil)
    #expect(state.conversation.place == .question(0))
    #expect(
      text(state).contains("Zum Abgeben muss der Vorschlag bei DV1 bestätigt sein: Enter bestätigt ihn."))
    state.type("⏎⏎gaa")
    #expect(state.overlay == .confirmSubmission)
  }

  @Test("In plain lines an empty line confirms it")
  func plain() throws {
    let console = ScriptedConsole(["", "q"])
    let outcome = try Scene(answers: ["dv1": suggestion]).interview(saving: Disk()).runPlain(on: console)
    #expect(outcome.assessment.answers["dv1"] == Answer(.value(.option("3")), answered: Scene.time))
    #expect(
      console.written.contains(
        "Vorschlag: 3 In einem Bereich ist eine Online-Buchung mit sofortiger Bestätigung möglich."))
    #expect(
      console.written.contains("Vorschlag aus den Antworten von 3 Mitgliedern. Enter bestätigt ihn."))
  }

  @Test("Who only looks is not told to press Enter")
  func readOnly() throws {
    var scene = Scene(answers: ["dv1": suggestion], position: "dv1", language: .english)
    scene.scope = Scope(.everyQuestion, isReadOnly: true)
    let text = text(try scene.state())
    #expect(text.contains("Suggestion out of the answers of 3 members."))
    #expect(!text.contains("Enter confirms"))
  }

  @Test("A figure that needs its source is confirmed with it")
  func source() throws {
    let json = Scene.json.replacing("\"id\": \"k1\", ", with: "\"id\": \"k1\", \"sourceRequired\": true, ")
    let answers = ["k1": Answer(.value(.number(12)), derivedFrom: ["berga", "greiz"])]
    var state = try Scene(answers: answers, position: "k1", questionnaire: json).state()
    state.type("⏎")
    #expect(state.conversation.saved.answers["k1"]?.isDerived == true)
    state.type("Haushalt⏎30.6.2026⏎")
    let answer = try #require(state.conversation.saved.answers["k1"])
    #expect(answer.value == .number(12))
    #expect(!answer.isDerived)
    #expect(answer.source?.text == "Haushalt")
  }

  private func text(_ state: InterviewState) -> String {
    InterviewScreen(theme: Theme(colours: .none))
      .page(state, size: TerminalSize(columns: 120, rows: 60)).frame.text
  }
}
