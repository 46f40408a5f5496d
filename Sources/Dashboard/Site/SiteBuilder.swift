internal import Charts
public import Insights
internal import Localization
internal import MaturityModel
public import SystemPackage
internal import Workspace

/// Makes the static site out of the network: renders, checks and writes every file, then switches.
public struct SiteBuilder: Sendable {
  private let network: Network
  private let assets: SiteAssets
  private let edition: Edition

  /// Prepares a site.
  public init(_ network: Network, assets: SiteAssets, edition: Edition = .network) {
    self.network = network
    self.assets = assets
    self.edition = edition
  }

  /// Builds the site beside the old one and switches at the end.
  ///
  /// - Parameters:
  ///   - folder: where the site is to lie.
  ///   - program: the program with its version: what another one wrote is looked at again.
  /// - Returns: what was written.
  /// - Throws: `SiteError`; then what lay in the folder is untouched.
  public func build(into folder: FilePath, by program: String = "reifegrad") async throws -> SiteReport {
    let writer = try SiteWriter(folder, origin: "\(program), checks \(SiteChecker.version)")
    do {
      let (pages, links) = try await write(with: writer)
      try writer.publish(links: links)
      return SiteReport(
        pages: pages, files: writer.paths.count, bytes: writer.size, changes: writer.changes)
    } catch {
      writer.discard()
      throw error
    }
  }

  // MARK: - Steps

  private func write(with writer: SiteWriter) async throws -> (pages: Int, links: [String: [SiteLink]]) {
    let map = MapShapes(assets.map)
    let styles = Styles(
      page: PageStyle(
        chartStylesheet: assets.chartStylesheet, stylesheet: assets.stylesheet, scripts: assets.scripts),
      chart: StandaloneStyle(stylesheet: assets.chartStylesheet))
    let advice = NetworkAdvice(network)
    let pages = Language.allCases.flatMap { language in
      SitePlan(
        SiteContext(network: network, advice: advice, language: language, edition: edition, map: map)
      ).pages
    }
    // The data files take longest, so they come first.
    let jobs = SharedFile.all(of: network, assets).map { file -> Job in
      {
        _ = try writer.write(file.bytes(), to: file.path)
        return []
      }
    }
    let checked = try await run(
      jobs + pages.map { page -> Job in { try write(page.make(), page.context, styles, writer) } })
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
  private func run(_ jobs: [Job]) async throws -> [CheckedFile] {
    try await withThrowingTaskGroup(of: (Int, [CheckedFile]).self) { group in
      for (place, job) in jobs.enumerated() {
        group.addTask {
          // Once one has failed, the rest would be made for nothing.
          try Task.checkCancellation()
          return (place, try job())
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
    if !page.figures.isEmpty {
      let embedded = EmbedPage(context: context, style: styles.page)
      files.append((context.path(ofEmbedded: page.address), embedded.render(page)))
    }
    for figure in page.figures {
      files.append(
        (context.path(of: figure, on: page.address), figure.standalone(in: context, style: styles.chart)))
    }
    return try files.map { path, bytes in
      if case .unchanged(let links?) = try writer.write(bytes, to: path) {
        return CheckedFile(path: path, ids: nil, links: links, findings: [])
      }
      return SiteChecker.check(bytes, path: path)
    }
  }
}
