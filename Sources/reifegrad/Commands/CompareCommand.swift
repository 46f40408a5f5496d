internal import ArgumentParser
internal import Insights
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import Workspace

struct CompareCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: screen.pick(
        "Vergleicht alle Kommunen eines Quartals, mit Plätzen als Spannen.",
        "Compares all municipalities of a quarter, with ranks as ranges."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var time: QuarterOption

  @Option(
    help: ArgumentHelp(
      screen.pick("Nur dieses Handlungsfeld, etwa dv.", "This dimension alone, such as dv."),
      valueName: screen.pick("kennung", "id")),
    completion: .dimension)
  var dimension: String?

  @Flag(help: ArgumentHelp(screen.pick("Als JSON, für Programme.", "As JSON, for programs.")))
  var json = false

  func validate() throws {
    guard !json || dimension == nil else {
      throw ValidationError(
        screen.pick(
          "Das JSON enthält immer alle Handlungsfelder; lassen Sie --dimension weg.",
          "The JSON always has all dimensions; leave out --dimension."))
    }
  }

  func run() async throws {
    let wanted = try time.parsed()
    let network = try await options.find().network()
    let quarter = try wanted.map { try network.index(of: $0) } ?? network.current
    let report = ComparisonReport(network: network, quarter: quarter)
    guard !json else {
      show(report.json)
      return
    }
    let id = try dimension.map { try network.questionnaire.id(ofDimension: $0) }
    let measure = network.measures.first { network.dimension($0)?.id == id }
    guard let measure else {
      throw refuse(
        .wrongCall, "Verglichen werden nur gewertete Handlungsfelder der obersten Ebene.",
        "Only scored dimensions on top are compared.")
    }
    show(report.table(of: measure, in: screen))
  }
}

extension Network {
  /// The place of a quarter, or an exit that tells which there are.
  fileprivate func index(of quarter: Quarter) throws(ExitCode) -> Int {
    if let index = quarters.firstIndex(of: quarter) { return index }
    let (first, last) = (quarters[0].code, quarters[current].code)
    throw refuse(
      .missingInput, "Zum \(quarter.name(in: screen)) hat niemand abgegeben; es gibt \(first) bis \(last).",
      "Nobody handed in for the \(quarter.name(in: screen)); there are \(first) to \(last).")
  }
}
