internal import Insights
internal import MaturityModel

/// The quarters that a site shows: the newest at its root, each before in a folder of its own.
struct SiteArchive: Sendable {
  /// A quarter as it was when it was the newest.
  struct Stand: Sendable {
    let network: Network
    /// Below the site's root, with a slash at the end; empty for the newest.
    let folder: String

    var quarter: Quarter { network.quarter }
  }

  /// From the newest to the oldest.
  let stands: [Stand]
  private let depth: ArchiveDepth

  init(_ network: Network, depth: ArchiveDepth = .pages) {
    self.depth = depth
    let quarters = depth == .nothing ? [network.current] : network.submittedQuarters.reversed()
    stands = quarters.compactMap { quarter in
      network.asOf(quarter).map {
        Stand(network: $0, folder: quarter == network.current ? "" : "\($0.quarter.code)/")
      }
    }
  }

  /// Whether a page stays readable once another quarter has come.
  func keeps(_ address: Address) -> Bool {
    switch address {
    case _ where address.isAboutAllQuarters || depth == .nothing: false
    case .municipality: depth == .pages
    // What is withheld of single municipalities has one page, with the last figures of groups.
    case .dimension(let id): stands.first.map { $0.network.isScored(id) } ?? false
    default: true
    }
  }

  /// Whether a page is there in a quarter.
  func has(_ address: Address, in stand: Stand) -> Bool {
    if case .dimension(let id) = address {
      return stand.network.isScored(id)
    }
    return stand.folder.isEmpty || keeps(address)
  }

  /// The folder in which a page lies that is linked from a quarter: the same, or the root where it has none such.
  func folder(of address: Address, from folder: String) -> String {
    guard let stand = stands.first(where: { $0.folder == folder }) else { return folder }
    return has(address, in: stand) ? folder : ""
  }

  /// Whether a page is made below a folder.
  func has(_ address: Address, below folder: String) -> Bool {
    self.folder(of: address, from: folder) == folder
  }
}

extension Address {
  /// Whether a page is about the whole site, or chosen from the newest quarter, and so stands at the root alone.
  var isAboutAllQuarters: Bool {
    switch self {
    case .overview, .progress, .method, .dimension, .municipality: false
    case .compare, .pair, .exchange, .needs, .meetings, .meeting: true
    case .data, .accessibility, .imprint, .privacy: true
    }
  }
}

extension Network {
  /// Whether a dimension makes part of what is compared.
  fileprivate func isScored(_ dimension: String) -> Bool {
    questionnaire.scoredDimensions.contains { $0.id == dimension }
  }
}
