/// Why a score is what it is, in words: one node of a tree from the whole down to the answers.
public struct Explanation: Sendable, Hashable {
  /// What a node is about.
  public enum Subject: Sendable, Hashable {
    /// The whole.
    case overall
    /// A dimension.
    case dimension
    /// A question.
    case question
  }

  /// What the node is about.
  public var subject: Subject
  /// Id of the dimension or question; empty for the whole.
  public var id: String
  /// Its short sign; empty for the whole.
  public var code: String
  /// What it is called, or the question.
  public var title: String
  /// The result in one line: value and level or why there is none; of a question the answer.
  public var result: String
  /// What an answer is worth; nothing of other nodes and where nothing is scored.
  public var value: String?
  /// How much it counts in the node above and what it adds there, or why it is left out.
  public var part: String?
  /// How the result came about, one sentence each.
  public var notes: [String]
  /// What it was made from.
  public var children: [Explanation]

  /// Whether the printed parts do not add up to the printed result, because each is rounded.
  public var isRounded: Bool

  /// The node with an id, here or below.
  public func node(_ id: String) -> Explanation? {
    if self.id == id { return self }
    for child in children {
      if let node = child.node(id) { return node }
    }
    return nil
  }

  /// This node and all below, by id.
  public var nodes: [String: Explanation] {
    var nodes: [String: Explanation] = [:]
    collect(into: &nodes)
    return nodes
  }

  private func collect(into nodes: inout [String: Explanation]) {
    nodes[id] = self
    for child in children { child.collect(into: &nodes) }
  }
}
