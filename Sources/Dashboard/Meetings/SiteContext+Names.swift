internal import Insights
internal import Localization
internal import MaturityModel

extension SiteContext {
  /// What a host is called.
  func name(_ host: LifeRelease.Host) -> String {
    switch host {
    case .named(let id): network.municipalities.first { $0.id == id }?.name ?? id
    case .somebody: texts.someMunicipality
    }
  }

  /// What somebody is called with whom a commitment was made: a municipality or an institution.
  func partner(_ id: String) -> String {
    network.municipalities.first { $0.id == id }?.name
      ?? life.institutions.first { $0.id == id }?.name[language] ?? id
  }
}
