internal import MaturityModel

/// A made-up municipality, read like any other, whose copies become further ones.
enum Template {
  /// The municipality.
  static let municipality: Municipality = {
    let file = """
      {"format": 1, "municipalities": [{"id": "muster-0000", "name": "Musterstadt 0000", "kind": "alliance",
      "district": {"ags": "16061", "name": "Eichsfeld"}, "population": {"count": 1, "date": "2022-12-31"},
      "location": {"latitude": 51, "longitude": 11},
      "members": [{"ags": "16061000", "name": "Musterdorf", "population": 1}],
      "funding": [{"programme": "Beispielprogramm (frei erfunden)", "since": "2025-01"}]}]}
      """
    let reading = Participants.read(Array(file.utf8), file: "template")
    guard let municipality = reading.value?.municipalities.first else {
      preconditionFailure("the template cannot be read; the tests prove otherwise")
    }
    return municipality
  }()

  /// A member of a region.
  static var member: Member { municipality.members[0] }

  /// An invented funding since a year and month, `2025-09`.
  static func funding(since: String) -> Funding {
    var funding = municipality.funding[0]
    funding.since = since
    return funding
  }
}
