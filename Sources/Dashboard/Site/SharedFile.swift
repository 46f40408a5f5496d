internal import Insights

/// A file of the site that is no page, made only when its turn comes.
struct SharedFile: Sendable {
  /// Where it lies below the site's root.
  let path: String
  let bytes: @Sendable () -> [UInt8]

  /// The files that all pages of a site share.
  static func all(of network: Network, _ assets: SiteAssets) -> [SharedFile] {
    let data = ScoreFiles(network)
    return [
      SharedFile(path: "daten/scores.json") { data.json() },
      SharedFile(path: "daten/werte.csv") { data.csv(.german) },
      SharedFile(path: "daten/scores.csv") { data.csv(.plain) },
      SharedFile(path: "symbol.svg") { assets.symbol },
    ]
  }
}
