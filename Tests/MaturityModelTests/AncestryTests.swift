import MaturityModel
import Testing

@Suite("Answers to an older version are carried over")
struct AncestryTests {
  private func older() throws -> Questionnaire { try VersionComparisonTests.version("1", []) }

  @Test("Answers go to the question and the option that replace theirs; what has no place is left out")
  func translated() throws {
    let newer = try VersionComparisonTests.newer(
      (
        #""id": "c1", "code": "C1","#,
        #""id": "c2", "code": "C2", "replaces": {"question": "c1", "comparable": false},"#
      ),
      (#"{"id": "some","#, #"{"id": "half", "replaces": ["some", "no"],"#),
      (#"{"id": "y","#, #"{"id": "w","#), (#""kind": "boolean","#, #""kind": "text","#))
    let ancestry = Ancestry(of: newer, in: try older())
    let answers = ancestry.translated([
      "c1": Answer(.value(.option("some")), comment: "läuft"),
      "b1": Answer(.value(.boolean(true))),
      "m1": Answer(.value(.options(["x", "y", "z"]))),
      "n1": Answer(.dontKnow),
      "s1": Answer(.value(.share(part: 1, whole: 4))),
      "t1": Answer(.doesNotApply(reason: "kein Text")),
      "gone": Answer(.value(.boolean(true))),
    ])
    #expect(answers.keys.sorted() == ["c2", "m1", "n1", "s1", "t1"])
    #expect(answers["c2"] == Answer(.value(.option("half")), comment: "läuft"))
    // y is another option now.
    #expect(answers["m1"]?.value == .options(["x", "z"]))
    #expect(answers["n1"]?.content == .dontKnow)
    #expect(answers["s1"]?.value == .share(part: 1, whole: 4))
    #expect(answers["t1"]?.content == .doesNotApply(reason: "kein Text"))
    // Two older options count as one, and an older option without a new one leaves nothing.
    #expect(ancestry.translated(["c1": Answer(.value(.option("no")))])["c2"]?.value == .option("half"))
    #expect(ancestry.translated(["m1": Answer(.value(.options(["y"])))]).isEmpty)
  }

  @Test("Over several versions every step counts")
  func chain() throws {
    let second = try VersionComparisonTests.newer(
      (
        #""id": "c1", "code": "C1","#,
        #""id": "c2", "code": "C2", "replaces": {"question": "c1", "comparable": true},"#
      ),
      (#"{"id": "some","#, #"{"id": "half", "replaces": ["some"],"#), (#""best": 80"#, #""best": 90"#))
    // n1 is worth again what it was worth at first; what lay between keeps it from being comparable.
    let third = try VersionComparisonTests.version(
      "3",
      [
        (
          #""id": "c1", "code": "C1","#,
          #""id": "c3", "code": "C3", "replaces": {"question": "c2", "comparable": true},"#
        ),
        (#"{"id": "some","#, #"{"id": "part", "replaces": ["half"],"#),
        (#""id": "b1", "code": "B1","#, #""id": "b2", "code": "B1","#),
      ])
    let catalog = QuestionnaireCatalog([third, try older(), second])
    let ancestry = try #require(
      catalog.ancestry(of: third.reference, in: QuestionnaireReference(id: "sample", version: "1")))
    #expect(ancestry.comparable == ["c3", "m1", "s1", "t1"])
    #expect(ancestry.origins["c3"]?.question.id == "c1")
    #expect(ancestry.origins["b2"] == nil)
    let answers = ancestry.translated([
      "c1": Answer(.value(.option("some"))), "b1": Answer(.value(.boolean(true))),
    ])
    #expect(answers == ["c3": Answer(.value(.option("part")))])
  }

  @Test("A version is its own origin; a newer one and another questionnaire are none")
  func ends() throws {
    let (old, new) = (try older(), try VersionComparisonTests.newer())
    let catalog = QuestionnaireCatalog([old, new])
    let own = try #require(catalog.ancestry(of: old.reference, in: old.reference))
    #expect(own.comparable.count == 6)
    let answers = ["m1": Answer(.value(.options(["x", "none"])))]
    #expect(own.translated(answers) == answers)
    #expect(catalog.ancestry(of: old.reference, in: new.reference) == nil)
    #expect(
      catalog.ancestry(of: old.reference, in: QuestionnaireReference(id: "other", version: "1")) == nil)
  }
}
