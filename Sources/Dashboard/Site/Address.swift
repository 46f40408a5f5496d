internal import Localization
internal import Markup

/// A page of the site; its place is the same in every build.
enum Address: Hashable, Sendable {
  case overview
  case municipality(String)
  case dimension(String)
  case progress
  case method
  case data

  /// The path below the site's root. German stands at the root, English in a folder.
  func path(in language: Language) -> String {
    switch self {
    case .overview: language.pick("index.html", "en/index.html")
    case .municipality(let id): language.pick("kommunen/\(id).html", "en/municipalities/\(id).html")
    case .dimension(let id): language.pick("handlungsfelder/\(id).html", "en/dimensions/\(id).html")
    case .progress: language.pick("fortschritt.html", "en/progress.html")
    case .method: language.pick("methode.html", "en/method.html")
    case .data: language.pick("daten.html", "en/data.html")
    }
  }

  /// The name that files about this page begin with.
  var stem: String {
    switch self {
    case .overview: "netzwerk"
    case .municipality(let id): id
    case .dimension(let id): "handlungsfeld-\(id)"
    case .progress: "fortschritt"
    case .method: "methode"
    case .data: "daten"
    }
  }
}

/// The way from one page to other files of the site.
struct Links: Sendable {
  let language: Language
  private let up: String

  init(from address: Address, in language: Language) {
    self.language = language
    let depth = address.path(in: language).utf8.count { $0 == UInt8(ascii: "/") }
    up = String(repeating: "../", count: depth)
  }

  /// A page in this or another language.
  func page(_ address: Address, in other: Language? = nil, section: String? = nil) -> LinkTarget {
    .path(up + address.path(in: other ?? language) + (section.map { "#\($0)" } ?? ""))
  }

  /// A file by its path below the site's root.
  func file(_ path: String) -> LinkTarget {
    .path(up + path)
  }
}
