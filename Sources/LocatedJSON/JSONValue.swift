/// A value of a document that knows where it stands.
public struct JSONValue: Sendable {
  /// What a value is.
  public enum Kind: Sendable, Hashable {
    /// `null`
    case null
    /// `true` or `false`
    case bool
    /// A number.
    case number
    /// A string.
    case string
    /// An array.
    case array
    /// An object.
    case object
  }

  let tape: JSONTape
  let index: Int

  private var node: JSONNode { tape.nodes[index] }

  /// What the value is.
  public var kind: Kind {
    switch node.kind {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// Whether all of an array or object was read; in a broken text reading may have stopped inside.
  public var isWhole: Bool {
    switch node.kind {
    case .array, .object: !node.flag
    case .null, .bool, .number, .string: true
    }
  }

  /// Where the value starts, in bytes.
  public var offset: Int { Int(node.start) }

  /// Line, column and line of the value.
  public var position: TextPosition { TextPosition(offset: offset, in: tape.bytes) }

  /// The text, if the value is a string.
  public var string: String? {
    node.kind == .string ? JSONText.decode(node, in: tape.bytes) : nil
  }

  /// The number, if the value is one.
  public var number: Double? {
    let node = node
    guard node.kind == .number else { return nil }
    return JSONText.number(tape.bytes[Int(node.start)..<Int(node.end)])
  }

  /// The truth, if the value is one.
  public var bool: Bool? {
    node.kind == .bool ? node.flag : nil
  }

  /// The values of an array; nothing if it is none.
  public var elements: JSONElements {
    JSONElements(tape: tape, range: node.kind == .array ? (index + 1)..<Int(node.next) : 0..<0)
  }

  /// The members of an object in the order of the text; nothing if it is none.
  public var members: JSONMembers {
    JSONMembers(tape: tape, range: node.kind == .object ? (index + 1)..<Int(node.next) : 0..<0)
  }

  /// The member with a key.
  public subscript(key: String) -> JSONValue? {
    members.first { $0.key == key }?.value
  }

  /// Whether a string value has exactly these bytes; costs no allocation.
  public func isString(_ text: String) -> Bool {
    let node = node
    guard node.kind == .string else { return false }
    if node.flag { return string == text }
    let (start, end) = (Int(node.start) + 1, Int(node.end) - 1)
    // Most comparisons are with another key, and mostly of another length.
    guard text.utf8.count == end - start else { return false }
    return tape.bytes.withUnsafeBufferPointer { bytes in
      var place = start
      for byte in text.utf8 {
        guard bytes[place] == byte else { return false }
        place += 1
      }
      return true
    }
  }

  /// The way from the root to this value: `dimensions[2].questions[0].id`; empty for the root.
  public var path: String {
    var path = ""
    var current = 0
    while current != index {
      let parent = JSONValue(tape: tape, index: current)
      if parent.kind == .object {
        guard let member = parent.members.first(where: { $0.holds(index) }) else { return path }
        path += path.isEmpty ? member.key : ".\(member.key)"
        if member.keyValue.index == index { return path }
        current = member.value.index
      } else {
        let found = parent.elements.enumerated().first { $0.element.holds(index) }
        guard let found else { return path }
        path += "[\(found.offset)]"
        current = found.element.index
      }
    }
    return path
  }

  private func holds(_ other: Int) -> Bool {
    index <= other && other < Int(node.next)
  }
}

/// A key with its value.
public struct JSONMember: Sendable {
  /// The key's string.
  public let keyValue: JSONValue
  /// The value.
  public let value: JSONValue

  /// The key's text.
  public var key: String { keyValue.string ?? "" }

  func holds(_ index: Int) -> Bool {
    keyValue.index <= index && index < Int(value.tape.nodes[value.index].next)
  }
}

/// The values of an array.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
  let tape: JSONTape
  var range: Range<Int>

  /// The next value.
  public mutating func next() -> JSONValue? {
    guard !range.isEmpty else { return nil }
    let value = JSONValue(tape: tape, index: range.lowerBound)
    range = Int(tape.nodes[range.lowerBound].next)..<range.upperBound
    return value
  }
}

/// The members of an object.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  let tape: JSONTape
  var range: Range<Int>

  /// The next member; a key whose value got lost in a broken text is passed over.
  public mutating func next() -> JSONMember? {
    guard range.count >= 2 else { return nil }
    let key = JSONValue(tape: tape, index: range.lowerBound)
    let value = JSONValue(tape: tape, index: range.lowerBound + 1)
    range = Int(tape.nodes[value.index].next)..<range.upperBound
    return JSONMember(keyValue: key, value: value)
  }
}
