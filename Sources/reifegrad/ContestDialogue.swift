internal import ArgumentParser
internal import Glibc
internal import Localization
internal import MaturityModel
internal import Terminal

/// Asks which of several answers counts.
struct ContestDialogue {
  let questions: [String: Question]
  let names: [String]
  let language: Language

  /// Whether somebody sits there who can be asked.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// All that is to be decided, for whoever cannot be asked.
  func lines(of contests: [JoinedParts.Contest]) -> [String] {
    contests.flatMap { (report(on: $0)?.lines ?? []) + [""] }
  }

  /// Asks for every contest; an exit if whoever is asked breaks it off.
  func settle(_ joined: inout JoinedParts, on console: some LineConsole) throws(ExitCode) {
    let all = joined.contests
    for (number, contest) in all.enumerated() {
      console.write("")
      console.write(
        language.pick(
          "Verschieden beantwortet, \(number + 1) von \(all.count)",
          "Answered differently, \(number + 1) of \(all.count)"))
      for line in report(on: contest)?.lines ?? [] { console.write(line) }
      console.write("")
      joined.settle(contest, with: try choice(among: contest.candidates.count, on: console))
    }
  }

  private func report(on contest: JoinedParts.Contest) -> ContestReport? {
    questions[contest.question].map {
      ContestReport(question: $0, contest: contest, names: names, language: language)
    }
  }

  private func choice(among count: Int, on console: some LineConsole) throws(ExitCode) -> Int {
    while true {
      console.prompt(
        language.pick(
          "Welche Antwort gilt? 1–\(count), a bricht ab: ", "Which counts? 1–\(count), a aborts: "))
      guard let line = console.readLine() else {
        throw refuse(
          .missingInput, "Die Eingabe ist zu Ende. Nichts wurde geändert.",
          "The input has ended. Nothing was changed.")
      }
      let word = line.filter { !$0.isWhitespace }.lowercased()
      if word == "a" {
        throw refuse(.interrupted, "Abgebrochen. Nichts wurde geändert.", "Aborted. Nothing was changed.")
      }
      if let number = Int(word), (1...count).contains(number) { return number - 1 }
      console.write(
        language.pick(
          "Das ist keine der Möglichkeiten. Tippen Sie eine Nummer von 1 bis \(count), oder a.",
          "That is none of the choices. Type a number from 1 to \(count), or a."))
    }
  }
}
