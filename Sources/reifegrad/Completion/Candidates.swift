internal import Localization
internal import MaturityModel
internal import Workspace

/// What fits in at a place of a command line, out of the workspace that the line is about.
///
/// Reads as little as it can, and says nothing where something is broken: there is no room for an error in the
/// middle of a line. Shells evaluate what they are offered, so only valid ids and quarters are.
struct Candidates {
  let line: TypedLine
  private let workspace: Workspace?

  init(_ line: TypedLine) {
    self.line = line
    workspace = line.workspace
  }

  /// The ids of those who take part; where that cannot be read, of those who have answered.
  var municipalities: [String] {
    let participants = workspace?.readParticipants().provisional?.municipalities.map(\.id)
    return (participants ?? folders).filter(Identifier.isValid)
  }

  /// The quarters that the municipality on the line has answered, or else anybody, and the current one.
  var quarters: [String] {
    let named = Set(line.words.map { $0.lowercased() })
    let all = folders
    let subjects = all.filter(named.contains)
    let answered = (subjects.isEmpty ? all : subjects).flatMap { workspace?.quarters(of: $0) ?? [] }
    return Set(answered + [.current]).sorted(by: >).map(\.code)
  }

  /// The quarters of the next two years.
  var comingQuarters: [String] { (1...8).map { Quarter.current.advanced(by: $0).code } }

  /// The ids of all dimensions that can be named.
  var dimensions: [String] {
    questionnaires.flatMap { $0.dimensions.flatMap(\.selfAndDescendants) }.map(\.id).offered
  }

  /// The ids of the dimensions that can have a target, and the word for the whole.
  var measures: [String] {
    questionnaires.flatMap(\.scoredDimensions).map(\.id).offered + [screen.pick("gesamt", "overall")]
  }

  /// The ids of all questions.
  var questions: [String] { questionnaires.flatMap(\.questions).map(\.id).offered }

  /// Who can help with a commitment: who takes part, and the institutions of the catalogue.
  var partners: [String] { municipalities + institutions }

  /// The institutions of the catalogue.
  var institutions: [String] { (meetings?.institutions.map(\.id) ?? []).filter(Identifier.isValid) }

  /// The quarters that have a meeting, the newest first.
  var meetingQuarters: [String] { (meetings?.meetings ?? []).map(\.quarter).sorted(by: >).map(\.code) }

  /// The quarters that have a meeting or may get one: this one and those of the next year.
  var plannedQuarters: [String] {
    let coming = (0...4).map { Quarter.current.advanced(by: $0).code }
    return coming + meetingQuarters.filter { !coming.contains($0) }
  }

  private var meetings: Meetings? { workspace?.readMeetings(participants: nil, catalog: nil)?.provisional }

  /// The ids of the levels.
  var levels: [String] { questionnaires.flatMap(\.levels).map(\.id).offered }

  /// One more dimension behind those that a list separated by commas has already.
  func dimensions(continuing list: String) -> [String] {
    let head = list.lastIndex(of: ",").map { list[...$0] } ?? ""
    let named = Set(head.lowercased().split(separator: ",").map(String.init))
    return dimensions.filter { !named.contains($0) }.map { head + $0 }
  }

  /// The quarters of the municipality before the slash; before there is one, everybody's current quarter.
  func assessments(continuing text: String) -> [String] {
    guard let slash = text.firstIndex(of: "/") else {
      return municipalities.map { "\($0)/\(Quarter.current.code)" }
    }
    let id = String(text[..<slash])
    guard let workspace, municipalities.contains(id) else { return [] }
    return Set(workspace.quarters(of: id) + [.current]).sorted(by: >).map { "\(id)/\($0.code)" }
  }

  /// Who has a folder of assessments.
  private var folders: [String] {
    guard let workspace, let entries = try? FileSystem.list(workspace.assessmentsFolder) else { return [] }
    return entries.filter(\.isFolder).map(\.name).filter(Identifier.isValid)
  }

  /// All definitions, the newest versions first.
  private var questionnaires: [Questionnaire] {
    (workspace?.readQuestionnaires().provisional?.questionnaires ?? []).reversed()
  }
}

extension [String] {
  /// The valid ids among them, each once, in their order.
  fileprivate var offered: [String] {
    var known: Set<String> = []
    return filter { Identifier.isValid($0) && known.insert($0).inserted }
  }
}
