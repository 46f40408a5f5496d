internal import ArgumentParser
internal import Localization
internal import MaturityModel

/// The number by which a commitment is called.
struct CommitmentNumber: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      screen.pick(
        "Nummer der Verabredung, siehe „commitment list“.", "Number of the commitment, see “commitment list”."
      ),
      valueName: screen.pick("nummer", "number")))
  var number: Int
}

struct CommitmentDoneCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "done",
      abstract: screen.pick("Sagt, dass eine Verabredung eingelöst ist.", "Says that a commitment is kept."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var owner: CommitmentOwner
  @OptionGroup var which: CommitmentNumber
  @OptionGroup var time: QuarterOption

  func run() throws {
    let book = try CommitmentBook(options, owner.municipality)
    let done = try book.change(which.number, to: .done(try time.parsed() ?? .current))
    say(
      screen.pick(
        "Eingelöst: Nr. \(done.number) von \(book.municipality.name) – \(done.text)",
        "Kept: no. \(done.number) of \(book.municipality.name) – \(done.text)"))
  }
}

struct CommitmentDroppedCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dropped",
      abstract: screen.pick(
        "Gibt eine Verabredung auf, mit Grund.", "Gives a commitment up, with the reason."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var owner: CommitmentOwner
  @OptionGroup var which: CommitmentNumber
  @OptionGroup var time: QuarterOption

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Warum; steht beim nächsten Treffen in der Mappe.", "Why; stands in the pack of the next meeting."),
      valueName: screen.pick("grund", "reason")))
  var reason: String

  func run() throws {
    let book = try CommitmentBook(options, owner.municipality)
    let state = Commitment.State.dropped(
      try time.parsed() ?? .current, reason: try CommitmentBook.words(reason, "--reason", "--reason"))
    let dropped = try book.change(which.number, to: state)
    say(
      screen.pick(
        "Aufgegeben: Nr. \(dropped.number) von \(book.municipality.name) – \(dropped.text)",
        "Given up: no. \(dropped.number) of \(book.municipality.name) – \(dropped.text)"))
  }
}

struct CommitmentReopenCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reopen",
      abstract: screen.pick("Macht eine Verabredung wieder offen.", "Makes a commitment open again."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var owner: CommitmentOwner
  @OptionGroup var which: CommitmentNumber

  func run() throws {
    let book = try CommitmentBook(options, owner.municipality)
    let open = try book.change(which.number, to: .open)
    say(
      screen.pick(
        "Wieder offen: Nr. \(open.number) von \(book.municipality.name) – \(open.text)",
        "Open again: no. \(open.number) of \(book.municipality.name) – \(open.text)"))
  }
}

struct CommitmentRemoveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove",
      abstract: screen.pick(
        "Streicht eine Verabredung, die versehentlich festgehalten wurde.",
        "Takes away a commitment that was noted by mistake."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var owner: CommitmentOwner
  @OptionGroup var which: CommitmentNumber

  func run() throws {
    let book = try CommitmentBook(options, owner.municipality)
    let gone = try book.remove(which.number)
    say(
      screen.pick(
        "Gestrichen: Nr. \(gone.number) von \(book.municipality.name) – \(gone.text)",
        "Taken away: no. \(gone.number) of \(book.municipality.name) – \(gone.text)"))
  }
}
