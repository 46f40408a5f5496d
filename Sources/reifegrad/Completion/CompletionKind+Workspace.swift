internal import ArgumentParser

extension CompletionKind {
  /// Who takes part.
  static var municipality: CompletionKind { candidates(\.municipalities) }

  /// The quarters that there are, and the current one.
  static var quarter: CompletionKind { candidates(\.quarters) }

  /// The quarters that a target can be for.
  static var comingQuarter: CompletionKind { candidates(\.comingQuarters) }

  /// The dimensions of the questionnaire.
  static var dimension: CompletionKind { candidates(\.dimensions) }

  /// The dimensions of the questionnaire, several separated by commas.
  static var dimensionList: CompletionKind {
    .custom { words, index, prefix in
      Candidates(TypedLine(words, completing: index)).dimensions(continuing: prefix)
    }
  }

  /// A municipality and a quarter, as in `weida/2026-Q4`.
  static var assessment: CompletionKind {
    .custom { words, index, prefix in
      Candidates(TypedLine(words, completing: index)).assessments(continuing: prefix)
    }
  }

  /// What a target can be for.
  static var measure: CompletionKind { candidates(\.measures) }

  /// The questions of the questionnaire.
  static var question: CompletionKind { candidates(\.questions) }

  /// Who can help with a commitment.
  static var partner: CompletionKind { candidates(\.partners) }

  /// The quarters that have a meeting.
  static var meetingQuarter: CompletionKind { candidates(\.meetingQuarters) }

  /// The quarters that a meeting can be planned for, or has been.
  static var plannedQuarter: CompletionKind { candidates(\.plannedQuarters) }

  /// The institutions of the catalogue.
  static var institution: CompletionKind { candidates(\.institutions) }

  /// The levels of the questionnaire.
  static var level: CompletionKind { candidates(\.levels) }

  /// Definitions and other data.
  static var dataFile: CompletionKind { .file(extensions: ["json"]) }

  private static func candidates(
    _ list: any KeyPath<Candidates, [String]> & Sendable
  ) -> CompletionKind {
    .custom { words, index, _ in Candidates(TypedLine(words, completing: index))[keyPath: list] }
  }
}
