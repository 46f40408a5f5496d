import MaturityModel
import Terminal
import Testing

@testable import Interview

@Suite struct NumberFieldTests {
  private let answers = ["k1": Answer(.value(.number(62)))]

  @Test("Once something was typed letters are refused in place", arguments: ["k1", "dv4"])
  func refusesLetters(position: String) throws {
    for letter in "wxcbszgqa" {
      var state = try Scene(answers: answers, position: position).state()
      let effects = state.type("7\(letter)")
      #expect(effects.isEmpty)
      #expect(state.notice == .problem(.letterInNumber))
      #expect(state.overlay == nil)
      #expect(state.conversation.step?.question.id == position)
      #expect(state.conversation.saved.answers == answers)
    }
  }

  @Test("A word typed behind a number changes nothing")
  func word() throws {
    var state = try Scene(answers: answers, position: "k1").state()
    state.type("70 siebzig⏎")
    #expect(state.conversation.saved.answers["k1"]?.value == .number(70))
  }

  @Test("The unit stands beside the number once, also where it was typed or comes from last quarter")
  func unit() throws {
    let screen = InterviewScreen(theme: Theme(colours: .none))
    var typed = try Scene(position: "k1").state()
    _ = typed.apply(.key(.paste("1200 Euro")), at: Scene.time)
    let last = try Scene(position: "k1", last: ["k1": Answer(.value(.number(62.5)))]).state()
    for state in [typed, last] {
      let lines = screen.page(state, size: .standard).frame.text.split(separator: "\n")
      let field = try #require(lines.first { $0.contains("Ihre Antwort") })
      #expect(field.split(separator: " ").count { $0 == "Euro" } == 1)
    }
  }

  @Test("Both fields of a share are typing once one was")
  func share() throws {
    var state = try Scene(position: "dv4").state()
    state.type("12⏎c")
    #expect(state.notice == .problem(.letterInNumber))
    #expect(state.overlay == nil)
  }

  @Test("Before the first digit, and after Escape, letters are commands")
  func commands() throws {
    var untouched = try Scene(position: "k1").state()
    untouched.type("s")
    #expect(untouched.conversation.step?.question.id == "k2")
    var escaped = try Scene(position: "k1").state()
    escaped.type("70⎋s")
    #expect(escaped.conversation.step?.question.id == "k2")
    #expect(escaped.drafts["k1"]?.isEmpty == false)
    escaped.type("⎋z")
    escaped.type("8")
    #expect(escaped.drafts["k1"] == .number(LineEditor("8", maximumLength: 40), touch: .typed))
  }

  @Test("“Don't know” over a saved answer asks first; over none, or over itself, it does not")
  func dontKnow() throws {
    var state = try Scene(answers: answers, position: "k1").state()
    state.type("w")
    #expect(
      state.notice.map(state.script.texts.notice)
        == "Ihre Antwort 62\u{A0}Euro wird durch „weiß nicht“ ersetzt. Noch einmal w bestätigt.")
    #expect(state.conversation.saved.answers == answers)
    state.type("w")
    #expect(state.conversation.saved.answers["k1"]?.content == .dontKnow)
    state.type("⎋zw")
    #expect(state.conversation.step?.question.id == "k2")
    var other = try Scene(answers: ["dv1": Answer(.value(.option("3")))], position: "dv1").state()
    other.type("w↓w")
    #expect(other.notice == .replacesAnswer("3"))
    #expect(other.conversation.saved.answers["dv1"]?.value == .option("3"))
  }
}
