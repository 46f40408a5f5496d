internal import Explaining
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Scoring
internal import Terminal

/// Why a score is what it is, as a tree of lines or as JSON.
struct ExplanationReport {
  /// How far down the tree is printed.
  enum Depth {
    /// The dimensions on top.
    case dimensions
    /// Down to the answers.
    case answers
  }

  let subject: Subject
  let profile: Profile

  init(_ subject: Subject) {
    self.subject = subject
    profile = Scorer(subject.questionnaire).profile(of: subject.assessment.answers, by: subject.municipality)
  }

  // MARK: - Text

  /// The tree from a node down; nothing if no scored dimension or question has this id.
  func text(of id: String, _ depth: Depth, in language: Language) -> String? {
    let whole = Explainer(subject.questionnaire, language)
      .explanation(of: profile, answers: subject.assessment.answers, by: subject.municipality)
    guard let node = whole.node(id) else { return nil }
    var lines = [subject.assessment.title(of: subject.municipality, in: language)]
    if let notice = subject.assessment.notice { lines.append(notice) }
    lines.append("")
    lines += block(node, first: "", rest: "", showsParts: true, language)
    lines += children(of: node, "", depth, language)
    return lines.joined(separator: "\n") + "\n"
  }

  private static let width = 80

  private func children(
    of node: Explanation, _ indent: String, _ depth: Depth, _ language: Language
  ) -> [String] {
    let shown = node.children.filter { depth == .answers || $0.subject != .question }
    return shown.enumerated().flatMap { place, child in
      let isLast = place == shown.count - 1
      let deeper = indent + (isLast ? "   " : "│  ")
      let hasChildren = depth == .answers && !child.children.isEmpty
      return [indent + "│"]
        + block(
          child, first: indent + (isLast ? "└─ " : "├─ "), rest: deeper + (hasChildren ? "│  " : ""),
          showsParts: hasChildren, language)
        + (depth == .answers ? children(of: child, deeper, depth, language) : [])
    }
  }

  /// The lines of one node: its name, its result, and how it came about.
  private func block(
    _ node: Explanation, first: String, rest: String, showsParts: Bool, _ language: Language
  ) -> [String] {
    let name = node.code.isEmpty ? node.title : "\(node.code) \(node.title)"
    let head =
      node.subject == .question ? name : "\(name): \(node.result)"
    var lines = wrapped(head, first, rest)
    if node.subject == .question {
      let answer = node.value.map { "\(node.result) → \($0)" } ?? node.result
      lines += wrapped(answer, rest + "  ", rest + "  ")
    }
    if let part = node.part { lines += wrapped(part.capitalizedFirst + ".", rest + "  ", rest + "  ") }
    let rounding = node.isRounded && showsParts ? [Explainer.roundingNote(in: language)] : []
    for note in node.notes + rounding { lines += wrapped(note, rest + "  ", rest + "  ") }
    return lines
  }

  private func wrapped(_ text: String, _ first: String, _ rest: String) -> [String] {
    WordWrap.lines(of: text, width: max(Self.width - rest.count, 30)).enumerated().map { index, line in
      (index == 0 ? first : rest) + line
    }
  }

  // MARK: - JSON

  /// The trace from a node down; nothing if there is no such dimension.
  func json(of id: String) -> JSON? {
    let scores = ScoreJSON(questionnaire: subject.questionnaire)
    let whole = Trace(of: profile, by: subject.questionnaire)
    guard let trace = whole.node(id) else { return nil }
    var members = scores.head(subject.assessment, of: subject.municipality)
    members.append(("trace", json(trace, scores)))
    return .object(members)
  }

  private func json(_ trace: Trace, _ scores: ScoreJSON) -> JSON {
    var members = scores.members(of: trace.score, trace.rule)
    members += [
      ("aggregation", .string(trace.rule.method.rawValue)), ("missing", .string(trace.rule.missing.rawValue)),
      ("parts", .array(trace.parts.map { json($0, scores) })),
    ]
    return .object(members)
  }

  private func json(_ part: Trace.Part, _ scores: ScoreJSON) -> JSON {
    var members: [(key: String, value: JSON)]
    switch part.child {
    case .dimension(let trace): members = [("dimension", .string(trace.score.id))]
    case .question(let question):
      members = [("question", .string(question.id)), ("state", .string(question.state.rawValue))]
      members.append(("value", .number(question.value)))
    }
    members.append(("weight", .number(part.weight)))
    members.append(("share", .number(part.share)))
    if let contribution = part.contribution { members.append(("contribution", .number(contribution))) }
    if part.isDecisive { members.append(("decisive", .bool(true))) }
    if let gap = part.gap { members.append(("gap", .string(gap.rawValue))) }
    if case .dimension(let trace) = part.child { members.append(("trace", json(trace, scores))) }
    return .object(members)
  }
}

extension Trace {
  /// The trace of a dimension here or below; of the whole for an empty id.
  fileprivate func node(_ id: String) -> Trace? {
    guard score.id != id else { return self }
    for below in dimensions {
      if let node = below.node(id) { return node }
    }
    return nil
  }
}
