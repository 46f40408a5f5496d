import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

/// The result: what moved, what would help, what is missing.
@Suite struct ResultTests {
  /// DV1, DV2 and DV3 answered: now (¾ + 1 + ½) / 3 = 75 points, last time (½ + 0 + ½) / 3 = 33.3.
  private func scene(language: Language = .german, questionnaire json: String = Scene.json) -> Scene {
    var scene = Scene(
      answers: [
        "dv1": Answer(.value(.option("4"))), "dv2": Answer(.value(.boolean(true))),
        "dv3": Answer(.value(.options(["app"]))),
      ],
      position: "k2",
      last: [
        "dv1": Answer(.value(.option("3"))), "dv2": Answer(.value(.boolean(false))),
        "dv3": Answer(.value(.options(["app"]))),
      ],
      questionnaire: json)
    scene.language = language
    return scene
  }

  private static let required = Scene.json
    .replacing(#""id": "k2", "code": "K2","#, with: #""id": "k2", "code": "K2", "required": true,"#)
    .replacing(#""id": "dv4", "code": "DV4","#, with: #""id": "dv4", "code": "DV4", "required": true,"#)

  @Test("The result says how the whole and each dimension moved since last quarter")
  func change() throws {
    let german = try screen(of: scene(), keys: "⎋ga")
    #expect(german.contains("Gesamt: 4 Vernetzung (75)  ·  ▲ +41,7 seit dem 3. Quartal 2026"))
    #expect(german.contains("4 Vernetzung   ▮▮▮▮▯    75  ▲ +41,7   3 von 4"))
    let english = try screen(of: scene(language: .english), keys: "⎋oh")
    #expect(english.contains("▲ +41.7 since the 3rd quarter of 2026"))
  }

  @Test("Another version of the questionnaire is not compared, and that is said")
  func otherVersion() throws {
    var other = scene()
    other.previous?.questionnaire = QuestionnaireReference(id: "test", version: "0")
    let text = try screen(of: other, keys: "⎋ga")
    #expect(!text.contains("seit dem"))
    #expect(text.contains("Zuletzt galt eine andere Fassung des Fragebogens"))
    #expect(!(try screen(of: scene(), keys: "⎋ga").contains("andere Fassung")))
  }

  @Test("Where a dimension counted last time and does not now, no change of the whole is said")
  func fewerDimensions() throws {
    func text(_ answer: Answer) throws -> String {
      var scene = scene(questionnaire: Scene.fourDimensions)
      for id in ["is1", "vk1"] {
        scene.previous?.answers[id] = Answer(.value(.boolean(false)))
        scene.assessment.answers[id] = Answer(.value(.boolean(false)))
      }
      scene.assessment.answers["vk1"] = answer
      return try screen(of: scene, keys: "⎋ga")
    }
    // (75 + 0 + 0) / 3 = 25 and (33.3 + 0 + 0) / 3 = 11.1; without VK it would be 75 / 2 = 37.5.
    #expect(try text(Answer(.value(.boolean(false)))).contains("▲ +13,9 seit dem"))
    let without = try text(Answer(.dontKnow))
    #expect(without.contains("Gesamt: 2 Aufbruch (38)"))
    #expect(!without.contains("seit dem"))
    #expect(without.contains("▲ +41,7"))
  }

  @Test("The question before handing in names the dimensions that stay without a score")
  func notAssessable() throws {
    var scene = scene(questionnaire: Scene.fourDimensions)
    let none = "Nicht auswertbar bleiben: IS, VK. Mit 5 offenen Fragen abgeben?"
    #expect(try question(before: scene).hasSuffix(none))
    scene.assessment.answers["is1"] = Answer(.value(.boolean(true)))
    #expect(try question(before: scene) == "Nicht auswertbar bleibt: VK. Mit 4 offenen Fragen abgeben?")
    scene.language = .english
    #expect(try question(before: scene) == "Not assessable: VK. Hand in with 4 open questions?")
    scene.assessment.answers["vk1"] = Answer(.value(.boolean(true)))
    #expect(try question(before: scene) == "Hand in with 3 open questions?")
  }

  private func question(before scene: Scene) throws -> String {
    let state = try scene.state()
    return state.script.texts.confirm(state.conversation)
  }

  @Test("It names the fewest steps to the next level")
  func advice() throws {
    // The portal besides gives (¾ + 1 + 1) / 3 = 91.7, answer 5 at DV1 only (1 + 1 + ½) / 3 = 83.3.
    let text = try screen(of: scene(), 80, 40, keys: "⎋ga")
    #expect(text.contains("Ein Schritt genügt für Stufe 5 Gestaltung (91,7):"))
    #expect(text.contains(" · DV3: zusätzlich „Portal“"))
  }

  @Test("What has to be answered is named first, stops handing in, and is gone to")
  func required() throws {
    var state = try scene(questionnaire: Self.required).state()
    state.type("⎋ga")
    let page = InterviewScreen(theme: Theme(colours: .none))
      .page(state, size: TerminalSize(columns: 80, rows: 40))
    #expect(page.frame.text.contains("Vor der Abgabe fehlen noch: DV4, K2."))
    #expect(page.frame.text.contains("Offen (3): DV4, K2, K1"))
    state.type("a")
    #expect(state.overlay == nil)
    #expect(state.conversation.step?.question.id == "dv4")
    #expect(
      state.notice.map(state.script.texts.notice)
        == "Zum Abgeben braucht DV4 eine Antwort, auch „weiß nicht“. Danach fehlt noch 1.")
    state.type("w")
    #expect(state.conversation.gaps.map(\.step.question.id) == ["k2"])
  }

  @Test("Below the last dimension the arrows scroll to the end and back")
  func scrolling() throws {
    var state = try scene().state()
    let screen = InterviewScreen(theme: Theme(colours: .none))
    let size = TerminalSize(columns: 40, rows: 12)
    state.type("⎋ga")
    func press(_ key: Key) {
      state.viewport = screen.page(state, size: size).viewport
      _ = state.apply(.key(key), at: Scene.time)
    }
    for _ in 0..<60 { press(.down) }
    let end = screen.page(state, size: size)
    #expect(end.viewport.offset == end.viewport.limit)
    #expect(end.frame.text.contains("Offen (3): DV4, K1, K2"))
    for _ in 0..<60 { press(.up) }
    let start = screen.page(state, size: size)
    #expect(start.viewport.offset == 0)
    #expect(state.reviewPointer == 0)
  }

  @Test("Plain lines say it in words")
  func plain() throws {
    let console = ScriptedConsole(["a", "a", "w"])
    let asked = scene(questionnaire: Self.required)
    _ = try asked.interview(saving: Disk()).runPlain(on: console)
    #expect(
      console.written.contains(
        "  DV  Digitale Verwaltung: 4 Vernetzung (75), 41,7 Punkte mehr, 3 von 4"))
    #expect(
      console.written.contains("Gesamt: 4 Vernetzung (75); 41,7 Punkte mehr seit dem 3. Quartal 2026"))
    #expect(console.written.contains("Vor der Abgabe fehlen noch: DV4, K2."))
    #expect(console.written.contains("DV4 · Frage 4 von 6"))
  }
}
