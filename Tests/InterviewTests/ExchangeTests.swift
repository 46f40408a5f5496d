import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

@Suite struct ExchangeTests {
  private let two = Answer(.value(.option("2")), answered: Scene.time)

  private func dv1(_ state: InterviewState) -> Answer? { state.conversation.saved.answers["dv1"] }

  @Test("One key goes round: help is sought, offered, neither; each time it is saved beside the answer")
  func round() throws {
    var state = try Scene(answers: ["dv1": two], position: "dv1").state()
    for expected in [Exchange.wish, .offer, nil, .wish] {
      state.type("t")
      #expect(dv1(state)?.exchange == expected)
      #expect(dv1(state)?.content == two.content)
      #expect(state.notice == .remarkStored)
      #expect(state.conversation.place == .question(0))
    }
  }

  @Test("It means the same in English, beside comment and evidence, which stay")
  func besideOthers() throws {
    var answer = two
    answer.comment = "Seit März."
    answer.evidence = [Evidence(text: "Beschluss")]
    var state = try Scene(answers: ["dv1": answer], position: "dv1", language: .english).state()
    state.type("t")
    #expect(dv1(state)?.exchange == .wish)
    #expect(dv1(state)?.comment == "Seit März.")
    #expect(dv1(state)?.evidence == [Evidence(text: "Beschluss")])
  }

  @Test("Without an answer it waits for one, and once round nothing waits")
  func waiting() throws {
    var state = try Scene().state()
    state.type("t")
    #expect(state.notice == .remarkWaits)
    #expect(state.conversation.saved.answers.isEmpty)
    state.type("4⏎")
    #expect(dv1(state)?.exchange == .wish)
    #expect(dv1(state)?.value == .option("4"))

    var round = try Scene().state()
    round.type("ttt")
    #expect(round.notice == .entryDropped)
    #expect(round.remarks.isEmpty)
    guard case .finish(.saved) = round.type("q").first else {
      Issue.record("a note that is gone still keeps one from leaving")
      return
    }
  }

  @Test("“Don't know” may seek help; what does not apply may not, and loses it")
  func states() throws {
    var unknown = try Scene(answers: ["dv1": Answer(.dontKnow)], position: "dv1").state()
    unknown.type("t")
    #expect(dv1(unknown)?.exchange == .wish)

    unknown.type("xMacht der Kreis.⏎z")
    #expect(dv1(unknown)?.content == .doesNotApply(reason: "Macht der Kreis."))
    #expect(dv1(unknown)?.exchange == nil)
    unknown.type("t")
    #expect(unknown.notice == .noExchange)
    #expect(dv1(unknown)?.exchange == nil)
  }

  @Test("A changed answer keeps it")
  func changedAnswer() throws {
    var state = try Scene(answers: ["dv1": two], position: "dv1").state()
    state.type("tt4⏎")
    #expect(dv1(state)?.exchange == .offer)
    #expect(dv1(state)?.value == .option("4"))
  }

  @Test("Undo takes it back and says so")
  func undo() throws {
    var state = try Scene(answers: ["dv1": two], position: "dv1").state()
    state.type("ttu")
    #expect(state.notice == .takenBack(.exchange(code: "DV1")))
    #expect(dv1(state)?.exchange == .wish)
    state.type("u")
    #expect(dv1(state) == two)

    var waiting = try Scene().state()
    waiting.type("tu")
    #expect(waiting.notice == .entryDropped)
    #expect(waiting.remarks.isEmpty)
  }

  @Test("Last quarter's is shown, and stays with last quarter's answer alone")
  func lastQuarter() throws {
    let last = Answer(.value(.option("3")), exchange: .offer)
    var same = try Scene(last: ["dv1": last]).state()
    #expect(same.remarks(at: try #require(same.conversation.step)).exchange == .offer)
    same.type("⏎")
    #expect(dv1(same)?.exchange == .offer)
    var other = try Scene(last: ["dv1": last]).state()
    other.type("4⏎")
    #expect(dv1(other)?.value == .option("4"))
    #expect(dv1(other)?.exchange == nil)
  }

  @Test("Taking a whole dimension over takes it over, too")
  func carryOver() throws {
    var scene = Scene(last: ["dv1": Answer(.value(.option("3")), exchange: .wish)])
    scene.scope = Scope()
    var state = try scene.state()
    #expect(state.conversation.place == .carryOver("dv"))
    state.type("⏎")
    #expect(dv1(state)?.exchange == .wish)
  }

  @Test("Who may only read changes nothing")
  func readOnly() throws {
    var scene = Scene(answers: ["dv1": two], position: "dv1")
    scene.scope = Scope(.everyQuestion, isReadOnly: true)
    var state = try scene.state()
    state.type("t")
    #expect(state.notice == .onlyReading)
    #expect(dv1(state) == two)
  }

  @Test("In plain lines it is said by words, in either language, and the result counts")
  func plain() throws {
    let console = ScriptedConsole([
      "t", "t vielleicht", "t suchen", "2", "Austausch bieten", "j", "zurück", "t", "t -", "exchange offer",
      "a", "q",
    ])
    let outcome = try Scene().interview(saving: Disk()).runPlain(on: console)
    #expect(outcome.assessment.answers["dv1"]?.exchange == .wish)
    #expect(outcome.assessment.answers["dv2"]?.exchange == .offer)
    let written = console.written
    #expect(
      written.contains(
        "Austausch: keiner. Hilfe suchen: t suchen. Hilfe anbieten: t bieten. Entfernen: t -"))
    #expect(written.contains { $0.hasPrefix("„vielleicht“ sagt nicht, ob Sie Hilfe suchen oder bieten.") })
    #expect(written.contains { $0.hasPrefix("Austausch: Wir bieten hierzu Hilfe an. Hilfe suchen") })
    #expect(written.contains("Austausch: Wir bieten hierzu Hilfe an."))
    #expect(written.contains("Austausch – Hilfe gesucht (1): DV1; angeboten (1): DV2"))
  }

  @Test("The result on the screen says where help is sought, and nothing where it is not")
  func result() throws {
    var state = try Scene(answers: ["dv1": two], position: "dv1", language: .english).state()
    state.type("oh")
    #expect(!text(state).contains("Exchange"))
    state = try Scene(answers: ["dv1": two], position: "dv1", language: .english).state()
    state.type("toh")
    #expect(text(state).contains("Exchange – help sought (1): DV1"))
  }

  private func text(_ state: InterviewState) -> String {
    InterviewScreen(theme: Theme(colours: .none))
      .page(state, size: TerminalSize(columns: 120, rows: 60)).frame.text
  }
}
