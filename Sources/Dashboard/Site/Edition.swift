public import Insights

/// Who the site is for.
public enum Edition: Sendable, Hashable {
  /// The members of the network: everything, marked as not for the public.
  case network
  /// Everybody: what municipalities agreed to.
  case `public`
  /// One municipality: its own as a whole, the others without their names.
  case municipality(id: String, name: String)

  /// What it may show.
  public var disclosure: Disclosure {
    switch self {
    case .network: .everything
    case .public: .consented
    case .municipality(let id, _): .own(id)
    }
  }

  /// Whether everybody may find it, at the address on the web and under the licence that the publisher names.
  var isPublic: Bool { self == .public }

  /// How it is called on the command line, by which another edition in the same folder is known.
  public var words: String {
    switch self {
    case .network, .public: code
    case .municipality(let id, _): "\(code) \(id)"
    }
  }

  /// The word for it in data files.
  var code: String {
    switch self {
    case .network: "network"
    case .public: "public"
    case .municipality: "municipality"
    }
  }
}
