/// The keys that an object has so far; compares bytes while there are few, hashes when there are many.
///
/// Two keys are one if their bytes are the same once escapes are resolved; `String` would also call those equal
/// that Unicode calls canonically equivalent.
struct JSONKeySet {
  private var nodes: [JSONNode] = []
  private var names: Set<[UInt8]> = []

  /// Adds a key and tells whether it was new.
  mutating func insert(_ key: JSONNode, in bytes: [UInt8]) -> Bool {
    if names.isEmpty, nodes.count < 12, !key.flag {
      let isNew = !nodes.contains {
        Self.text(of: $0, in: bytes).elementsEqual(Self.text(of: key, in: bytes))
      }
      nodes.append(key)
      return isNew
    }
    if names.isEmpty { names.formUnion(nodes.map { Self.name(of: $0, in: bytes) }) }
    return names.insert(Self.name(of: key, in: bytes)).inserted
  }

  private static func text(of node: JSONNode, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[(Int(node.start) + 1)..<(Int(node.end) - 1)]
  }

  private static func name(of node: JSONNode, in bytes: [UInt8]) -> [UInt8] {
    node.flag ? Array(JSONText.decode(node, in: bytes).utf8) : Array(text(of: node, in: bytes))
  }
}
