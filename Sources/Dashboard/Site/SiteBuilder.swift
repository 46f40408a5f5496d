internal import Charts
public import Insights
internal import Localization
public import MaturityModel
public import SystemPackage
public import Workspace

/// Makes the static site out of the network: renders, checks and writes every file, then switches.
public struct SiteBuilder: Sendable {
  private let network: Network
  private let assets: SiteAssets
  private let edition: Edition
  private let site: Site
  private let release: Release?
  private let archive: ArchiveDepth
  private let life: NetworkLife

  /// Prepares a site of everything.
  ///
  /// - Parameters:
  ///   - network: what it shows.
  ///   - assets: what it is made with.
  ///   - site: who publishes it.
  ///   - archive: what of old quarters is readable; else what the site's settings say.
  ///   - life: meetings, and what was said there.
  public init(
    _ network: Network, assets: SiteAssets, site: Site = Site(), archive: ArchiveDepth? = nil,
    life: NetworkLife = NetworkLife()
  ) {
    self.network = network
    self.site = site
    self.assets = assets
    edition = .network
    release = nil
    self.archive = archive ?? site.settings.archive
    self.life = life
  }

  /// Prepares the site of an edition.
  ///
  /// - Parameters:
  ///   - release: what it may show, after the edition's `disclosure`.
  ///   - assets: what it is made with.
  ///   - edition: who it is for.
  ///   - site: who publishes it.
  ///   - archive: what of old quarters is readable; else what the site's settings say.
  ///   - life: meetings, and what was said there, of which the edition shows what it may.
  public init(
    _ release: Release, assets: SiteAssets, edition: Edition, site: Site = Site(),
    archive: ArchiveDepth? = nil, life: NetworkLife = NetworkLife()
  ) {
    network = release.network
    self.site = site
    self.assets = assets
    self.edition = edition
    self.release = release
    self.archive = archive ?? site.settings.archive
    self.life = life
  }

  /// Is told, part by part and from several threads, how many of how many are done, of none while that is not known yet;
  /// may stop the work with an error.
  public typealias Progress = @Sendable (_ done: Int, _ all: Int) throws -> Void

  /// Builds the site beside the old one and switches at the end.
  ///
  /// - Parameters:
  ///   - folder: where the site is to lie.
  ///   - handChanged: where to keep pages that somebody changed by hand, in a folder named like that of the site.
  ///   - program: the program with its version: what another one wrote is looked at again.
  ///   - progress: is told how far it is.
  /// - Returns: what was written.
  /// - Throws: `SiteError`; then what lay in the folder is untouched.
  public func build(
    into folder: FilePath, keeping handChanged: FilePath, by program: String = "reifegrad",
    tell progress: @escaping Progress = { _, _ in }
  ) async throws -> SiteReport {
    let writer = try SiteWriter(
      folder, keeping: handChanged, origin: "\(program), checks \(SiteChecker.version)",
      edition: edition.words)
    do {
      let (pages, links) = try await write(with: writer, tell: progress)
      try writer.publish(links: links)
      return SiteReport(
        pages: pages, files: writer.paths.count, bytes: writer.size, changes: writer.changes)
    } catch {
      writer.discard()
      throw error
    }
  }

  // MARK: - Steps

  private func write(
    with writer: SiteWriter, tell progress: @escaping Progress
  ) async throws -> (pages: Int, links: [String: [SiteLink]]) {
    let map = MapShapes(assets.map)
    let accent = Accent(site.settings)
    let styles = Styles(
      page: PageStyle(
        chartStylesheet: assets.chartStylesheet, stylesheet: assets.stylesheet + accent.sheet,
        scripts: assets.scripts),
      chart: StandaloneStyle(stylesheet: assets.chartStylesheet, replacing: accent.chartColours))
    let archive = SiteArchive(network, depth: archive)
    try progress(0, 0)
    let exchange = NetworkExchange(network, edition)
    let life = LifeRelease(life, for: edition, network, exchange?.sheet)
    let data = DataFolder(network, edition, licence: site.settings.licence, needs: exchange)
    let contexts = try archive.stands.flatMap { stand in
      try progress(0, 0)
      let advice = NetworkAdvice(stand.network)
      return Language.allCases.map { language in
        SiteContext(
          network: stand.network, advice: advice, language: language, edition: edition,
          folder: stand.folder, archive: archive, map: map, site: site, release: release, data: data,
          exchange: exchange, life: life)
      }
    }
    let pages = try contexts.flatMap { context in
      try progress(0, 0)
      return SitePlan(context).pages
    }
    // The data files take longest, so they come first.
    let files =
      SharedFile.all(of: data, assets) + SharedFile.publishing(contexts.filter(\.folder.isEmpty), pages)
    let jobs = files.map { file -> Job in
      {
        guard file.path.hasSuffix(".xml") else {
          _ = try writer.write(file.bytes(), to: file.path)
          return []
        }
        return [try Self.put(file.bytes(), at: file.path, writer)]
      }
    }
    let checked = try await run(
      jobs + pages.map { page -> Job in { try write(page.make(), page.context, styles, writer) } },
      tell: progress)
    let findings =
      checked.flatMap(\.findings)
      + SiteChecker.check(links: checked, all: writer.paths) { SiteChecker.check(writer.read($0), path: $0) }
    guard findings.isEmpty else { throw SiteError.findings(findings) }
    return (pages.count, Dictionary(uniqueKeysWithValues: checked.map { ($0.path, $0.links) }))
  }

  private struct Styles {
    let page: PageStyle
    let chart: StandaloneStyle
  }

  /// A part of the site that is made only when its turn comes; gives what checking it found.
  private typealias Job = @Sendable () throws -> [CheckedFile]

  /// Does all jobs on all processors; what they found comes in their order.
  private func run(_ jobs: [Job], tell progress: @escaping Progress) async throws -> [CheckedFile] {
    let state = WorkState()
    return try await withThrowingTaskGroup(of: (Int, [CheckedFile]).self) { group in
      for (place, job) in jobs.enumerated() {
        group.addTask {
          (place, try state.run(job) { try progress($0, jobs.count) })
        }
      }
      var parts = [[CheckedFile]](repeating: [], count: jobs.count)
      for try await (place, part) in group { parts[place] = part }
      return parts.flatMap { $0 }
    }
  }

  private func write(
    _ page: any Page, _ context: SiteContext, _ styles: Styles, _ writer: SiteWriter
  ) throws -> [CheckedFile] {
    let frame = PageFrame(context: context, style: styles.page)
    var files = [(context.path(of: page.address), frame.render(page))]
    if context.isEmbedded(page.address), !page.figures.isEmpty {
      let embedded = EmbedPage(context: context, style: styles.page)
      files.append((context.path(ofEmbedded: page.address), embedded.render(page)))
    }
    for figure in page.figures {
      files.append(
        (context.path(of: figure, on: page.address), figure.standalone(in: context, style: styles.chart)))
    }
    return try files.map { path, bytes in try Self.put(bytes, at: path, writer) }
  }

  /// Writes a file and looks at it, unless it was looked at when it was published as it is.
  private static func put(_ bytes: [UInt8], at path: String, _ writer: SiteWriter) throws -> CheckedFile {
    if case .unchanged(let links?) = try writer.write(bytes, to: path) {
      return CheckedFile(path: path, ids: nil, links: links, findings: [])
    }
    return SiteChecker.check(bytes, path: path)
  }
}
