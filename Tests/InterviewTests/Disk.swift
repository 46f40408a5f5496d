import MaturityModel

@testable import Interview

/// Remembers what was saved, and refuses when told so.
final class Disk {
  private(set) var saved: [Assessment] = []
  var failure: SaveFailure?

  static let full = SaveFailure(LocalizedText(de: "der Datenträger ist voll", en: "the disk is full"))

  /// What others write at the next save.
  var foreign: [String: Answer] = [:]

  /// What others have done that stands in the way of the next save, and what they have left.
  var conflict: SaveResult?

  func save(_ assessment: Assessment) throws(SaveFailure) -> SaveResult {
    if let failure { throw failure }
    if let conflict {
      self.conflict = nil
      return conflict
    }
    var assessment = assessment
    assessment.answers.merge(foreign) { $1 }
    foreign = [:]
    saved.append(assessment)
    return .saved(assessment)
  }
}
