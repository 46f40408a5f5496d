internal import MaturityModel

/// What one line makes of the evidence beside an answer.
enum EvidenceInput: Sendable, Hashable {
  /// A further piece: a text, a link, or a text that ends with a link; with `+ ` in front others see it.
  case add(Evidence)
  /// `-2`: the second piece goes.
  case remove(Int)
  /// `+2`: others see the second piece from now on, or no longer.
  case release(Int)

  /// Reads a line beside so many pieces of evidence.
  static func read(_ line: String, count: Int) -> Result<EvidenceInput, InputProblem> {
    let text = line.trimmed
    guard let sign = text.first else { return .failure(.nothingTyped) }
    let rest = text.dropFirst()
    if sign == "-" || sign == "+", let number = Int(rest), (1...max(count, 1)).contains(number), count > 0 {
      return .success(sign == "-" ? .remove(number - 1) : .release(number - 1))
    }
    guard sign == "+", rest.first?.isWhitespace == true else { return evidence(text).map { .add($0) } }
    return evidence(rest.trimmed).map { evidence in
      .add(Evidence(text: evidence.text, link: evidence.link, isReleased: true))
    }
  }

  private static func evidence(_ text: String) -> Result<Evidence, InputProblem> {
    if Evidence.isLink(text) { return checked(Evidence(link: text)) }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, Evidence.isLink(String(last)) else {
      return .success(Evidence(text: text))
    }
    return checked(Evidence(text: String(text.dropLast(last.count)).trimmed, link: String(last)))
  }

  private static func checked(_ evidence: Evidence) -> Result<Evidence, InputProblem> {
    (evidence.link ?? "").unicodeScalars.count > 2_000
      ? .failure(.tooLong(maximum: 2_000)) : .success(evidence)
  }
}
