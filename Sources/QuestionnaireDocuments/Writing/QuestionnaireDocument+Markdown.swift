internal import Markup

extension QuestionnaireDocument {
  /// The document as Markdown, with boxes that a repository's page shows as boxes.
  public func markdown() -> String {
    var lines: [String] = []
    func add(_ text: String) { lines += [text, ""] }
    add("# " + escaped(content.title))
    add(escaped(content.extent))
    if let description = content.description { add(escaped(description)) }
    for dimension in content.dimensions { lines += self.dimension(dimension) }
    add("## " + texts.levels)
    for level in content.levels {
      add("### \(level.number) \(escaped(level.name)) (\(escaped(level.from)))")
      add(escaped(level.description))
      lines += facts(level.facts)
    }
    add("## " + texts.rules)
    lines += facts(content.rules)
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

  private func heading(_ depth: Int) -> String { String(repeating: "#", count: min(depth + 2, 6)) + " " }

  /// With another sign than the options, so that both do not become one list.
  private func facts(_ facts: [Fact]) -> [String] {
    facts.isEmpty ? [] : facts.map { "* \(escaped($0.term)): \(escaped($0.text))" } + [""]
  }

  private func dimension(_ dimension: DocumentDimension) -> [String] {
    var lines = [heading(dimension.depth) + escaped("\(dimension.code) \(dimension.name)"), ""]
    if let description = dimension.description { lines += [escaped(description), ""] }
    lines += facts(dimension.facts)
    return lines + dimension.questions.flatMap { question($0, depth: dimension.depth + 1) }
  }

  private func question(_ question: DocumentQuestion, depth: Int) -> [String] {
    var lines = [heading(depth) + escaped("\(question.code) \(question.text)"), ""]
    if let condition = question.condition { lines += ["*\(texts.onlyIf) \(escaped(condition)).*", ""] }
    if let help = question.help { lines += [escaped(help), ""] }
    if let instruction = question.instruction { lines += [escaped(instruction), ""] }
    lines += room(question.room) + states(of: question) + [""]
    return lines + facts(question.facts)
  }

  private func room(_ room: DocumentQuestion.Room) -> [String] {
    switch room {
    case .options(let options, _): options.map(option)
    case .lines(let entries):
      entries.map { before, behind in
        "- \(blank(before.isEmpty ? texts.answerLine : before)) \(escaped(behind))".trimmed
      }
    case .text: ["- " + blank(texts.answerLine)]
    }
  }

  /// What can be said instead of an answer, and beside it.
  private func states(of question: DocumentQuestion) -> [String] {
    ["- [ ] " + escaped(texts.dontKnow), "- [ ] " + blank(texts.doesNotApply)]
      + (question.needsSource ? ["- " + blank(texts.sourceLine)] : []) + ["- " + blank(texts.remark)]
  }

  /// What is asked for, with a line to write on.
  private func blank(_ name: String) -> String { "\(escaped(name)): \\_\\_\\_\\_\\_\\_" }

  private func option(_ option: DocumentOption) -> String {
    var text = "- [ ] "
    if let number = option.number { text += "\(number)\\. " }
    text += escaped(option.text)
    if let condition = option.condition { text += " *\(texts.onlyIf) \(escaped(condition)).*" }
    if let worth = option.worth { text += " (\(escaped(worth)))" }
    return text
  }
}

extension String {
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
