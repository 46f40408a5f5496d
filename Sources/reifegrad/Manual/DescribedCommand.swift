internal import LocatedJSON

/// A command as the argument parser describes it.
struct DescribedCommand {
  /// A word of its calls.
  struct Argument {
    /// Its names with their dashes; none for one that is told by its place.
    let names: [String]
    /// The values that it may have, or what stands for one; nothing for a flag.
    let value: String?
    let text: String
    let isOptional: Bool
    let isRepeating: Bool

    var isPositional: Bool { names.isEmpty }
  }

  let name: String
  let abstract: String
  let discussion: String
  let arguments: [Argument]
  let commands: [DescribedCommand]

  /// The command in the description that the parser gives of a whole program; what is hidden is left out.
  init(_ json: JSONValue?) {
    let all = json?["arguments"]?.elements.map { $0 } ?? []
    name = json?["commandName"]?.string ?? ""
    abstract = json?["abstract"]?.string ?? ""
    discussion = json?["discussion"]?.string ?? ""
    arguments = all.filter(Self.isShown).map(Argument.init)
    commands = json?["subcommands"]?.elements.filter(Self.isShown).map(DescribedCommand.init) ?? []
  }

  private static func isShown(_ json: JSONValue) -> Bool { json["shouldDisplay"]?.bool ?? true }
}

extension DescribedCommand.Argument {
  init(_ json: JSONValue) {
    names =
      json["names"]?.elements.map {
        ($0["kind"]?.isString("long") ?? false ? "--" : "-") + ($0["name"]?.string ?? "")
      } ?? []
    let isFlag = json["kind"]?.isString("flag") ?? false
    let values = json["allValues"]?.elements.compactMap(\.string) ?? []
    value = isFlag ? nil : values.isEmpty ? json["valueName"]?.string : values.joined(separator: "|")
    text = json["abstract"]?.string ?? ""
    isOptional = json["isOptional"]?.bool ?? false
    isRepeating = json["isRepeating"]?.bool ?? false
  }
}
