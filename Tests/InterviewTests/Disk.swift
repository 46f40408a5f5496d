import MaturityModel

@testable import Interview

/// Remembers what was saved, and refuses when told so.
final class Disk {
  private(set) var saved: [Assessment] = []
  var failure: SaveFailure?

  static let full = SaveFailure(LocalizedText(de: "der Datenträger ist voll", en: "the disk is full"))

  /// What others write at the next save.
  var foreign: [String: Answer] = [:]

  func save(_ assessment: Assessment) throws(SaveFailure) -> Assessment {
    if let failure { throw failure }
    var assessment = assessment
    assessment.answers.merge(foreign) { $1 }
    foreign = [:]
    saved.append(assessment)
    return assessment
  }
}
