internal import Localization
internal import MaturityModel

/// Reads the two whole numbers of a share.
enum ShareInput {
  /// The share that two texts mean.
  static func share(part: String, whole: String, in language: Language) -> Result<AnswerValue, InputProblem> {
    let count = NumberInput(countIn: language)
    return count.number(part).flatMap { part in
      count.number(whole).flatMap { whole in
        guard whole > 0 else { return .failure(.wholeIsZero) }
        guard part <= whole else { return .failure(.partExceedsWhole) }
        return .success(.share(part: part, whole: whole))
      }
    }
    .mapError { problem in
      if case .tooManyDecimals = problem { .notWhole } else { problem }
    }
  }

  /// The two texts of `12 40`, `12/40`, `12 von 40` and `12 of 40`.
  static func parts(_ line: String) -> (part: String, whole: String)? {
    let words = line.trimmed.split { $0.isWhitespace || $0 == "/" }
      .map { $0.lowercased() }
      .filter { $0 != "von" && $0 != "of" }
    return words.count == 2 ? (words[0], words[1]) : nil
  }
}
