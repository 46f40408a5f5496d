/// Reads a text into a tape; see `JSONDocument` for what it repairs.
struct JSONParser {
  private(set) var nodes: [JSONNode] = []
  private(set) var problems: [JSONProblem] = []

  private let bytes: [UInt8]
  private let limits: JSONLimits
  private var index = 0
  /// Set when going on would be guessing.
  private var isLost = false

  init(_ bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
    nodes.reserveCapacity(bytes.count / 12 + 1)
  }

  /// Reads the whole text and tells whether there is a value.
  mutating func parseDocument() -> Bool {
    guard bytes.count <= limits.size else {
      note(.tooLarge(limit: limits.size), at: 0)
      return false
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    skipWhitespace()
    guard index < bytes.count else {
      note(.empty, at: index)
      return false
    }
    parseValue(depth: 1)
    guard !isLost else { return !nodes.isEmpty }
    skipWhitespace()
    if index < bytes.count { note(.trailingData, at: index) }
    return !nodes.isEmpty
  }

  // MARK: - Values

  private mutating func parseValue(depth: Int) {
    guard index < bytes.count else { return lose(.expectedValue) }
    switch bytes[index] {
    case UInt8(ascii: "{"): parseContainer(.object, depth: depth)
    case UInt8(ascii: "["): parseContainer(.array, depth: depth)
    case UInt8(ascii: "\""): parseString()
    case UInt8(ascii: "t"): parseWord("true", .bool, flag: true)
    case UInt8(ascii: "f"): parseWord("false", .bool, flag: false)
    case UInt8(ascii: "n"): parseWord("null", .null, flag: false)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "."):
      parseNumber()
    case 0x80... where UTF8Sequence.length(at: index, in: bytes) == 0: lose(.invalidUTF8(bytes[index]))
    default: lose(.expectedValue)
    }
  }

  private mutating func parseWord(_ word: StaticString, _ kind: JSONNode.Kind, flag: Bool) {
    let end = index + word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { buffer in
      end <= bytes.count && bytes[index..<end].elementsEqual(buffer)
    }
    guard matches, end == bytes.count || !Self.isWordByte(bytes[end]) else { return lose(.expectedValue) }
    append(kind, flag: flag, from: index, to: end)
    index = end
  }

  private mutating func parseNumber() {
    let start = index
    while index < bytes.count, Self.isWordByte(bytes[index]) || Self.isSign(bytes[index]) { index += 1 }
    if !JSONText.isNumber(bytes[start..<index]) { note(.badNumber, at: start) }
    append(.number, from: start, to: index)
  }

  private mutating func parseContainer(_ kind: JSONNode.Kind, depth: Int) {
    guard depth <= limits.depth else { return lose(.tooDeep(limit: limits.depth)) }
    let open = index
    let node = nodes.count
    append(kind, from: open, to: open)
    index += 1
    var keys = JSONKeySet()
    var comma: Int?
    var isFirst = true
    while !isLost {
      skipWhitespace()
      guard index < bytes.count else {
        isLost = true
        note(.unclosed, at: open)
        break
      }
      let byte = bytes[index]
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        if let comma { note(.trailingComma, at: comma) }
        let isMatching = (byte == UInt8(ascii: "}")) == (kind == .object)
        guard isMatching else {
          lose(.wrongBracket)
          break
        }
        index += 1
        break
      }
      if !isFirst, comma == nil { note(.missingComma, at: endOfLastValue) }
      isFirst = false
      comma = nil
      if kind == .object { parseKey(&keys) }
      if !isLost { parseValue(depth: depth + 1) }
      skipWhitespace()
      if !isLost, index < bytes.count, bytes[index] == UInt8(ascii: ",") {
        comma = index
        index += 1
      }
    }
    nodes[node].flag = isLost
    nodes[node].end = Int32(index)
    nodes[node].next = Int32(nodes.count)
  }

  private mutating func parseKey(_ keys: inout JSONKeySet) {
    guard bytes[index] == UInt8(ascii: "\"") else { return lose(.expectedKey) }
    let node = nodes.count
    parseString()
    guard !isLost else { return }
    if !keys.insert(nodes[node], in: bytes) {
      let key = JSONText.decode(nodes[node], in: bytes)
      note(.duplicateKey(key), at: Int(nodes[node].start))
    }
    skipWhitespace()
    if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
      index += 1
    } else {
      note(.missingColon, at: Int(nodes[node].end))
    }
    skipWhitespace()
  }

  // MARK: - Strings

  private mutating func parseString() {
    let start = index
    index += 1
    var isPlain = true
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        append(.string, flag: !isPlain, from: start, to: index)
        return
      case UInt8(ascii: "\\"):
        isPlain = false
        parseEscape()
      case 0..<0x20 where isAtLineEnd:
        return lose(.unterminatedString, at: start)
      case 0..<0x20:
        note(.controlCharacter(byte), at: index)
        index += 1
      case 0x80...:
        let length = UTF8Sequence.length(at: index, in: bytes)
        if length == 0 {
          isPlain = false
          note(.invalidUTF8(byte), at: index)
        }
        index += max(length, 1)
      default:
        index += 1
      }
    }
    lose(.unterminatedString, at: start)
  }

  private mutating func parseEscape() {
    let start = index
    index += 1
    guard index < bytes.count else { return }
    let byte = bytes[index]
    guard byte == UInt8(ascii: "u") else {
      let isKnown = JSONText.escaped(byte) != nil
      if !isKnown { note(.badEscape, at: start) }
      if isKnown { index += 1 }
      return
    }
    index += 1
    guard let unit = JSONText.hex(at: index, in: bytes) else { return note(.badEscape, at: start) }
    index += 4
    if UTF16.isTrailSurrogate(unit) { return note(.loneSurrogate, at: start) }
    guard UTF16.isLeadSurrogate(unit) else { return }
    let isPair =
      index + 1 < bytes.count && bytes[index] == UInt8(ascii: "\\") && bytes[index + 1] == UInt8(ascii: "u")
    if isPair, let trail = JSONText.hex(at: index + 2, in: bytes), UTF16.isTrailSurrogate(trail) {
      index += 6
    } else {
      note(.loneSurrogate, at: start)
    }
  }

  // MARK: - Small things

  private var endOfLastValue: Int {
    var end = index
    while end > 0, Self.isWhitespace(bytes[end - 1]) { end -= 1 }
    return end
  }

  private var isAtLineEnd: Bool {
    bytes[index] == UInt8(ascii: "\n")
      || bytes[index...].starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
  }

  private mutating func skipWhitespace() {
    while index < bytes.count, Self.isWhitespace(bytes[index]) { index += 1 }
  }

  private mutating func append(_ kind: JSONNode.Kind, flag: Bool = false, from start: Int, to end: Int) {
    nodes.append(
      JSONNode(
        kind: kind, flag: flag, start: Int32(start), end: Int32(end), next: Int32(nodes.count + 1)))
  }

  private mutating func note(_ kind: JSONProblem.Kind, at offset: Int) {
    guard problems.count < limits.problems else {
      isLost = true
      return
    }
    problems.append(JSONProblem(kind: kind, offset: offset))
  }

  private mutating func lose(_ kind: JSONProblem.Kind, at offset: Int? = nil) {
    isLost = true
    note(kind, at: offset ?? index)
  }

  private static func isWhitespace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }
}
