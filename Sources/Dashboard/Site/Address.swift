internal import Localization
internal import MaturityModel

/// A page of the site; its place is the same in every build.
enum Address: Hashable, Sendable {
  case overview
  case municipality(String)
  case dimension(String)
  case progress
  case compare
  /// Two municipalities side by side, in the order of their ids.
  case pair(String, String)
  /// Who can help whom.
  case exchange
  /// What many lack.
  case needs
  case meetings
  /// A meeting that is over.
  case meeting(Quarter)
  case method
  case data
  case accessibility
  case imprint
  case privacy

  /// The path below the folder of a quarter. German stands at its root, English in a folder.
  func path(in language: Language) -> String {
    switch self {
    case .overview: language.pick("index.html", "en/index.html")
    case .municipality(let id): language.pick("kommunen/\(id).html", "en/municipalities/\(id).html")
    case .dimension(let id): language.pick("handlungsfelder/\(id).html", "en/dimensions/\(id).html")
    case .progress: language.pick("fortschritt.html", "en/progress.html")
    case .compare: language.pick("vergleich.html", "en/compare.html")
    case .pair(let one, let other):
      // An underscore, which no id holds.
      language.pick("vergleich/\(one)_\(other).html", "en/compare/\(one)_\(other).html")
    case .exchange: language.pick("netzwerk.html", "en/exchange.html")
    case .needs: language.pick("bedarfe.html", "en/needs.html")
    case .meetings: language.pick("treffen.html", "en/meetings.html")
    case .meeting(let quarter):
      language.pick("treffen/\(quarter.code).html", "en/meetings/\(quarter.code).html")
    case .method: language.pick("methode.html", "en/method.html")
    case .data: language.pick("daten.html", "en/data.html")
    case .accessibility: language.pick("barrierefreiheit.html", "en/accessibility.html")
    case .imprint: language.pick("impressum.html", "en/imprint.html")
    case .privacy: language.pick("datenschutz.html", "en/privacy.html")
    }
  }

  /// Whether the files of another page may begin with this word.
  private static func isStem(_ id: String) -> Bool {
    let others: [Address] = [
      .overview, .progress, .compare, .exchange, .needs, .meetings, .method, .data, .accessibility, .imprint,
      .privacy,
    ]
    return others.contains { id == $0.stem || id.hasPrefix($0.stem + "-") } || id.hasPrefix("handlungsfeld-")
  }

  /// The name that files about this page begin with.
  var stem: String {
    switch self {
    case .overview: "netzwerk"
    case .municipality(let id): Self.isStem(id) ? "kommune_\(id)" : id
    case .dimension(let id): "handlungsfeld-\(id)"
    case .progress: "fortschritt"
    case .compare: "vergleich"
    case .pair(let one, let other): "vergleich-\(one)_\(other)"
    // "netzwerk" is that of the overview.
    case .exchange: "austausch"
    case .needs: "bedarfe"
    case .meetings: "treffen"
    case .meeting(let quarter): "treffen-\(quarter.code)"
    case .method: "methode"
    case .data: "daten"
    case .accessibility: "barrierefreiheit"
    case .imprint: "impressum"
    case .privacy: "datenschutz"
    }
  }
}
