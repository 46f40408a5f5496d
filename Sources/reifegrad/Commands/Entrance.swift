internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Terminal
internal import Workspace

/// The way into an assessment at which somebody else may be at work.
struct Entrance {
  /// How somebody comes in.
  enum Access {
    /// To write, for as long as the lock lives.
    case writing(AssessmentLock)
    /// To read, while somebody else writes.
    case reading
  }

  private enum Choice: CaseIterable {
    case read, wait, cancel, takeOver

    /// What is typed for it, and what it does.
    var words: (letter: String, action: String) {
      switch self {
      case .read: (screen.pick("l", "r"), screen.pick("lesen", "read"))
      case .wait: (screen.pick("w", "w"), screen.pick("warten", "wait"))
      case .cancel: (screen.pick("a", "a"), screen.pick("abbrechen", "abort"))
      case .takeOver: (screen.pick("ü", "t"), screen.pick("übernehmen", "take over"))
      }
    }

    func isMeant(by line: String) -> Bool {
      let word = line.lowercased()
      let (letter, action) = words
      return word == letter || word == action || self == .takeOver && ["ue", "uebernehmen"].contains(word)
    }
  }

  let workspace: Workspace
  let municipality: Municipality
  let quarter: Quarter
  /// Whom to keep out meanwhile.
  let mode: AssessmentLock.Mode

  /// Goes in, or asks on the terminal what to do while somebody else is in; without one it ends.
  func enter(askingOn console: (any LineConsole)?) throws(ExitCode) -> Access {
    var (wait, takesOver) = (0.0, false)
    while true {
      do throws(AssessmentLock.Failure) {
        let lock = try workspace.lock(
          municipality.id, quarter, mode, wait: wait, takeOver: takesOver, at: .now)
        if wait > 0 { console?.write(screen.pick("Jetzt ist frei.", "It is free now.")) }
        return .writing(lock)
      } catch {
        if case .held = error, wait > 0 { continue }
        guard let console, let choices = choices(after: error) else {
          throw error.refused(municipality, quarter)
        }
        tell(error, on: console)
        switch ask(choices, on: console) {
        case .read: return .reading
        case .wait:
          wait = 600
          console.write(
            screen.pick(
              "Es geht von selbst weiter, sobald frei ist. Strg-C beendet das Warten.",
              "It goes on by itself as soon as it is free. Ctrl-C ends the waiting."))
        case .takeOver: takesOver = true
        case .cancel: throw .tryAgain
        }
      }
    }
  }

  /// What can be done; nothing where the disk refuses.
  private func choices(after failure: AssessmentLock.Failure) -> [Choice]? {
    switch failure {
    case .held: [.read, .wait, .cancel]
    // Nobody would ever say that it is free.
    case .perhapsHeld: [.read, .cancel, .takeOver]
    case .file: nil
    }
  }

  private func tell(_ failure: AssessmentLock.Failure, on console: any LineConsole) {
    console.write(failure.sentence(municipality, quarter, in: screen))
    guard case .perhapsHeld = failure else { return }
    console.write(
      screen.pick(
        "Wenn Sie übernehmen, geht nichts verloren: Änderungen von anderer Stelle werden vor jedem Speichern "
          + "bemerkt.",
        "If you take over, nothing is lost: changes from elsewhere are noticed before each save."))
  }

  private func ask(_ choices: [Choice], on console: any LineConsole) -> Choice {
    let offer = choices.map { "\($0.words.letter) \($0.words.action)" }.joined(separator: " · ")
    while true {
      console.write(offer)
      console.prompt("> ")
      guard let line = console.readLine() else { return .cancel }
      if let choice = choices.first(where: { $0.isMeant(by: line) }) { return choice }
    }
  }
}
