internal import ArgumentParser
internal import Dashboard
internal import Insights
internal import Localization
internal import MaturityModel
internal import Shipped
internal import SystemPackage
internal import Workspace

struct DashboardCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dashboard",
      abstract: screen.pick(
        "Erzeugt die Seiten des Vergleichs als statische Dateien.",
        "Makes the pages of the comparison as static files."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var audience: EditionOption

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Ordner der Seiten; sonst Output im Datenordner, darin public oder municipality-<kommune>.",
        "Folder of the pages; else Output in the data folder, in it public or municipality-<municipality>."),
      valueName: screen.pick("ordner", "folder")),
    completion: .directory)
  var output: String?

  func run() async throws {
    let workspace = try options.find()
    let contents = try await workspace.contents()
    let edition = try audience.edition(among: contents.participants)
    let usual = Self.folder(of: edition, in: workspace.outputFolder)
    let folder = FileSystem.resolved(output.map(WorkspaceOptions.absolute) ?? usual)
    try refuseDataFolder(folder, of: workspace)
    let release = try contents.release(edition.disclosure)
    let report = try await Self.build(release, edition, try workspace.site(), into: folder)
    warnOfCollected(in: folder)
    let network = release.network
    say(
      screen.pick(
        "\(network.quarter.name(in: screen)): \(report.pages) Seiten in \(report.files) Dateien geschrieben.",
        "\(network.quarter.name(in: screen)): \(report.pages) pages in \(report.files) files written."))
    for path in report.changes.keptBeside {
      say(
        screen.pick(
          "Von Hand geändert, deshalb aufgehoben: \(path)", "Changed by hand, therefore kept: \(path)"))
    }
    print(folder.appending("index.html").fileAddress)
  }

  private static func folder(of edition: Edition, in output: FilePath) -> FilePath {
    switch edition {
    case .network: output
    case .public: output.appending("public")
    case .municipality(let id, _): output.appending("municipality-\(id)")
    }
  }

  /// What was collected lies in the folder of the pages, and is for nobody else.
  private func warnOfCollected(in folder: FilePath) {
    let names = ["refused", "replaced"].filter { FileSystem.exists(folder.appending($0)) }
    guard !names.isEmpty else { return }
    let list = names.map { "\($0)/" }.joined(separator: screen.pick(" und ", " and "))
    complain(
      screen.pick(
        "Achtung: In „\(folder.string)“ liegen auch eingesammelte Selbsteinschätzungen (\(list)). "
          + "Laden Sie diese nicht mit hoch.",
        "Take care: collected assessments lie in “\(folder.string)” too (\(list)). Do not upload these."))
  }

  /// The site takes the place of its folder, which therefore must not hold the data.
  private func refuseDataFolder(_ folder: FilePath, of workspace: Workspace) throws(ExitCode) {
    let root = FileSystem.resolved(workspace.root)
    let data = [workspace.assessmentsFolder, workspace.questionnairesFolder].map(FileSystem.resolved)
    guard root.starts(with: folder) || data.contains(where: { folder.starts(with: $0) }) else { return }
    throw refuse(
      .wrongCall, "In „\(folder.string)“ liegen die Daten. Nennen Sie für die Seiten einen eigenen Ordner.",
      "The data lie in “\(folder.string)”. Name a folder of its own for the pages.")
  }

  /// The shipped files that pages are made with.
  static var assets: SiteAssets {
    SiteAssets(
      stylesheet: ShippedFile.stylesheet.bytes, chartStylesheet: ShippedFile.chartStylesheet.bytes,
      scripts: scripts, symbol: ShippedFile.symbol.bytes, map: ShippedFile.map.bytes)
  }

  private static var scripts: [PageScript: [UInt8]] {
    let shipped = PageScript.allCases.compactMap { script in
      ShippedFile(rawValue: script.rawValue).map { (script, $0.bytes) }
    }
    return Dictionary(uniqueKeysWithValues: shipped)
  }

  /// Builds the site or ends with what is in the way.
  static func build(
    _ release: Release, _ edition: Edition, _ site: Site, into folder: FilePath
  ) async throws -> SiteReport {
    do {
      return try await SiteBuilder(release, assets: assets, edition: edition, site: site)
        .build(into: folder, by: "reifegrad \(Reifegrad.configuration.version)")
    } catch let error as SiteError {
      switch error {
      case .findings(let findings):
        for finding in findings.prefix(50) { complain(finding.message(in: screen)) }
        throw refuse(
          .brokenData, "Nicht veröffentlicht: \(findings.count) Befunde. Die alten Seiten sind unverändert.",
          "Not published: \(findings.count) findings. The old pages are unchanged.")
      case .file(let error):
        let parent = folder.removingLastComponent().string
        throw refuse(
          .cannotWrite,
          error.message(in: .german)
            + " Die alten Seiten sind unverändert. Neue Seiten wachsen neben den alten; "
            + "dafür muss auch „\(parent)“ beschreibbar sein und auf demselben Datenträger liegen.",
          error.message(in: .english) + " The old pages are unchanged. New pages grow beside the old ones; "
            + "for that “\(parent)” has to be writable too and on the same disk.")
      case .busy:
        throw refuse(
          .tryAgain, "Dort werden gerade schon Seiten erzeugt. Versuchen Sie es gleich noch einmal.",
          "Pages are being made there already. Try again in a moment.")
      case .inTheWay(let path):
        throw refuse(
          .cannotWrite, "„\(path)“ ist nicht von diesem Programm und liegt im Weg. Nichts wurde verändert.",
          "“\(path)” is not from this program and in the way. Nothing was changed.")
      }
    }
  }
}
