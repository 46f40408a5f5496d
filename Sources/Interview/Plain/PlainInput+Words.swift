extension PlainInput {
  /// What a line of words in either language asks for; nothing if it is none of them.
  init?(words text: String) {
    let folded = Self.folded(text)
    if let input = Self.wholeLines[folded] {
      self = input
      return
    }
    guard
      let (words, command) = Self.openings.first(where: { words, _ in
        folded.hasPrefix(words + " ")
      })
    else { return nil }
    // Folding makes letters longer, so that what follows the words is counted in words.
    let count = words.split(separator: " ").count
    let rest = text.split(maxSplits: count, whereSeparator: \.isWhitespace).dropFirst(count).first
    self = .command(command, argument: (rest ?? "").trimmed)
  }

  /// In small letters, umlauts and the apostrophe as every keyboard has them, one space between words.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ").reduce(into: "") {
      folded, character in
      switch character {
      case "ä": folded += "ae"
      case "ö": folded += "oe"
      case "ü": folded += "ue"
      case "ß": folded += "ss"
      case "’": folded += "'"
      default: folded.append(character)
      }
    }
  }

  /// Words that stand for a command, alone or with more behind them.
  private static let openings: [(words: String, command: Command)] = [
    ("trifft nicht zu", .doesNotApply), ("does not apply", .doesNotApply), ("kommentar", .comment),
    ("comment", .comment), ("beleg", .evidence), ("evidence", .evidence), ("austausch", .exchange),
    ("exchange", .exchange),
  ]

  private static let wholeLines: [String: PlainInput] = {
    var lines: [String: PlainInput] = [
      "tasten": .manual, "keys": .manual, "uebersicht": .overview(openOnly: false),
      "overview": .overview(openOnly: false), "offen": .overview(openOnly: true),
      "open": .overview(openOnly: true),
    ]
    let alone: [(String, Command)] = [
      ("weiss nicht", .dontKnow), ("don't know", .dontKnow), ("dont know", .dontKnow), ("hilfe", .help),
      ("help", .help), ("ueberspringen", .skip), ("skip", .skip), ("zurueck", .back), ("back", .back),
      ("rueckgaengig", .undo), ("undo", .undo), ("abgeben", .submit), ("hand in", .submit),
      ("beenden", .leave), ("quit", .leave),
    ]
    for (words, command) in alone + openings { lines[words] = .command(command, argument: "") }
    return lines
  }()
}
