import Localization
import MarkupReader
import MaturityModel
import QuestionnaireDocuments
import Shipped
import Testing

@Suite("A questionnaire becomes a document")
struct DocumentTests {
  static let levels = """
    [{"id": "low", "name": {"de": "Niedrig"}, "from": 0, "description": {"de": "Unten."}},
     {"id": "mid", "name": {"de": "Mittel"}, "from": 40, "description": {"de": "Mitte."}},
     {"id": "top", "name": {"de": "Hoch"}, "from": 80, "description": {"de": "Oben."},
      "recommendation": {"de": "Weiter so."}, "requires": [{"question": "c", "option": "b"}, {"question": "b", "atLeast": 1},
      {"dimension": "d", "level": "mid"}, {"dimension": "d", "atLeast": 55}, {"level": "mid"}]}]
    """

  /// A definition in German whose one dimension has this content.
  static func read(_ questions: String, dimension: String = "", frame: String = "") throws -> Questionnaire {
    let text = """
      {"format": 1, "id": "x", "version": "3.1", "languages": ["de"], "title": {"de": "Titel"}, "levels": \(levels), \(frame)
       "dimensions": [{"id": "d", "code": "D", "name": {"de": "Feld"}, \(dimension) "questions": [
        {"id": "c", "code": "C1", "kind": "choice", "text": {"de": "Was?"}, "options": [
          {"id": "a", "text": {"de": "Nichts"}, "recommendation": {"de": "Fangen Sie an."}},
          {"id": "b", "text": {"de": "Etwas"}}, {"id": "e", "text": {"de": "Alles"}}]},
        {"id": "b", "code": "B1", "kind": "boolean", "text": {"de": "Ob?"}, "weight": 3}\(questions.isEmpty ? "" : ", " + questions)]}]}
      """
    let reading = Questionnaire.read(Array(text.utf8), file: "file.json")
    return try #require(reading.value, "\(reading.diagnostics.map { $0.report(in: .english) })")
  }

  static func markdown(_ questions: String = "", dimension: String = "", frame: String = "") throws -> String
  {
    QuestionnaireDocument(
      try read(questions, dimension: dimension, frame: frame), language: .german
    ).markdown().replacing("\u{A0}", with: " ")
  }

  static let shipped: [ShippedFile] = [.questionnaire, .starter]

  // MARK: - What it says

  @Test("Options have their number and their points, questions their weight among their siblings")
  func options() throws {
    let text = try Self.markdown()
    #expect(text.hasPrefix("# Titel\n\nFassung 3.1 · Kennung x · 2 Fragen, davon 2 gewertet\n\n## D Feld\n"))
    #expect(
      text.contains(
        "- [ ] 1\\. Nichts (0 Punkte)\n- [ ] 2\\. Etwas (50 Punkte)\n- [ ] 3\\. Alles (100 Punkte)\n"))
    #expect(text.contains("- [ ] Ja (100 Punkte)\n- [ ] Nein (0 Punkte)\n"))
    // 1 of 1 + 3, and 3 of 4.
    #expect(text.contains("* Gewicht: 1 (25 %)\n* Nächster Schritt bei 1: Fangen Sie an.\n* Kennung: c\n"))
    #expect(text.contains("* Gewicht: 3 (75 %)\n* Kennung: b\n"))
  }

  @Test("What is answered can be written into the Markdown by hand, whatever the answer")
  func blanks() throws {
    let text = try Self.markdown(
      #"""
      {"id": "n", "code": "N1", "kind": "number", "scored": false, "text": {"de": "N?"}, "unit": {"de": "km"}, "sourceRequired": true, "required": true, "staleAfter": 4},
      {"id": "t", "code": "T1", "kind": "text", "text": {"de": "T?"}}
      """#)
    let line = #"\_\_\_\_\_\_"#
    #expect(text.contains("* Pflicht: Ohne eine Antwort"))
    #expect(text.contains("* Neu zu beantworten: Wenn die Angabe älter als 4 Quartale ist."))
    let always = "- [ ] weiß nicht\n- [ ] trifft nicht zu, weil: \(line)\n"
    #expect(text.contains("- [ ] 3\\. Alles (100 Punkte)\n\(always)- Anmerkung, Beleg: \(line)\n\n"))
    #expect(
      text.contains(
        "- Antwort: \(line) km\n\(always)- Quelle und Stichtag: \(line)\n- Anmerkung, Beleg: \(line)\n\n"))
    #expect(text.contains("- Antwort: \(line)\n\(always)- Anmerkung, Beleg: \(line)\n\n"))
  }

  @Test("Where the lowest part decides, nothing is said of weights unless coverage goes by them")
  func lowest() throws {
    let text = try Self.markdown(dimension: #""aggregation": "minimum","#)
    #expect(text.contains("Der niedrigste Wert der Fragen entscheidet. Was offen ist, bleibt außen vor.\n"))
    #expect(!text.contains("* Gewicht: 3"))
    let covered = try Self.markdown(dimension: #""aggregation": "minimum", "minimumCoverage": 0.5,"#)
    #expect(covered.contains("* Gewicht: 3 (75 %)"))
  }

  @Test("Levels say where they begin, what they require besides and what is next")
  func levels() throws {
    let text = try Self.markdown()
    #expect(text.contains("### 2 Mittel (ab 40)\n\nMitte.\n"))
    #expect(
      text.contains(
        "* Verlangt außerdem: in C1 mindestens Antwort 2; in B1 „Ja“; in „Feld“ mindestens Stufe 2 Mittel; in "
          + "„Feld“ mindestens 55 Punkte; zuerst Stufe 2 Mittel.\n"
          + "* Nächster Schritt: Weiter so.\n"))
  }

  /// What a condition says behind "Nur wenn".
  static let conditions: [(String, String)] = [
    (#"{"question": "c", "is": "b"}"#, "in C1 Antwort 2 gewählt ist"),
    (#"{"question": "c", "atLeast": "b"}"#, "in C1 Antwort 2 oder 3 gewählt ist"),
    (#"{"question": "b", "is": true}"#, "B1 mit „Ja“ beantwortet ist"),
    (#"{"question": "n", "atLeast": 2.5}"#, "in N1 mindestens 2,5 km angegeben sind"),
    (#"{"question": "n", "isAnyOf": [1, 2, 3]}"#, "in N1 1 km, 2 km oder 3 km angegeben ist"),
    (#"{"question": "m", "contains": "y"}"#, "in M1 Antwort 2 gewählt ist"),
    (#"{"question": "c", "answered": false}"#, "C1 nicht beantwortet ist"),
    (
      #"{"municipality": "kind", "isAnyOf": ["city", "town"]}"#,
      "die Kommune von dieser Art ist: Stadt oder Kleinstadt"
    ),
    (#"{"municipality": "size", "is": "rural"}"#, "die Kommune von dieser Größe ist: unter 5.000 Einwohner"),
    (#"{"municipality": "funding", "contains": "MPSC"}"#, "die Kommune durch „MPSC“ gefördert wird"),
    (
      #"{"all": [{"question": "b", "is": true}, {"any": [{"question": "c", "is": "a"}, {"not": {"question": "c", "answered": true}}]}]}"#,
      "B1 mit „Ja“ beantwortet ist und (in C1 Antwort 1 gewählt ist oder nicht gilt: C1 beantwortet ist)"
    ),
  ]

  @Test("Conditions stand in words", arguments: conditions)
  func condition(_ condition: String, _ words: String) throws {
    let text = try Self.markdown(
      #"""
      {"id": "n", "code": "N1", "kind": "number", "scored": false, "text": {"de": "N?"}, "unit": {"de": "km"}, "decimals": 1},
      {"id": "m", "code": "M1", "kind": "multiple", "scored": false, "text": {"de": "M?"}, "options": [{"id": "x", "text": {"de": "X"}}, {"id": "y", "text": {"de": "Y"}}]},
      {"id": "t", "code": "T1", "kind": "text", "text": {"de": "T?"}, "visibleIf": \#(condition)}
      """#)
    #expect(text.contains("### T1 T?\n\n*Nur wenn \(words).*\n"))
  }

  /// What a number is worth and what may be entered.
  static let numbers: [(String, String, String)] = [
    (
      #""minimum": 0, "maximum": 365, "unit": {"de": "Tage"}, "normalisation": {"kind": "linear", "worst": 10, "best": 1}"#,
      "Ganze Zahl von 0 bis 365. Einheit: Tage.",
      "0 Punkte bei 10, 100 Punkte bei 1, dazwischen gleichmäßig."
    ),
    (
      #""decimals": 1, "unit": {"de": "€"}, "normalisation": {"kind": "logarithmic", "worst": 1, "best": 1000, "cap": 0.9}"#,
      "Zahl mit höchstens 1 Nachkommastelle.",
      "0 Punkte bei 1 €, 100 Punkte bei 1.000 €, dazwischen logarithmisch: Jede Verdopplung zählt gleich viel. "
        + "Höchstens sind 90 Punkte erreichbar."
    ),
    (
      #""share": {"part": {"de": "Teil"}, "whole": {"de": "Ganzes"}}, "normalisation": {"kind": "thresholds", "steps": [{"from": 10, "score": 0.5}, {"from": 20, "score": 1}]}"#,
      "Zwei ganze Zahlen; der Anteil wird daraus berechnet.",
      "In Schritten: ab 10 %: 50 Punkte, ab 20 %: 100 Punkte; darunter 0 Punkte."
    ),
  ]

  @Test("Numbers say what they are worth and what may be entered", arguments: numbers)
  func number(_ keys: String, _ instruction: String, _ worth: String) throws {
    let text = try Self.markdown(
      #"{"id": "n", "code": "N1", "kind": "number", "text": {"de": "N?"}, \#(keys)}"#)
    #expect(text.contains("### N1 N?\n\n\(instruction)\n"))
    #expect(text.contains("* Wertung: \(worth)\n"))
  }

  @Test("Rules, confidentiality, sources, older versions and where something comes from are told")
  func rest() throws {
    let text = try Self.markdown(
      #"""
      {"id": "m", "code": "M1", "kind": "multiple", "text": {"de": "M?"}, "maximumSelections": 2, "countable": 3, "confidential": true,
       "references": [{"framework": "OZG", "code": "§ 1"}, {"framework": "DIN"}], "replaces": {"question": "m0", "comparable": false, "note": {"de": "Anders gemeint."}},
       "options": [{"id": "x", "text": {"de": "X"}, "points": 2, "recommendation": {"de": "Kaufen."}}, {"id": "y", "text": {"de": "Y"}, "visibleIf": {"question": "b", "is": true}}, {"id": "z", "text": {"de": "Z"}, "exclusive": true}]},
      {"id": "n", "code": "N1", "kind": "number", "scored": false, "sourceRequired": true, "text": {"de": "N?"}}
      """#,
      dimension:
        #""aggregation": "geometric", "missing": "zero", "minimumCoverage": 0.6, "gates": [{"level": "top", "requires": [{"question": "m", "atLeast": 0.5}]}],"#,
      frame: #""aggregation": "sum","#)
    #expect(
      text.contains(
        "* Wert: Gewichtetes geometrisches Mittel der Fragen; ist eines davon 0, ist alles 0. Was offen ist, zählt 0. "
          + "Einen Wert gibt es ab 60 % des Gewichts dessen, was zutrifft.\n"))
    #expect(text.contains("* Stufe 3 Hoch verlangt: in M1 mindestens 50 Punkte.\n"))
    #expect(text.contains("Kreuzen Sie höchstens 2 Antworten an.\n"))
    #expect(
      text.contains(
        "- [ ] 1\\. X (zählt 2)\n- [ ] 2\\. Y *Nur wenn B1 mit „Ja“ beantwortet ist.* (zählt 1)\n- [ ] 3\\. Z (nur allein)\n"
      ))
    #expect(text.contains("ab 3 gibt es 100 Punkte"))
    #expect(text.contains("* Vertraulich: "))
    #expect(text.contains("* So gelingt 1: Kaufen.\n"))
    #expect(text.contains("* Bezug: OZG, § 1; DIN\n"))
    #expect(
      text.contains("* Frühere Fassung: Mit der früheren Frage m0 nicht vergleichbar. Anders gemeint.\n"))
    #expect(text.contains("* Wertung: Wird nicht gewertet.\n* Quelle: "))
    #expect(text.contains("* Gesamtwert: Punktsumme der Handlungsfelder, jedes mit seinem Gewicht."))
  }

  @Test("What a text says is no markup in either form")
  func hostile() throws {
    let question =
      #"{"id": "t", "code": "T1", "kind": "text", "text": {"de": "<b>*x*</b> [a](b) & `c` &lt;"}, "help": {"de": "- Liste\n# Kopf"}}"#
    let text = try Self.markdown(question)
    #expect(text.contains(#"### T1 \<b\>\*x\*\</b\> \[a\](b) & \`c\` \&lt;"#))
    #expect(text.contains(##"\- Liste \# Kopf"##))
    let page = QuestionnaireDocument(try Self.read(question), language: .german).html(stylesheet: [])
    let document = try MarkupDocument(parsing: page)
    #expect(try document.nodes("//html:b").isEmpty)
    #expect(try document.nodes("//html:h3[@id='frage-t']").map(\.text) == ["T1 <b>*x*</b> [a](b) & `c` &lt;"])
  }

  // MARK: - The page

  @Test("The page is well-formed, refers to nothing that is missing and loads nothing", arguments: shipped)
  func page(_ file: ShippedFile) throws {
    let questionnaire = try #require(Questionnaire.read(file.bytes, file: file.rawValue).value)
    for language in Language.allCases {
      let bytes = QuestionnaireDocument(questionnaire, language: language)
        .html(stylesheet: ShippedFile.documentStylesheet.bytes)
      let inspection = PageInspection(inspecting: bytes)
      #expect(inspection.problems.isEmpty)
      #expect(inspection.duplicateIDs.isEmpty)
      #expect(inspection.danglingReferences.isEmpty)
      #expect(inspection.references.allSatisfy { $0.kind != .src })
      let document = try MarkupDocument(parsing: bytes)
      #expect(document.root?["lang"] == language.rawValue)
      #expect(try document.nodes("//html:script").isEmpty)
      #expect(try document.nodes("//html:article").count == questionnaire.questions.count)
      let headings = try document.nodes(
        "//*[local-name()='h1' or local-name()='h2' or local-name()='h3' or local-name()='h4']")
      let depths = headings.compactMap { Int($0.name.dropFirst()) }
      #expect(depths.first == 1)
      // A heading goes at most one step deeper than the one before.
      #expect(zip(depths, depths.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }
  }

  @Test(
    "Every option, help and recommendation of a definition stands on the page and in the text",
    arguments: shipped)
  func complete(_ file: ShippedFile) throws {
    let questionnaire = try #require(Questionnaire.read(file.bytes, file: file.rawValue).value)
    let document = QuestionnaireDocument(questionnaire, language: .german)
    let page = try MarkupDocument(parsing: document.html(stylesheet: [])).nodes("//html:body").map(\.text)
      .joined()
    let text = document.markdown().replacing("\\", with: "")
    for question in questionnaire.questions {
      var texts = [question.text, question.help, question.recommendation].compactMap(\.self)
      switch question.kind {
      case .choice(let options): texts += options.flatMap { [$0.text, $0.recommendation].compactMap(\.self) }
      case .multiple(let choice):
        texts += choice.options.flatMap { [$0.text, $0.recommendation].compactMap(\.self) }
      case .boolean, .number, .text: break
      }
      for own in texts {
        #expect(page.contains(own[.german]))
        #expect(text.contains(own[.german]))
      }
    }
  }

  @Test("Where the definition speaks another language than the page, its words are marked")
  func foreign() throws {
    let page = QuestionnaireDocument(try Self.read(""), language: .english).html(stylesheet: [])
    let document = try MarkupDocument(parsing: page)
    #expect(document.root?["lang"] == "en")
    #expect(try document.nodes("//html:h1[@lang='de']").map(\.text) == ["Titel"])
    #expect(
      try document.nodes("//html:li/html:span/html:span[@lang='de']").map(\.text) == [
        "Nichts", "Etwas", "Alles",
      ])
  }

  @Test("The starter is in order, holds every kind of question, a condition and gates")
  func starter() throws {
    let reading = Questionnaire.read(ShippedFile.starter.bytes, file: "starter.json")
    #expect(reading.diagnostics.map { $0.report(in: .english) }.isEmpty)
    let starter = try #require(reading.value)
    #expect(Set(starter.questions.map(\.kind.name)) == ["choice", "boolean", "multiple", "number", "text"])
    #expect(starter.hasConditions)
    #expect(starter.levels.map(\.requires.count) == [0, 0, 1])
    #expect(starter.dimensions.map(\.gates.count) == [0, 1, 0])
    #expect(starter.levels[0].recommendation != nil)
    #expect(starter.languages == ["de", "en"])
  }
}
