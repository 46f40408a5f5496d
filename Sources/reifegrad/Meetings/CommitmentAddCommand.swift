internal import ArgumentParser
internal import Localization
internal import MaturityModel
internal import Workspace

struct CommitmentAddCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: screen.pick("Hält eine Verabredung fest.", "Notes a commitment."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var owner: CommitmentOwner

  @Argument(
    help: ArgumentHelp(
      screen.pick("Was getan werden soll, in einem Satz.", "What is to be done, in a sentence."),
      valueName: "text"))
  var text: String

  @Option(
    help: ArgumentHelp(
      screen.pick("Quartal, bis zu dessen Ende.", "Quarter by the end of which."),
      valueName: screen.pick("quartal", "quarter")),
    completion: .comingQuarter)
  var by: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      screen.pick(
        "Wer hilft: Kommunen oder Einrichtungen aus meetings.json.",
        "Who helps: municipalities or institutions of meetings.json."),
      valueName: "partner"),
    completion: .partner)
  var with: [String] = []

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Frage, deren Antwort dadurch besser werden soll, etwa dv2.",
        "Question whose answer should get better by it, such as dv2."),
      valueName: screen.pick("frage", "question")),
    completion: .question)
  var question: String?

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Quartal, in dem sie getroffen wurde; sonst das laufende.",
        "Quarter in which it was made; else this one."),
      valueName: screen.pick("quartal", "quarter")),
    completion: .quarter)
  var made: String?

  func run() throws {
    let book = try CommitmentBook(options, owner.municipality)
    let commitment = Commitment(
      number: 0, text: try CommitmentBook.words(text, "Eine Verabredung", "A commitment"),
      made: try made.map(Quarter.init(named:)) ?? .current, by: try Quarter(named: by),
      partners: try book.partners(named: with), question: try question.map(book.question))
    guard commitment.made <= .current, commitment.by > commitment.made else {
      throw refuse(
        .wrongCall,
        "Verabredet wird bis heute (\(commitment.made.code)), eingelöst danach (\(commitment.by.code)). Nichts wurde geändert.",
        "It is made by today (\(commitment.made.code)) and to be kept after that (\(commitment.by.code)). Nothing was changed."
      )
    }
    let number = try book.change { commitments throws(ExitCode) in
      if let same = commitments.commitments.first(where: { $0.text == commitment.text && $0.state == .open })
      {
        throw refuse(
          .wrongCall, "Das steht schon da, als Nr. \(same.number). Nichts wurde geändert.",
          "That is there already, as no. \(same.number). Nothing was changed.")
      }
      var commitment = commitment
      commitment.number = commitments.nextNumber
      commitments.commitments.append(commitment)
      return commitment.number
    }
    say(
      screen.pick(
        "Festgehalten als Nr. \(number) von \(book.municipality.name).",
        "Noted as no. \(number) of \(book.municipality.name)."))
    let call = options.call("commitment done \(book.municipality.id) \(number)")
    say(screen.pick("Wenn sie eingelöst ist: ", "Once it is kept: ") + call)
  }
}
