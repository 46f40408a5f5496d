/// The keys that an object has so far; compares bytes while there are few, hashes when there are many.
///
/// Two keys are one if their bytes are the same once escapes are resolved; `String` would also call those equal
/// that Unicode calls canonically equivalent.
struct JSONKeySet {
  private var few: [Name] = []
  private var many: Set<Name> = []

  /// Adds a key and tells whether it was new.
  mutating func insert(_ key: JSONNode, in bytes: [UInt8]) -> Bool {
    let name = Name(key, in: bytes)
    guard many.isEmpty, few.count < 12 else {
      if many.isEmpty { many.formUnion(few) }
      return many.insert(name).inserted
    }
    let isNew = !few.contains(name)
    few.append(name)
    return isNew
  }

  /// The bytes of a key; those of the text itself unless there are escapes to resolve.
  private struct Name: Hashable {
    private let bytes: ArraySlice<UInt8>

    init(_ node: JSONNode, in bytes: [UInt8]) {
      self.bytes =
        node.flag
        ? Array(JSONText.decode(node, in: bytes).utf8)[...]
        : bytes[(Int(node.start) + 1)..<(Int(node.end) - 1)]
    }

    static func == (left: Self, right: Self) -> Bool {
      left.bytes.count == right.bytes.count && left.bytes.elementsEqual(right.bytes)
    }

    /// All bytes in one step; the standard hash of a slice takes one step for each.
    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }
}
