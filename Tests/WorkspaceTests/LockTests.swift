import Foundation
import SystemPackage
import Testing
import Workspace

@Suite("Only one at a time writes an assessment")
struct LockTests {
  private func holder(_ take: () throws(AssessmentLock.Failure) -> AssessmentLock) -> String? {
    do {
      _ = try take()
      return nil
    } catch .held(let holder) {
      return holder
    } catch {
      return "\(error)"
    }
  }

  @Test("A second one is refused and told who has it and since when, as often as it asks")
  func refused() throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(root: folder.path)
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    let lock = try workspace.lock("weida", quarter, time: "9:12 Uhr")
    for _ in 1...3 {
      let holder = try #require(
        holder { () throws(AssessmentLock.Failure) in try workspace.lock("weida", quarter, time: "10 Uhr") })
      #expect(holder.hasSuffix(", \(getpid()), 9:12 Uhr"))
    }
    withExtendedLifetime(lock) {}
  }

  @Test("Other quarters and other municipalities are free")
  func others() throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(root: folder.path)
    let locks = try [("weida", "2026-Q4"), ("weida", "2026-Q3"), ("jena", "2026-Q4")].map {
      municipality, quarter in
      try workspace.lock(municipality, try WorkspaceSample.quarter(quarter), time: "jetzt")
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
        let lock = try workspace.lock("weida", quarter, time: "jetzt")
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
    let lock = try workspace.lock("weida", quarter, time: "jetzt")
    let holder = holder { () throws(AssessmentLock.Failure) in
      try workspace.lock("weida", quarter, time: "später")
    }
    #expect(holder?.hasSuffix(", jetzt") == true)
    #expect(holder?.contains("somebody") == false)
    withExtendedLifetime(lock) {}
  }

  @Test("Another process is kept out, and let in when the holder is gone")
  func otherProcess() async throws {
    let folder = try TemporaryFolder()
    let root = folder.path.string
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    var lock: AssessmentLock? = try Workspace(root: folder.path).lock("weida", quarter, time: "9:12 Uhr")
    await #expect(processExitsWith: .exitCode(75)) { [root = root as String] in
      do {
        _ = try Workspace(root: FilePath(root)).lock(
          "weida", WorkspaceSample.quarter("2026-Q4"), time: "jetzt")
      } catch AssessmentLock.Failure.held(let holder) {
        exit(holder.hasSuffix("9:12 Uhr") ? 75 : 1)
      }
    }
    #expect(lock != nil)
    lock = nil
    // A program that ends without tidying up lets go all the same.
    await #expect(processExitsWith: .exitCode(3)) { [root = root as String] in
      let lock = try Workspace(root: FilePath(root)).lock(
        "weida", WorkspaceSample.quarter("2026-Q4"), time: "jetzt")
      withExtendedLifetime(lock) { exit(3) }
    }
    #expect(throws: Never.self) { try Workspace(root: folder.path).lock("weida", quarter, time: "danach") }
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
            guard let lock = try? workspace.lock("weida", quarter, time: "jetzt") else { continue }
            state.enter()
            state.leave()
            withExtendedLifetime(lock) {}
          }
        }
      }
    }
    #expect(state.largest == 1)
  }

  @Test("A folder that cannot be made is no lock")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Assessments")
    let quarter = try WorkspaceSample.quarter("2026-Q4")
    do {
      _ = try Workspace(root: folder.path).lock("weida", quarter, time: "jetzt")
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
      _ = try Workspace(root: folder.path).lock("weida", quarter, time: "jetzt")
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
