import Demonstration
import MaturityModel
import Scoring
import Testing

@Suite("Awkward cases of the demonstration")
struct AwkwardCasesTests {
  let scene: Scene
  let quarters = (1...8).compactMap { Quarter(year: $0 <= 4 ? 2025 : 2026, number: ($0 - 1) % 4 + 1) }

  init() throws {
    scene = try Scene.shared()
  }

  @Test("six questions do not apply to the village region, each with a reason")
  func doesNotApply() throws {
    for assessment in try scene.assessments(of: "seltenrain") {
      var reasons: [String: String] = [:]
      for (id, answer) in assessment.answers {
        if case .doesNotApply(let reason) = answer.content { reasons[id] = reason }
      }
      #expect(Set(reasons.keys) == ["dv1", "dv3", "dv4", "dv5", "ok4", "ik3"])
      #expect(Set(reasons.values).count == 6)
    }
  }

  @Test("somebody joins in 2025-Q4, somebody misses a quarter in the middle, the others hand in all eight")
  func quartersOfEach() throws {
    for id in scene.ids {
      let expected =
        switch id {
        case "dingelstaedt": Array(quarters[3...])
        case "muehlhausen": quarters.filter { $0.code != "2026-Q1" }
        default: quarters
        }
      #expect(try scene.assessments(of: id).map(\.quarter) == expected, "\(id)")
    }
  }

  @Test("one file is a draft: of the last quarter, half done, left at the next question")
  func draft() throws {
    let drafts = scene.assessments.filter(\.isDraft)
    #expect(drafts.map(\.municipality) == ["weida"])
    let draft = try #require(drafts.first)
    let questions = scene.demonstration.questionnaire.questions.map(\.id)
    #expect(draft.quarter.code == "2026-Q4")
    #expect(Set(draft.answers.keys) == Set(questions.prefix(25)))
    #expect(draft.position == questions[25])
  }

  @Test("in the last quarter exactly one dimension of what was submitted is not assessable")
  func notAssessable() throws {
    var found: [String] = []
    for id in scene.ids {
      guard let last = try scene.assessments(of: id).last, !last.isDraft else { continue }
      let profile = try scene.profile(of: last)
      found += profile.dimensions.filter { $0.state == .notAssessable }.map { "\(id) \($0.id)" }
      #expect(profile.overall.state == .scored)
    }
    #expect(found == ["seltenrain dp"])
  }

  @Test("all states of an answer occur among submitted files, and some answers are learned with time")
  func states() throws {
    let questions = scene.demonstration.questionnaire.questions.map(\.id)
    let submitted = scene.assessments.filter { !$0.isDraft }
    let states = Set(submitted.flatMap { file in questions.map { AnswerState(file.answers[$0]) } })
    #expect(states == [.answered, .dontKnow, .doesNotApply, .notAnswered])
    let lamps = try scene.assessments(of: "jena").map { AnswerState($0.answers["me3"]) }
    #expect(lamps.first == .dontKnow)
    #expect(lamps.last == .answered)
  }

  @Test("comments hold quotes, ampersands, umlauts and angle brackets; each municipality has some")
  func comments() throws {
    let all = scene.assessments
    let comments = all.flatMap { $0.answers.values.compactMap(\.comment) }
    for sign in ["\"", "„", "“", "&", "<", ">", "ü", "ß", "…"] {
      #expect(comments.contains { $0.contains(sign) }, "\(sign)")
    }
    #expect(comments.contains("Bürgerbüro seit März, Standesamt & Fundbüro folgen."))
    for assessment in all {
      #expect(
        (1...6).contains(assessment.answers.values.count { $0.comment != nil }), "\(assessment.municipality)")
    }
  }

  @Test("evidence comes with a text, with a link, or with both, and links lead nowhere")
  func evidence() {
    let evidence = scene.assessments.flatMap { $0.answers.values.flatMap(\.evidence) }
    #expect(evidence.contains { $0.text != nil && $0.link != nil })
    #expect(evidence.contains { $0.text == nil })
    #expect(evidence.contains { $0.link == nil })
    #expect(evidence.compactMap(\.link).allSatisfy { $0.hasPrefix("https://www.example.org/") })
  }

  @Test("barriers and support are at most three, and one barrier is shared by most")
  func needs() throws {
    var counts: [String: Int] = [:]
    for id in scene.ids where id != "weida" {
      let last = try #require(try scene.assessments(of: id).last)
      for question in ["k6", "k7"] {
        guard case .options(let chosen)? = last.answers[question]?.value else { continue }
        #expect((1...3).contains(chosen.count))
        if question == "k6" { for option in chosen { counts[option, default: 0] += 1 } }
      }
    }
    #expect(try #require(counts.values.max()) >= 5)
    #expect(counts.count >= 5)
  }
}
