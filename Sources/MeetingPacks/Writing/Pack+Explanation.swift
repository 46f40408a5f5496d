public import Localization
public import MaturityModel

extension Pack {
  /// Every sentence with its number, and below it the answers, scores and entries that it rests on, line by line.
  public func explanation(in language: Language) -> [String] {
    var number = 0
    return sections.flatMap { section in
      [section.heading, ""]
        + section.blocks.flatMap(\.statements).flatMap { statement in
          number += 1
          let text = statement.text.split(separator: "\n").joined(separator: " · ")
          let sources = statement.sources.isEmpty ? [PackWords(language).noSource] : statement.sources.unique
          return ["[\(number)] \(text)"] + sources.map { "      ← \($0)" } + [""]
        }
    }
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
