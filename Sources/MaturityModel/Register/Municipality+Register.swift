public import Localization

extension Municipality {
  /// A municipality as the official list has it.
  ///
  /// A list without coordinates says nothing of where it lies, and nobody has agreed to a publication yet.
  ///
  /// - Parameters:
  ///   - entry: what the list says.
  ///   - id: its name in this program.
  ///   - date: of which day the count of people is.
  public init(_ entry: MunicipalityRegister.Entry, id: String, date: CalendarDate) {
    let name = entry.shortName
    self.init(
      id: id, name: name, officialName: name == entry.officialName ? nil : entry.officialName,
      kind: entry.kind, ags: entry.ags, ars: entry.ars, district: entry.district,
      population: Population(count: entry.population, date: date), areaHectares: entry.areaHectares,
      location: nil, members: [], funding: [], publication: .none, note: nil)
  }

  /// Takes over the name, the people and the area of the official list; all else is kept.
  ///
  /// - Parameters:
  ///   - entry: what the list says.
  ///   - date: of which day the count of people is.
  /// - Returns: the municipality; equal to this one where the list says nothing new.
  public func updated(by entry: MunicipalityRegister.Entry, date: CalendarDate) -> Municipality {
    var updated = self
    // What people call it may differ from the list on purpose, so it changes only where the list does.
    if ![officialName ?? name, name].contains(entry.officialName) {
      updated.officialName = entry.officialName
      if officialName != nil || name != entry.shortName { updated.name = entry.shortName }
    }
    if population.count != entry.population {
      updated.population = Population(count: entry.population, date: date)
    }
    updated.areaHectares = entry.areaHectares ?? areaHectares
    return updated
  }
}

extension MunicipalityRegister.Entry {
  /// The name without what kind of municipality it is: `Weida` of `Weida, Stadt`.
  var shortName: String {
    let name = officialName.prefix { $0 != "," }
    return String(name.reversed().drop { $0 == " " }.reversed())
  }

  /// From 20,000 people on it is called a city; the list's own kinds are about rights, not size.
  var kind: Municipality.Kind { population >= 20_000 ? .city : .town }

  /// An id made of its name that is not taken yet; where the name is, with the key of its Kreis or its own.
  public func id(notAmong taken: Set<String>) -> String {
    let name = Identifier.made(of: shortName) ?? "ags"
    let candidates = [name, "\(name)-\(district.ags)", "\(name)-\(ags)"]
    return candidates.first { Identifier.isValid($0) && !taken.contains($0) } ?? "ags-\(ags)"
  }
}
