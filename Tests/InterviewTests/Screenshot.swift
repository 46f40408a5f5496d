import Localization
import MaturityModel
import Terminal

@testable import Interview

/// The last screen after some keys, where the electronic file and an app are there and last quarter gave a
/// level 3 for appointments; unbreakable spaces as spaces.
func screen(
  _ columns: Int, _ rows: Int, keys: String = "", at position: String, in language: Language = .german,
  failure: SaveFailure? = nil
) throws -> String {
  let scene = Scene(
    answers: [
      "dv2": Answer(.value(.boolean(true))), "dv3": Answer(.value(.options(["app"]))),
    ],
    position: position,
    last: [
      "dv1": Answer(.value(.option("3")), comment: "Bürgerbüro seit März."),
      "dv4": Answer(.value(.share(part: 10, whole: 40))),
    ],
    language: language)
  return try screen(of: scene, columns, rows, keys: keys, failure: failure)
}

/// The last screen of a scene after some keys; unbreakable spaces as spaces.
func screen(
  of scene: Scene, _ columns: Int = 80, _ rows: Int = 24, keys: String = "", failure: SaveFailure? = nil
) throws -> String {
  let disk = Disk()
  disk.failure = failure
  let terminal = ScriptedTerminal(columns: columns, rows: rows, keys: .typing(keys))
  _ = try scene.interview(saving: disk).run(on: terminal, theme: Theme(colours: .none))
  let text = terminal.frames.last?.text ?? ""
  return String(text.map { $0 == "\u{A0}" ? " " : $0 })
}
