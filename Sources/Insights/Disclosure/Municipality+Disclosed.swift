internal import MaturityModel

extension Municipality {
  /// The municipality as the public may see it.
  ///
  /// - Parameter hidden: who takes part and must not be named, not even as a member of a region.
  /// - Returns: the same without remarks and without these.
  func published(hiding hidden: [Municipality]) -> Municipality {
    var municipality = self
    municipality.note = nil
    municipality.members.removeAll { member in
      hidden.contains { $0.ags == member.ags || $0.name == member.name }
    }
    return municipality
  }

  /// A municipality of which nothing is known but its kind and its class of size.
  func anonymous(_ alias: Alias) -> Municipality {
    var municipality = self
    municipality.id = alias.id
    municipality.name = alias.name
    municipality.officialName = nil
    municipality.ags = nil
    municipality.ars = nil
    municipality.district = District(ags: "", name: "")
    municipality.population.count = sizeClass.least
    municipality.areaHectares = nil
    municipality.location = nil
    municipality.members = []
    municipality.funding = []
    municipality.publication = .none
    municipality.note = nil
    return municipality
  }
}

extension SizeClass {
  /// The fewest people in a municipality of this class.
  fileprivate var least: Int {
    switch self {
    case .large: 100_000
    case .medium: 20_000
    case .small: 5_000
    case .rural, .region: 0
    }
  }
}
