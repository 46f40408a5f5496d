/// A page in the language of `man`, written line by line.
struct Roff {
  private(set) var text = "'\\\" -*- coding: utf-8 -*-\n"

  /// Begins the page `name` of the first section.
  init(_ name: String, version: String, title: String) {
    request("TH", name.uppercased(), "1", "", "\(name) \(version)", title)
    // Lines are not stretched, and words not broken: a hyphen in an option would mislead.
    text += ".nh\n.ad l\n"
  }

  /// A request with its arguments, such as `.SH NAME`.
  mutating func request(_ name: String, _ arguments: String...) {
    text +=
      "." + name + arguments.map { " \"\(Self.escaped($0).replacing("\"", with: "\\(dq"))\"" }.joined() + "\n"
  }

  /// A paragraph that is filled to the width of the reader.
  mutating func paragraph(_ words: String) {
    guard !words.isEmpty else { return }
    request("PP")
    for part in words.split(separator: "\n") { line(part) }
  }

  /// Lines that stay as they are.
  mutating func verbatim(_ lines: String) {
    request("PP")
    request("nf")
    for part in lines.split(separator: "\n", omittingEmptySubsequences: false) { line(part) }
    request("fi")
  }

  /// An entry of a list: its term in bold, with what stands for a value in italics, and its text.
  mutating func entry(_ term: String, value: String = "", _ words: String) {
    request("TP")
    text += "\\fB\(Self.escaped(term))\\fR" + (value.isEmpty ? "" : " \\fI\(Self.escaped(value))\\fR") + "\n"
    line(words)
  }

  /// Text in a line of its own; what would be a request at its beginning is none.
  private mutating func line(_ words: some StringProtocol) {
    text += (words.hasPrefix(".") || words.hasPrefix("'") ? "\\&" : "") + Self.escaped(String(words)) + "\n"
  }

  /// Backslashes are shown, and a hyphen stays one that can be copied into a shell.
  private static func escaped(_ words: String) -> String {
    words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }
}
