/// The keys that an object has so far; compares bytes while there are few, hashes when there are many.
struct JSONKeySet {
  private var nodes: [JSONNode] = []
  private var names: Set<String> = []

  /// Adds a key and tells whether it was new.
  mutating func insert(_ key: JSONNode, in bytes: [UInt8]) -> Bool {
    let isSimple = !key.flag && nodes.allSatisfy { !$0.flag }
    defer { nodes.append(key) }
    guard nodes.count < 12, isSimple else {
      if names.isEmpty {
        for node in nodes { names.insert(JSONText.decode(node, in: bytes)) }
      }
      return names.insert(JSONText.decode(key, in: bytes)).inserted
    }
    let text = bytes[Int(key.start)..<Int(key.end)]
    return !nodes.contains { node in
      node.end - node.start == key.end - key.start
        && bytes[Int(node.start)..<Int(node.end)].elementsEqual(text)
    }
  }
}
