import MaturityModel

@testable import Interview

/// Remembers what was saved, and refuses when told so.
final class Disk {
  private(set) var saved: [Assessment] = []
  var failure: SaveFailure?

  static let full = SaveFailure(LocalizedText(de: "der Datenträger ist voll", en: "the disk is full"))

  func save(_ assessment: Assessment) throws(SaveFailure) {
    if let failure { throw failure }
    saved.append(assessment)
  }
}
