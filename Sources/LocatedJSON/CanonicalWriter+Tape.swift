extension JSONValue {
  /// The value in the one form of RFC 8785, as `JSON.canonicalBytes` has it, written from the text that was read.
  ///
  /// - Parameter omitted: where the keys begin whose members are left out, in bytes.
  /// - Returns: the bytes; of a text with problems they say nothing.
  public func canonicalBytes(omitting omitted: [Int] = []) -> [UInt8] {
    var writer = CanonicalWriter()
    writer.write(self, omitting: omitted)
    return writer.bytes
  }
}

extension CanonicalWriter {
  fileprivate mutating func write(_ value: JSONValue, omitting omitted: [Int]) {
    switch value.kind {
    case .null: write(JSON.null)
    case .bool: write(JSON.bool(value.bool ?? false))
    case .number: write(JSON.number(value.number))
    case .string: write(string: value)
    case .array:
      append(UInt8(ascii: "["))
      var isFirst = true
      for element in value.elements {
        if !isFirst { append(UInt8(ascii: ",")) }
        isFirst = false
        write(element, omitting: omitted)
      }
      append(UInt8(ascii: "]"))
    case .object:
      let members = value.members.filter { !omitted.contains($0.keyValue.offset) }
      append(UInt8(ascii: "{"))
      for (index, place) in Self.order(of: members).enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        write(string: members[place].keyValue)
        append(UInt8(ascii: ":"))
        write(members[place].value, omitting: omitted)
      }
      append(UInt8(ascii: "}"))
    }
  }

  /// A string that was written without escapes has none to write.
  private mutating func write(string value: JSONValue) {
    if let plain = value.plainText {
      append(UInt8(ascii: "\""))
      append(plain)
      append(UInt8(ascii: "\""))
    } else {
      write(value.string ?? "")
    }
  }

  /// The places of members by the UTF-16 code units of their keys, which for ASCII are their bytes.
  private static func order(of members: [JSONMember]) -> [Int] {
    let plain = members.compactMap { member in
      member.keyValue.plainText.flatMap { key in key.allSatisfy { $0 < 0x80 } ? key : nil }
    }
    guard plain.count == members.count else {
      let keys = members.map { Array($0.key.utf16) }
      return members.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    }
    let isOrdered = zip(plain, plain.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) }
    return isOrdered
      ? Array(members.indices)
      : members.indices.sorted { plain[$0].lexicographicallyPrecedes(plain[$1]) }
  }
}

extension JSONValue {
  /// The bytes between the quotes of a string without escapes; nothing of other values.
  fileprivate var plainText: ArraySlice<UInt8>? {
    let node = tape.nodes[index]
    guard node.kind == .string, !node.flag else { return nil }
    return tape.bytes[(Int(node.start) + 1)..<(Int(node.end) - 1)]
  }
}
