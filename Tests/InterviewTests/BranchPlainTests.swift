import Localization
import MaturityModel
import Terminal
import Testing

@testable import Interview

@Suite struct BranchPlainTests {
  private let yes = Answer(.value(.boolean(true)))

  private func run(_ scene: Scene, _ lines: [String]) throws -> (outcome: InterviewOutcome, written: [String])
  {
    let console = ScriptedConsole(lines)
    let outcome = try scene.interview(saving: Disk()).runPlain(on: console)
    return (outcome, console.written)
  }

  @Test("Questions come in and go as answers are typed, and each time a sentence says so")
  func walking() throws {
    let (outcome, written) = try run(.branching(), ["j", "3", "z", "z", "n"])
    #expect(written[1] == "0 von 4 Fragen sind beantwortet.")
    let told = written.filter { $0.contains("· Frage") || $0.hasPrefix("Dadurch") }
    #expect(
      told == [
        "A1 · Frage 1 von 4",
        "Dadurch kommt 1 Frage hinzu.",
        "A2 · Frage 2 von 5",
        "Dadurch kommt 1 Frage hinzu.",
        "A3 · Frage 3 von 6",
        "A2 · Frage 2 von 6",
        "A1 · Frage 1 von 6",
        "Dadurch entfallen 2 Fragen; ihre Antworten bleiben gespeichert.",
        "A3 · Frage 2 von 4",
      ])
    #expect(outcome.assessment.answers["a2"]?.value == .option("all"))
    #expect(written.contains("Gespeichert. Handlungsfeld: 2 Gestaltung (100)"))
  }

  @Test("The sign of a question that is not asked says that it is not, and that nothing is missing")
  func notAsked() throws {
    let scene = Scene.branching(["a1": Answer(.value(.boolean(false))), "a2": yes])
    let (outcome, written) = try run(scene, ["g b1", "a", "a2", "q"])
    #expect(written.contains("B1 wird nach Ihren Angaben nicht gefragt und fehlt deshalb auch nicht."))
    #expect(
      written.contains(
        "A2 wird nach Ihren Angaben nicht gefragt und fehlt deshalb auch nicht. "
          + "Ihre Antwort von vorher bleibt gespeichert."))
    #expect(outcome == .saved(outcome.assessment))
  }

  @Test("The numbers that are typed are those of the options offered")
  func offered() throws {
    let (hidden, written) = try run(.branching(position: "a4"), ["2"])
    #expect(written.contains("  2  Auf dem Laufwerk"))
    #expect(written.contains("Nummer 1 bis 2 eingeben."))
    #expect(hidden.assessment.answers["a4"]?.value == .option("drive"))
    let (shown, _) = try run(.branching(["a1": yes], position: "a4"), ["2"])
    #expect(shown.assessment.answers["a4"]?.value == .option("file"))
    let (_, refused) = try run(.branching(position: "a4"), ["3"])
    #expect(refused.contains("Eine Antwort „3“ gibt es hier nicht."))
  }

  @Test("An empty line does not keep an answer that is not offered any more, of this quarter or the last")
  func keeps() throws {
    let onFile = ["a4": Answer(.value(.option("file")))]
    let (_, written) = try run(.branching(onFile, position: "a4"), [""])
    #expect(
      written.contains(
        "„In der elektronischen Akte“ steht nach Ihren Angaben nicht mehr zur Wahl. Bitte wählen Sie neu."))
    #expect(written.contains("Bitte wählen Sie eine Antwort. Mit s überspringen Sie die Frage."))
    #expect(!written.contains { $0.hasPrefix("Gespeichert: ") && $0.contains("Akte") })
    let (last, _) = try run(.branching(position: "a4", last: onFile), [""])
    #expect(last.assessment.answers.isEmpty)
  }

  @Test("The review lists the dimensions and open questions that are asked")
  func review() throws {
    let (_, written) = try run(.branching(["a1": yes]), ["a"])
    let start = try #require(written.firstIndex(of: "Auswertung"))
    #expect(
      written[start...].prefix(6) == [
        "Auswertung",
        "  A  Akten: 2 Gestaltung (100), 1 von 4",
        "  C  Kennzahlen: ohne Bewertung, 0 von 1",
        "Gesamt: 2 Gestaltung (100)",
        "Die höchste Stufe ist erreicht.",
        "Offen (4): A2, A3, A4, C1",
      ])
  }

  @Test("A question whose options are all hidden can be skipped and is no dead end")
  func noOptions() throws {
    var question = try #require(try Scene.branching().questionnaire().questions.first { $0.id == "a4" })
    question.kind = .choice([])
    #expect(
      Texts(.german).plainInputHint(question.kind, unit: nil)
        == "Hier steht keine Antwort zur Wahl. Mit s überspringen Sie die Frage.")
    #expect(PlainAnswer(question: question, language: .german).value("1") == .failure(.noSuchOption("1")))
    var draft = Draft(for: question, from: nil, in: .german)
    for key in [Key].typing("1↑↓") { #expect(draft.apply(key, to: question) == .unknown) }
  }
}
