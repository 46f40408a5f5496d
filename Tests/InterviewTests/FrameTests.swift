import Foundation
import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

/// Every screen there is, whole, in two languages and three sizes, against `Tests/Frames`.
///
/// `RECORD_FRAMES=1 swift test --filter FrameTests` writes them anew.
@Suite struct FrameTests {
  /// What is going on.
  enum Occasion: Sendable {
    /// Questions one after another.
    case asking
    /// The quarterly update, where answers of last time may be taken over.
    case updating
    /// Out of the answers of members a suggestion was made.
    case confirming
    /// Somebody else writes.
    case reading
    /// Somebody else has done something meanwhile; after the keys.
    case meeting(AnswerConflict.Whole?)
  }

  /// A screen by its name and the keys that lead there, from a question.
  struct View: Sendable, CustomTestStringConvertible {
    let name: String
    let position: String
    let german: String
    let english: String
    let occasion: Occasion

    init(
      _ name: String, at position: String, _ german: String, _ english: String? = nil,
      when occasion: Occasion = .asking
    ) {
      (self.name, self.position, self.german, self.english) = (name, position, german, english ?? german)
      self.occasion = occasion
    }

    var testDescription: String { name }
  }

  private static let views = [
    View("choice", at: "dv1", "4"), View("yes-no", at: "dv2", ""), View("multiple", at: "dv3", "2"),
    View("share", at: "dv4", "12⇥40"), View("number", at: "k1", ""), View("number-refused", at: "k1", "-5⏎"),
    View("text", at: "k2", "Mehr Personal"), View("help", at: "dv1", "?"), View("keys", at: "dv1", "??"),
    View("comment", at: "dv1", "c"), View("reason", at: "dv1", "x"), View("evidence", at: "dv1", "b", "e"),
    View("wish", at: "dv2", "t"), View("wish-waits", at: "dv1", "t"),
    View("suggestion", at: "dv1", "", when: .confirming),
    View("overview", at: "dv4", "g", "o"), View("overview-open", at: "dv4", "gf", "of"),
    View("search", at: "dv4", "/b"), View("search-nothing", at: "dv4", "/xyz"),
    View("carry-over", at: "dv1", "", when: .updating),
    View("carry-over-chosen", at: "dv1", "↓↓", when: .updating),
    View("reading", at: "dv1", "4", when: .reading),
    View("reading-overview", at: "dv1", "g", "o", when: .reading),
    View("reading-result", at: "dv1", "ga", "oh", when: .reading),
    View("meeting", at: "dv1", "4⏎", when: .meeting(nil)),
    View("meeting-handed-in", at: "dv1", "4⏎", when: .meeting(.submitted)),
    View("meeting-removed", at: "dv1", "4⏎", when: .meeting(.removed)),
    View("result", at: "dv4", "ga", "oh"), View("handing-in", at: "dv4", "gaa", "ohh"),
  ]

  private static let sizes = [(80, 24), (40, 12), (120, 40)]

  @Test("Each screen is as recorded, and colours change nothing but colours", arguments: views)
  func frames(of view: View) throws {
    var text = ""
    for (language, keys) in [(Language.german, view.german), (.english, view.english)] {
      for (columns, rows) in Self.sizes {
        let state = try state(view, keys, language)
        let size = TerminalSize(columns: columns, rows: rows)
        let plain = InterviewScreen(theme: Theme(colours: .none)).page(state, size: size).frame
        let coloured = InterviewScreen(theme: Theme(colours: .palette)).page(state, size: size).frame
        #expect(coloured.text == plain.text)
        #expect(coloured.cursor == plain.cursor)
        text += "=== \(language) \(columns)×\(rows)\n\(plain.text)\n"
      }
    }
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Frames/\(view.name).txt").standardized
    if ProcessInfo.processInfo.environment["RECORD_FRAMES"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  private func state(_ view: View, _ keys: String, _ language: Language) throws -> InterviewState {
    // Times of day are those of this host.
    setenv("TZ", "UTC", 1)
    tzset()
    var scene = Scene(
      answers: ["dv2": Answer(.value(.boolean(true))), "dv3": Answer(.value(.options(["app"])))],
      position: view.position,
      last: [
        "dv1": Answer(.value(.option("3")), comment: "Bürgerbüro seit März.\nStandesamt folgt."),
        "dv2": Answer(.value(.boolean(false))),
      ],
      language: language)
    switch view.occasion {
    case .asking, .meeting: break
    case .confirming:
      scene.assessment.answers["dv1"] = Answer(
        .value(.option("4")), derivedFrom: ["berga", "greiz", "zeulenroda"])
    case .updating: scene.scope = Scope()
    case .reading: scene.scope = Scope(.everyQuestion, isReadOnly: true)
    }
    var state = try scene.state()
    guard case .meeting(let whole) = view.occasion else {
      state.type(keys)
      return state
    }
    for key in [Key].typing(keys) { _ = state.apply(.key(key), at: Scene.time) }
    meet(whole, in: &state)
    return state
  }

  /// Somebody else has answered DV1 and K2 meanwhile, and perhaps done more.
  private func meet(_ whole: AnswerConflict.Whole?, in state: inout InterviewState) {
    var theirs = state.conversation.saved
    let morning = Timestamp(seconds: Scene.time.seconds - 3_900)
    theirs.answers["dv1"] = Answer(
      .value(.option("2")), comment: "Nur das Bürgerbüro.",
      evidence: [Evidence(text: "Ratsbeschluss 12/2026")],
      answered: morning)
    theirs.answers["k2"] = Answer(.value(.text("Personal")))
    if whole == .submitted { theirs.status = .submitted(morning) }
    let mine = state.conversation.proposal?.assessment.answers["dv1"]
    let conflict = AnswerConflict(
      merged: theirs, questions: whole == .removed ? [] : ["dv1"],
      mine: mine.map { ["dv1": $0] } ?? [:], whole: whole)
    _ = state.apply(.disputed(conflict, onDisk: whole == .removed ? nil : theirs), at: Scene.time)
  }
}
