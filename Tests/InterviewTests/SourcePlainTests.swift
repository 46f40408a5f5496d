import Localization
import MaturityModel
import Testing

@testable import Interview

@Suite struct SourcePlainTests {
  private func run(_ scene: Scene, _ lines: [String]) throws -> (answers: [String: Answer], written: [String])
  {
    let console = ScriptedConsole(lines)
    let outcome = try scene.interview(saving: Disk()).runPlain(on: console)
    return (outcome.assessment.answers, console.written.map { $0.replacing("\u{A0}", with: " ") })
  }

  private func source(_ text: String, _ date: String) throws -> FigureSource {
    FigureSource(text: text, date: try #require(CalendarDate(date)))
  }

  private func answered() throws -> Scene {
    let answer = Answer(.value(.number(95)), source: try source("Register", "2026-06-30"))
    return .branching(["c1": answer], position: "c1")
  }

  @Test("Number, source and day are three lines, each asked again with the reason until it is one")
  func whole() throws {
    let (answers, written) = try run(
      .branching(position: "c1"), ["95", "", "Melderegister", "", "gestern", "30.06.2026"])
    #expect(answers["c1"]?.value == .number(95))
    #expect(answers["c1"]?.source == (try source("Melderegister", "2026-06-30")))
    let start = try #require(written.firstIndex(of: "Zahl eingeben (Haushalte)."))
    let whence =
      "Woher stammt die Zahl? Zum Beispiel: Melderegister, Haushaltsplan, eigene Zählung · z führt zurück."
    let when = "Von welchem Tag ist die Zahl? Zum Beispiel: 30.06.2026 · z führt zurück."
    #expect(
      written[start...].dropFirst().prefix(10) == [
        whence,
        "Bitte nennen Sie die Quelle der Zahl.",
        whence,
        when,
        "Bitte nennen Sie den Tag, von dem die Zahl ist.",
        when,
        "„gestern“ ist kein Datum. Beispiele: 30.06.2026 · 2026-06-30",
        when,
        "Gespeichert. Diese Angabe fließt nicht in die Bewertung ein.",
        "Dadurch kommt 1 Frage hinzu.",
      ])
  }

  @Test("An empty line takes last quarter's number and source, never its day")
  func lastQuarter() throws {
    let last = ["c1": Answer(.value(.number(90)), source: try source("Melderegister", "2026-03-31"))]
    let (answers, written) = try run(.branching(position: "c1", last: last), ["", "", "", "30.6.2026"])
    #expect(answers["c1"]?.value == .number(90))
    #expect(answers["c1"]?.source == (try source("Melderegister", "2026-06-30")))
    #expect(written.contains("Zuletzt: 90 Haushalte (Melderegister, 31.03.2026)"))
    #expect(written.contains("Woher stammt die Zahl? Enter übernimmt: Melderegister · z führt zurück."))
    #expect(written.contains("Zuletzt: 31.03.2026"))
    #expect(written.contains("Bitte nennen Sie den Tag, von dem die Zahl ist."))
  }

  @Test("z goes back to the source, then to the number, which an empty line takes up again")
  func back() throws {
    let (answers, written) = try run(
      .branching(position: "c1"), ["95", "Register", "z", "z", "", "Melderegister", "1.7.2026"])
    #expect(written.contains("Woher stammt die Zahl? Enter übernimmt: Register · z führt zurück."))
    #expect(
      written.contains("Noch nicht gespeichert: 95 Haushalte. Eine leere Zeile fragt wieder nach der Quelle.")
    )
    #expect(answers["c1"]?.source == (try source("Melderegister", "2026-07-01")))
  }

  @Test("An empty line keeps a saved number with its source; the number typed again changes the source")
  func changed() throws {
    let (kept, written) = try run(answered(), [""])
    #expect(kept["c1"]?.source == (try source("Register", "2026-06-30")))
    #expect(written.contains("Gespeichert: 95 Haushalte (Register, 30.06.2026)"))
    let (changed, _) = try run(answered(), ["95", "Zensus", ""])
    #expect(changed["c1"]?.source == (try source("Zensus", "2026-06-30")))
    let (old, _) = try run(
      .branching(["c1": Answer(.value(.number(95)))], position: "c1"), ["", "Zensus", "1.1.2026"])
    #expect(old["c1"]?.source == (try source("Zensus", "2026-01-01")), "a number without a source gets one")
  }

  @Test("The letters alone work while the source is asked for; with words behind them they are the source")
  func letters() throws {
    let (unknown, _) = try run(.branching(position: "c1"), ["95", "w"])
    #expect(unknown["c1"] == Answer(.dontKnow, answered: Scene.time))
    let (lettered, _) = try run(
      .branching(position: "c1"), ["95", "b Amt für Statistik", "= w", "z", "1.7.2026"])
    #expect(lettered["c1"] == nil)
    let (named, _) = try run(.branching(position: "c1"), ["95", "b Amt für Statistik", "1.7.2026"])
    #expect(named["c1"]?.source?.text == "b Amt für Statistik")
  }

  @Test("Leaving and the end of the input say that a number has no source")
  func leaving() throws {
    let (left, asked) = try run(.branching(position: "c1"), ["95", "q", "q"])
    #expect(left.isEmpty)
    #expect(
      asked.contains(
        "Nicht bestätigt: Ihre Eingabe zu C1. Enter bei der Frage übernimmt sie, noch einmal q verwirft sie.")
    )
    let (ended, written) = try run(.branching(position: "c1"), ["95", "Register"])
    #expect(ended.isEmpty)
    #expect(written.contains("Nicht gespeichert, weil die Quelle fehlt: Ihre Zahl zu C1."))
  }

  @Test("In English everything about sources is English")
  func english() throws {
    var scene = Scene.branching(position: "c1")
    scene.language = .english
    let (answers, written) = try run(scene, ["95", "", "Register", "tomorrow", "2026-06-30", "p"])
    #expect(answers["c1"]?.source?.text == "Register")
    #expect(written.contains("“tomorrow” is not a date. Examples: 2026-06-30 · 30.06.2026"))
    #expect(written.contains("Saved: 95 households (Register, 30 June 2026)"))
    #expect(!written.contains { $0.contains("Quelle") || $0.contains("Zahl") || $0.contains("Tag") })
  }
}
