internal import ArgumentParser
internal import LocatedJSON
internal import Localization
internal import MaturityModel

struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: screen.pick(
        "Erklärt, wie Werte und Stufen zustande kommen.", "Explains how scores and levels come about."))
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var subject: SubjectArguments

  @Option(
    help: ArgumentHelp(
      screen.pick(
        "Nur dieses Handlungsfeld, bis zu den Antworten, etwa dv.",
        "This dimension alone, down to the answers, such as dv."),
      valueName: screen.pick("kennung", "id")),
    completion: .dimension)
  var dimension: String?

  @Flag(
    help: ArgumentHelp(
      screen.pick("Alle Handlungsfelder bis zu den Antworten.", "All dimensions down to the answers.")))
  var all = false

  @Flag(
    help: ArgumentHelp(
      screen.pick("Was als Nächstes am meisten bringt.", "What gains most next.")))
  var next = false

  @Flag(help: ArgumentHelp(screen.pick("Als JSON, für Programme.", "As JSON, for programs.")))
  var json = false

  func validate() throws {
    guard !next || !all else {
      throw ValidationError(
        screen.pick(
          "--all erklärt Antworten, --next nennt nächste Schritte; beides zusammen geht nicht.",
          "--all explains answers, --next tells next steps; both together do not go."))
    }
  }

  func run() throws {
    let subject = try Subject(options, subject)
    let id = try dimension.map { try subject.questionnaire.id(ofDimension: $0) } ?? ""
    guard !next else { return try tellNext(subject, id) }
    let report = ExplanationReport(subject)
    if json {
      guard let json = report.json(of: id) else { throw notScored(id) }
      show(json)
      return
    }
    let isWhole = id.isEmpty && !all
    guard let text = report.text(of: id, isWhole ? .dimensions : .answers, in: screen) else {
      throw notScored(id)
    }
    show(text)
    guard isWhole, let first = subject.questionnaire.scoredDimensions.first else { return }
    let quarter = self.subject.time.quarter.map { " --quarter \(pasted($0))" } ?? ""
    let command = options.call("explain \(subject.municipality.id)\(quarter)")
    say(
      screen.pick(
        """

        Bis zu den einzelnen Antworten:
          \(command) --dimension \(first.id)
        Was als Nächstes weiterhilft:
          \(command) --next
        """,
        """

        Down to the single answers:
          \(command) --dimension \(first.id)
        What helps next:
          \(command) --next
        """))
  }

  private func tellNext(_ subject: Subject, _ id: String) throws(ExitCode) {
    guard id.isEmpty || subject.questionnaire.scoredDimensions.contains(where: { $0.id == id }) else {
      throw refuse(
        .wrongCall, "Nächste Schritte gibt es nur für gewertete Handlungsfelder der obersten Ebene.",
        "There are next steps of scored dimensions on top only.")
    }
    let report = NextStepReport(subject, dimension: id.isEmpty ? nil : id)
    if json { show(report.json) } else { show(report.text(in: screen)) }
  }

  private func notScored(_ id: String) -> ExitCode {
    refuse(
      .wrongCall, "„\(id)“ wird nicht gewertet; da gibt es nichts zu erklären.",
      "“\(id)” is not scored; there is nothing to explain.")
  }
}

extension Questionnaire {
  /// The dimension that a user named by id, code or name, or an exit that tells which there are.
  func id(ofDimension name: String) throws(ExitCode) -> String {
    if let found = dimension(named: name) { return found.id }
    let all = dimensions.flatMap(\.selfAndDescendants)
    let lower = name.lowercased()
    let hint = Suggestion.nearest(to: lower, in: all.map(\.id))
    let list = all.filter(\.isScored).map { "\n  \($0.id)  \($0.name[screen])" }.joined()
    throw refuse(
      .wrongCall,
      "Das Handlungsfeld „\(name)“ gibt es nicht." + (hint.map { " Meinten Sie „\($0)“?" } ?? "") + list,
      "There is no dimension “\(name)”." + (hint.map { " Did you mean “\($0)”?" } ?? "") + list)
  }

  /// Whether there is a dimension that a user named by id, code or name.
  func hasDimension(_ name: String) -> Bool { dimension(named: name) != nil }

  private func dimension(named name: String) -> Dimension? {
    let lower = name.lowercased()
    return dimensions.flatMap(\.selfAndDescendants).first {
      $0.id == lower || $0.code.lowercased() == lower || $0.name[screen].lowercased() == lower
    }
  }
}
