internal import Terminal

/// A move of the pointer in a list.
enum ListMove: Sendable, Hashable {
  case by(Int)
  case toStart, toEnd

  /// The move that arrows and page keys ask for.
  init?(_ key: Key, pageRows: Int) {
    switch key {
    case .up: self = .by(-1)
    case .down: self = .by(1)
    case .pageUp: self = .by(-max(pageRows - 2, 1))
    case .pageDown: self = .by(max(pageRows - 2, 1))
    default: return nil
    }
  }

  /// The same where letters and the ends of a line are free, too.
  init?(anyOf key: Key, pageRows: Int) {
    switch key {
    case .home: self = .toStart
    case .end: self = .toEnd
    case .character("k"): self = .by(-1)
    case .character("j"): self = .by(1)
    default: self.init(key, pageRows: pageRows)
    }
  }

  /// The place after it, inside the list.
  func moved(from place: Int, count: Int) -> Int {
    let last = max(count - 1, 0)
    return switch self {
    case .by(let distance): min(max(place + distance, 0), last)
    case .toStart: 0
    case .toEnd: last
    }
  }
}
