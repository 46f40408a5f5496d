internal import Synchronization

/// Sessions that wait for the next page: opening a parser costs more than reading a small drawing.
enum InspectionPool {
  /// A session on its way from one thread to the next; whoever took it out of the pool has it alone.
  private struct Waiting: @unchecked Sendable {
    let session: ParserSession
  }

  private static let waiting = Mutex<[Waiting]>([])

  /// Lets one pass go over a page; nil if the page cannot be read at all.
  static func inspect(_ bytes: [UInt8]) -> PageInspection? {
    guard let session = waiting.withLock({ $0.popLast() })?.session ?? ParserSession(isInspecting: true),
      session.parse(bytes), var finding = session.inspector?.takeFinding()
    else { return nil }
    finding.problems = session.problems
    if session.isReusable {
      let freed = Waiting(session: session)
      waiting.withLock { $0.append(freed) }
    }
    return finding
  }
}
