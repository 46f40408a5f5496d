internal import LocatedJSON
internal import SeededRandom

extension SplitMix64 {
  /// A number of 0..<bound.
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<max(bound, 1), using: &self) }
}

extension JSON {
  /// Changes one thing somewhere in the tree: what a slip of the hand, a tool or bad will makes.
  mutating func damage(with random: inout SplitMix64) {
    let nodes = count
    let donor = node(at: random.below(nodes))
    var place = random.below(nodes)
    change(at: &place, donor: donor, with: &random)
  }

  /// How many values this one and all below are.
  private var count: Int {
    switch self {
    case .array(let elements): elements.reduce(1) { $0 + $1.count }
    case .object(let members): members.reduce(1) { $0 + $1.value.count }
    default: 1
    }
  }

  /// The value that comes as the so many-th, parents before children.
  private func node(at index: Int) -> JSON {
    guard index > 0 else { return self }
    var left = index - 1
    for child in children {
      let count = child.count
      if left < count { return child.node(at: left) }
      left -= count
    }
    return self
  }

  private var children: [JSON] {
    switch self {
    case .array(let elements): elements
    case .object(let members): members.map(\.value)
    default: []
    }
  }

  private mutating func change(at place: inout Int, donor: JSON, with random: inout SplitMix64) {
    guard place > 0 else {
      self = changed(donor: donor, with: &random)
      place = -1
      return
    }
    place -= 1
    switch self {
    case .array(var elements):
      for index in elements.indices where place >= 0 {
        let count = elements[index].count
        guard place < count else {
          place -= count
          continue
        }
        elements[index].change(at: &place, donor: donor, with: &random)
      }
      self = .array(elements)
    case .object(var members):
      for index in members.indices where place >= 0 {
        let count = members[index].value.count
        guard place < count else {
          place -= count
          continue
        }
        members[index].value.change(at: &place, donor: donor, with: &random)
      }
      self = .object(members)
    default: break
    }
  }

  private func changed(donor: JSON, with random: inout SplitMix64) -> JSON {
    if random.below(4) == 0 { return donor }
    if random.below(4) == 0 { return Self.odd(&random) }
    switch self {
    case .string(let text): return .string(Self.changed(text, &random))
    case .number(let number): return .number(Self.changed(number, &random))
    case .bool(let isTrue): return .bool(!isTrue)
    case .null: return Self.odd(&random)
    case .array(let elements): return .array(Self.changed(elements, donor, &random))
    case .object(let members): return .object(Self.changed(members, donor, &random))
    }
  }

  /// A value that belongs nowhere.
  private static func odd(_ random: inout SplitMix64) -> JSON {
    switch random.below(9) {
    case 0: .null
    case 1: .bool(true)
    case 2: .number(oddNumbers[random.below(oddNumbers.count)])
    case 3: .string(oddTexts[random.below(oddTexts.count)])
    case 4: .array([])
    case 5: .object([])
    case 6: .array([.object([("id", .string("a"))]), .null])
    case 7: .string(String(repeating: "lang", count: 1 << random.below(14)))
    default: (0..<random.below(200)).reduce(.number(1.0)) { nested, _ in .array([nested]) }
    }
  }

  private static let oddNumbers: [Double] = [
    0, -0.0, 1, -1, 0.5, 1e-9, 1e9, 1e15, 9_007_199_254_740_992, 1e21, 1e308, -1e308, .leastNonzeroMagnitude,
    39.999999999,
  ]

  private static let oddTexts = [
    "", " ", "\n", "\u{0}", "\u{1B}[2J", "\u{202E}abc", "\u{FEFF}", "../../etc/passwd", "a/b", "CON",
    "2026-Q5",
    "2026-Q4", "2026-13-45", "2026-11-24T25:61:61Z", "javascript:alert(1)", "=1+1", "é", "e\u{301}", "👩‍👩‍👧‍👦",
    "true",
    "-1", "16053000", "1605300", "sg1", "SG1", "smart-region-thueringen", "\u{10FFFF}",
  ]

  private static func changed(_ text: String, _ random: inout SplitMix64) -> String {
    switch random.below(6) {
    case 0: text + oddTexts[random.below(oddTexts.count)]
    case 1: oddTexts[random.below(oddTexts.count)] + text
    case 2: String(text.dropLast())
    case 3: String(text.reversed())
    case 4: text.uppercased()
    default: text + text
    }
  }

  private static func changed(_ number: Double, _ random: inout SplitMix64) -> Double {
    switch random.below(6) {
    case 0: -number
    case 1: number + 1
    case 2: number / 3
    case 3: number * 1000
    case 4: number.nextUp
    default: oddNumbers[random.below(oddNumbers.count)]
    }
  }

  private static func changed(_ elements: [JSON], _ donor: JSON, _ random: inout SplitMix64) -> [JSON] {
    var elements = elements
    let index = random.below(elements.count)
    switch random.below(5) {
    case 0 where !elements.isEmpty: elements.remove(at: index)
    case 1 where !elements.isEmpty: elements.insert(elements[index], at: index)
    case 2: elements.reverse()
    case 3: elements.removeAll()
    default: elements.append(donor)
    }
    return elements
  }

  private static func changed(
    _ members: [(key: String, value: JSON)], _ donor: JSON, _ random: inout SplitMix64
  ) -> [(key: String, value: JSON)] {
    var members = members
    let index = random.below(members.count)
    switch random.below(6) {
    case 0 where !members.isEmpty: members.remove(at: index)
    case 1 where !members.isEmpty: members.append(members[index])
    case 2 where !members.isEmpty: members[index].key = changed(members[index].key, &random)
    case 3 where members.count > 1: members[index].key = members[(index + 1) % members.count].key
    case 4: members.reverse()
    default: members.append((oddTexts[random.below(oddTexts.count)], donor))
    }
    return members
  }
}
