internal import Workspace

/// A command line that is being typed, as a shell hands it over: word by word, with quotes and escapes.
struct TypedLine {
  /// The words besides the one that is being completed, as the program will read them.
  let words: [String]

  init(_ words: [String], completing index: Int) {
    self.words = words.enumerated().filter { $0.offset != index }.map { Self.unquoted($0.element) }
  }

  /// The workspace that the program would take; nothing where it would find none.
  var workspace: Workspace? { WorkspaceOptions.workspace(named: value(of: "--workspace")) }

  /// What was said for an option, behind a space or a sign of equality.
  private func value(of option: String) -> String? {
    if let word = words.last(where: { $0.hasPrefix(option + "=") }) {
      return Self.withHome(String(word.dropFirst(option.count + 1)))
    }
    guard let place = words.lastIndex(of: option) else { return nil }
    // Bash makes three words of `--option=value`.
    let rest = words[(place + 1)...].drop { $0 == "=" }
    return rest.first.map(Self.withHome)
  }

  private static func withHome(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = environment("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// A word without its quotes and escapes; what the shell would put in for variables stays as it is.
  private static func unquoted(_ word: String) -> String {
    var plain = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
      if isEscaped {
        plain.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}
