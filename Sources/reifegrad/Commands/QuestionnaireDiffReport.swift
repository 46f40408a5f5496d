internal import Localization
internal import MaturityModel
internal import Terminal

/// What two versions differ in, as text for a terminal of 80 columns.
struct QuestionnaireDiffReport {
  private static let width = 80
  private let comparison: VersionComparison
  private let language: Language
  private let words: QuestionnaireDiffWords

  init(_ comparison: VersionComparison, language: Language) {
    self.comparison = comparison
    self.language = language
    words = QuestionnaireDiffWords(language)
  }

  private func pick(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language.pick(german(), english())
  }

  var text: String {
    var blocks = [heading]
    guard !comparison.isEmpty else {
      return (blocks + [[pick("Beide sind gleich.", "Both are the same.")]]).map(Self.joined).joined(
        separator: "\n\n")
    }
    blocks += [Self.wrapped(summary, indent: 0), perDimension]
    let new = comparison.questions.filter { $0.old == nil }.map(\.question)
    blocks.append(section(pick("Neu", "New"), new.flatMap(plainQuestion)))
    blocks.append(section(pick("Entfallen", "Dropped"), comparison.dropped.flatMap(plainQuestion)))
    blocks.append(
      section(
        pick("Geändert", "Changed"),
        comparison.questions.filter { $0.old != nil && (!$0.changes.isEmpty || !$0.isComparable) }.flatMap(
          changed)))
    blocks.append(section(pick("Handlungsfelder", "Dimensions"), comparison.dimensions.flatMap(dimension)))
    blocks.append(section(pick("Stufen", "Levels"), comparison.levels.flatMap(level)))
    blocks.append(
      section(
        pick("Fragebogen", "Questionnaire"),
        comparison.frame.flatMap { Self.wrapped(words.frame($0), indent: 4, sign: "-") }))
    return blocks.filter { !$0.isEmpty }.map(Self.joined).joined(separator: "\n\n")
  }

  // MARK: - The whole

  private var heading: [String] {
    let (older, newer) = (comparison.older, comparison.newer)
    let title = newer.title[language]
    guard older.id == newer.id else {
      return Self.wrapped(
        pick(
          "Zwei verschiedene Fragebögen: „\(older.title[language])“ (\(older.id) \(older.version)) und "
            + "„\(title)“ (\(newer.id) \(newer.version))",
          "Two different questionnaires: “\(older.title[language])” (\(older.id) \(older.version)) and "
            + "“\(title)” (\(newer.id) \(newer.version))"), indent: 0)
    }
    return Self.wrapped(
      pick(
        "„\(title)“: Fassung \(older.version) → Fassung \(newer.version)",
        "“\(title)”: version \(older.version) → version \(newer.version)"), indent: 0)
  }

  private var summary: String {
    words.summary(
      comparable: comparison.comparableCount, of: comparison.scored.count,
      new: comparison.scored.count { $0.old == nil },
      other: comparison.scored.count { $0.old != nil && !$0.isComparable },
      dropped: comparison.dropped.count(where: \.isScored))
      + words.withoutComparison(
        comparison.dimensions.filter { dimension in
          dimension.scoredCount > 0 && dimension.comparableCount == 0
            && comparison.newer.scoredDimensions.contains { $0.id == dimension.dimension.id }
        }.map { $0.dimension.name[language] })
  }

  private var perDimension: [String] {
    let top = comparison.newer.scoredDimensions.map(\.id)
    let rows = comparison.dimensions.filter { top.contains($0.dimension.id) }
    return section(
      pick("Vergleichbare Fragen je Handlungsfeld", "Comparable questions by dimension"),
      rows.map { row in
        let count = pick(
          "\(row.comparableCount) von \(row.scoredCount)", "\(row.comparableCount) of \(row.scoredCount)")
        let name = WordWrap.lines(of: row.dimension.name[language], width: Self.width - 16).first ?? ""
        let blanks = Self.width - 2 - DisplayWidth.of(name) - DisplayWidth.of(count)
        return "  " + name + String(repeating: " ", count: max(blanks, 1)) + count
      })
  }

  // MARK: - Parts

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title] + lines
  }

  private func plainQuestion(_ question: Question) -> [String] {
    Self.wrapped(
      "\(question.code)  \(question.text[language])"
        + (question.isScored ? "" : pick(" (ohne Wertung)", " (not scored)")), indent: 2)
  }

  private func changed(_ entry: QuestionComparison) -> [String] {
    let isScored = entry.question.isScored || (entry.old?.isScored ?? false)
    var lines = Self.wrapped(
      "\(entry.question.code)  \(entry.question.text[language])"
        + (isScored ? "" : pick(" (ohne Wertung)", " (not scored)")), indent: 2)
    if isScored {
      lines += Self.wrapped(words.state(of: entry), indent: 4, sign: entry.isComparable ? "=" : "≠")
    }
    for change in entry.changes {
      lines += Self.wrapped(words.question(change, of: entry, in: comparison), indent: 4, sign: "-")
    }
    if let note = entry.question.replaces?.note {
      lines += Self.wrapped(pick("Dazu: ", "Note: ") + note[language], indent: 4, sign: "-")
    }
    if let hint = words.hint(for: entry) { lines += Self.wrapped(hint, indent: 4, sign: "!") }
    return lines
  }

  private func dimension(_ entry: DimensionComparison) -> [String] {
    guard !entry.changes.isEmpty else { return [] }
    return Self.wrapped(entry.dimension.name[language], indent: 2)
      + entry.changes.flatMap { Self.wrapped(words.dimension($0), indent: 4, sign: "-") }
  }

  private func level(_ entry: LevelComparison) -> [String] {
    guard !entry.changes.isEmpty else { return [] }
    return Self.wrapped(entry.level.name[language], indent: 2)
      + entry.changes.flatMap { Self.wrapped(words.level($0), indent: 4, sign: "-") }
  }

  // MARK: - Lines

  private static func joined(_ lines: [String]) -> String { lines.joined(separator: "\n") }

  /// Lines that go on below their first word, behind a sign.
  private static func wrapped(_ text: String, indent: Int, sign: String = "") -> [String] {
    let blanks = String(repeating: " ", count: indent)
    let head = sign.isEmpty ? "" : sign + " "
    let hanging = String(repeating: " ", count: sign.isEmpty && indent > 0 ? 4 : head.count)
    let lines = WordWrap.lines(of: text, width: width - indent - max(head.count, hanging.count))
    return lines.enumerated().map { blanks + ($0 == 0 ? head : hanging) + $1 }
  }
}
