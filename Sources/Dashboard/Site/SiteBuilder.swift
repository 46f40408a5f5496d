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
  /// - Parameter folder: where the site is to lie.
  /// - Returns: what was written.
  /// - Throws: `SiteError`; then what lay in the folder is untouched.
  public func build(into folder: FilePath) async throws -> SiteReport {
    let writer = SiteWriter(folder)
    do {
      try writer.begin()
      let report = try await write(with: writer)
      try writer.publish()
      return report
    } catch {
      writer.discard()
      throw error
    }
  }

  // MARK: - Steps

  private func write(with writer: SiteWriter) async throws -> SiteReport {
    let map = MapShapes(assets.map)
    let styles = Styles(
      page: PageStyle(chartStylesheet: assets.chartStylesheet, stylesheet: assets.stylesheet),
      chart: StandaloneStyle(stylesheet: assets.chartStylesheet))
    let advice = NetworkAdvice(network)
    let pages = Language.allCases.flatMap { language in
      plan(SiteContext(network: network, advice: advice, language: language, edition: edition, map: map))
    }
    // The data files take longest, so they come first.
    let jobs = sharedFiles().map { file -> Job in
      {
        try writer.write(file.bytes(), to: file.path)
        return []
      }
    }
    let checked = try await run(
      jobs + pages.map { page -> Job in { try write(page.make(), page.context, styles, writer) } })
    let findings = checked.flatMap(\.findings) + SiteChecker.check(links: checked, all: writer.paths)
    guard findings.isEmpty else { throw SiteError.findings(findings) }
    return SiteReport(pages: pages.count, files: writer.paths.count, bytes: writer.size)
  }

  private struct Styles {
    let page: PageStyle
    let chart: StandaloneStyle
  }

  /// A part of the site that is made only when its turn comes; gives what checking it found.
  private typealias Job = @Sendable () throws -> [CheckedFile]

  /// A page of one language that is yet to be made.
  private struct PlannedPage: Sendable {
    let context: SiteContext
    let make: @Sendable () -> any Page
  }

  private func plan(_ context: SiteContext) -> [PlannedPage] {
    var pages: [@Sendable () -> any Page] = [
      { OverviewPage(context) }, { ProgressPage(context) }, { MethodPage(context) },
      { DataPage(context: context, rowCount: context.network.scoreRowCount) },
    ]
    pages += context.questionnaire.scoredDimensions.indices.map { place in { DimensionPage(context, place) } }
    pages += network.municipalities.indices.map { index in { MunicipalityPage(context, index) } }
    return pages.map { PlannedPage(context: context, make: $0) }
  }

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
    var files = [
      (page.address.path(in: context.language), PageFrame(context: context, style: styles.page).render(page))
    ]
    for figure in page.figures {
      files.append(
        (
          figure.file(stem: page.address.stem, in: context.language),
          figure.standalone(in: context, style: styles.chart)
        ))
    }
    return try files.map { path, bytes in
      try writer.write(bytes, to: path)
      return SiteChecker.check(bytes, path: path)
    }
  }

  /// A file that is no page, made only when its turn comes.
  private struct SharedFile: Sendable {
    let path: String
    let bytes: @Sendable () -> [UInt8]
  }

  private func sharedFiles() -> [SharedFile] {
    let data = ScoreFiles(network)
    return [
      SharedFile(path: "daten/scores.json") { data.json() },
      SharedFile(path: "daten/werte.csv") { data.csv(.german) },
      SharedFile(path: "daten/scores.csv") { data.csv(.plain) },
      SharedFile(path: "symbol.svg") { assets.symbol },
    ]
  }
}
