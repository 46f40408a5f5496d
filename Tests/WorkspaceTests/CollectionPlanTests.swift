import Localization
import LocatedJSON
import MaturityModel
import SystemPackage
import Testing

@testable import Workspace

@Suite("What is to become of files that were sent in")
struct CollectionPlanTests {
  private let catalog: QuestionnaireCatalog
  private let participants: Participants

  init() throws {
    let questionnaire = Questionnaire.read(Array(WorkspaceSample.questionnaire.utf8), file: "q")
    catalog = QuestionnaireCatalog([try #require(questionnaire.value)])
    let municipalities = WorkspaceSample.municipalities("gera", "jena", "weida")
    participants = try #require(Participants.read(Array(municipalities.utf8), file: "m").value)
  }

  private func arrival(_ name: String, text: String) -> Arrival {
    Arrival(
      Array(text.utf8), name: name, path: FilePath("in").appending(name), catalog: catalog,
      participants: participants)
  }

  private func arrival(_ name: String, _ municipality: String, answers: String = "") -> Arrival {
    arrival(name, text: WorkspaceSample.assessment(municipality, "2026-Q4", answers: answers))
  }

  private func verdicts(
    _ arrivals: [Arrival], here: [Assessment] = [], replace: Bool = false
  ) -> [Verdict] {
    CollectionPlan(arrivals, replace: replace) { place in
      here.first { $0.municipality == place.municipality && $0.quarter == place.quarter }
        .map { .assessment($0) } ?? .nothing
    }.verdicts
  }

  private func here(
    _ answers: [String: Answer], _ status: Assessment.Status = .draft, revision: Int = 0,
    position: String? = nil, history: [HistoryEntry] = []
  ) throws -> Assessment {
    Assessment(
      municipality: "gera", quarter: try WorkspaceSample.quarter("2026-Q4"),
      questionnaire: QuestionnaireReference(id: "sample", version: "1"), status: status, position: position,
      answers: answers, revision: revision, history: history)
  }

  private func yes(_ time: String? = nil) -> Answer {
    Answer(.value(.boolean(true)), answered: time.flatMap { Timestamp($0) })
  }

  @Test("What nobody has here is new, what says the same is unchanged however often saved and wherever left")
  func newAndUnchanged() throws {
    let file = arrival("a.json", "gera", answers: #""q1": {"value": true}"#)
    #expect(verdicts([file]) == [.new])
    #expect(verdicts([file], here: [try here(["q1": yes()], revision: 7, position: "q2")]) == [.unchanged])
    #expect(verdicts([file], here: [try here([:])]) == [.changed])
  }

  @Test("The later of two drafts stays, one without a time never takes the place of one with")
  func newer() throws {
    let noon = arrival(
      "a.json", "gera", answers: #""q1": {"value": false, "answered": "2026-11-24T12:00:00Z"}"#)
    let timeless = arrival("a.json", "gera", answers: #""q1": {"value": false}"#)
    let morning = try here(["q1": yes("2026-11-24T09:00:00Z")])
    let evening = try here(["q1": yes("2026-11-24T18:00:00Z")])
    #expect(verdicts([noon], here: [morning]) == [.changed])
    #expect(verdicts([noon], here: [evening]) == [.kept(.newer)])
    #expect(verdicts([noon], here: [evening], replace: true) == [.replaced(.newer)])
    #expect(verdicts([timeless], here: [morning]) == [.kept(.newer)])
    #expect(verdicts([noon], here: [try here(["q1": yes()])]) == [.changed])
  }

  @Test("An answer here that did not come in keeps the file, though all that came in was given later")
  func otherQuestion() throws {
    let noon = arrival(
      "a.json", "gera", answers: #""q2": {"value": true, "answered": "2026-11-24T12:00:00Z"}"#)
    let morning = yes("2026-11-24T09:00:00Z")
    #expect(verdicts([noon], here: [try here(["q1": morning])]) == [.kept(.newer)])
    #expect(verdicts([noon], here: [try here(["q2": morning])]) == [.changed])
  }

  @Test("A draft here that was only carried over stays where it has an answer that did not come in")
  func carriedOver() throws {
    let lastQuarter = yes("2026-08-20T09:00:00Z")
    let draft = try here(["q1": lastQuarter, "q2": lastQuarter])
    let answered = #"{"value": false, "answered": "2026-10-10T09:00:00Z"}"#
    let carried = #"{"value": true, "answered": "2026-08-20T09:00:00Z"}"#
    let part = arrival("a.json", "gera", answers: "\"q1\": \(answered)")
    let whole = arrival("a.json", "gera", answers: "\"q1\": \(answered), \"q2\": \(carried)")
    #expect(verdicts([part], here: [draft]) == [.kept(.newer)])
    #expect(verdicts([whole], here: [draft]) == [.changed])
    // An answer that was given anew here, the same as last quarter, is newer than one that was carried over there.
    let confirmed = try here(["q1": lastQuarter, "q2": yes("2026-10-20T09:00:00Z")])
    #expect(verdicts([whole], here: [confirmed]) == [.kept(.newer)])
  }

  @Test("What was opened again here gives way only to what continues its history")
  func history() throws {
    let morning = try #require(Timestamp("2026-11-24T09:00:00Z"))
    let noon = try #require(Timestamp("2026-11-24T12:00:00Z"))
    let empty = try here(["q1": yes()])
    let opened = empty.sealed(at: morning).reopened(at: noon, reason: "q1")
    var stranger = arrival(
      "a.json", "gera", answers: #""q1": {"value": false, "answered": "2026-11-24T18:00:00Z"}"#)
    #expect(verdicts([stranger], here: [opened]) == [.kept(.history)])
    #expect(verdicts([stranger], here: [opened], replace: true) == [.replaced(.history)])
    var continued = opened
    continued.answers = [:]
    continued.history.append(
      HistoryEntry(.changed(question: "q1", old: yes(), new: nil), at: noon))
    stranger.reading = Reading(continued, [])
    #expect(verdicts([stranger], here: [opened]) == [.changed])
  }

  @Test("What was handed in here stays though a later one comes in, unless it is to be replaced")
  func submitted() throws {
    let time = try #require(Timestamp("2026-11-01T09:00:00Z"))
    let later = arrival(
      "a.json", "gera", answers: #""q1": {"value": false, "answered": "2026-11-24T12:00:00Z"}"#)
    let handedIn = try here(["q1": yes()], .submitted(time))
    #expect(verdicts([later], here: [handedIn]) == [.kept(.submitted(time))])
    #expect(verdicts([later], here: [handedIn], replace: true) == [.replaced(.submitted(time))])
  }

  @Test("A file here that cannot be read stays, unless it is to be replaced")
  func unreadableHere() {
    let file = arrival("a.json", "gera")
    #expect(CollectionPlan([file]) { _ in .unreadable }.verdicts == [.kept(.unreadable)])
    #expect(CollectionPlan([file], replace: true) { _ in .unreadable }.verdicts == [.replaced(.unreadable)])
  }

  @Test("Of two that say the same one counts; two that say different things are both refused")
  func rivals() {
    let first = arrival("a.json", "gera", answers: #""q1": {"value": true}"#)
    let same = arrival("b.json", "gera", answers: #""q1":{"value":true}"#)
    let other = arrival("c.json", "gera", answers: #""q1": {"value": false}"#)
    #expect(verdicts([first, same]) == [.new, .same(as: "a.json")])
    #expect(
      verdicts([first, other]) == [
        .refused([Diagnostic(.contradicts(file: "c.json"), file: "a.json")]),
        .refused([Diagnostic(.contradicts(file: "a.json"), file: "c.json")]),
      ])
    let all = verdicts([first, same, other])
    #expect(all.allSatisfy { if case .refused = $0 { true } else { false } })
  }

  @Test("One broken file holds the others of its municipality and no other's")
  func allOrNone() {
    let good = arrival("good.json", text: WorkspaceSample.assessment("gera", "2026-Q3"))
    let broken = arrival("broken.json", "gera", answers: #""q9": {"value": true}"#)
    let jena = arrival("jena.json", "jena")
    let found = verdicts([good, broken, jena])
    #expect(found[0] == .held(by: "broken.json"))
    #expect(found[1] == .refused(broken.reading.diagnostics))
    #expect(broken.reading.diagnostics.first?.position?.line == 2)
    #expect(found[2] == .new)
  }

  @Test("A file in which nothing can be made out belongs to whose name it or its folder bears")
  func bearer() {
    #expect(arrival("gera.json", text: "{").municipality == "gera")
    let inside = Arrival(
      Array("{".utf8), name: "x", path: "in/weida/2026-Q4.json", catalog: catalog, participants: participants)
    #expect(inside.municipality == "weida")
    #expect(arrival("gera.json", text: #"{"municipality": "rom", "answers": {}}"#).municipality == nil)
  }

  @Test("Who does not take part is refused with the place of the name")
  func stranger() throws {
    let stranger = arrival("a.json", "rom")
    let diagnostic = try #require(stranger.reading.diagnostics.first)
    #expect(diagnostic.problem == .unknownMunicipality("rom", suggestion: nil))
    #expect(diagnostic.path == "municipality")
    #expect(verdicts([stranger]) == [.refused([diagnostic])])
  }

  @Test("Targets, definitions and participants that lie beside are passed over and hold nobody")
  func somethingElse() {
    let targets = arrival("targets.json", text: #"{"format": 1, "municipality": "gera", "targets": []}"#)
    #expect(verdicts([targets, arrival("a.json", "gera")]) == [.passedOver, .new])
    #expect(verdicts([arrival("q.json", text: WorkspaceSample.questionnaire)]) == [.passedOver])
  }

  @Test(
    "What names neither a municipality nor answers is passed over in a folder, but refused where it was named",
    arguments: [(#"{"name": "package"}"#, true), ("[1]", true), (#"{"answers": {}}"#, false), ("{", false)])
  func foreign(text: String, expected: Bool) {
    func isPassedOver(isNamed: Bool) -> Bool {
      Arrival(
        Array(text.utf8), name: "x.json", path: "in/x.json", isNamed: isNamed, catalog: catalog,
        participants: participants
      ).isSomethingElse
    }
    #expect(isPassedOver(isNamed: false) == expected)
    #expect(!isPassedOver(isNamed: true))
  }
}

@Suite("The folder of what was refused")
struct RefusedFolderTests {
  @Test(
    "A file's name that came from somebody else keeps letters, digits, dots and underlines only",
    arguments: [
      ("gera.json", "gera.json"), ("mühl hausen.json", "mühl-hausen.json"),
      ("x\u{1B}[31m.json", "x--31m.json"),
      ("..", "-."), ("", "file"), ("a/b", "a-b"), ("\u{202E}nosj.a", "-nosj.a"),
    ])
  func names(_ name: String, _ expected: String) {
    #expect(RefusedFolder.harmless(name) == expected)
  }

  @Test("Two different files of one name lie side by side, the same one lies there once")
  func sameName() throws {
    let folder = try WorkspaceSample.folder()
    let workspace = Workspace(root: folder.path)
    let refused = RefusedFolder(of: workspace)
    let catalog = QuestionnaireCatalog([])
    let participants = try #require(workspace.readParticipants().value)
    func keep(_ text: String, in place: String) throws -> RefusedFolder.Place {
      try folder.write(text, to: "in/\(place)/gera.json")
      let path = folder.path.appending("in").appending(place).appending("gera.json")
      let arrival = Arrival(
        Array(text.utf8), name: "gera.json", path: path, catalog: catalog, participants: participants)
      return try refused.keep(arrival, report: "wrong: \(text)\n")
    }
    #expect(try keep("1", in: "a") == .moved("Output/refused/gera/gera.json"))
    #expect(try keep("2", in: "b") == .moved("Output/refused/gera/gera-2.json"))
    #expect(try keep("1", in: "c") == .moved("Output/refused/gera/gera.json"))
    #expect(folder.text(of: "Output/refused/gera/gera-2.json") == "2")
    #expect(folder.text(of: "Output/refused/gera/gera-2.json.txt") == "wrong: 2\n")
    #expect(folder.names.filter { $0.hasSuffix("json") && $0.hasPrefix("in") }.isEmpty)
  }
}

@Suite("Taking over what was sent in")
struct TakeOverTests {
  @Test("A file that cannot be written leaves what was there, also of the municipality's other quarters")
  func allOrNone() throws {
    let folder = try WorkspaceSample.folder()
    let workspace = Workspace(root: folder.path)
    let catalog = try #require(workspace.readQuestionnaires().value)
    let participants = try #require(workspace.readParticipants().value)
    let old = WorkspaceSample.assessment("gera", "2026-Q2")
    try folder.write(old, to: "Assessments/gera/2026-Q2.json")
    // A folder in the place of the third file: it can be neither read nor replaced.
    try folder.write("", to: "Assessments/gera/2026-Q4.json/blocks")
    for quarter in ["2026-Q2", "2026-Q3", "2026-Q4"] {
      let text = WorkspaceSample.assessment("gera", quarter, answers: #""q1": {"value": true}"#)
      try folder.write(text, to: "in/\(quarter).json")
    }
    let arrivals = try workspace.arrivals(
      in: [("in", folder.path.appending("in"))], catalog: catalog, participants: participants)
    #expect(arrivals.map(\.name) == ["in/2026-Q2.json", "in/2026-Q3.json", "in/2026-Q4.json"])
    #expect(throws: FileError.self) {
      try workspace.takeOver(arrivals, replace: true, catalog: catalog)
    }
    #expect(folder.text(of: "Assessments/gera/2026-Q2.json") == old)
    #expect(folder.text(of: "Assessments/gera/2026-Q3.json") == nil)
    #expect(!folder.names.contains { $0.hasSuffix(".turn") || $0.hasSuffix(".tmp") })
  }

  @Test("What somebody handed in between the plan and the writing stays; replaced knowingly it is put aside")
  func handedInMeanwhile() throws {
    let folder = try WorkspaceSample.folder()
    let workspace = Workspace(root: folder.path)
    let catalog = try #require(workspace.readQuestionnaires().value)
    let participants = try #require(workspace.readParticipants().value)
    let text = WorkspaceSample.assessment("gera", "2026-Q4", answers: #""q1": {"value": true}"#)
    try folder.write(text, to: "in/gera.json")
    let arrivals = try workspace.arrivals(
      in: [("in", folder.path.appending("in"))], catalog: catalog, participants: participants)
    #expect(CollectionPlan(arrivals) { workspace.present($0, catalog: catalog) }.verdicts == [.new])
    let handedIn = WorkspaceSample.assessment("gera", "2026-Q4").replacing(
      #""draft""#, with: #""submitted", "submitted": "2026-11-24T09:00:00Z""#)
    try folder.write(handedIn, to: "Assessments/gera/2026-Q4.json")
    let time = try #require(Timestamp("2026-11-24T09:00:00Z"))
    let verdicts = try workspace.takeOver(arrivals, replace: false, catalog: catalog)
    #expect(verdicts == [Outcome(verdict: .kept(.submitted(time)))])
    #expect(folder.text(of: "Assessments/gera/2026-Q4.json") == handedIn)
    // What is replaced knowingly is kept, once.
    let replaced = Outcome(
      verdict: .replaced(.submitted(time)), replaced: "Output/replaced/gera/2026-Q4.json")
    for _ in 1...2 {
      try folder.write(handedIn, to: "Assessments/gera/2026-Q4.json")
      #expect(try workspace.takeOver(arrivals, replace: true, catalog: catalog) == [replaced])
    }
    #expect(folder.text(of: "Assessments/gera/2026-Q4.json") == text)
    #expect(folder.text(of: "Output/replaced/gera/2026-Q4.json") == handedIn)
    #expect(folder.names.filter { $0.hasPrefix("Output/replaced/gera/") }.count == 1)
  }

  @Test("The workspace's own data are never taken for what was sent in")
  func ownData() throws {
    let folder = try WorkspaceSample.folder()
    try folder.write("{", to: "Assessments/gera/2026-Q4.json")
    try folder.write("{", to: "in/gera.json")
    let workspace = Workspace(root: folder.path)
    let catalog = try #require(workspace.readQuestionnaires().value)
    let participants = try #require(workspace.readParticipants().value)
    let found = try workspace.arrivals(
      in: [(".", folder.path)], catalog: catalog, participants: participants)
    #expect(found.filter { !$0.isSomethingElse }.map(\.name) == ["./in/gera.json"])
    #expect(workspace.isOwnData(folder.path.appending("Assessments").appending("gera")))
    #expect(!workspace.isOwnData(folder.path.appending("in")))
  }
}
