internal import MaturityModel

/// Reads evidence as one line: a text, a link, or a text that ends with a link.
enum EvidenceInput {
  static func evidence(_ line: String) -> Result<Evidence, InputProblem> {
    let text = line.trimmed
    guard !text.isEmpty else { return .failure(.nothingTyped) }
    if Evidence.isLink(text) { return checked(Evidence(link: text)) }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, Evidence.isLink(String(last)) else {
      return .success(Evidence(text: text))
    }
    return checked(Evidence(text: String(text.dropLast(last.count)).trimmed, link: String(last)))
  }

  /// The number after a minus, as in `-2`: which piece of evidence goes.
  static func removal(_ line: String, count: Int) -> Int? {
    let text = line.trimmed
    guard text.hasPrefix("-"), let number = Int(text.dropFirst()), (1...max(count, 1)).contains(number) else {
      return nil
    }
    return count > 0 ? number - 1 : nil
  }

  private static func checked(_ evidence: Evidence) -> Result<Evidence, InputProblem> {
    (evidence.link ?? "").unicodeScalars.count > 2_000
      ? .failure(.tooLong(maximum: 2_000)) : .success(evidence)
  }
}
