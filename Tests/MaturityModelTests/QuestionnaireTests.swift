import Localization
import MaturityModel
import Testing

@Suite("A definition is read")
struct QuestionnaireTests {
  @Test("A whole definition is read without a word")
  func frame() throws {
    let reading = Questionnaire.read(Array(Samples.questionnaire.utf8), file: "file.json")
    #expect(reading.diagnostics.isEmpty)
    let definition = try #require(reading.value)
    #expect(definition.id == "sample")
    #expect(definition.version == "1.2")
    #expect(definition.languages == ["de", "en"])
    #expect(definition.title[.german] == "Titel")
    #expect(definition.title[.english] == "Title")
    #expect(definition.description == nil)
    #expect(definition.levels.map(\.from) == [0, 40, 80])
    #expect(definition.levels.map { $0.name[.english] } == ["Low", "Mid", "High"])
    #expect(definition.reference == QuestionnaireReference(id: "sample", version: "1.2"))
    #expect(definition.questions.map(\.id) == ["c1", "b1", "m1", "n1", "s1", "t1"])
    #expect(definition.questions.map(\.isScored) == [true, true, true, true, true, false])
    #expect(definition.dimensions.map(\.weight) == [2])
  }

  @Test("What is left out has its default")
  func defaults() throws {
    let text = """
      {"format": 1, "id": "a", "version": "1", "languages": ["de"], "title": {"de": "T"}, "levels": [
        {"id": "l0", "name": {"de": "0"}, "from": 0, "description": {"de": "0"}},
        {"id": "l1", "name": {"de": "1"}, "from": 50, "description": {"de": "1"}}],
       "dimensions": [{"id": "d", "name": {"de": "D"}, "questions": [
        {"id": "q", "kind": "boolean", "text": {"de": "Q"}},
        {"id": "n", "kind": "number", "text": {"de": "N"}, "scored": false},
        {"id": "t", "kind": "text", "text": {"de": "T"}}]}]}
      """
    let reading = Questionnaire.read(Array(text.utf8), file: "file.json")
    #expect(reading.diagnostics.isEmpty)
    let definition = try #require(reading.value)
    #expect(definition.scale == Scale(minimum: 0, maximum: 100))
    #expect(definition.rule == AggregationRule(method: .mean, missing: .exclude, minimumCoverage: 0))
    let dimension = try #require(definition.dimensions.first)
    #expect(dimension.code == "d")
    #expect(dimension.weight == 1)
    #expect(dimension.isScored)
    #expect(!dimension.isConfidential)
    #expect(dimension.rule == AggregationRule())
    #expect(dimension.references.isEmpty)
    #expect(definition.questions.map(\.code) == ["q", "n", "t"])
    #expect(definition.questions.map(\.weight) == [1, 1, 1])
    #expect(definition.questions.map(\.isConfidential) == [false, false, false])
    guard case .number(let range) = definition.questions[1].kind else {
      Issue.record("not a number")
      return
    }
    #expect([range.minimum, range.maximum] == [nil, nil])
    #expect(range.decimals == 0)
    #expect(range.normalisation == nil)
    #expect(definition.questions[2].kind == .text(maximumLength: 2_000))
    // A language that the definition does not speak falls back to the first.
    #expect(definition.title[.english] == "T")
  }

  @Test("What is given is kept")
  func given() throws {
    let text = Samples.questionnaire
      .replacing(
        "\"aggregation\": \"mean\"",
        with: "\"aggregation\": \"geometric\", \"missing\": \"zero\", \"minimumCoverage\": 0.75"
      )
      .replacing(
        "\"weight\": 2",
        with: """
          "weight": 2.5, "description": {"de": "B", "en": "D"}, "confidential": true, "aggregation": "minimum",
          "references": [{"framework": "OZG", "code": "§ 1"}, {"framework": "ISO 37122"}]
          """
      )
      .replacing(
        "\"kind\": \"boolean\"",
        with:
          "\"kind\": \"boolean\", \"help\": {\"de\": \"H\", \"en\": \"I\"}, \"weight\": 3, \"scored\": "
          + "false, \"confidential\": true"
      )
      .replacing("\"maximum\": 100", with: "\"maximum\": 80").replacing("\"from\": 80", with: "\"from\": 60")
    let reading = Questionnaire.read(Array(text.utf8), file: "file.json")
    #expect(reading.diagnostics.isEmpty)
    let definition = try #require(reading.value)
    #expect(definition.rule == AggregationRule(method: .geometric, missing: .zero, minimumCoverage: 0.75))
    #expect(definition.scale == Scale(minimum: 0, maximum: 80))
    let dimension = try #require(definition.dimensions.first)
    #expect(dimension.weight == 2.5)
    #expect(dimension.description?[.english] == "D")
    #expect(dimension.isConfidential)
    #expect(dimension.rule.method == .minimum)
    #expect(
      dimension.references == [Reference(framework: "OZG", code: "§ 1"), Reference(framework: "ISO 37122")])
    let question = definition.questions[1]
    #expect(question.help?[.german] == "H")
    #expect(question.weight == 3)
    #expect(!question.isScored)
    #expect(question.isConfidential)
  }

  @Test("A question says its topic and its role; without a topic its code and its text stand for it")
  func topicAndRole() throws {
    let n1 = #""id": "n1", "code": "N1", "kind": "number","#
    let text = Samples.questionnaire.replacing(
      n1,
      with: n1
        + #" "scored": false, "role": "budget", "topic": {"de": "\#(String(repeating: "ß", count: 60))", "en": "Money"},"#
    )
    let reading = Questionnaire.read(Array(text.utf8), file: "file.json")
    #expect(reading.diagnostics.isEmpty)
    let definition = try #require(reading.value)
    #expect(definition.questions.map(\.role) == [nil, nil, nil, .budget, nil, nil])
    #expect(definition.question(for: .budget)?.id == "n1")
    #expect(definition.question(for: .staff) == nil)
    #expect(definition.questions[3].topicName(in: .english) == "Money")
    #expect(definition.questions[3].topicName(in: .german).count == 60)
    #expect(definition.questions[1].topicName(in: .german) == "B1 B?")
  }

  @Test("Dimensions hold dimensions at any depth; below an unscored one nothing is scored")
  func nesting() throws {
    func dimension(_ id: String, _ content: String) -> String {
      #"{"id": "\#(id)", "name": {"de": "D", "en": "D"}, \#(content)}"#
    }
    func questions(_ id: String) -> String {
      #""questions": [{"id": "\#(id)", "kind": "boolean", "scored": true, "text": {"de": "Q", "en": "Q"}}]"#
    }
    let inner = dimension(
      "p", "\"scored\": false, \"dimensions\": [\(dimension("q", "\"scored\": true, " + questions("q1")))]")
    let tree = dimension("o", "\"dimensions\": [\(dimension("r", questions("r1"))), \(inner)]")
    let text = Samples.questionnaire.replacing("\"dimensions\": [", with: "\"dimensions\": [\(tree), ")
    let reading = Questionnaire.read(Array(text.utf8), file: "file.json")
    #expect(reading.diagnostics.isEmpty)
    let definition = try #require(reading.value)
    let top = try #require(definition.dimensions.first)
    #expect(top.selfAndDescendants.map(\.id) == ["o", "r", "p", "q"])
    #expect(top.selfAndDescendants.map(\.isScored) == [true, true, false, false])
    #expect(top.allQuestions.map(\.id) == ["r1", "q1"])
    #expect(top.allQuestions.map(\.isScored) == [true, false])
    #expect(definition.scoredDimensions.map(\.id) == ["o", "d1"])
  }

  @Test("Definitions are found by id and version and ordered by number, not by letter")
  func catalogue() throws {
    let versions = ["1.10", "1.9", "1", "2"].map { version -> Questionnaire? in
      let text = Samples.questionnaire.replacing("\"1.2\"", with: "\"\(version)\"")
      return Questionnaire.read(Array(text.utf8), file: "file.json").value
    }
    let catalog = QuestionnaireCatalog(versions.compactMap { $0 })
    #expect(catalog.questionnaires.map(\.version) == ["1", "1.9", "1.10", "2"])
    #expect(catalog[QuestionnaireReference(id: "sample", version: "1.9")]?.questions.count == 6)
    #expect(catalog[QuestionnaireReference(id: "sample", version: "1.2")] == nil)
  }
}
