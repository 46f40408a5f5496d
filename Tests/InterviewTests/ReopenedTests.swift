import MaturityModel
import Terminal
import Testing

@testable import Interview

/// An assessment that was handed in and is opened again.
@Suite struct ReopenedTests {
  private var scene: Scene {
    var scene = Scene(answers: ["dv1": Answer(.value(.option("2")), answered: Scene.time)])
    scene.assessment.status = .submitted(Scene.time)
    return scene
  }

  private func run(_ keys: String, columns: Int = 80, rows: Int = 24) throws -> (frames: [String], disk: Disk)
  {
    let disk = Disk()
    let terminal = ScriptedTerminal(columns: columns, rows: rows, keys: .typing(keys))
    _ = try scene.interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
    return (terminal.frames.map(\.text), disk)
  }

  @Test("The head says that it was handed in, on a small screen too")
  func head() throws {
    #expect(try run("").frames[0].contains("abgegeben am 24.11.2026"))
    #expect(try run("", columns: 40, rows: 12).frames[0].contains("abgegeben"))
  }

  @Test(
    "Looking around, confirming what is there and leaving writes nothing",
    arguments: ["", "q", "s←q", "gaq", "←⏎q", "?⎋gaa⎋q", "←c⎋q", "←c⏎q"])
  func looking(keys: String) throws {
    #expect(try run(keys).disk.saved.isEmpty)
  }

  @Test("The first change makes it a draft, and both head and notice say so")
  func change() throws {
    let (frames, disk) = try run("j⏎")
    #expect(disk.saved.first?.isDraft == true)
    #expect(frames.last?.contains("Entwurf · gespeichert") == true)
    #expect(frames.last?.contains("Damit ist die Selbsteinschätzung wieder ein Entwurf.") == true)
  }

  @Test("The review does not offer to hand in what was handed in")
  func review() throws {
    let (frames, disk) = try run("gaa")
    #expect(frames[2].contains("Die Selbsteinschätzung ist abgegeben."))
    #expect(!frames[2].contains("a abgeben"))
    #expect(disk.saved.isEmpty)
  }

  @Test("In plain lines the same is true and said")
  func plain() throws {
    let disk = Disk()
    let console = ScriptedConsole(["z", "", "a", "a", "q"])
    _ = try scene.interview(saving: disk).runPlain(on: console)
    #expect(disk.saved.isEmpty)
    #expect(
      console.written[2]
        == "Abgegeben am 24.11.2026. Eine Änderung macht die Selbsteinschätzung wieder zum Entwurf.")
    #expect(console.written.last == "Die Selbsteinschätzung bleibt abgegeben.")
    let changing = ScriptedConsole(["j"])
    _ = try scene.interview(saving: disk).runPlain(on: changing)
    #expect(disk.saved.first?.isDraft == true)
    #expect(changing.written.contains("Gespeichert. Damit ist die Selbsteinschätzung wieder ein Entwurf."))
  }
}
