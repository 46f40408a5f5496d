internal import ArgumentParser

struct FillCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(commandName: "fill") }
  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var subject: SubjectArguments
}
