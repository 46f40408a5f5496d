internal import ArgumentParser
internal import Dashboard
internal import Glibc
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

  @Flag(
    help: ArgumentHelp(
      screen.pick(
        "Erzeugt die Seiten nach jeder Änderung der Daten neu, bis Strg+C gedrückt wird.",
        "Makes the pages again after each change of the data, until Control-C is pressed.")))
  var watch = false

  @Flag(
    help: ArgumentHelp(
      screen.pick("Öffnet die Übersicht im Browser.", "Opens the overview in the browser.")))
  var open = false

  @Flag(
    help: ArgumentHelp(
      screen.pick("Der Bericht als JSON, für Programme.", "The report as JSON, for programs.")))
  var json = false

  func run() async throws {
    let workspace = try options.find()
    Interruption.watch()
    let state = WorkspaceState(of: workspace)
    try await publish(workspace, opening: open, evenIfBroken: watch)
    if watch { try await keepPublishing(workspace, of: state) }
  }

  // MARK: - Steps

  /// Makes the pages and says what was written; what is in the way is said and ends the program, unless it waits for
  /// changes.
  private func publish(_ workspace: Workspace, opening: Bool = false, evenIfBroken: Bool) async throws {
    do {
      let contents = try await workspace.contents()
      let edition = try audience.edition(among: contents.participants)
      let usual = Self.folder(of: edition, in: workspace.outputFolder)
      let folder = FileSystem.resolved(try output.map(Self.named) ?? usual)
      try refuseDataFolder(folder, of: workspace)
      let published = edition == .public ? try workspace.groupRecord() : GroupRecord()
      var record = published
      let release = try contents.release(edition.disclosure, record: &record)
      let report = try await build(
        release, edition, NetworkLife(contents), try workspace.site(), into: folder,
        keeping: workspace.handChangedFolder)
      if edition == .public, record != published { try keep(record, in: workspace) }
      warnOfCollected(in: folder)
      let quarter = release.network.quarter
      if json {
        show(report.json(quarter, in: folder))
      } else {
        say(report.text(quarter, edition, in: folder, screen))
      }
      if opening { Browser.open(folder.appending("index.html").fileAddress) }
    } catch let code as ExitCode where evenIfBroken && code != .interrupted && code != .wrongCall {
      // Said already; the next change may mend it.
    }
    if evenIfBroken {
      complain(
        screen.pick(
          "Wartet auf Änderungen in „\(workspace.root.string)“. Strg+C beendet.",
          "Waiting for changes in “\(workspace.root.string)”. Control-C ends it."))
    }
    fflush(nil)
  }

  /// Makes the pages again whenever the data have changed and nobody is writing to them any more.
  private func keepPublishing(_ workspace: Workspace, of state: WorkspaceState) async throws {
    var published = state
    while true {
      try await pause()
      var state = WorkspaceState(of: workspace)
      guard state != published else { continue }
      repeat {
        published = state
        try await pause()
        state = WorkspaceState(of: workspace)
      } while state != published
      try await publish(workspace, evenIfBroken: true)
    }
  }

  /// Waits half a second, or ends at once when Control-C is pressed.
  private func pause() async throws {
    Browser.reap()
    for _ in 0..<10 {
      if Interruption.hasCome { throw ExitCode.interrupted }
      try await Task.sleep(nanoseconds: 50_000_000)
    }
  }

  /// Notes what was published of groups, now that it is.
  private func keep(_ record: GroupRecord, in workspace: Workspace) throws(ExitCode) {
    do throws(FileError) {
      try workspace.save(record)
    } catch {
      throw refuse(
        .cannotWrite,
        error.message(in: .german) + " Die neuen Seiten liegen da, aber nicht, was sie von Gruppen zeigen. "
          + "Veröffentlichen Sie sie erst, wenn ein weiterer Aufruf gelingt.",
        error.message(in: .english)
          + " The new pages are there, but not the record of what they show of groups. "
          + "Do not publish them before another call succeeds.")
    }
  }

  private static func folder(of edition: Edition, in output: FilePath) -> FilePath {
    switch edition {
    case .network: output
    case .public: output.appending("public")
    case .municipality(let id, _): output.appending("municipality-\(id)")
    }
  }

  /// The folder that was named.
  private static func named(_ name: String) throws(ExitCode) -> FilePath {
    guard !name.isEmpty else {
      throw refuse(
        .wrongCall, "Der Name nach --output ist leer. Nennen Sie einen Ordner, etwa „--output Seiten“.",
        "The name after --output is empty. Name a folder, such as “--output pages”.")
    }
    return WorkspaceOptions.absolute(name)
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
    guard workspace.holdsData(in: folder) else { return }
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

  /// Builds the site or ends with what is in the way. Where somebody else is building it waits, if it waits for changes
  /// anyway.
  private func build(
    _ release: Release, _ edition: Edition, _ life: NetworkLife, _ site: Site, into folder: FilePath,
    keeping handChanged: FilePath
  ) async throws -> SiteReport {
    let builder = SiteBuilder(release, assets: Self.assets, edition: edition, site: site, life: life)
    var isWaiting = false
    while true {
      do {
        return try await build(with: builder, into: folder, keeping: handChanged)
      } catch SiteError.busy where watch {
        if !isWaiting {
          complain(
            screen.pick(
              "Dort werden gerade schon Seiten erzeugt. Danach geht es hier weiter.",
              "Pages are being made there already. After that it goes on here."))
        }
        isWaiting = true
        try await pause()
      } catch let error as SiteError {
        throw refused(error, folder, edition)
      }
    }
  }

  private func build(
    with builder: SiteBuilder, into folder: FilePath, keeping handChanged: FilePath
  ) async throws -> SiteReport {
    let line = ProgressLine()
    Interruption.hold()
    defer {
      line.clear()
      Interruption.release()
    }
    return try await builder.build(
      into: folder, keeping: handChanged, by: "reifegrad \(Reifegrad.configuration.version)"
    ) {
      if Interruption.hasCome { throw ExitCode.interrupted }
      line.show($0, of: $1)
    }
  }

  /// Says why there is no new site.
  private func refused(_ error: SiteError, _ folder: FilePath, _ edition: Edition) -> ExitCode {
    switch error {
    case .findings(let findings):
      for finding in findings.prefix(50) { complain(finding.message(in: screen)) }
      return refuse(
        .brokenData, "Nicht veröffentlicht: \(findings.count) Befunde. Die alten Seiten sind unverändert.",
        "Not published: \(findings.count) findings. The old pages are unchanged.")
    case .file(let error):
      let parent = folder.removingLastComponent().string
      return refuse(
        .cannotWrite,
        error.message(in: .german)
          + " Die alten Seiten sind unverändert. Neue Seiten wachsen neben den alten; "
          + "dafür muss auch „\(parent)“ beschreibbar sein und auf demselben Datenträger liegen.",
        error.message(in: .english) + " The old pages are unchanged. New pages grow beside the old ones; "
          + "for that “\(parent)” has to be writable too and on the same disk.")
    case .busy:
      return refuse(
        .tryAgain, "Dort werden gerade schon Seiten erzeugt. Versuchen Sie es gleich noch einmal.",
        "Pages are being made there already. Try again in a moment.")
    case .inTheWay(let path):
      return refuse(
        .cannotWrite,
        "„\(path)“ ist nicht von diesem Programm und liegt im Weg. Nichts wurde verändert. Entfernen Sie es, oder "
          + "den ganzen Ordner „\(folder.string)“, wenn darin nichts von Ihnen liegt; oder nennen Sie mit "
          + "--output einen anderen.",
        "“\(path)” is not from this program and in the way. Nothing was changed. Remove it, or the whole folder "
          + "“\(folder.string)” if nothing in it is yours; or name another one with --output.")
    case .otherEdition(let present):
      return refuse(
        .wrongCall,
        "In „\(folder.string)“ liegt die Ausgabe „\(present)“; die Ausgabe „\(edition.words)“ kommt nicht an ihre "
          + "Stelle. Nennen Sie mit --output einen anderen Ordner, oder löschen Sie diesen. Nichts wurde verändert.",
        "The edition “\(present)” lies in “\(folder.string)”; the edition “\(edition.words)” does not take its "
          + "place. Name another folder with --output, or remove this one. Nothing was changed.")
    }
  }
}
