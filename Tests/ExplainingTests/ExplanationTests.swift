import LocatedJSON
import Localization
import MaturityModel
import Scoring
import Shipped
import Testing

@testable import Explaining

@Suite("A score is explained down to the answers")
struct ExplanationTests {
  /// A definition in which each dimension is made another way.
  private static let definition = """
    {"format": 1, "id": "e", "version": "1", "languages": ["de", "en"], "title": {"de": "T", "en": "T"},
     "levels": [
       {"id": "low", "name": {"de": "Anfang", "en": "Start"}, "from": 0, "description": {"de": "l", "en": "l"}},
       {"id": "mid", "name": {"de": "Mitte", "en": "Middle"}, "from": 40, "description": {"de": "m", "en": "m"},
        "requires": [{"question": "c", "option": "full"}]},
       {"id": "top", "name": {"de": "Ziel", "en": "Goal"}, "from": 80, "description": {"de": "h", "en": "h"},
        "requires": [{"dimension": "s", "atLeast": 50}]}],
     "minimumCoverage": 0.5,
     "dimensions": [
      {"id": "m", "code": "M", "name": {"de": "Mittel", "en": "Mean"}, "questions": [
        {"id": "c", "code": "M1", "kind": "choice", "weight": 2, "text": {"de": "Wahl?", "en": "Choice?"}, "options": [
          {"id": "no", "text": {"de": "Nichts", "en": "Nothing"}}, {"id": "some", "text": {"de": "Etwas", "en": "Some"}},
          {"id": "full", "text": {"de": "Alles", "en": "All"}}]},
        {"id": "n", "code": "M2", "kind": "number", "unit": {"de": "%", "en": "%"}, "minimum": 0, "maximum": 100,
         "text": {"de": "Zahl?", "en": "Number?"}, "normalisation": {"kind": "linear", "worst": 0, "best": 80, "cap": 0.9}},
        {"id": "h", "code": "M3", "kind": "boolean", "text": {"de": "Ja?", "en": "Yes?"},
         "visibleIf": {"question": "c", "is": "full"}}]},
      {"id": "s", "code": "S", "name": {"de": "Summe", "en": "Sum"}, "aggregation": "sum", "questions": [
        {"id": "s1", "code": "S1", "kind": "boolean", "weight": 5, "text": {"de": "S1?", "en": "S1?"}},
        {"id": "s2", "code": "S2", "kind": "boolean", "weight": 10, "text": {"de": "S2?", "en": "S2?"}}]},
      {"id": "w", "code": "W", "name": {"de": "Schwächstes", "en": "Weakest"}, "aggregation": "minimum", "questions": [
        {"id": "w1", "code": "W1", "kind": "boolean", "text": {"de": "W1?", "en": "W1?"}},
        {"id": "w2", "code": "W2", "kind": "boolean", "text": {"de": "W2?", "en": "W2?"}}]}
     ]}
    """

  private func explanation(_ answers: [String: Answer], _ language: Language = .german) throws -> Explanation
  {
    let questionnaire = try #require(Questionnaire.read(Array(Self.definition.utf8), file: "e").value)
    let municipality = try #require(
      Participants.read(ShippedFile.municipalities.bytes, file: "m").value?.municipalities.first)
    let profile = Scorer(questionnaire).profile(of: answers, by: municipality)
    return Explainer(questionnaire, language).explanation(
      of: profile, answers: answers, by: municipality)
  }

  private static let answers: [String: Answer] = [
    "c": Answer(.value(.option("some"))), "n": Answer(.value(.number(40))),
    "s1": Answer(.value(.boolean(true))), "s2": Answer(.value(.boolean(true))),
    "w1": Answer(.value(.boolean(true))), "w2": Answer(.value(.boolean(true))),
  ]

  @Test("The whole: rule, distance to the next level, and the gate that holds back")
  func overall() throws {
    // m = (2 · 0.5 + 1 · 0.5) / 3 = 0.5, s = 1, w = 1; together 2.5 / 3 = 0.8333
    let node = try explanation(Self.answers)
    #expect(node.result == "83,3 von 100 – Stufe 3 Ziel")
    #expect(
      node.notes == [
        "Das ist der Durchschnitt aus 3 Handlungsfeldern; alle zählen gleich viel.",
        "Die höchste Stufe beginnt bei 80; sie ist nach Punkten erreicht.",
      ])
  }

  @Test("A mean: what each question counts and brings, and how a number became its value")
  func mean() throws {
    let node = try #require(try explanation(Self.answers).node("m"))
    #expect(node.result == "50,0 von 100 – Stufe 2 Mitte")
    #expect(node.part == "zählt 33\u{A0}% und bringt 16,7 Punkte")
    #expect(
      node.notes == [
        "Das ist der Durchschnitt aus 2 Fragen; wie viel jeder Teil zählt, steht dabei.",
        "Stufe 2 Mitte beginnt bei 40. Bis Stufe 3 Ziel (ab 80) fehlen 30,0 Punkte.",
      ])
    #expect(
      node.children.map(\.result) == ["Etwas", "40\u{A0}%", "hier nicht gefragt"])
    #expect(node.children.map(\.value) == ["50,0 von 100", "50,0 von 100", nil])
    #expect(
      node.children.map(\.part) == [
        "zählt 67\u{A0}% und bringt 33,3 Punkte", "zählt 33\u{A0}% und bringt 16,7 Punkte",
        "bleibt außen vor",
      ])
    #expect(
      node.children.map(\.notes) == [
        [],
        ["0\u{A0}% zählt 0, 80\u{A0}% zählt 100; dazwischen geht es gleichmäßig. Mehr als 90 zählt es nie."],
        ["Die Frage wird nur gestellt, wenn in M1 „Alles“ gewählt ist."],
      ])
  }

  @Test("A sum in points, the weakest part, and a gate that holds back")
  func others() throws {
    var answers = Self.answers
    answers["s2"] = Answer(.value(.boolean(false)))
    answers["c"] = Answer(.value(.option("full")))
    answers["h"] = Answer(.value(.boolean(true)))
    answers["n"] = Answer(.value(.number(100)))
    // m = (2 + 0.9 + 1) / 4 = 0.975, s = 5 / 15 = 0.3333, w = 1; together 2.30833 / 3 = 0.7694
    let node = try explanation(answers)
    #expect(node.result == "76,9 von 100 – Stufe 2 Mitte")
    let sum = try #require(node.node("s"))
    #expect(sum.notes.first == "Zusammengezählt sind das 5 von 15 Punkten aus 2 Fragen.")
    #expect(sum.children.map(\.part) == ["bringt 5 von 5 Punkten", "bringt 0 von 10 Punkten"])
    answers["w2"] = Answer(.value(.boolean(false)))
    let weakest = try #require(try explanation(answers).node("w"))
    #expect(
      weakest.notes.first
        == "Von 2 Fragen entscheidet der schwächste Teil; ein starker gleicht ihn nicht aus.")
    #expect(weakest.children.map(\.part) == [nil, "ist das Schwächste und entscheidet"])
    answers = Self.answers
    answers["s1"] = Answer(.value(.boolean(false)))
    answers["s2"] = Answer(.dontKnow)
    answers["n"] = Answer(.value(.number(80)))
    answers["c"] = Answer(.value(.option("some")))
    // m = (1 + 0.9) / 3 = 0.6333, s = 0, w = 1: 0.5444; level 2 by score, but c is not “full”.
    let held = try explanation(answers)
    #expect(held.result == "54,4 von 100 – Stufe 1 Anfang")
    #expect(
      held.notes.suffix(2) == [
        "Nach Punkten wäre es Stufe 2 Mitte. Es bleibt bei Stufe 1 Anfang:",
        "Stufe 2 Mitte braucht in M1 „Alles“.",
      ])
    #expect(held.node("s2")?.result == "„Weiß ich nicht“")
    #expect(held.node("s2")?.part == "bleibt offen und zählt nicht mit")
  }

  @Test("Too little answered, nothing answered, and what does not apply")
  func gaps() throws {
    let one = try explanation(["w1": Answer(.value(.boolean(true)))])
    #expect(
      one.notes
        == [
          "Es gibt keinen Wert, weil zu wenig beantwortet ist: Nötig sind 2 von 3 Handlungsfeldern, "
            + "auswertbar ist "
            + "1.",
          "5 Fragen sind offen. Je nach Antwort läge der Wert zwischen 0,0 und 97,5.",
        ].map { $0.replacing("97,5", with: "98,9") })
    #expect(one.node("m")?.notes == ["Noch ist nichts beantwortet."])
    let none = try explanation(["w1": Answer(.doesNotApply(reason: "Das macht der Kreis."))])
    let question = try #require(none.node("w1"))
    #expect(question.result == "trifft nicht zu")
    #expect(question.notes == ["Grund: Das macht der Kreis."])
  }

  @Test("What is printed adds up, or is said to be rounded")
  func rounding() throws {
    var noted = 0
    for step in 0..<500 {
      var answers = Self.answers
      answers["n"] = Answer(.value(.number(Double(step) / 7)))
      let node = try #require(try explanation(answers).node("m"))
      func tenths(_ text: String, after word: String) throws -> Int {
        let number = try #require(text.split(separator: word).last?.split(separator: " ").first)
        return try #require(Int(number.filter(\.isNumber)))
      }
      let parts = try node.children.compactMap(\.part).filter { $0.contains("bringt") }
        .map { try tenths($0, after: "bringt ") }
      let total = try tenths(node.result, after: "x")
      let isNoted = node.isRounded
      #expect(isNoted == (parts.reduce(0, +) != total))
      noted += isNoted ? 1 : 0
    }
    #expect(noted > 50 && noted < 450)
  }

  @Test("English says the same")
  func english() throws {
    let node = try #require(try explanation(Self.answers, .english).node("m"))
    #expect(node.result == "50.0 of 100 – level 2 Middle")
    #expect(node.part == "counts 33% and brings 16.7 points")
    #expect(
      node.notes.last == "Level 2 Middle starts at 40. 30.0 points are missing for level 3 Goal (from 80).")
  }

  @Test(
    "Options that are not offered are neither named nor counted, and why an answer does not count is said")
  func hiddenOptions() throws {
    let text = """
      {"format": 1, "id": "h", "version": "1", "languages": ["de"], "title": {"de": "T"},
       "levels": [{"id": "l", "name": {"de": "L"}, "from": 1, "description": {"de": "l"}},
         {"id": "m", "name": {"de": "M"}, "from": 3, "description": {"de": "m"}}],
       "scale": {"minimum": 1, "maximum": 5},
       "dimensions": [{"id": "d", "name": {"de": "D"}, "questions": [
         {"id": "m1", "code": "M1", "kind": "multiple", "text": {"de": "M?"}, "options": [
           {"id": "a", "text": {"de": "A"}}, {"id": "b", "text": {"de": "B"}},
           {"id": "c", "text": {"de": "C"}, "visibleIf": {"municipality": "kind", "is": "alliance"}}]},
         {"id": "c1", "code": "C1", "kind": "choice", "text": {"de": "C?"}, "options": [
           {"id": "x", "text": {"de": "X."}}, {"id": "y", "text": {"de": "Y."}},
           {"id": "z", "text": {"de": "Z."}, "visibleIf": {"municipality": "kind", "is": "alliance"}}]},
         {"id": "b1", "code": "B1", "kind": "boolean", "text": {"de": "B?"}}]}]}
      """
    let reading = Questionnaire.read(Array(text.utf8), file: "h")
    let questionnaire = try #require(reading.value, "\(reading.diagnostics)")
    let municipality = try #require(
      Participants.read(ShippedFile.municipalities.bytes, file: "m").value?.municipalities.first {
        $0.kind == .city
      })
    let answers: [String: Answer] = [
      "m1": Answer(.value(.options(["a", "c"]))), "c1": Answer(.value(.option("z"))),
      "b1": Answer(.value(.boolean(true))),
    ]
    let profile = Scorer(questionnaire).profile(of: answers, by: municipality)
    let nodes = Explainer(questionnaire, .german)
      .explanation(of: profile, answers: answers, by: municipality).nodes
    #expect(nodes["m1"]?.result == "A")
    // 0.5 on a scale from 1 to 5.
    #expect(nodes["m1"]?.value == "3,00 von 5")
    #expect(nodes["m1"]?.notes == ["Das ist 1 Punkt; den vollen Wert geben 2."])
    #expect(nodes["c1"]?.result == "noch nicht beantwortet")
    #expect(nodes["c1"]?.notes == ["Die Antwort „Z“ steht hier nicht mehr zur Wahl."])
    // (0.5 + 1) / 2 = 0.75 is 4 of 5: half of 0.5 and half of 1 are 1 and 2 points, and 1 where the scale begins.
    #expect(nodes["d"]?.result == "4,00 von 5 – Stufe 2 M")
    #expect(
      nodes["d"]?.notes.first
        == "Das ist der Durchschnitt aus 2 Fragen; alle zählen gleich viel. Die Skala beginnt bei 1; die "
        + "Punkte der "
        + "Teile kommen dazu.")
    #expect(
      [nodes["m1"]?.part, nodes["b1"]?.part].map { $0?.suffix(18) } == [
        "bringt 1,00 Punkte", "bringt 2,00 Punkte",
      ])
  }

  @Test("Points that are rounded one by one are said to be, where they do not add up")
  func roundedPoints() throws {
    func isRounded(_ weight: Double) throws -> Bool {
      let question = """
        "kind": "choice", "weight": \(weight), "text": {"de": "?"}, "options": [
        {"id": "a", "text": {"de": "A"}}, {"id": "b", "text": {"de": "B"}}, {"id": "c", "text": {"de": "C"}}]
        """
      let text = """
        {"format": 1, "id": "p", "version": "1", "languages": ["de"], "title": {"de": "T"},
         "levels": [{"id": "l", "name": {"de": "L"}, "from": 0, "description": {"de": "l"}},
           {"id": "m", "name": {"de": "M"}, "from": 50, "description": {"de": "m"}}],
         "dimensions": [{"id": "d", "name": {"de": "D"}, "aggregation": "sum", "questions": [
           {"id": "x", \(question)}, {"id": "y", \(question)}]}]}
        """
      let questionnaire = try #require(Questionnaire.read(Array(text.utf8), file: "p").value)
      let municipality = try #require(
        Participants.read(ShippedFile.municipalities.bytes, file: "m").value?.municipalities.first)
      let answers = ["x": Answer(.value(.option("b"))), "y": Answer(.value(.option("b")))]
      let profile = Scorer(questionnaire).profile(of: answers, by: municipality)
      let explanation = Explainer(questionnaire, .german)
        .explanation(of: profile, answers: answers, by: municipality)
      return try #require(explanation.node("d")).isRounded
    }
    // Half of 2.5 is 1.25, printed as 1.3; both together are 2.5 and not 2.6.
    #expect(try isRounded(2.5))
    // Half of 3 is 1.5; both together are 3.
    #expect(try !isRounded(3))
  }
}
