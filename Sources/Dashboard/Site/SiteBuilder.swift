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
    let data = ScoreFiles(network)
    for (path, bytes) in sharedFiles(data) { try writer.write(bytes, to: path) }
    var checked: [CheckedFile] = []
    var pages = 0
    for language in Language.allCases {
      let context = SiteContext(network: network, language: language, edition: edition, map: map)
      for part in try await writeAll(jobs(context, rows: data.rowCount), context, styles, writer) {
        checked += part
      }
      pages += network.municipalities.count + context.questionnaire.scoredDimensions.count + 4
    }
    let findings = checked.flatMap(\.findings) + SiteChecker.check(links: checked, all: writer.paths)
    guard findings.isEmpty else { throw SiteError.findings(findings) }
    return SiteReport(pages: pages, files: writer.paths.count, bytes: writer.size)
  }

  private struct Styles {
    let page: PageStyle
    let chart: StandaloneStyle
  }

  /// A page that is made only when its turn comes.
  private typealias Job = @Sendable () -> any Page

  private func jobs(_ context: SiteContext, rows: Int) -> [Job] {
    var jobs: [Job] = [
      { OverviewPage(context) }, { ProgressPage(context) }, { MethodPage(context) },
      { DataPage(context: context, rowCount: rows) },
    ]
    jobs += context.questionnaire.scoredDimensions.indices.map { place in { DimensionPage(context, place) } }
    jobs += network.municipalities.indices.map { index in { MunicipalityPage(context, index) } }
    return jobs
  }

  private func writeAll(
    _ jobs: [Job], _ context: SiteContext, _ styles: Styles, _ writer: SiteWriter
  ) async throws -> [[CheckedFile]] {
    let chunk = max(1, min(32, jobs.count / 8))
    return try await withThrowingTaskGroup(of: (Int, [CheckedFile]).self) { group in
      for start in stride(from: 0, to: jobs.count, by: chunk) {
        let part = jobs[start..<min(start + chunk, jobs.count)]
        group.addTask {
          (start, try part.flatMap { try write($0(), context, styles, writer) })
        }
      }
      var parts: [(Int, [CheckedFile])] = []
      for try await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func write(
    _ page: any Page, _ context: SiteContext, _ styles: Styles, _ writer: SiteWriter
  ) throws -> [CheckedFile] {
    var files = [(page.address.path(in: context.language), PageFrame(context: context, style: styles.page).render(page))]
    for figure in page.figures {
      files.append(
        (figure.file(stem: page.address.stem, in: context.language), figure.standalone(in: context, style: styles.chart)))
    }
    return try files.map { path, bytes in
      try writer.write(bytes, to: path)
      return SiteChecker.check(bytes, path: path)
    }
  }

  private func sharedFiles(_ data: ScoreFiles) -> [(path: String, bytes: [UInt8])] {
    [
      ("seite.js", assets.script),
      ("symbol.svg", assets.symbol),
      ("daten/werte.csv", data.csv(.german)),
      ("daten/scores.csv", data.csv(.plain)),
      ("daten/scores.json", data.json()),
    ]
  }
}
