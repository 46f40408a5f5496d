import Foundation
import Localization
import SystemPackage
import Testing
@testable import Workspace

@Suite("Only one at a time writes an assessment")
struct LockTests {
  private func holder(_ take: () throws(AssessmentLock.Failure) -> AssessmentLock) -> Holder? {
    do {
      _ = try take()
      return nil
    } catch .held(let holder) {
      return holder
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  private static let time = Timestamp(seconds: 1_795_000_000)
  private static let later = Timestamp(seconds: 1_795_000_060)

  @Test("A second one is refused and told who has it and since when, as often as it asks")
  func refused() throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(root: folder.path)
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    let lock = try workspace.lock("weida", quarter, at: Self.time)
    for _ in 1...3 {
      let holder = try #require(
        holder { () throws(AssessmentLock.Failure) in try workspace.lock("weida", quarter, at: Self.later) })
      #expect(holder == Holder.current(since: Self.time))
    }
    withExtendedLifetime(lock) {}
  }

  @Test("Other quarters and other municipalities are free")
  func others() throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(root: folder.path)
    let locks = try [("weida", "2026-Q4"), ("weida", "2026-Q3"), ("jena", "2026-Q4")].map {
      municipality, quarter in
      try workspace.lock(municipality, try WorkspaceSample.quarter(quarter), at: Self.time)
    }
    #expect(locks.count == 3)
  }

  @Test("When the holder is gone the lock is free and its file is gone")
  func freed() throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(root: folder.path)
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    for _ in 1...3 {
      do {
        let lock = try workspace.lock("weida", quarter, at: Self.time)
        #expect(folder.names.filter { $0.hasSuffix(".lock") }.count == 1)
        withExtendedLifetime(lock) {}
      }
      #expect(folder.names == ["Assessments", "Assessments/weida"])
    }
  }

  @Test("A lock file left by a program that was killed keeps nobody out")
  func leftOver() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "somebody, a very long time ago, with a long description", to: "Assessments/weida/.2026-Q4.lock")
    let workspace = Workspace(root: folder.path)
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    let lock = try workspace.lock("weida", quarter, at: Self.time)
    let holder = holder { () throws(AssessmentLock.Failure) in
      try workspace.lock("weida", quarter, at: Self.later)
    }
    #expect(holder == Holder.current(since: Self.time))
    withExtendedLifetime(lock) {}
  }

  @Test("Another process is kept out, and let in when the holder is gone")
  func otherProcess() async throws {
    let folder = try TemporaryFolder()
    let root = folder.path.string
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    var lock: AssessmentLock? = try Workspace(root: folder.path).lock("weida", quarter, at: Self.time)
    await #expect(processExitsWith: .exitCode(75)) { [root = root as String] in
      do {
        _ = try Workspace(root: FilePath(root)).lock(
          "weida", WorkspaceSample.quarter("2026-Q4"), at: LockTests.time)
      } catch AssessmentLock.Failure.held(let holder) {
        exit(holder?.since == LockTests.time && holder?.process == getppid() ? 75 : 1)
      }
    }
    #expect(lock != nil)
    lock = nil
    // A program that ends without tidying up lets go all the same.
    await #expect(processExitsWith: .exitCode(3)) { [root = root as String] in
      let lock = try Workspace(root: FilePath(root)).lock(
        "weida", WorkspaceSample.quarter("2026-Q4"), at: LockTests.time)
      withExtendedLifetime(lock) { exit(3) }
    }
    #expect(throws: Never.self) { try Workspace(root: folder.path).lock("weida", quarter, at: Self.later) }
  }

  @Test("However many ask at once, never do two have it")
  func crowd() async throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(root: folder.path)
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    let state = Inside()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<500 {
            guard let lock = try? workspace.lock("weida", quarter, at: Self.time) else { continue }
            state.enter()
            state.leave()
            withExtendedLifetime(lock) {}
          }
        }
      }
    }
    #expect(state.largest == 1)
  }

  @Test("Several who share it are let in, and keep away who wants it for himself until the last has gone")
  func shared() throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(root: folder.path)
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    var first: AssessmentLock? = try workspace.lock("weida", quarter, .shared, at: Self.time)
    var second: AssessmentLock? = try workspace.lock("weida", quarter, .shared, at: Self.later)
    func isRefused() -> Bool {
      holder { () throws(AssessmentLock.Failure) in try workspace.lock("weida", quarter, at: Self.time) }
        != nil
    }
    #expect(isRefused())
    first = nil
    #expect(isRefused())
    second = nil
    #expect(!isRefused())
    #expect(first == nil && second == nil)
    #expect(folder.names == ["Assessments", "Assessments/weida"])
    let own = try workspace.lock("weida", quarter, at: Self.time)
    #expect(
      holder { () throws(AssessmentLock.Failure) in
        try workspace.lock("weida", quarter, .shared, at: Self.time)
      } != nil)
    withExtendedLifetime(own) {}
  }

  @Test("Who waits gets it when the other lets go in time")
  func wait() async throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(root: folder.path)
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    let lock = try workspace.lock("weida", quarter, at: Self.time)
    Thread.detachNewThread {
      usleep(200_000)
      withExtendedLifetime(lock) {}
    }
    // The thread is the only one that holds on to it.
    _ = consume lock
    #expect(throws: Never.self) { try workspace.lock("weida", quarter, wait: 30, at: Self.time) }
  }

  @Test("Where the disk knows no locks, the file is the lock: living holders keep it, dead ones lose it")
  func withoutLocks() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending(".lock")
    let me = Holder.current(since: Self.time)
    func take(_ text: String, takeOver: Bool = false) throws(AssessmentLock.Failure) -> AssessmentLock {
      try? folder.write(text, to: ".lock")
      return try AssessmentLock(path, .exclusive, as: me, takeOver: takeOver) { _, _ in
        errno = ENOLCK
        return -1
      }
    }
    #expect(holder { () throws(AssessmentLock.Failure) in try take(me.line) } == me)
    let gone = Holder(host: Holder.thisHost, process: 4_194_304, since: Self.time)
    #expect(gone.isGone)
    #expect(holder { () throws(AssessmentLock.Failure) in try take(gone.line) } == nil)
    let foreign = Holder(host: "elsewhere", process: 1, since: Self.time)
    do {
      _ = try take(foreign.line)
      Issue.record("there is a lock")
    } catch .perhapsHeld(let holder, _) {
      #expect(holder == foreign)
    } catch {
      Issue.record("\(error)")
    }
    #expect(
      holder { () throws(AssessmentLock.Failure) in try take(foreign.line, takeOver: true) } == nil)
  }

  @Test(
    "What killed programs left beside an assessment is removed; of others only if nobody else may be at work")
  func remains() throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(root: folder.path)
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    let dead = ".2026-Q4.json.\(Holder.thisHost).4194304.tmp"
    let foreign = ".2026-Q4.json.elsewhere.1.tmp"
    let turn = ".2026-Q4.json.turn"
    let other = ".2026-Q3.json.elsewhere.1.tmp"
    for name in [dead, foreign, other] { try folder.write("", to: "Assessments/weida/\(name)") }
    let gone = Holder(host: Holder.thisHost, process: 4_194_304, since: Self.time)
    try folder.write(gone.line, to: "Assessments/weida/\(turn)")
    func left() -> [String] {
      folder.names.filter { $0.hasSuffix(".tmp") || $0.hasSuffix(".turn") }.map {
        String($0.dropFirst("Assessments/weida/".count))
      }
    }
    _ = try workspace.lock("weida", quarter, .shared, at: Self.time)
    #expect(left() == [other, foreign])
    _ = try workspace.lock("weida", quarter, at: Self.time)
    #expect(left() == [other])
  }

  /// `flock` of a disk that knows no locks.
  private static let noLocks: AssessmentLock.SystemLock = { _, _ in
    errno = ENOLCK
    return -1
  }

  @Test("Whoever takes a folder's lock to write a file tidies up what killed programs left beside that file")
  func folderRemains() throws {
    let folder = try TemporaryFolder()
    for name in [".a.json.elsewhere.1.tmp", ".b.json.elsewhere.1.tmp"] { try folder.write("", to: name) }
    let lock = try FolderLock.take(folder.path, toWrite: folder.path.appending("a.json"))
    #expect(lock != nil)
    #expect(folder.names == [".b.json.elsewhere.1.tmp"])
    let second = try FolderLock.take(folder.path, toWrite: folder.path.appending("b.json"))
    #expect(second == nil)
    #expect(folder.names == [".b.json.elsewhere.1.tmp"], "who has no lock removes nothing")
    withExtendedLifetime(lock) {}
  }

  @Test("A living turn stays, and where the disk knows no locks the half-written files of others stay too")
  func livingRemains() throws {
    let folder = try WorkspaceSample.folder()
    let workspace = Workspace(root: folder.path)
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    let foreign = "Assessments/weida/.2026-Q4.json.elsewhere.1.tmp"
    try folder.write("", to: foreign)
    let turn = try Turn.take(beside: workspace.file(of: "weida", quarter))
    _ = try workspace.lock("weida", quarter, takeOver: true, at: Self.time, system: Self.noLocks)
    #expect(turn.isMine)
    #expect(folder.names.contains(foreign))
    _ = try workspace.lock("weida", quarter, at: Self.time)
    #expect(turn.isMine)
    #expect(!folder.names.contains(foreign))
  }

  @Test("Whoever ends leaves the lock file of somebody else alone")
  func takenOver() throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending(".lock")
    let mine = Holder.current(since: Self.time)
    let yours = Holder(host: "elsewhere", process: 1, since: Self.later)
    var lock: AssessmentLock? = try AssessmentLock(
      path, .exclusive, as: mine, takeOver: false, system: Self.noLocks)
    // The same file, but another line: taken over without locks.
    try folder.write(yours.line, to: ".lock")
    #expect(lock != nil)
    lock = nil
    #expect(folder.text(of: ".lock") == yours.line)
    // Another file: the one before was removed by hand.
    for system in [flock, Self.noLocks] {
      lock = try AssessmentLock(path, .exclusive, as: mine, takeOver: true, system: system)
      try FileManager.default.removeItem(atPath: path.string)
      try folder.write(mine.line, to: ".lock")
      lock = nil
      #expect(folder.text(of: ".lock") == mine.line)
    }
  }

  @Test("Of several who share it, only those who are still there are told", arguments: [true, false])
  func sharers(withLocks: Bool) throws {
    let folder = try TemporaryFolder()
    let path = folder.path.appending(".lock")
    let system: AssessmentLock.SystemLock = withLocks ? flock : Self.noLocks
    func take(
      _ mode: AssessmentLock.Mode, at time: Timestamp
    ) throws(AssessmentLock.Failure) -> AssessmentLock {
      try AssessmentLock(path, mode, as: .current(since: time), takeOver: false, system: system)
    }
    func told() -> Holder? {
      holder { () throws(AssessmentLock.Failure) in try take(.exclusive, at: Self.time) }
    }
    let first = try take(.shared, at: Self.time)
    var second: AssessmentLock? = try take(.shared, at: Self.later)
    #expect(told()?.since == Self.later)
    #expect(second != nil)
    second = nil
    #expect(told()?.since == Self.time)
    withExtendedLifetime(first) {}
  }

  @Test("A holder is told by host, process and time, with the day if it was another one")
  func told() throws {
    let holder = try #require(Holder("Hauptamt-PC, 4711, 2026-11-24T12:00:00Z\n"))
    #expect(holder.line == "Hauptamt-PC, 4711, 2026-11-24T12:00:00Z\n")
    let soon = Timestamp(seconds: holder.since.seconds + 1)
    let text = holder.text(in: .german, now: soon)
    #expect(text.hasPrefix("Hauptamt-PC, Vorgang 4711, seit "))
    #expect(text.hasSuffix(":00 Uhr"))
    #expect(!text.contains("2026"))
    let nextWeek = Timestamp(seconds: holder.since.seconds + 7 * 86_400)
    #expect(holder.text(in: .german, now: nextWeek).contains("24.11.2026, "))
    #expect(Holder("somebody, a long time ago") == nil)
    #expect(Holder("Hauptamt-PC, 47") == nil)
  }

  @Test("A folder that cannot be made is no lock")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Assessments")
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    do {
      _ = try Workspace(root: folder.path).lock("weida", quarter, at: Self.time)
      Issue.record("there is a lock")
    } catch .file(let error) {
      #expect(error.code == ENOTDIR || error.code == EEXIST)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("A folder in the place of the lock file is no lock and stays")
  func folderInPlace() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Assessments/weida/.2026-Q4.lock/file")
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    do {
      _ = try Workspace(root: folder.path).lock("weida", quarter, at: Self.time)
      Issue.record("there is a lock")
    } catch .file(let error) {
      #expect(error.operation == .lock)
      #expect(error.code == EISDIR)
    } catch {
      Issue.record("\(error)")
    }
    #expect(folder.text(of: "Assessments/weida/.2026-Q4.lock/file") == "")
  }

  /// Counts how many are inside at once.
  private final class Inside: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    private(set) var largest = 0

    func enter() {
      lock.withLock {
        count += 1
        largest = max(largest, count)
      }
      sched_yield()
    }

    func leave() {
      lock.withLock { count -= 1 }
    }
  }
}
