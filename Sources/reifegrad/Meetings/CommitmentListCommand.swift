internal import ArgumentParser
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Terminal
internal import Workspace

struct CommitmentListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: screen.pick("Zeigt Verabredungen.", "Shows commitments."))
  }

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      screen.pick("Kennung oder Name der Kommune; sonst alle.", "Id or name of the municipality; else all."),
      valueName: screen.pick("kommune", "municipality")),
    completion: .municipality)
  var municipality: String?

  @Flag(name: .customLong("open"), help: ArgumentHelp(screen.pick("Nur offene.", "Open ones only.")))
  var openOnly = false

  @Flag(help: ArgumentHelp(screen.pick("Als JSON, für Programme.", "As JSON, for programs.")))
  var json = false

  func run() async throws {
    let contents = try await options.find().contents()
    let owner = try municipality.map(contents.participants.find)
    var books = contents.commitments.filter { owner == nil || $0.municipality == owner?.id }
    if openOnly {
      for place in books.indices { books[place].commitments.removeAll { $0.state != .open } }
    }
    books.removeAll { $0.commitments.isEmpty }
    guard !json else { return show(.array(books.map(\.json))) }
    guard !books.isEmpty else {
      say(screen.pick("Keine Verabredung.", "No commitment."))
      return
    }
    for notice in Set(books.compactMap(\.notice)).sorted() { say(notice) }
    for book in books { write(book, contents) }
  }

  private func write(_ book: Commitments, _ contents: WorkspaceContents) {
    say("\n" + (contents.participants[book.municipality]?.name ?? book.municipality))
    for commitment in book.commitments {
      let number = String(commitment.number)
      let head = String(repeating: " ", count: max(0, 3 - number.count)) + number + "  "
      let lines = WordWrap.lines(of: text(commitment, contents), width: reportWidth - head.count)
      say(head + lines.joined(separator: "\n" + String(repeating: " ", count: head.count)))
    }
  }

  private func text(_ commitment: Commitment, _ contents: WorkspaceContents) -> String {
    let partners = commitment.partners.map {
      contents.participants[$0]?.name ?? contents.meetings.institution($0)?.name[screen] ?? $0
    }
    let question = commitment.question.map { id in
      contents.catalog.questionnaires.reversed().flatMap(\.questions).first { $0.id == id }?.code ?? id
    }
    let state =
      switch commitment.state {
      case .open:
        commitment.by < .current ? screen.pick("überfällig", "overdue") : screen.pick("offen", "open")
      case .done(let quarter): screen.pick("eingelöst \(quarter.code)", "kept \(quarter.code)")
      case .dropped(let quarter, let reason):
        screen.pick("aufgegeben \(quarter.code): \(reason)", "given up \(quarter.code): \(reason)")
      }
    var details = [screen.pick("bis \(commitment.by.code)", "by \(commitment.by.code)"), state]
    if !partners.isEmpty {
      details.insert(screen.pick("mit ", "with ") + partners.joined(separator: ", "), at: 1)
    }
    if let question { details.insert(question, at: 1) }
    return "\(commitment.text) (\(details.joined(separator: "; ")))"
  }
}
