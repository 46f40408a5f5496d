internal import MaturityModel
internal import Terminal

/// What is being typed beside the answer: one line, a comment of several.
struct Prompt: Sendable, Hashable {
  /// What it becomes.
  enum Purpose: Sendable, Hashable {
    case reason, comment, evidence
    /// Where a figure comes from.
    case source(AnswerValue)
    /// Of which day a figure from that source is.
    case sourceDate(AnswerValue, source: String)
  }

  let purpose: Purpose
  var editor: LineEditor
  /// What stood there before anything was typed.
  private let start: String

  /// Whether something was typed, here or in the step before.
  var isTouched: Bool {
    if case .sourceDate = purpose { true } else { editor.text.trimmed != start.trimmed }
  }

  /// As many as the file format allows.
  static let maximumLength = 4_000

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    start = text
    editor = LineEditor(text, maximumLength: Self.maximumLength, keepsLineBreaks: purpose == .comment)
  }
}
