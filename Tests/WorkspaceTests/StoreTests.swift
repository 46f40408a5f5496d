import Foundation
import Localization
import MaturityModel
import SystemPackage
import Testing
@testable import Workspace

@Suite("An assessment is written without losing what others write")
struct StoreTests {
  private static func catalog(_ folder: TemporaryFolder) throws -> QuestionnaireCatalog {
    try #require(Workspace(root: folder.path).readQuestionnaires().value)
  }

  private static func store(
    _ folder: TemporaryFolder, role: String? = nil, at seconds: Int = 1_795_000_000
  ) throws -> AssessmentStore {
    try AssessmentStore(
      Workspace(root: folder.path), of: "weida", try WorkspaceSample.quarter("2026-Q4"),
      catalog: try catalog(folder), role: role, clock: { Timestamp(seconds: seconds) })
  }

  private static func empty() throws -> Assessment {
    Assessment(
      municipality: "weida", quarter: try WorkspaceSample.quarter("2026-Q4"),
      questionnaire: QuestionnaireReference(id: "sample", version: "1"))
  }

  private static func onDisk(_ folder: TemporaryFolder) throws -> Assessment {
    let (quarter, catalog) = (try WorkspaceSample.quarter("2026-Q4"), try catalog(folder))
    let reading = Workspace(root: folder.path).readAssessment(
      of: "weida", quarter, catalog: catalog, brokenSeal: .error)
    return try #require(reading?.value)
  }

  private func conflict(_ save: () throws -> Assessment) -> AnswerConflict? {
    do {
      _ = try save()
      return nil
    } catch AssessmentStore.Failure.conflict(let conflict) {
      return conflict
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  @Test("Each save counts the revision up, and a save of the same writes nothing")
  func revision() throws {
    let folder = try WorkspaceSample.folder()
    let store = try Self.store(folder)
    #expect(store.stored == nil)
    var next = try store.save(try Self.empty())
    #expect(next.revision == 1)
    next.answers["q1"] = Answer(.value(.boolean(true)))
    next = try store.save(next)
    #expect(next.revision == 2)
    #expect(try store.save(next).revision == 2)
    #expect(try Self.onDisk(folder) == next)
    #expect(try Self.store(folder).stored == next)
    let names = folder.names.filter { $0.hasPrefix("Assessments/weida/") }
    #expect(names == ["Assessments/weida/2026-Q4.json"])
  }

  @Test("Changes to different questions join")
  func join() throws {
    let folder = try WorkspaceSample.folder()
    let mine = try Self.store(folder)
    let start = try mine.save(try Self.empty())
    let yours = try Self.store(folder)
    var your = start
    your.answers["q2"] = Answer(.dontKnow)
    _ = try yours.save(your)
    var my = start
    my.answers["q1"] = Answer(.value(.boolean(true)))
    let joined = try mine.save(my)
    #expect(joined.answers == ["q1": Answer(.value(.boolean(true))), "q2": Answer(.dontKnow)])
    #expect(joined.revision == 3)
    #expect(try Self.onDisk(folder) == joined)
    // Who does not take over what came back says what he knows; nobody's answer is taken back by that.
    let last = my
    my.answers["q1"] = Answer(.value(.boolean(false)))
    #expect(try mine.save(my, since: last).answers["q2"] == Answer(.dontKnow))
  }

  @Test("The same question is asked about, nothing is written, and a second save decides")
  func decide() throws {
    let folder = try WorkspaceSample.folder()
    let (mine, yours) = (try Self.store(folder), try Self.store(folder))
    var my = try Self.empty()
    my.answers = ["q1": Answer(.value(.boolean(true))), "q2": Answer(.dontKnow)]
    var your = try Self.empty()
    your.answers["q1"] = Answer(.value(.boolean(false)), comment: "neu")
    let theirs = try yours.save(your)
    let found = try #require(conflict { try mine.save(my) })
    #expect(found.questions == ["q1"])
    #expect(found.mine == ["q1": Answer(.value(.boolean(true)))])
    #expect(found.merged.answers == ["q1": your.answers["q1"], "q2": Answer(.dontKnow)])
    #expect(try Self.onDisk(folder) == theirs)
    #expect(mine.stored == theirs)
    var mineCounts = found.merged
    mineCounts.answers["q1"] = found.mine["q1"]
    let decided = try mine.save(mineCounts)
    #expect(decided.answers == my.answers)
    #expect(try Self.onDisk(folder) == decided)
  }

  @Test("Who says the old answer once more, or the same as the other, asks nothing")
  func noQuestion() throws {
    let folder = try WorkspaceSample.folder()
    let mine = try Self.store(folder)
    var start = try Self.empty()
    start.answers = ["q1": Answer(.value(.boolean(true))), "q2": Answer(.value(.boolean(true)))]
    start = try mine.save(start)
    var your = start
    your.answers = ["q1": Answer(.value(.boolean(false))), "q2": Answer(.dontKnow)]
    _ = try Self.store(folder).save(your)
    var my = start
    let later = Timestamp(seconds: 1_795_000_100)
    my.answers["q1"]?.answered = later
    my.answers["q2"] = Answer(.dontKnow, answered: later)
    #expect(try mine.save(my).answers == your.answers)
  }

  @Test("Who hands in seals; who opens again and changes leaves old and new answers in the history")
  func history() throws {
    let folder = try WorkspaceSample.folder()
    var next = try Self.empty()
    next.answers["q1"] = Answer(.value(.boolean(true)))
    next.status = .submitted(Timestamp(seconds: 1_795_000_000))
    next = try Self.store(folder, role: "Hauptamt").save(next)
    let first = try #require(next.seal)
    #expect(try Self.onDisk(folder) == next)

    let store = try Self.store(folder, at: 1_795_000_060)
    next.status = .draft
    next.answers = ["q1": Answer(.value(.boolean(false))), "q2": Answer(.dontKnow)]
    next = try store.save(next, reason: "Tippfehler")
    #expect(next.isDraft)
    #expect(next.seal == nil)
    next.status = .submitted(Timestamp(seconds: 1_795_000_060))
    next = try store.save(next)
    let second = try #require(next.seal)
    #expect(second != first)
    let later = Timestamp(seconds: 1_795_000_060)
    #expect(
      next.history == [
        HistoryEntry(.submitted(seal: first), at: Timestamp(seconds: 1_795_000_000), role: "Hauptamt"),
        HistoryEntry(.reopened(reason: "Tippfehler"), at: later),
        // The definition asks q2 before q1.
        HistoryEntry(.changed(question: "q2", old: nil, new: Answer(.dontKnow)), at: later),
        HistoryEntry(
          .changed(
            question: "q1", old: Answer(.value(.boolean(true))), new: Answer(.value(.boolean(false)))),
          at: later),
        HistoryEntry(.submitted(seal: second), at: later),
      ])
    #expect(try Self.onDisk(folder) == next)
  }

  @Test("Before anything was handed in, changes leave no history")
  func noHistory() throws {
    let folder = try WorkspaceSample.folder()
    let store = try Self.store(folder)
    var next = try store.save(try Self.empty())
    next.answers["q1"] = Answer(.dontKnow)
    #expect(try store.save(next).history == [])
  }

  @Test("That somebody else has handed it in is told, and then can be overwritten knowingly")
  func handedIn() throws {
    let folder = try WorkspaceSample.folder()
    let mine = try Self.store(folder)
    let start = try mine.save(try Self.empty())
    var your = start
    your.status = .submitted(Timestamp(seconds: 1_795_000_000))
    let theirs = try Self.store(folder).save(your)
    var my = start
    my.answers["q1"] = Answer(.dontKnow)
    var found = try #require(conflict { try mine.save(my) })
    #expect(found.whole == .submitted)
    #expect(!found.merged.isDraft)
    #expect(try Self.onDisk(folder) == theirs)
    found.merged.status = .draft
    let decided = try mine.save(found.merged)
    #expect(decided.isDraft)
    #expect(decided.answers == my.answers)
    #expect(decided.history.count == 3)
  }

  @Test("What others changed meanwhile is not handed in unseen; once it was looked at, it is")
  func handedInUnseen() throws {
    let folder = try WorkspaceSample.folder()
    let mine = try Self.store(folder)
    var start = try Self.empty()
    start.answers["q1"] = Answer(.value(.boolean(true)))
    start = try mine.save(start)
    var your = start
    your.answers["q2"] = Answer(.dontKnow)
    let theirs = try Self.store(folder).save(your)
    var next = start
    next.status = .submitted(Timestamp(seconds: 1_795_000_000))
    var found = try #require(conflict { try mine.save(next) })
    #expect(found.whole == .changed)
    #expect(found.merged.isDraft)
    #expect(found.merged.answers == your.answers)
    #expect(try Self.onDisk(folder) == theirs)
    found.merged.status = next.status
    let handedIn = try mine.save(found.merged)
    #expect(handedIn.seal != nil)
    #expect(handedIn.answers == your.answers)
    #expect(try Self.onDisk(folder) == handedIn)
  }

  @Test("A question that was only confirmed once more meanwhile does not keep from handing in")
  func handedInConfirmed() throws {
    let folder = try WorkspaceSample.folder()
    let mine = try Self.store(folder)
    var start = try Self.empty()
    start.answers["q1"] = Answer(.value(.boolean(true)))
    start = try mine.save(start)
    var your = start
    your.answers["q1"]?.answered = Timestamp(seconds: 1_795_000_100)
    _ = try Self.store(folder).save(your)
    var next = start
    next.status = .submitted(Timestamp(seconds: 1_795_000_200))
    #expect(try mine.save(next).seal != nil)
  }

  @Test("Where nothing has to be written, what is on the disk comes back")
  func nothingToWrite() throws {
    let folder = try WorkspaceSample.folder()
    let store = try Self.store(folder)
    var next = try Self.empty()
    (next.position, next.status) = ("q1", .submitted(Timestamp(seconds: 1_795_000_000)))
    let first = try store.save(next)
    next.position = "q2"
    #expect(try store.save(next) == first)
    #expect(try Self.onDisk(folder) == first)
  }

  @Test("A file that somebody removed is told, and written again on demand")
  func removed() throws {
    let folder = try WorkspaceSample.folder()
    let store = try Self.store(folder)
    var next = try store.save(try Self.empty())
    try FileManager.default.removeItem(atPath: folder.path.appending("Assessments").string)
    next.answers["q1"] = Answer(.dontKnow)
    let found = try #require(conflict { try store.save(next) })
    #expect(found.whole == .removed)
    #expect(try store.save(found.merged).answers == next.answers)
    #expect(try Self.onDisk(folder).answers == next.answers)
  }

  @Test("A workspace that is gone is not made anew")
  func noWorkspace() throws {
    let folder = try WorkspaceSample.folder()
    let store = try Self.store(folder)
    let next = try store.save(try Self.empty())
    try FileManager.default.moveItem(atPath: folder.path.string, toPath: folder.path.string + ".away")
    defer {
      try? FileManager.default.moveItem(atPath: folder.path.string + ".away", toPath: folder.path.string)
    }
    var other = next
    other.answers["q1"] = Answer(.dontKnow)
    do {
      _ = try store.save(other)
      Issue.record("it was saved")
    } catch .file(let error) {
      #expect(error.path == folder.path.string)
      #expect(error.isMissing)
    } catch {
      Issue.record("\(error)")
    }
    #expect(!FileSystem.exists(folder.path))
  }

  @Test("What cannot be understood is not overwritten")
  func unreadable() throws {
    let folder = try WorkspaceSample.folder()
    let store = try Self.store(folder)
    let next = try store.save(try Self.empty())
    try folder.write("{", to: "Assessments/weida/2026-Q4.json")
    do {
      _ = try store.save(next)
      Issue.record("it was saved")
    } catch .unreadable(let diagnostics) {
      #expect(diagnostics.first?.file == "Assessments/weida/2026-Q4.json")
    } catch {
      Issue.record("\(error)")
    }
    #expect(folder.text(of: "Assessments/weida/2026-Q4.json") == "{")
  }

  /// How often each writes; more by `REIFEGRAD_SAVES`.
  static let saves = ProcessInfo.processInfo.environment["REIFEGRAD_SAVES"].flatMap { Int($0) } ?? 50

  @Test("Two processes that write one assessment at the same time lose nothing")
  func twoProcesses() async throws {
    let folder = try WorkspaceSample.folder()
    let root = folder.path.string
    async let first = #expect(processExitsWith: .success) { [root = root as String] in
      try StoreTests.writeOften("q1", beside: "q2", root)
    }
    async let second = #expect(processExitsWith: .success) { [root = root as String] in
      try StoreTests.writeOften("q2", beside: "q1", root)
    }
    _ = await (first, second)
    let end = try Self.onDisk(folder)
    let last = Answer(.value(.boolean(true)), comment: "\(Self.saves)")
    #expect(end.answers == ["q1": last, "q2": last])
    // Each save by either counted, so none overwrote another.
    #expect(end.revision == 2 * Self.saves)
    let names = folder.names.filter { $0.hasPrefix("Assessments/weida/") }
    #expect(names == ["Assessments/weida/2026-Q4.json"])
  }

  /// Answers one question again and again, once another process is ready to do the same with its own.
  private static func writeOften(_ question: String, beside other: String, _ root: String) throws {
    let folder = FilePath(root)
    try FileSystem.write([], to: folder.appending(question))
    while !FileSystem.exists(folder.appending(other)) { usleep(1_000) }
    let workspace = Workspace(root: FilePath(root))
    let catalog = try #require(workspace.readQuestionnaires().value)
    let store = try AssessmentStore(
      workspace, of: "weida", try WorkspaceSample.quarter("2026-Q4"), catalog: catalog,
      clock: { Timestamp(seconds: 0) })
    var next = try store.stored ?? empty()
    for count in 1...saves {
      next.answers[question] = Answer(.value(.boolean(true)), comment: "\(count)")
      next = try store.save(next)
      precondition(next.answers[question]?.comment == "\(count)")
    }
  }
}
