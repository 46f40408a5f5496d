/// A file of the site that is no page, made only when its turn comes.
struct SharedFile: Sendable {
  /// Where it lies below the site's root.
  let path: String
  let bytes: @Sendable () -> [UInt8]

  /// The files that all pages of a site share.
  static func all(of data: DataFolder, _ assets: SiteAssets) -> [SharedFile] {
    data.files.map { file in SharedFile(path: file.path) { data.bytes(of: file) } }
      + [SharedFile(path: "symbol.svg") { assets.symbol }]
  }

  /// What search engines and feed readers are told.
  ///
  /// - Parameters:
  ///   - contexts: those of the current quarter, one per language.
  ///   - pages: all pages of the site.
  /// - Returns: the files, as far as the site's settings give them something to say.
  static func publishing(_ contexts: [SiteContext], _ pages: [PlannedPage]) -> [SharedFile] {
    guard let first = contexts.first else { return [] }
    let addresses = pages.filter { $0.context === first }.map(\.address)
    let search = SearchFiles(first.web, isPublic: first.edition.isPublic, addresses).files
    guard let web = first.web else { return search }
    return search
      + contexts.map { context in
        SharedFile(path: NewsFeed.path(in: context.language)) { NewsFeed(context, web).bytes() }
      }
  }
}
