internal import ArgumentParser
internal import Dashboard
internal import Insights
internal import Localization
internal import MaturityModel
internal import Workspace

struct ChartCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "chart",
      abstract: screen.pick(
        "Schreibt ein Diagramm der Seiten allein, als SVG-Datei.",
        "Writes one chart of the pages alone, as an SVG file."),
      discussion: screen.pick(
        """
        Welche es gibt:    reifegrad chart
        In eine Datei:     reifegrad chart rangfolge -o rangfolge.svg
        Ein Handlungsfeld: reifegrad chart rangfolge --dimension dv -o dv.svg
        Eine Kommune:      reifegrad chart profil --municipality weida
        Für alle:          reifegrad chart rangfolge --edition public
        """,
        """
        Which there are:   reifegrad chart
        Into a file:       reifegrad chart ranking -o ranking.svg
        One dimension:     reifegrad chart ranking --dimension dv -o dv.svg
        One municipality:  reifegrad chart profile --municipality weida
        For everybody:     reifegrad chart ranking --edition public
        """))
  }

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      screen.pick(
        "Name des Diagramms, deutsch oder englisch; ohne Namen: welche es gibt.",
        "Name of the chart, in German or English; without a name: which there are."),
      valueName: screen.pick("diagramm", "chart")),
    completion: .list(ChartKind.allCases.map { $0.name(in: screen) }))
  var name: String?

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Kennung oder Name der Kommune; beim Vergleich mehrmals.",
        "Id or name of the municipality; several times for a comparison."),
      valueName: screen.pick("kommune", "municipality")),
    completion: .municipality)
  var municipality: [String] = []

  @Option(
    help: ArgumentHelp(
      screen.pick("Handlungsfeld, etwa dv; sonst der Gesamtwert.", "Dimension, such as dv; else the whole."),
      valueName: screen.pick("kennung", "id")),
    completion: .dimension)
  var dimension: String?

  @OptionGroup var time: QuarterOption
  @OptionGroup var audience: EditionOption

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Breite von \(ChartGallery.widths.lowerBound) bis \(ChartGallery.widths.upperBound).",
        "Width from \(ChartGallery.widths.lowerBound) to \(ChartGallery.widths.upperBound)."),
      valueName: "n"))
  var width = ChartGallery.width

  @Option(
    help: ArgumentHelp(
      screen.pick("Sprache; sonst die des Bildschirms.", "Language; else that of the screen."),
      valueName: screen.pick("sprache", "language")))
  var language: SpokenLanguage?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      screen.pick("Wohin; sonst die Standardausgabe.", "Where to; else standard output."),
      valueName: screen.pick("datei", "file")),
    completion: .file(extensions: ["svg"]))
  var output: String?

  func validate() throws {
    guard !ChartGallery.widths.contains(width) else { return }
    let (least, most) = (ChartGallery.widths.lowerBound, ChartGallery.widths.upperBound)
    throw ValidationError(
      screen.pick("Die Breite geht von \(least) bis \(most).", "The width goes from \(least) to \(most)."))
  }

  func run() async throws {
    guard let name else {
      show(ChartList.text)
      return
    }
    let kind = try Self.kind(named: name)
    try refuseNeedless(kind)
    let target = try output.flatMap(ChartFile.init)
    let quarter = try time.parsed()
    let workspace = try options.find()
    let contents = try await workspace.contents()
    let edition = try audience.edition(among: contents.participants)
    let source = try ChartSource(contents, edition, upTo: quarter)
    let municipalities = try municipalities(from: source)
    let place = try dimension.map { try source.place(ofDimension: $0) }
    let gallery = ChartGallery(
      source.network, assets: DashboardCommand.assets, edition: edition, release: source.release,
      site: try workspace.site(),
      language: language?.language ?? screen)
    let bytes: [UInt8]
    do {
      bytes = try gallery.svg(kind, of: municipalities, dimension: place, width: width)
    } catch {
      throw refuse(
        .missingInput, "Kein Diagramm „\(kind.rawValue)“: \(error.reason)",
        "No chart “\(kind.englishName)”: \(error.reason)")
    }
    guard let target else {
      print(String(decoding: bytes, as: UTF8.self), terminator: "")
      return
    }
    try target.write(bytes)
  }

  // MARK: - What was named

  private static func kind(named name: String) throws(ExitCode) -> ChartKind {
    if let kind = ChartKind(named: name) { return kind }
    let names = ChartKind.allCases.flatMap { [$0.rawValue, $0.englishName] }
    let hint = Suggestion.nearest(to: name, in: names)
    throw refuse(
      .wrongCall,
      "Das Diagramm „\(name)“ gibt es nicht." + (hint.map { " Meinten Sie „\($0)“?" } ?? "")
        + " „reifegrad chart“ nennt alle.",
      "There is no chart “\(name)”." + (hint.map { " Did you mean “\($0)”?" } ?? "")
        + " “reifegrad chart” lists all.")
  }

  /// What a chart does not show must not be asked for; it would be passed over in silence.
  private func refuseNeedless(_ kind: ChartKind) throws(ExitCode) {
    let german = "„\(kind.rawValue)“"
    let english = "“\(kind.englishName)”"
    guard kind.dimension != .none || dimension == nil else {
      throw refuse(
        .wrongCall, "\(german) zeigt nicht ein einzelnes Handlungsfeld; lassen Sie --dimension weg.",
        "\(english) does not show a single dimension; leave --dimension out.")
    }
    guard kind.dimension != .needed || dimension != nil else {
      throw refuse(
        .wrongCall, "\(german) zeigt ein Handlungsfeld; nennen Sie es mit --dimension.",
        "\(english) shows one dimension; name it with --dimension.")
    }
    guard !kind.municipalities.contains(municipality.count) else { return }
    switch kind.municipalities {
    case 0...0:
      throw refuse(
        .wrongCall, "\(german) zeigt alle; lassen Sie --municipality weg.",
        "\(english) shows all; leave --municipality out.")
    case 0...1, 1...1:
      throw refuse(
        .wrongCall, "\(german) zeigt eine Kommune; nennen Sie eine mit --municipality.",
        "\(english) shows one municipality; name one with --municipality.")
    default:
      throw refuse(
        .wrongCall, "\(german) zeigt zwei bis vier Kommunen; nennen Sie jede mit --municipality.",
        "\(english) shows two to four municipalities; name each with --municipality.")
    }
  }

  private func municipalities(from source: ChartSource) throws(ExitCode) -> [Int] {
    var places: [Int] = []
    for name in municipality {
      let place = try source.place(ofMunicipality: name)
      guard !places.contains(place) else {
        let id = source.network.municipalities[place].id
        throw refuse(
          .wrongCall, "„\(id)“ ist zweimal genannt.", "“\(id)” is named twice.")
      }
      places.append(place)
    }
    return places
  }
}
