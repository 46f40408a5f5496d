internal import Localization
internal import MaturityModel

/// The manual of the program, made of what the commands say of themselves.
///
/// The argument parser has a generator of its own; it leaves out every letter that ASCII does not have.
struct ManualPage {
  let program: DescribedCommand
  let version: String
  let language: Language

  /// The page in the language of `man`.
  var text: String {
    var page = Roff(
      program.name, version: version,
      title: language.pick("Handbuch von \(program.name)", "\(program.name) manual"))
    page.request("SH", "NAME")
    page.paragraph("\(program.name) - \(program.abstract)")
    page.request("SH", language.pick("ÜBERSICHT", "SYNOPSIS"))
    page.paragraph("\(program.name) " + language.pick("BEFEHL [OPTIONEN]", "COMMAND [OPTIONS]"))
    page.request("SH", language.pick("BESCHREIBUNG", "DESCRIPTION"))
    write(discussion: program.discussion, to: &page)
    page.request("SH", language.pick("BEFEHLE", "COMMANDS"))
    // The parser's own command says only in English that it shows help.
    for command in program.commands where command.name != "help" {
      write(command, below: program.name, to: &page)
    }
    page.request("SH", language.pick("ALLGEMEINE OPTIONEN", "GENERAL OPTIONS"))
    page.entry("-h, --help", language.pick("Zeigt die Hilfe des Befehls.", "Shows the help of the command."))
    page.entry(
      "--version", language.pick("Zeigt die Fassung des Programms.", "Shows the version of the program."))
    page.entry(
      "--generate-completion-script", value: "bash|zsh|fish",
      language.pick(
        "Gibt aus, womit diese Shell Befehle, Kommunen, Quartale und Handlungsfelder ergänzt.",
        "Writes what lets this shell complete commands, municipalities, quarters and dimensions."))
    writeSurroundings(to: &page)
    return page.text
  }

  private func write(_ command: DescribedCommand, below name: String, to page: inout Roff) {
    let name = "\(name) \(command.name)"
    page.request("SS", ([name] + usage(of: command)).joined(separator: " "))
    page.paragraph(command.abstract)
    write(discussion: command.discussion, to: &page)
    for argument in shown(command) {
      let names = argument.names.isEmpty ? argument.value ?? "" : argument.names.joined(separator: ", ")
      page.entry(names, value: argument.isPositional ? "" : argument.value ?? "", argument.text)
    }
    for command in command.commands { write(command, below: name, to: &page) }
  }

  /// Paragraphs as they are meant: examples in columns keep their lines, sentences are filled.
  private func write(discussion: String, to page: inout Roff) {
    for paragraph in discussion.split(separator: "\n\n").map(String.init) {
      if paragraph.contains("  ") { page.verbatim(paragraph) } else { page.paragraph(paragraph) }
    }
  }

  /// The arguments, those that are told by their place first, without those that all commands have.
  private func shown(_ command: DescribedCommand) -> [DescribedCommand.Argument] {
    let own = command.arguments.filter { !$0.names.contains("--help") && !$0.names.contains("--version") }
    return own.filter(\.isPositional) + own.filter { !$0.isPositional }
  }

  /// What follows a command: what must be said, and in brackets what may be.
  private func usage(of command: DescribedCommand) -> [String] {
    let arguments = shown(command)
    let named = arguments.filter { !$0.isPositional && !$0.isOptional }
    let words = (named + arguments.filter(\.isPositional)).map { argument in
      let word = ([argument.names.first, argument.value.map { "<\($0)>" }].compactMap { $0 }).joined(
        separator: " ")
      return (argument.isOptional ? "[\(word)]" : word) + (argument.isRepeating ? " ..." : "")
    }
    guard command.commands.isEmpty else { return words + [language.pick("BEFEHL", "COMMAND")] }
    let hasOptions = arguments.contains { !$0.isPositional && $0.isOptional }
    return words + (hasOptions ? [language.pick("[OPTIONEN]", "[OPTIONS]")] : [])
  }
}
