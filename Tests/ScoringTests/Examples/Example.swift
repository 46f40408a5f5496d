import Foundation
@testable import MaturityModel
import Scoring
import Testing

/// The questionnaires that the repository gives as examples, with municipalities to answer them.
enum Example {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func reading(_ name: String) throws -> Reading<Questionnaire> {
    let file = "Questionnaires/examples/\(name).json"
    return Questionnaire.read(Array(try Data(contentsOf: root.appending(path: file))), file: file)
  }

  static func questionnaire(_ name: String) throws -> Questionnaire {
    try #require(try reading(name).value)
  }

  /// One of the municipalities that take part.
  static func municipality(_ id: String) throws -> Municipality {
    let file = "Sources/CShipped/Files/municipalities.json"
    let data = try Data(contentsOf: root.appending(path: file))
    let participants = try #require(Participants.read(Array(data), file: file).value)
    return try #require(participants.municipalities.first { $0.id == id })
  }
}

extension Answer {
  /// An answer that is a share.
  static func share(_ part: Double, of whole: Double) -> Answer {
    Answer(.value(.share(part: part, whole: whole)))
  }
}

extension Score {
  /// Whether value and range are these, but for the noise of floating point.
  func isClose(_ value: Double?, in range: ClosedRange<Double>?) -> Bool {
    let (own, other) = (self.range, range)
    return ScoringTests.isClose(self.value, value)
      && ScoringTests.isClose(own?.lowerBound, other?.lowerBound)
      && ScoringTests.isClose(own?.upperBound, other?.upperBound)
  }
}
