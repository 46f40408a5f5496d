internal import Localization
internal import Terminal

/// A search that is being typed, and what it finds so far.
struct Search: Sendable, Hashable {
  private(set) var editor = LineEditor("", maximumLength: 100)
  private(set) var hits: [SearchHit] = []
  /// The hit that the pointer is on.
  private(set) var pointer = 0
  /// The overview that it was begun from.
  let over: Overview?
  private let index: SearchIndex

  init(_ steps: [Step], in language: Language, over: Overview? = nil) {
    index = SearchIndex(steps, in: language)
    self.over = over
  }

  /// The hit to jump to.
  var chosen: SearchHit? { hits.indices.contains(pointer) ? hits[pointer] : nil }

  /// Applies a key; arrows up and down move in the hits, everything else types.
  mutating func apply(_ key: Key, pageRows: Int) {
    if let next = ListMove(key, pageRows: pageRows)?.moved(from: pointer, count: hits.count) {
      pointer = next
      return
    }
    let before = editor.text
    editor.apply(key)
    guard editor.text != before else { return }
    hits = index.hits(for: editor.text)
    pointer = 0
  }
}
