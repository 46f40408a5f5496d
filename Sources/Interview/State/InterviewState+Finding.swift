internal import Localization
internal import MaturityModel
internal import Terminal

/// The overview of all questions, and the search.
extension InterviewState {
  /// Opens what can be opened from anywhere; false if the key asks for nothing of it.
  mutating func open(by key: Key) -> Bool {
    guard case .character(let character) = key, let command = Command(character, in: script.language),
      conversation.step.map({ draft(at: $0).isOpen(to: command) }) ?? true
    else { return false }
    switch command {
    case .overview: openOverview()
    case .search: openSearch()
    default: return false
    }
    return true
  }

  mutating func openOverview() {
    overlay = .overview(Overview(pointer: conversation.step?.index ?? 0))
  }

  mutating func openSearch(over overview: Overview? = nil) {
    overlay = .search(Search(conversation.steps, in: script.language, over: overview))
  }

  // MARK: - Overview

  mutating func press(_ key: Key, in overview: Overview, at time: Timestamp) -> [InterviewEffect] {
    let steps = conversation.steps(in: overview)
    let position = conversation.position(in: overview)
    var overview = overview
    if let move = ListMove(anyOf: key, pageRows: viewport.rows) {
      let next = move.moved(from: position, count: steps.count)
      if steps.indices.contains(next) { overview.pointer = steps[next].index }
      overlay = .overview(overview)
      return []
    }
    switch key {
    case .enter:
      if steps.indices.contains(position) { jump(to: steps[position]) }
    case .escape, .left, .backTab: overlay = nil
    case .character(let character):
      if Character(character.lowercased()) == script.texts.openOnlyLetter {
        overview.showsOpenOnly.toggle()
        overlay = .overview(overview)
        return []
      }
      return perform(Command(character, in: script.language), in: overview, at: time)
    default: break
    }
    return []
  }

  private mutating func perform(
    _ command: Command?, in overview: Overview, at time: Timestamp
  ) -> [InterviewEffect] {
    switch command {
    case .overview, .back: overlay = nil
    case .search: openSearch(over: overview)
    case .help: overlay = .keys(over: overlay)
    case .submit:
      overlay = nil
      conversation.go(to: .review)
    case .leave:
      overlay = nil
      return leave(at: time)
    default: break
    }
    return []
  }

  // MARK: - Search

  mutating func press(_ key: Key, in search: Search) {
    var search = search
    switch key {
    case .escape: overlay = search.over.map { .overview($0) }
    case .enter:
      if let hit = search.chosen { jump(to: hit.step) }
    default:
      search.apply(key, pageRows: viewport.rows)
      overlay = .search(search)
    }
  }

  mutating func jump(to step: Step) {
    overlay = nil
    conversation.go(to: .question(step.index))
  }
}
